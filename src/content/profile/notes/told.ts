import type { DecisionQuantity } from '../../../lib/definition/definition';
import type { tool } from './tool';

type Quantities = (typeof tool)['parts'][number]['quantities'];

/** What each note says, and what its figures are called. */
export interface Told {
  inputs: Record<keyof (typeof tool)['inputs'], string>;
  notes: {
    [K in keyof Quantities as Quantities[K] extends DecisionQuantity ? K : never]: Partial<
      Record<
        Quantities[K] extends DecisionQuantity ? Quantities[K]['decide'][number]['verdict'] : never,
        string
      >
    >;
  };
}

import { Served } from '../late/Late';
import type { LateParts } from '../late/Late';
import { ToolView } from './ToolView';
import type { ToolViewProps } from './ToolView';

/** A calculator as the server writes it: with the parts at hand that the browser fetches later. */
export const ServedTool = ({ served, ...props }: ToolViewProps & { served: LateParts }) => (
  <Served.Provider value={served}>
    <ToolView {...props} />
  </Served.Provider>
);

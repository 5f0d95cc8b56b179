import Trace from '../trace/Trace';
import type { ViewModel } from './view-model';

/** How the figures of a part came about. */
export const TraceOf = ({ model, keys }: { model: ViewModel; keys: readonly string[] }) => (
  <Trace speaker={model} ui={model.site.ui} keys={keys} />
);

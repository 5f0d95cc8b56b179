import { loadDefinition } from '../../content/tools/index-definitions';
import { isDecision } from '../../lib/definition/definition';
import type { AnyTool } from '../../lib/definition/definition';
import type { ViewModel } from '../tool/view-model';
import { citing } from './behind';
import type { Cite } from './behind';
import { TraceSteps } from './TraceSteps';

/** How the figures of a tool came about, as one component: pages carry compiled formulas, their texts come with it. */
export async function loadTracePart(id: string) {
  const tool = await loadDefinition(id);
  return traceOf(tool, await citesOf(tool));
}

const traceOf = (tool: AnyTool, cite: Cite) =>
  function TracePart({ model, keys }: { model: ViewModel; keys: readonly string[] }) {
    return <TraceSteps tool={tool} cite={cite} speaker={model} ui={model.site.ui} keys={keys} />;
  };

/** How sources are cited; they are fetched where a rule or a method cites some. */
async function citesOf(tool: AnyTool): Promise<Cite> {
  if (!citesSources(tool)) return (source) => source;
  const { sources } = await import('../../content/sources/index');
  return citing(sources);
}

const citesSources = ({ quantities, procedures }: AnyTool): boolean =>
  Object.keys(procedures ?? {}).length > 0 ||
  Object.values(quantities).some(
    (quantity) => isDecision(quantity) && quantity.decide.some(({ source }) => source !== undefined),
  );

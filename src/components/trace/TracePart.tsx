import { loadDefinition, loadHow } from '../../content/tools/index-definitions';
import { isDecision } from '../../lib/definition/definition';
import type { Locale } from '../../lib/i18n/locales';
import type { AnyTool } from '../../lib/definition/definition';
import { pathTo } from '../../lib/i18n/paths';
import type { ViewModel } from '../tool/view-model';
import { citing } from './behind';
import type { Cite } from './behind';
import { standingOf } from './standing';
import { TraceSteps } from './TraceSteps';

/** How the figures of a tool came about, as one component: pages carry compiled formulas, their texts come with it. */
export async function loadTracePart(id: string, locale: Locale) {
  const [tool, how] = await Promise.all([loadDefinition(id), loadHow(id, locale)]);
  return traceOf(tool, how, await citesOf(tool));
}

const traceOf = (tool: AnyTool, how: Readonly<Record<string, string>>, cite: Cite) =>
  function TracePart({ model, keys }: { model: ViewModel; keys: readonly string[] }) {
    const { ui } = model.site;
    return (
      <>
        <TraceSteps
          tool={tool}
          how={how}
          cite={cite}
          speaker={model}
          ui={ui}
          keys={keys}
          standing={(key) => standingOf(tool, model, key)}
        />
        <p class="t-trace-more">
          <a
            href={pathTo(import.meta.env.BASE_URL, model.locale, 'methods', tool.id)}
            target={model.state.mode === 'embed' ? '_blank' : undefined}
            rel="noopener"
          >
            {ui.allFormulas}
          </a>
        </p>
      </>
    );
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

import { useEffect, useState } from 'preact/hooks';
import { loadDefinition } from '../../content/tools/index-definitions';
import { isDecision } from '../../lib/definition/definition';
import type { AnyTool } from '../../lib/definition/definition';
import { citing } from './behind';
import type { Cite } from './behind';
import { TraceSteps } from './TraceSteps';
import type { TraceProps } from './TraceSteps';

interface Loaded {
  tool: AnyTool;
  cite: Cite;
}

/** How some quantities came about. The page carries compiled formulas only: their texts come with the trace. */
export default function Trace({ speaker, ui, keys }: TraceProps) {
  const [loaded, setLoaded] = useState<Loaded | 'failed' | null>(null);
  const { id } = speaker.model;
  useEffect(() => {
    let gone = false;
    void load(id)
      .catch(() => 'failed' as const)
      .then((found) => {
        if (!gone) setLoaded(found);
      });
    return () => {
      gone = true;
    };
  }, [id]);
  if (loaded === null) return null;
  if (loaded === 'failed')
    return (
      <p class="t-warning" role="status">
        {ui.notLoaded}
      </p>
    );
  return <TraceSteps {...loaded} speaker={speaker} ui={ui} keys={keys} />;
}

/** A tool's definition, and the sources where its rules or methods cite some. */
async function load(id: string): Promise<Loaded> {
  const tool = await loadDefinition(id);
  if (!citesSources(tool)) return { tool, cite: (source) => source };
  const { sources } = await import('../../content/sources/index');
  return { tool, cite: citing(sources) };
}

const citesSources = ({ quantities, procedures }: AnyTool): boolean =>
  Object.keys(procedures ?? {}).length > 0 ||
  Object.values(quantities).some(
    (quantity) => isDecision(quantity) && quantity.decide.some(({ source }) => source !== undefined),
  );

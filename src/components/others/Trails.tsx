import type { AnyTool } from '../../lib/definition/definition';
import type { ToolUi } from '../../content/tool-ui/index';
import { TraceSteps } from '../trace/TraceSteps';
import type { Cite } from '../trace/behind';
import type { Standing } from '../trace/standing';
import type { Compared } from './compare';
import type { Telling } from './told';

/** What both traces are printed from: the definitions with their formulas as texts, and how each figure comes about. */
export interface Trailing {
  tool: AnyTool;
  rules: AnyTool;
  how: Readonly<Record<string, string>>;
  rulesHow: Readonly<Record<string, string>>;
  ui: ToolUi;
  cite: Cite;
  /** Whose a figure of the tool is. */
  standing?: (key: string) => Standing;
}

/** Both ways, down to the figures: the wrong one first, then the right one. */
export function Trails({
  compared,
  telling,
  trailing,
}: {
  compared: Compared;
  telling: Telling;
  trailing: Trailing;
}) {
  const { mistake } = compared;
  const { words } = telling;
  const { tool, rules, how, rulesHow, cite, standing } = trailing;
  const ui = { ...trailing.ui, trace: { ...trailing.ui.trace, numbers: words.withFigures } };
  const whose = (key: string): Standing =>
    standing && Object.hasOwn(tool.inputs, key) && !Object.hasOwn(mistake.given ?? {}, key)
      ? standing(key)
      : 'own';
  return (
    <>
      <h3>{words.howWrong}</h3>
      <TraceSteps
        tool={rules}
        how={rulesHow}
        cite={cite}
        speaker={telling.rules}
        ui={ui}
        keys={[mistake.id]}
        standing={whose}
      />
      <h3>{words.howRight}</h3>
      <TraceSteps
        tool={tool}
        how={how}
        cite={cite}
        speaker={telling.tool}
        ui={ui}
        keys={[mistake.right]}
        standing={whose}
      />
    </>
  );
}

import { bound } from '../../../src/lib/definition/bound';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { open } from '../../../src/lib/reckon/evaluate';
import { recompute } from '../../../src/lib/trace/recompute';
import type { TraceStep } from '../../../src/lib/trace/step';
import { trace } from '../../../src/lib/trace/trace';

/** The difference between a step's figure and the one its own figures give, or null. */
function difference(tool: AnyTool, step: TraceStep): unknown {
  const { library } = bound(tool);
  const again = recompute(step, library);
  const same =
    typeof again.value === 'number' && typeof step.value === 'number'
      ? Math.abs(again.value - step.value) <= 1e-12 * Math.max(1, Math.abs(step.value))
      : JSON.stringify(again.value) === JSON.stringify(step.value);
  const line =
    step.taken && step.value !== null
      ? recompute({ ...step, tree: step.taken, refusals: [] }, library).value
      : again.value;
  return same &&
    again.code === step.code &&
    JSON.stringify(again.blame) === JSON.stringify(step.blame) &&
    JSON.stringify(line) === JSON.stringify(again.value)
    ? null
    : {
        key: step.key,
        kind: step.kind,
        shown: [step.value, step.code, step.blame],
        again: [again.value, again.code, again.blame],
      };
}

/** A step and all it is made of. */
const within = (step: TraceStep): TraceStep[] => [
  step,
  ...[
    ...step.nested.map((one) => one.step),
    ...step.columns.flatMap(({ steps, items }) => [...steps, ...items]),
    ...step.items,
    ...(step.rows ?? []),
  ].flatMap(within),
];

/** Where the trace of a tool's quantities does not work out to their figures again. */
export function differences(tool: AnyTool, inputs: Inputs): unknown[] {
  const { session } = open(interpreted(tool), inputs);
  return Object.keys(tool.quantities)
    .flatMap((key) => within(trace(bound(tool), session, key)))
    .map((step) => difference(tool, step))
    .filter((found) => found !== null);
}

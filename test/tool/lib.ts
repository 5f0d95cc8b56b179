// The one place where the tests of tools name modules of the machinery.
import { closure } from '../../src/lib/definition/graph';
import type { AnyTool } from '../../src/lib/definition/definition';
import { interpreted } from '../../src/lib/definition/model';
import { evaluate as evaluateModel, open } from '../../src/lib/reckon/evaluate';
import type { Evaluation } from '../../src/lib/reckon/evaluate';
import type { Session } from '../../src/lib/reckon/session';
import type { Inputs } from '../../src/lib/field/field';

export type { AnyTool, DecisionRow, Example } from '../../src/lib/definition/definition';
export type { Answers } from '../../src/lib/answers/answers';
export type { Model } from '../../src/lib/definition/model';
export type { MathNames } from '../../src/lib/formula/print/maths';
export type { MathTree } from '../../src/lib/formula/print/math-tree';
export type { TraceStep } from '../../src/lib/trace/step';
export type { AnyWords } from '../../src/lib/definition/words';
export type { AnyField, Answer, Field, FieldKind, Inputs, NumberField } from '../../src/lib/field/field';

export { locales } from '../../src/lib/i18n/locales';
export { readFragment, writeFragment } from '../../src/lib/state/fragment';
export { defaultsOf } from '../../src/lib/answers/answers';
export { restore, restoreAnswers } from '../../src/lib/answers/restore';
export { bound } from '../../src/lib/definition/bound';
export { isColumn, isDecision } from '../../src/lib/definition/definition';
export { codesOf, headlineWords } from '../../src/lib/definition/excerpt';
export { faultsOf } from '../../src/lib/definition/check';
export { foreignKinds } from '../../src/lib/definition/figure-kinds';
export { closure, cycleOf, linksOf, publicQuantities, unitOfQuantity } from '../../src/lib/definition/graph';
export { sheetOf } from '../../src/lib/definition/sheet';
export { interpreted } from '../../src/lib/definition/model';
export { keepersOf, neighbours, sourcesOf } from '../../src/lib/definition/sources';
export { errorOf } from '../../src/lib/field/aspects/validate';
export { answersTo, isList, isNumeric } from '../../src/lib/field/field';
export { eachFigure } from '../../src/lib/formula/bind';
export { convert } from '../../src/lib/reckon/convert';
export { aloud } from '../../src/lib/formula/print/aloud';
export { maths } from '../../src/lib/formula/print/maths';
export { evaluate as evaluateModel, open, warningsOf } from '../../src/lib/reckon/evaluate';
export { unusualIn } from '../../src/lib/reckon/unusual';
export { isAssumed, originOf, resolve, warningsTold } from '../../src/lib/reckon/resolve';
export { assumptionsIn } from '../../src/lib/answers/assumptions';
export { alone } from '../../src/lib/reckon/session';
export type { Surroundings } from '../../src/lib/reckon/session';
export { sayError } from '../../src/lib/say/errors';
export { Speaker } from '../../src/lib/say/speaker';
export { recompute } from '../../src/lib/trace/recompute';
export { trace, traceAll } from '../../src/lib/trace/trace';

/** Works out a tool with the interpreter. */
export const evaluate = (tool: AnyTool, inputs: Inputs): Evaluation =>
  evaluateModel(interpreted(tool), inputs);

/** The interpreted reckoning of a tool, before anything has been asked of it. */
export const openSession = (tool: AnyTool, inputs: Inputs): Session =>
  open(interpreted(tool), inputs).session;

/** The inputs a part's figures rest on, in contract order. */
export const inputsOfPart = (tool: AnyTool, id: string): string[] => {
  const part = tool.parts.find((one) => one.id === id);
  return part ? closure(tool, Object.keys(part.quantities)).inputs : [];
};

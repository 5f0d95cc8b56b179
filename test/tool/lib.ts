// The one place where the tests of tools name modules of the machinery.
import { parse } from '../../src/lib/formula/parse';
import { namesOf } from '../../src/lib/formula/walk';
import type { AnyTool, Submodel } from '../../src/lib/tool/definition';

export type { MathNames, MathTree } from '../../src/lib/formula/mathml';
export type { AnyTool, Example } from '../../src/lib/tool/definition';
export type { Answer, Field, Inputs, NumberField } from '../../src/lib/tool/fields';
export type { TraceStep } from '../../src/lib/tool/trace-step';
export type { AnyWords } from '../../src/lib/tool/words';

export { infix } from '../../src/lib/formula/infix';
export { mathml } from '../../src/lib/formula/mathml';
export { locales } from '../../src/lib/i18n/locales';
export { readFragment, writeFragment } from '../../src/lib/state/fragment';
export { defaultsOf } from '../../src/lib/tool/answers';
export { quantityOf } from '../../src/lib/tool/compile';
export { convert } from '../../src/lib/tool/convert';
export { isDecision } from '../../src/lib/tool/definition';
export { errorOf } from '../../src/lib/tool/error-of';
export { evaluate, openSession } from '../../src/lib/tool/evaluate';
export { isNumeric } from '../../src/lib/tool/fields';
export { inputsOf as inputsOfPart, publicQuantities, unitOfQuantity } from '../../src/lib/tool/graph';
export { recompute } from '../../src/lib/tool/recompute';
export { alone, resolve } from '../../src/lib/tool/resolve';
export { restore, restoreAnswers } from '../../src/lib/tool/restore';
export { trace, traceAll } from '../../src/lib/tool/trace';
export { unitErrors } from '../../src/lib/tool/units';
export { isRequired } from '../../src/lib/tool/validate';
export { workbook } from '../../src/lib/tool/workbook';

/** The names a formula text mentions. */
export const namesIn = (formula: string): string[] => namesOf(parse(formula));

/** The parts of a tool. */
export const partsOf = (tool: AnyTool): readonly Submodel[] => tool.submodels;

import type { AnyTool } from '../../lib/definition/definition';
import type { Model } from '../../lib/definition/model';

// Apart from the words: what the browser needs once somebody's own figures are to be shown.

/** The wrong rules, their formulas compiled. */
export const loadRules = (): Promise<Model> => import('./tool.ts?model').then((module) => module.tool);

/** The same with their formulas as texts, for the trace. */
export const loadRulesDefinition = (): Promise<AnyTool> => import('./tool').then((module) => module.tool);

export { keysOf, mistakes, servedBusiness } from './mistakes';
export type { Mistake, MistakeId } from './mistakes';
export { misreadings } from './readings';

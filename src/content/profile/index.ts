import type { AnyTool } from '../../lib/tool/definition';

/** The company profile's definition, loaded only where a profile has been saved. */
export const loadProfileDefinition = (): Promise<AnyTool> =>
  import('./profile').then((module) => module.profile);

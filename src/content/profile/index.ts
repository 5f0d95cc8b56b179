import type { Model } from '../../lib/definition/model';

/** The company profile's model, loaded only where a profile has been saved. */
export const loadProfile = (): Promise<Model> => import('./profile.ts?model').then((module) => module.tool);

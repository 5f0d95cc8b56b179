import { exampleKey, placeOf, root } from './workspace';

/** Every key of the site that lies on this device, or for an example business in this tab. Never throws. */
export const keysOnDevice = (): string[] =>
  [root, exampleKey]
    .flatMap((key) => {
      try {
        return Object.keys(placeOf(key));
      } catch {
        return [];
      }
    })
    .filter((key) => key.startsWith(root))
    .sort();

import { keysOnDevice } from './keys-on-device';
import { toolKey } from './tool-store';

/** The tools of which this device holds a record, as far as their names say; one that the site no longer has is among them. */
export const toolsOnDevice = (): string[] =>
  keysOnDevice()
    .filter((key) => key.startsWith(toolKey('')))
    .map((key) => key.slice(toolKey('').length));

import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import type { PersistentEvents } from '@nanostores/persistent';
import { engine } from './storage';

const nowhere: PersistentEvents = { addEventListener: () => undefined, removeEventListener: () => undefined };

// Before any atom is made: the stock engine throws where storage is full or blocked, and there is no window at build time.
setPersistentEngine(
  engine as Record<string, string>,
  typeof window === 'undefined' ? nowhere : windowPersistentEvents,
);

export { persistentAtom } from '@nanostores/persistent';

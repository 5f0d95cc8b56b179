import { own } from '../field/plain';

/** A text with its {placeholders} filled; a dash stands for a value that is not there. Never throws. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => own(values, name) ?? '–');

import { own } from '../field/plain';

/** A text with its {placeholders} filled; one without a value stays as it is written. Never throws. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => own(values, name) ?? hole);

/** Whether a text still lacks a value: a defect of the words, never of a visitor. */
export const lacks = (text: string): boolean => /\{\w+\}/.test(text);

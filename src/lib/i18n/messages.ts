import { own } from '../field/plain';

/** Of `month|months` the form that fits a printed number. */
export const fitting = (forms: string, printed: string): string =>
  forms.split('|')[printed === '1' ? 0 : 1] ?? '';

/**
 * A text with its {placeholders} filled, `{count:month|months}` with the word that fits the count; one without a value
 * stays as it is written. Never throws.
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (hole, name: string, forms?: string) => {
    const value = own(values, name);
    return value === undefined ? hole : forms === undefined ? value : fitting(forms, value);
  });

/** Whether a text still lacks a value: a defect of the words, never of a visitor. */
export const lacks = (text: string): boolean => /\{\w+(?::[^{}]+)?\}/.test(text);

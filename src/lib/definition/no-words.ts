import type { AnyWords } from './words';

/** The words of a tool that says nothing yet: to be filled by what speaks through one without being one. */
export const noWords: AnyWords = {
  name: '',
  question: '',
  summary: '',
  inputs: {},
  quantities: {},
  parts: {},
  items: {},
  warnings: {},
  reasons: {},
  notes: {},
  groups: {},
  headlines: {},
  rulers: {},
  charts: {},
  examples: {},
};

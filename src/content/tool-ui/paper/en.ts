import type { PaperWords } from '../index-paper';

export const paperWords: PaperWords = { filledBy: 'Filled in by', date: 'On' };

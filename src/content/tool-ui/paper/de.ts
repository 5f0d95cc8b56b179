import type { PaperWords } from '../index-paper';

export const paperWords: PaperWords = { filledBy: 'Ausgefüllt von', date: 'Am' };

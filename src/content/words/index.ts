import { worksheets } from './names.mjs';

/** Whether a tool is a worksheet: one writes down what was found out and agreed, and little is worked out. */
export const isWorksheet = (id: string): boolean => Object.hasOwn(worksheets, id);

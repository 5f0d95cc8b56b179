/** The empty text: what a cell shows where there is no value, and a code where nothing is refused. */
export const nothing = '""';

/** A number without an exponent, which not every spreadsheet reads. */
export const plainNumber = (number: number): string =>
  number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });

/** A text as a spreadsheet formula writes it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A truth value as every spreadsheet reads it. */
export const truth = (value: boolean): string => (value ? 'TRUE()' : 'FALSE()');

/** `one` where it is a code, else `rest`. */
export const first = (one: string, rest: string): string =>
  one === '' || one === nothing ? rest : rest === nothing ? one : `IF(${one}<>"",${one},${rest})`;

/** Whether an expression calculates, so that it can overflow. */
const calculates = (expression: string): boolean =>
  /[-+*/^]|LN|EXP|SQRT|SUM|PRODUCT|AVERAGE/.test(expression.replace(/"[^"]*"/g, ''));

/** The code of an overflow or an undefined result. */
export const overflow = (expression: string): string =>
  calculates(expression) ? `IF(ISERROR(${expression}),"DIVERGES","")` : nothing;

/** The code of an operation that has no result for some operands, told before what comes after it. */
export const undefinedResult = (operation: string, rest: string): string =>
  rest.startsWith('IF(ISERROR(') ? rest : `IF(ISERROR(${operation}),"DIVERGES",${rest})`;

/** The code of an overflow anywhere in a range. */
export const diverging = (values: string): string => `IF(SUMPRODUCT(ISERROR(${values})*1)>0,"DIVERGES","")`;

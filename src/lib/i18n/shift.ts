/**
 * A number times a power of ten, by moving the decimal point in its shortest decimal text: 0.07 becomes exactly 7,
 * where 0.07 · 100 is 7.000000000000001.
 */
export function shiftText(value: number, places: number): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + places;
  const figures = (whole + fraction).padEnd(point, '0');
  const left = point > 0 ? figures.slice(0, point) : '0';
  const right = point > 0 ? figures.slice(point) : '0'.repeat(-point) + figures;
  const trimmed = right.replace(/0+$/, '');
  const sign = value < 0 ? '-' : '';
  return `${sign}${left.replace(/^0+(?=\d)/, '')}${trimmed === '' ? '' : `.${trimmed}`}`;
}

/** {@link shiftText} as a number. */
export const shift = (value: number, places: number): number => Number(shiftText(value, places));

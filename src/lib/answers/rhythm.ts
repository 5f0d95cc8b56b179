import { isNumber, isRecord } from '../field/plain';

/** How often something happens as the visitor says it; the model counts times a year. */
export interface Rhythm {
  every: number;
  unit: keyof typeof inYear;
}

/** Weeks and months of a year. */
export const inYear = { weeks: 52, months: 12 };

export const isRhythm = (value: unknown): value is Rhythm =>
  isRecord(value) &&
  isNumber(value['every']) &&
  value['every'] !== 0 &&
  Object.hasOwn(inYear, String(value['unit']));

export const perYear = ({ every, unit }: Rhythm): number => inYear[unit] / every;

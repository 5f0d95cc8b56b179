import type { Range } from './picture';

export interface Tick {
  value: number;
  text: string;
}

/** Decimals that say nothing; groups of thousands have three figures and stay. */
const emptyDecimals = /[,.]00?(?=\D*$)/;
const decimals = /[,.]\d\d?(?=\D*$)/;

const short = (texts: readonly string[]): readonly string[] => {
  const cut = texts.map((text) => text.replace(emptyDecimals, ''));
  return cut.some((text) => decimals.test(text)) ? texts : cut;
};

/** Round numbers within a range, at most so many and no two that read the same. */
export function ticksOf({ min, max }: Range, most: number, print: (value: number) => string): Tick[] {
  let power = Math.floor(Math.log10((max - min) / most));
  for (; ; power += 1) {
    for (const digit of [1, 2, 2.5, 5]) {
      const step = Number(`${digit}e${power}`);
      const first = Math.ceil(min / step - 1e-9);
      const count = Math.floor(max / step + 1e-9) - first + 1;
      if (count > most) continue;
      const values = Array.from({ length: count }, (_, index) =>
        Number(((first + index) * step).toPrecision(12)),
      );
      const texts = short(values.map(print));
      if (new Set(texts).size === count)
        return values.map((value, index) => ({ value, text: texts[index] ?? '' }));
    }
  }
}

/** Differences below this are none: a scale over them would run out of digits. */
const tiny = 1e-9;

/** From the lowest value or zero to the highest or zero; never empty. */
export function rangeOf(values: readonly number[]): Range {
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { min, max: max - min > tiny ? max : min + 1 };
}

/** From the first of rising numbers to the last; never empty. */
export function spanOf(numbers: readonly number[]): Range {
  const [min, max] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return { min, max: max - min > tiny ? max : min + 1 };
}

/** Where a value stands between two ends. */
export const along =
  ({ min, max }: Range, from: number, to: number) =>
  (value: number): number =>
    from + ((value - min) / (max - min)) * (to - from);

import type { Answer, Field } from '../field/field';

type Fields = Readonly<Record<string, Field<unknown>>>;

/** What an example of a trade stands in for: what a tool assumes of a business, and never what only a visitor can know. */
export const assumptionsIn = (
  inputs: Fields,
  example: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Answer | null>> =>
  Object.fromEntries(
    Object.entries(example).filter(([key]) => {
      const field = inputs[key];
      return field?.evidence === 'H' || (field?.kind === 'choice' && field.default !== null);
    }),
  ) as Readonly<Record<string, Answer | null>>;

/**
 * The trades whose example changes what some untouched fields show: elsewhere there is no trade to choose.
 * @param keys the fields that are shown
 * @param examples the figures of each trade, by its id
 */
export const tradesThatChange = (
  inputs: Fields,
  keys: readonly string[],
  examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): string[] =>
  Object.keys(examples).filter((trade) =>
    Object.entries(assumptionsIn(inputs, examples[trade] ?? {})).some(
      ([key, value]) =>
        keys.includes(key) && JSON.stringify(value) !== JSON.stringify(inputs[key]?.default ?? null),
    ),
  );

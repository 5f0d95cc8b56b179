import type { Field } from '../field/field';
import type { Answers } from './answers';

type Fields = Readonly<Record<string, Field<unknown>>>;

/**
 * The keys that have to be answered where the company profile and all other tools are answered too: not what flows from
 * there, so that a figure changed in one place goes through all of them.
 * @param kept keys of fields that say something else here than what flows
 */
export const typedKeys = (inputs: Fields, kept: readonly string[] = []): string[] =>
  Object.entries(inputs).flatMap(([key, { link, profile }]) =>
    kept.includes(key) || (link === undefined && profile === undefined) ? [key] : [],
  );

/** What of an example has to be answered there. */
export const apart = (inputs: Fields, example: Answers, kept?: readonly string[]): Answers => {
  const keys = typedKeys(inputs, kept);
  return Object.fromEntries(Object.entries(example).filter(([key]) => keys.includes(key)));
};

import type { Field, Link } from '../field/field';

/** Other tools (and `profile`) a link draws on. */
export const sourcesOf = ({ from }: Link<unknown>): string[] =>
  from === undefined ? [] : typeof from === 'string' ? [from] : [...new Set(Object.values(from))];

/** Whether one part of a tool offers a figure to another: nothing from elsewhere is needed for that. */
export const offersItself = (tool: { inputs: Readonly<Record<string, Field<unknown>>> }): boolean =>
  Object.values(tool.inputs).some(({ offer }) => offer && offer.from === undefined);

/** The tools that keep some of a tool's answers, by the key of the field. */
export const keepersOf = (tool: {
  inputs: Readonly<Record<string, { keptIn?: string }>>;
}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(tool.inputs).flatMap(([key, { keptIn }]) => (keptIn === undefined ? [] : [[key, keptIn]])),
  );

/** Tools that feed a tool's fields, by link or by offer. */
export function neighbours(tool: { inputs: Readonly<Record<string, Field<unknown>>> }): string[] {
  const links = Object.values(tool.inputs).flatMap((field) => [
    ...(field.link ? [field.link] : []),
    ...(field.offer ? [field.offer] : []),
    ...(field.kind === 'rows' ? (field.offers ?? []) : []),
  ]);
  return [...new Set(links.flatMap(sourcesOf))].filter((id) => id !== 'profile');
}

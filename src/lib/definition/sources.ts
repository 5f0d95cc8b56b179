import type { Field, Link } from '../field/field';

/** Other tools (and `profile`) a link draws on. */
export const sourcesOf = ({ from }: Link<unknown>): string[] =>
  from === undefined ? [] : typeof from === 'string' ? [from] : [...new Set(Object.values(from))];

/** Tools that feed a tool's fields, by link or by offer. */
export function neighbours(tool: { inputs: Readonly<Record<string, Field<unknown>>> }): string[] {
  const links = Object.values(tool.inputs).flatMap((field) => [
    ...(field.link ? [field.link] : []),
    ...(field.offer ? [field.offer] : []),
    ...(field.kind === 'rows' ? (field.offers ?? []) : []),
  ]);
  return [...new Set(links.flatMap(sourcesOf))].filter((id) => id !== 'profile');
}

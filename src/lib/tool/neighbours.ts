import type { AnyTool } from './definition';

/** Tools that feed a tool's fields, by link or by offer. */
export const neighbours = (tool: AnyTool): string[] => {
  const sources = Object.values(tool.inputs).flatMap((field) => [
    field.link?.tool,
    field.offer?.tool,
    ...(field.kind === 'rows' ? (field.offers ?? []).map((offer) => offer.tool) : []),
  ]);
  return [...new Set(sources.filter((id) => id !== undefined))];
};

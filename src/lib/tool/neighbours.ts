import type { AnyTool } from './definition';

/** Tools that feed a tool's fields, by link or by offer. */
export const neighbours = (tool: AnyTool): string[] => {
  const fields = Object.values(tool.inputs).flatMap((field) => [
    field,
    ...(field.kind === 'rows' ? Object.values(field.fields) : []),
  ]);
  return [
    ...new Set(
      fields.flatMap(({ link, offer }) => [link?.tool, offer?.tool]).filter((id) => id !== undefined),
    ),
  ];
};

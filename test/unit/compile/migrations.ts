/** Migrations of the small tool, where a compiled module looks for them. */
export const migrations = {
  1: ({ pair, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, two: pair }),
};

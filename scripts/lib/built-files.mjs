import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} dir a folder
 * @returns {string[]} every file below it, sorted, as a path from there with `/` in front and between
 */
export function builtFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${relative(dir, join(entry.parentPath ?? entry.path, entry.name))
          .split(sep)
          .join('/')}`,
    )
    .sort();
}

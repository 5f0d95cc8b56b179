import { describe, expect, test } from 'vitest';
import { ids, loadFolder } from './folder';
import type { Folder } from './folder';
import type { AnyTool } from './lib';

const loaded = await Promise.all(ids.map((id) => loadFolder(id).catch(() => null)));

/** Every sound folder by id. A faulty one is left out: it is red by itself, in its own project. */
export const folders: Readonly<Record<string, Folder>> = Object.fromEntries(
  loaded.filter((folder) => folder !== null).map((folder) => [folder.id, folder]),
);

/** The tools of every sound folder by id. */
export const tools: Readonly<Record<string, AnyTool>> = Object.fromEntries(
  Object.values(folders).map(({ id, tool }) => [id, tool]),
);

/** Shows machinery at work on a tool of the site; if that tool's folder is faulty, its own project says so. */
export function describeWith(id: string, title: string, body: (tool: AnyTool) => void): void {
  const tool = tools[id];
  if (tool) describe(title, () => body(tool));
  else test(`${title}: the folder of ${id} is reported by its own project`, () => expect(ids).toContain(id));
}

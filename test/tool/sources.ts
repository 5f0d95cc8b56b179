import { expect, test } from 'vitest';
import { shared } from '../../src/content/sources/shared';
import type { Folder } from './folder';
import { isDecision, locales } from './lib';
import type { AnyTool, DecisionRow } from './lib';

/** The rows of all its decisions. */
const rulesOf = (tool: AnyTool): readonly DecisionRow[] =>
  Object.values(tool.quantities).flatMap((quantity) => (isDecision(quantity) ? quantity.decide : []));

/** Sources exist and are whole: those it cites among the shared ones and its own, never in another tool's folder. */
export function sources({ tool, sources: own }: Folder): void {
  test('names only sources that exist', () => {
    const all = [
      ...tool.sources,
      ...Object.values(tool.formulas ?? {}).flatMap((formula) => formula.sources),
      ...Object.values(tool.procedures ?? {}).flatMap((procedure) => procedure.sources),
      ...rulesOf(tool).flatMap(({ source }) => (source === undefined ? [] : [source])),
    ];
    expect(all.filter((source) => !(source in shared) && !(source in own))).toEqual([]);
  });

  test('its rules say on which day they were checked, as an ISO date', () => {
    const days = rulesOf(tool).flatMap(({ checked }) => (checked === undefined ? [] : [checked]));
    expect(days.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([]);
  });

  test('the sources it brings say who, what, when, where and how far they were verified', () => {
    for (const [id, { title, authors, year, where, label, note, remark = note }] of Object.entries(own)) {
      for (const text of [
        title,
        authors,
        where,
        ...locales.flatMap((locale) => [note[locale], remark[locale]]),
      ])
        expect([id, typeof text === 'string' && text !== '']).toEqual([id, true]);
      expect([id, year === null || Number.isInteger(year)]).toEqual([id, true]);
      expect(['V', 'C', 'K', 'H'], id).toContain(label);
    }
  });
}

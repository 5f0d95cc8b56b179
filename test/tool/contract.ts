import { describe, expect, test } from 'vitest';
import { readJson } from './evidence';
import type { Folder } from './folder';
import { inputsOfPart, isColumn, isDecision, isNumeric, publicQuantities, unitOfQuantity } from './lib';

interface Contract {
  calculators: {
    id: string;
    submodels: { id: string }[];
    items?: { id: string; group: string; weight: number | null }[];
    companyItems?: { id: string; group: string; weight: number }[];
    inputs: {
      key: string;
      type: string;
      unit: string;
      min: number | null;
      max: number | null;
      default: unknown;
      required: boolean;
      requiredUnless?: string | null;
      profile: string | null;
      /** Where the value comes from while nobody has touched the field; a single figure as `tool.key`. */
      defaultFrom?: string;
      evidence: string | null;
      submodels: string[];
      options?: { value: string | number }[];
      keyed?: string;
      answerValues?: (number | string | null)[];
      itemFields?: { key: string }[];
    }[];
    outputs: { key: string; unit: string; values?: string[] }[];
  }[];
}

/** The tools of the method's public contract. */
export const calculators = (readJson('test/vectors/contract.json') as Contract).calculators;

/** A tool of the method keeps the method's public contract; one of this site alone has none to keep. */
export function contract({ id, tool }: Folder): void {
  const promised = calculators.find((calculator) => calculator.id === id);
  if (!promised) return;
  const { parts } = tool;

  describe('keeps the public contract', () => {
    test('its inputs stand in the order of the contract, with its limits, defaults and labels', () => {
      const keys = promised.inputs.map(({ key }) => key);
      expect(Object.keys(tool.inputs).filter((key) => keys.includes(key))).toEqual(keys);
      // A key that came later: a link without it behaves as before.
      for (const [key, field] of Object.entries(tool.inputs))
        if (!keys.includes(key)) expect([key, field.optional]).toEqual([key, true]);
      for (const input of promised.inputs) {
        const field = tool.inputs[input.key];
        if (!field) throw new Error(input.key);
        expect({
          key: input.key,
          default: field.default,
          evidence: field.evidence ?? null,
          required: !field.optional,
          unless: field.requiredUnless,
        }).toEqual({
          key: input.key,
          default: input.default,
          evidence: input.evidence,
          required: input.required,
          unless: input.requiredUnless ?? undefined,
        });
        if (isNumeric(field))
          expect({ key: input.key, min: field.min, max: field.max, unit: field.unit }).toEqual({
            key: input.key,
            min: input.min,
            max: input.max,
            unit: input.unit,
          });
        if (input.profile !== null) expect([input.key, field.profile]).toEqual([input.key, input.profile]);
        const [, from, name] = /^([\w-]+)\.(\w+)$/.exec(input.defaultFrom ?? '') ?? [];
        // What the contract names goes first; what follows where that tool has no answer is the tool's own.
        if (from !== undefined && name !== undefined)
          expect([
            { from, formula: name },
            {
              from: { [name]: from },
              formula: `if(given(${name}), ${name}, ${field.link?.formula.replace(/^if\(given\(\w+\), \w+, /, '') ?? ''}`,
            },
          ]).toContainEqual(field.link);
        if (field.kind === 'choice') expect(field.options).toEqual(input.options?.map(({ value }) => value));
        for (const part of input.submodels)
          expect([input.key, part, parts.find((one) => one.id === part)?.inputs.includes(input.key)]).toEqual(
            [input.key, part, true],
          );
        if (field.kind === 'answers') {
          const items = promised[input.keyed === 'companyItems' ? 'companyItems' : 'items'] ?? [];
          expect(field.items.map(({ id: item, group, weight }) => [item, group, weight])).toEqual(
            items.map(({ id: item, group, weight }) => [item, group, weight]),
          );
          expect(field.values).toEqual(input.answerValues?.filter((value) => typeof value === 'number'));
        }
        if (field.kind === 'rows')
          expect(Object.keys(field.fields)).toEqual(input.itemFields?.map(({ key }) => key));
      }
    });

    test('its public quantities are the outputs, each in one part, with their units and verdicts', () => {
      expect(publicQuantities(tool).sort()).toEqual(promised.outputs.map(({ key }) => key).sort());
      for (const { key, unit, values } of promised.outputs) {
        expect([key, unitOfQuantity(tool, key).replace(/^list of .*/, 'list')]).toEqual([key, unit]);
        const quantity = tool.quantities[key];
        const table = quantity && isColumn(quantity) ? tool.quantities[quantity.decidedBy] : quantity;
        if (!values || !quantity || !table || !isDecision(table)) continue;
        const outcomes = table.decide.map(({ verdict, also }) =>
          isColumn(quantity) ? also?.[quantity.column] : verdict,
        );
        expect([...new Set(outcomes)].sort()).toEqual([...values].sort());
      }
    });

    test('its parts are those of the contract, and every part rests on at least one input', () => {
      expect(parts.map(({ id: part }) => part).sort()).toEqual(
        promised.submodels.map(({ id: part }) => part).sort(),
      );
      for (const { id: part } of parts) expect(inputsOfPart(tool, part).length).toBeGreaterThan(0);
    });

    test('its items carry the points of the contract', () => {
      // Where they are the items of a checklist that is answered, its field carries them.
      if (promised.inputs.some(({ keyed }) => keyed === 'items')) return;
      // What has no points is only named; what a preset puts into a list has them in its row.
      const rows = parts
        .flatMap(({ presets = {} }) => Object.values(presets).flatMap((preset) => Object.values(preset)))
        .flatMap((value): unknown[] => (Array.isArray(value) ? value : []))
        .map((row) => Object.values(row as Readonly<Record<string, unknown>>));
      const counted = (promised.items ?? []).filter(
        ({ id: item, weight }) =>
          weight !== null && !rows.some((cells) => cells.includes(item) && cells.includes(weight)),
      );
      expect(tool.items.map(({ id: item, group, weight }) => ({ id: item, group, weight }))).toEqual(
        counted.map(({ id: item, group, weight }) => ({ id: item, group, weight })),
      );
    });
  });
}

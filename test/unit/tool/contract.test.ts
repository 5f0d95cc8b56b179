import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/formula/parse';
import { namesOf } from '../../../src/lib/formula/walk';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { isDecision } from '../../../src/lib/tool/definition';
import { isNumeric } from '../../../src/lib/tool/fields';
import { inputsOf, publicQuantities, unitOfQuantity } from '../../../src/lib/tool/graph';
import { tools } from './tools';

interface Contract {
  calculators: {
    id: string;
    submodels: { id: string }[];
    items?: { id: string; group: string; weight: number }[];
    inputs: {
      key: string;
      type: string;
      unit: string;
      min: number | null;
      max: number | null;
      default: unknown;
      required: boolean;
      requiredUnless?: string;
      profile: string | null;
      evidence: string | null;
      submodels: string[];
      options?: { value: string }[];
      itemFields?: { key: string }[];
    }[];
    outputs: { key: string; unit: string; values?: string[] }[];
  }[];
}
const contract = JSON.parse(
  readFileSync(new URL('../../vectors/contract.json', import.meta.url), 'utf8'),
) as Contract;

describe.each(Object.entries(tools))('%s keeps the public contract', (id, tool) => {
  const promised = contract.calculators.find((calculator) => calculator.id === id);
  if (!promised) throw new Error(`no contract for ${id}`);

  test('its inputs stand in the order of the contract, with its limits, defaults and labels', () => {
    expect(Object.keys(tool.inputs)).toEqual(promised.inputs.map(({ key }) => key));
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
        unless: input.requiredUnless,
      });
      if (isNumeric(field))
        expect({ key: input.key, min: field.min, max: field.max, unit: field.unit }).toEqual({
          key: input.key,
          min: input.min,
          max: input.max,
          unit: input.unit,
        });
      if (input.profile !== null) expect([input.key, field.profile]).toEqual([input.key, input.profile]);
      if (field.kind === 'choice') expect(field.options).toEqual(input.options?.map(({ value }) => value));
      if (field.kind === 'rows')
        expect(Object.keys(field.fields)).toEqual(input.itemFields?.map(({ key }) => key));
    }
  });

  test('its public quantities are the outputs, each in one part, with their units and verdicts', () => {
    expect(publicQuantities(tool).sort()).toEqual(promised.outputs.map(({ key }) => key).sort());
    const shown = tool.submodels.flatMap(({ quantities }) => quantities);
    expect([...shown].sort()).toEqual(promised.outputs.map(({ key }) => key).sort());
    for (const { key, unit, values } of promised.outputs) {
      expect([key, unitOfQuantity(tool, key)]).toEqual([key, unit]);
      const quantity = tool.quantities[key];
      if (values && quantity && isDecision(quantity))
        expect([...new Set(quantity.decide.map(({ verdict }) => verdict))].sort()).toEqual(
          [...values].sort(),
        );
    }
  });

  test('its parts are those of the contract, and every part rests on at least one input', () => {
    expect(tool.submodels.map(({ id: part }) => part).sort()).toEqual(
      promised.submodels.map(({ id: part }) => part).sort(),
    );
    for (const { id: part } of tool.submodels) expect(inputsOf(tool, part).length).toBeGreaterThan(0);
  });

  test('its items carry the points of the contract', () => {
    expect((tool.items ?? []).map(({ id: item, group, weight }) => ({ id: item, group, weight }))).toEqual(
      (promised.items ?? []).map(({ id: item, group, weight }) => ({ id: item, group, weight })),
    );
  });
});

describe('the graph of linked figures', () => {
  const edges = (tool: AnyTool): string[] =>
    Object.values(tool.inputs)
      .flatMap((field) => [
        field.link?.tool,
        field.offer?.tool,
        ...(field.kind === 'rows' ? Object.values(field.fields).map(({ offer }) => offer?.tool) : []),
      ])
      .filter((id): id is string => id !== undefined);

  test('every link names figures the other tool has', () => {
    for (const tool of Object.values(tools)) {
      for (const field of Object.values(tool.inputs)) {
        for (const link of [field.link, field.offer]) {
          const other = link?.tool === undefined ? undefined : tools[link.tool];
          if (!link || !other) continue;
          for (const name of namesOf(parse(link.formula)))
            expect([link.formula, name in other.inputs || name in other.quantities]).toEqual([
              link.formula,
              true,
            ]);
        }
      }
    }
  });

  test('a link to a tool the site does not carry names one of the method', () => {
    const known = contract.calculators.map(({ id }) => id);
    for (const tool of Object.values(tools)) for (const id of edges(tool)) expect(known).toContain(id);
  });

  test('is free of cycles', () => {
    const visit = (id: string, path: readonly string[]): void => {
      expect(path).not.toContain(id);
      for (const next of new Set(edges(tools[id] as AnyTool))) if (tools[next]) visit(next, [...path, id]);
    };
    Object.keys(tools).forEach((id) => visit(id, []));
  });
});

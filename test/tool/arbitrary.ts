import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { answersTo } from './lib';
import type { AnyTool, Answer, Field, FieldKind, Inputs, NumberField } from './lib';

/** How finely numbers are drawn: as visitors type them, or any double of the range. */
export type Grain = 'typed' | 'any';

const number = ({ kind, min, max, default: preset }: NumberField, grain: Grain): Arbitrary<number> => {
  const corners = [min, max, 0, 1, preset ?? min].filter((value) => value >= min && value <= max);
  if (kind === 'count')
    return fc.oneof(
      fc.constantFrom(...corners.filter(Number.isInteger)),
      fc.integer({ min, max: Math.min(max, min + 60) }),
      fc.integer({ min, max }),
    );
  const [low, high] = [Math.max(min, -2000), Math.min(max, 2000)];
  const scale = high - low <= 20 ? 1e6 : 100;
  const typed = fc
    .integer({ min: Math.ceil(low * scale), max: Math.floor(high * scale) })
    .map((value) => value / scale);
  return fc.oneof(
    fc.constantFrom(...corners),
    typed,
    ...(grain === 'any' ? [fc.double({ min, max, noNaN: true })] : []),
  );
};

const text = fc.oneof(
  fc.constantFrom('', ' '),
  fc
    .array(fc.constantFrom('dormant', 'customers', 'of', 'the', 'salon', 'Müller', 'x'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' ')),
);

type Draw<K extends FieldKind> = (field: Extract<Field, { kind: K }>, grain: Grain) => Arbitrary<Answer>;
const day = fc.integer({ min: 20700, max: 21300 });

/** How answers of each kind of field are drawn; a kind that cannot be drawn does not compile. */
const drawing: { readonly [K in FieldKind]: Draw<K> } = {
  number,
  count: number,
  money: number,
  rate: number,
  choice: ({ options }) => fc.constantFrom<string | number>(...options),
  scale: ({ min, max }) => fc.integer({ min, max }),
  yesNo: () => fc.boolean(),
  text: () => text,
  date: () => day,
  dates: ({ min, max }) => fc.array(day, { minLength: Math.max(1, min), maxLength: Math.min(12, max) }),
  answers: ({ items, values: steps }) =>
    fc.record(
      Object.fromEntries(
        items.map((item) => [
          item.id,
          fc.constantFrom<number | string | null>(...answersTo(item, steps), null),
        ]),
      ),
      { requiredKeys: [] },
    ),
  rows: ({ fields, min, max }, grain) => {
    const row = fc.record(
      Object.fromEntries(
        Object.entries(fields).map(([key, cell]) => [
          key,
          fc.option(valueOf(cell, grain), { nil: null, freq: 12 }),
        ]),
      ),
    );
    const rows = fc.array(row, { minLength: Math.max(1, min), maxLength: Math.min(8, max) });
    return fc.oneof({ weight: 4, arbitrary: rows }, { weight: 1, arbitrary: fc.constant([]) });
  },
};

const valueOf = (field: Field, grain: Grain): Arbitrary<Answer> =>
  (drawing[field.kind] as Draw<FieldKind>)(field, grain);

/** Whether a field must be answered, given the others; conditions over figures are left to the reckoning. */
function isRequired(field: Field, inputs: Inputs): boolean {
  if (field.optional) return false;
  const other = field.requiredUnless === undefined ? null : inputs[field.requiredUnless];
  return other === null || other === undefined || other === false;
}

/**
 * Valid inputs of a tool, derived from its definition: every field within its range, optional ones and those that are
 * not required now and then left empty. Checks across fields are not part of a field and may still object.
 */
export const inputsOf = (tool: AnyTool, grain: Grain = 'any'): Arbitrary<Inputs> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(tool.inputs).map(([key, field]) => [
          key,
          fc.tuple(valueOf(field, grain), fc.boolean()),
        ]),
      ),
    )
    .map((drawn) => {
      const inputs: Record<string, Answer | null> = {};
      for (const [key, pair] of Object.entries(drawn)) inputs[key] = pair[1] ? null : pair[0];
      for (const [key, field] of Object.entries(tool.inputs)) {
        if (inputs[key] === null && isRequired(field, inputs))
          inputs[key] = (drawn[key] as [Answer, boolean])[0];
      }
      return inputs;
    });

/** The same, of which some figures are far out of range and some fields left empty. */
export const spoiltInputsOf = (
  tool: AnyTool,
  grain: Grain,
  mayBeWrong: (field: Field | undefined) => boolean,
): Arbitrary<Inputs> =>
  fc
    .tuple(
      inputsOf(tool, grain),
      fc.dictionary(fc.constantFrom(...Object.keys(tool.inputs)), fc.constantFrom(null, 1e12, -1e12, 0.5)),
    )
    .map(([inputs, wrong]) => ({
      ...inputs,
      ...Object.fromEntries(
        Object.entries(wrong).filter(([key, value]) => value === null || mayBeWrong(tool.inputs[key])),
      ),
    }));

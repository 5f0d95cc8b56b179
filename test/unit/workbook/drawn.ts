import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { AnyTool } from '../../../src/lib/definition/definition';
import type { AnyField, Answer, FieldKind, FieldOf, Inputs, NumberField } from '../../../src/lib/field/field';

/** A number as visitors type it: corners of the range, few digits. */
const number = ({ kind, min, max, default: preset }: NumberField<unknown>): Arbitrary<number> => {
  const corners = [min, max, 0, 1, preset ?? min].filter((value) => value >= min && value <= max);
  const [low, high] = [Math.max(min, -2000), Math.min(max, 2000)];
  const scale = kind === 'count' ? 1 : high - low <= 20 ? 1000 : 100;
  return fc.oneof(
    fc.constantFrom(...corners),
    fc.integer({ min: Math.ceil(low * scale), max: Math.floor(high * scale) }).map((value) => value / scale),
  );
};

const sometimesNull = <T>(one: Arbitrary<T>) => fc.option(one, { nil: null, freq: 6 });
const rowsOf = <T>(row: Arbitrary<T>, { min, max }: { min: number; max: number }): Arbitrary<T[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.array(row, { minLength: Math.max(1, min), maxLength: Math.min(7, max) }) },
    { weight: 1, arbitrary: fc.constant<T[]>([]) },
  );

const kinds: { readonly [K in FieldKind]: (field: FieldOf<K>) => Arbitrary<unknown> } = {
  number,
  count: number,
  money: number,
  rate: number,
  choice: ({ options }) => fc.constantFrom<string | number>(...options),
  scale: ({ min, max }) => fc.integer({ min, max }),
  yesNo: () => fc.boolean(),
  text: () => fc.constantFrom('', ' ', 'x', 'the  salon ', ' Müller', 'dormant customers', '7', '=A1'),
  date: () => fc.integer({ min: 20700, max: 20720 }),
  dates: (field) => rowsOf(sometimesNull(fc.integer({ min: 20700, max: 20710 })), field),
  rows: (field) =>
    rowsOf(
      fc.record(
        Object.fromEntries(
          Object.entries(field.fields).map(([name, cell]) => [name, sometimesNull(valueOf(cell))]),
        ),
      ),
      field,
    ),
  answers: ({ items, values }) =>
    fc.record(Object.fromEntries(items.map(({ id }) => [id, fc.constantFrom(...values, null, 'na')])), {
      requiredKeys: [],
    }),
};
const valueOf = (field: AnyField): Arbitrary<unknown> => kinds[field.kind](field as never);

/** Answers to a tool: some left empty, and if wished some out of range. */
export const drawn = (tool: AnyTool, { spoilt = false } = {}): Arbitrary<Inputs> =>
  fc.record(
    Object.fromEntries(
      Object.entries(tool.inputs).map(([key, field]) => {
        const value = valueOf(field) as Arbitrary<Answer>;
        const wrong = wrongFor(field);
        return [
          key,
          fc.oneof(
            { weight: 8, arbitrary: value },
            { weight: field.optional ? 2 : 1, arbitrary: fc.constant(null) },
            ...(spoilt && wrong.length > 0
              ? [{ weight: 1, arbitrary: fc.constantFrom(...wrong) as Arbitrary<Answer> }]
              : []),
          ),
        ];
      }),
    ),
  );

function wrongFor(field: AnyField): unknown[] {
  switch (field.kind) {
    case 'text':
    case 'yesNo':
      return [];
    case 'choice':
      return typeof field.options[0] === 'number' ? [99] : ['neither'];
    case 'dates':
      return [[20700.5], Array.from({ length: field.max + 1 }, (_, day) => 20700 + day)];
    case 'answers':
      return [{ [field.items[0]?.id ?? '']: 99 }];
    case 'rows': {
      const wrong = Object.entries(field.fields).flatMap(([name, cell]) =>
        wrongFor(cell).map((value) => [{ [name]: value }]),
      );
      return wrong;
    }
    default:
      return [1e12, -1e12, 0.5];
  }
}

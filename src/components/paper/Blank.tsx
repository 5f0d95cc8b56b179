import type { ComponentChild } from 'preact';
import { signOf } from '../field/sign-of';
import type { FieldContext } from '../field/props';
import type { ViewModel } from '../tool/view-model';
import type { Formula } from '../../lib/definition/model';
import type { SheetPart } from '../../lib/definition/sheet';
import type { AnyFieldWords } from '../../lib/definition/words';
import { answersTo, isNumeric, notApplicable } from '../../lib/field/field';
import type {
  AnswersField,
  Field,
  FieldKind,
  RowsField,
  SimpleField,
  TextField,
} from '../../lib/field/field';
import type { PaperWords } from '../../content/tool-ui/index-paper';

/** Rows a list has room for, days a list of days has, and things to be done a checklist has. */
const rows = 10;
const days = 12;
const tasks = 6;

/** As many cells of a row stand in one line; of more, as many side by side in a block. */
const most = 7;
const across = 4;
/** As many answers to tick have room in a cell of a block; of more, a number is written that is explained above the list. */
const ticks = 4;

const times = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

interface Setting {
  context: FieldContext;
  words: PaperWords;
}
type Drawn<F> = (field: F, said: AnyFieldWords, setting: Setting) => ComponentChild;

const boxes = (labels: readonly ComponentChild[]) => (
  <span class="p-boxes">
    {labels.map((label, index) => (
      <span key={index}>
        <i class="p-box" /> {label}
      </span>
    ))}
  </span>
);

const line = (sign: ComponentChild = '') => (
  <span class="p-line">
    <span />
    {sign}
  </span>
);

/** A figure has a line with its unit behind it; how often may be said in the visitor's own unit. */
const number: Drawn<SimpleField<Formula>> = (field, _, { context }) =>
  isNumeric(field) && field.rhythm ? (
    <>
      {line(context.ui.rhythm.year)}
      <span class="p-line">
        {context.ui.every} <span /> {boxes([context.ui.rhythm.weeks, context.ui.rhythm.months])}
      </span>
    </>
  ) : (
    line(signOf(field, context))
  );

/** What the names of a field's values are; a step without a name of its own is its number. */
const optionsOf = (field: Field<Formula>, said: AnyFieldWords, { ui }: FieldContext): string[] | null =>
  field.kind === 'choice'
    ? field.options.map((option) => said.options?.[option] ?? String(option))
    : field.kind === 'yesNo'
      ? [ui.yes, ui.no]
      : field.kind === 'scale'
        ? times(field.max - field.min + 1).map((step) => {
            const value = String(field.min + step);
            const name = said.values?.[value];
            return name === undefined || name === value ? value : `${value} ${name}`;
          })
        : null;

const ticked: Drawn<SimpleField<Formula>> = (field, said, { context }) =>
  boxes(optionsOf(field, said, context) ?? []);

/** How each kind of field stands on paper; a kind without a place does not compile. */
const places: { readonly [K in FieldKind]: Drawn<never> } = {
  number,
  count: number,
  money: number,
  rate: number,
  choice: ticked,
  scale: ticked,
  yesNo: ticked,
  text: (field: TextField<Formula>) =>
    times(field.long ? 3 : 1).map((index) => <span key={index} class="p-line p-whole" />),
  date: (_, __, { context }) => line(<small>{context.ui.dateHint}</small>),
  dates: (_, said: AnyFieldWords, { context }) => (
    <ol class="p-days">
      {times(days).map((index) => (
        <li key={index}>
          {said.row} {index + 1} {line(<small>{context.ui.dateHint}</small>)}
        </li>
      ))}
    </ol>
  ),
  rows: (field: RowsField<Formula>, said: AnyFieldWords, setting) =>
    Object.keys(field.fields).length > most ? (
      <Records field={field} said={said} {...setting} />
    ) : (
      <Ruled field={field} said={said} {...setting} />
    ),
  answers: (field: AnswersField<Formula>, said: AnyFieldWords, setting) => (
    <>
      <Checklist field={field} said={said} {...setting} />
      {said.actions && <Tasks {...setting} />}
    </>
  ),
};

/** What stands under the name of a column: its unit, or what may be written into it. */
const noteOf = (cell: SimpleField<Formula>, said: AnyFieldWords, { context }: Setting): string =>
  cell.kind === 'date'
    ? context.ui.dateHint
    : cell.kind === 'yesNo'
      ? ''
      : (optionsOf(cell, said, context)?.join(' / ') ?? signOf(cell, context));

type ListProps = Setting & { field: RowsField<Formula>; said: AnyFieldWords };

const rowsOf = ({ max }: RowsField<Formula>): readonly number[] => times(Math.min(rows, max));

/** A list as a table, a line a row. */
const Ruled = ({ field, said, ...setting }: ListProps) => (
  <table class="p-table p-list">
    <thead>
      <tr>
        {Object.entries(field.fields).map(([name, cell]) => (
          <th key={name} scope="col" class={`p-${cell.kind}`}>
            {said.fields?.[name]?.label ?? name}
            <small>{noteOf(cell, said.fields?.[name] ?? { label: name }, setting)}</small>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rowsOf(field).map((index) => (
        <tr key={index} class="p-empty">
          {Object.entries(field.fields).map(([name, cell]) => (
            <td key={name}>
              {cell.kind === 'yesNo' && boxes([setting.context.ui.yes, setting.context.ui.no])}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Answers by their numbers; those that are numbers already keep their own. */
const numbered = (options: readonly string[]): string =>
  options.map((option, index) => (/^\d/.test(option) ? option : `${index + 1} ${option}`)).join(', ');

/** A list of more cells than a line has room for: a block a row, each cell with its name in it. */
function Records({ field, said, ...setting }: ListProps) {
  const asked = Object.entries(field.fields).map(([name, cell]) => {
    const words = said.fields?.[name] ?? { label: name };
    return { name, cell, words, options: optionsOf(cell, words, setting.context) ?? [] };
  });
  const lines = times(Math.ceil(asked.length / across)).map((line) =>
    asked.slice(line * across, (line + 1) * across),
  );
  const keyed = asked.filter(({ options }) => options.length > ticks);
  return (
    <>
      {keyed.map(({ name, words, options }) => (
        <p key={name} class="p-key">
          <b>{words.label}</b> {numbered(options)}
        </p>
      ))}
      <table class="p-table p-list">
        {rowsOf(field).map((index) => (
          <tbody key={index} class="p-record">
            {lines.map((cells, line) => (
              <tr key={line}>
                {cells.map(({ name, cell, words, options }, place) => (
                  <td key={name} colSpan={place === cells.length - 1 ? across - place : 1}>
                    <small>
                      {line + place === 0 && `${index + 1}. `}
                      {words.label}
                      {options.length === 0 && ` ${noteOf(cell, words, setting)}`}
                      {options.length > ticks && ` 1–${options.length}`}
                    </small>
                    {options.length > 0 && options.length <= ticks && boxes(options)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Checklist({
  field,
  said,
  context,
}: Setting & { field: AnswersField<Formula>; said: AnyFieldWords }) {
  const { ui } = context;
  const applies = field.items.some(({ always }) => !always);
  const steps = [...field.values, ...(applies ? [notApplicable] : []), null];
  const name = (step: number | string | null): string =>
    step === null
      ? ui.unknown
      : step === notApplicable
        ? ui.doesNotApply
        : (said.values?.[String(step)] ?? String(step));
  return (
    <table class="p-table p-checklist">
      <thead>
        <tr>
          <th scope="col" />
          {steps.map((step) => (
            <th
              key={String(step)}
              scope="col"
              class={typeof step === 'number' ? 'p-step' : 'p-step p-beside'}
            >
              {name(step)}
            </th>
          ))}
        </tr>
      </thead>
      {[...new Set(field.items.map(({ group }) => group))].map((group) => (
        <tbody key={group}>
          <tr class="p-group">
            <th scope="rowgroup" colSpan={steps.length + 1}>
              {said.groups?.[group] ?? group}
            </th>
          </tr>
          {field.items
            .filter((item) => item.group === group)
            .map((item) => {
              const allowed: readonly unknown[] = [...answersTo(item, field.values), null];
              return (
                <tr key={item.id}>
                  <td>{said.items?.[item.id] ?? item.id}</td>
                  {steps.map((step) => (
                    <td key={String(step)} class="p-step">
                      {allowed.includes(step) && <i class="p-box" />}
                    </td>
                  ))}
                </tr>
              );
            })}
        </tbody>
      ))}
    </table>
  );
}

const Tasks = ({ context }: Setting) => {
  const { plan } = context.ui.checklist;
  return (
    <table class="p-table p-plan">
      <thead>
        <tr>
          <th scope="col">{plan.title}</th>
          <th scope="col" class="p-who">
            {plan.who}
          </th>
          <th scope="col" class="p-by">
            {plan.by}
          </th>
        </tr>
      </thead>
      <tbody>
        {times(tasks).map((index) => (
          <tr key={index} class="p-empty">
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Kinds that need the width of the page. */
const wide: readonly FieldKind[] = ['rows', 'answers', 'dates', 'text'];

function Place({ model, name, ...setting }: Setting & { model: ViewModel; name: string }) {
  // As the tool defines it: what a figure is counted in is chosen on the same sheet.
  const field = model.model.inputs[name];
  if (!field) return null;
  const said = model.fieldWords(name);
  const draw = places[field.kind] as Drawn<Field<Formula>>;
  return (
    <div class={wide.includes(field.kind) ? 'p-field p-wide' : 'p-field'} data-field={name}>
      <p class="p-label">
        {said.label}
        {said.help && <small>{said.help}</small>}
      </p>
      <div class="p-place-to-write">{draw(field, said, setting)}</div>
    </div>
  );
}

/** A calculator or worksheet to be filled in by hand: what it asks, and nothing of what is answered or worked out. */
export function Blank(props: { model: ViewModel; parts: readonly SheetPart[]; words: PaperWords }) {
  const { model, parts, words } = props;
  const setting: Setting = { context: model.fieldContext(''), words };
  const ask = (keys: readonly string[]) =>
    keys.map((key) => <Place key={key} name={key} model={model} {...setting} />);
  return (
    <article class="p-page">
      <header class="p-head">
        <p>{model.words.name}</p>
        <h1>{model.words.question}</h1>
        <div class="p-field">
          <p class="p-label">{words.filledBy}</p>
          <div class="p-place-to-write">{line()}</div>
        </div>
        <div class="p-field">
          <p class="p-label">{words.date}</p>
          <div class="p-place-to-write">{line()}</div>
        </div>
      </header>
      {parts
        .filter(({ open, groups }) => open.length + groups.length > 0)
        .map(({ id, open, groups }) => (
          <section key={id}>
            <h2>{model.words.parts[id]?.title}</h2>
            <p>{model.words.parts[id]?.lead}</p>
            {ask(open)}
            {groups.map((group) => (
              <div key={group.id}>
                <h3>{model.words.groups[group.id]?.title}</h3>
                {ask(group.inputs)}
              </div>
            ))}
          </section>
        ))}
    </article>
  );
}

import { FieldRow } from '../field/FieldRow';
import { newTrail, run } from '../../lib/formula/evaluate';
import { fill } from '../../lib/i18n/messages';
import { isUnread } from '../../lib/tool/answers';
import { tree } from '../../lib/tool/compile';
import { isNumeric } from '../../lib/tool/fields';
import { showInput } from '../../lib/tool/show';
import { Late } from '../late/Late';
import type { ViewModel } from './view-model';

const loadRows = () => import('../field/RowsInput').then((module) => module.RowsInput);
const loadAnswers = () => import('../field/AnswersInput').then((module) => module.AnswersInput);

/** The fields of a part, in the order of the contract; rarely changed ones behind "more figures". */
export function Fields({
  model,
  keys,
  prefix,
  headings = {},
}: {
  model: ViewModel;
  keys: readonly string[];
  prefix: string;
  headings: Readonly<Record<string, string>> | undefined;
}) {
  const more = keys.filter((key) => model.tool.inputs[key]?.more);
  const open = more.some((key) => model.state.evaluation.errors.some(({ field }) => field === key));
  return (
    <>
      {keys
        .filter((key) => !more.includes(key))
        .flatMap((key) => [
          headings[key] && <h4 key={`before ${key}`}>{model.words.headings[headings[key]]}</h4>,
          <OneField key={key} name={key} model={model} prefix={prefix} />,
        ])}
      {more.length > 0 && (
        <details class="t-more" open={open || undefined}>
          <summary>{model.site.ui.more}</summary>
          {more.map((key) => (
            <OneField key={key} name={key} model={model} prefix={prefix} />
          ))}
        </details>
      )}
    </>
  );
}

function OneField({ name, model, prefix }: { name: string; model: ViewModel; prefix: string }) {
  const { tool, state, words, site } = model;
  const field = tool.inputs[name];
  if (!field) return null;
  const context = model.fieldContext(prefix);
  const errors = state.evaluation.errors.filter((error) => error.field === name);
  const answer = state.answers[name];
  if (field.kind === 'rows') {
    const unreadRows = Array.isArray(answer) ? (answer as readonly Record<string, unknown>[]) : null;
    const shown = (cell: string): boolean => {
      const when = field.fields[cell]?.when;
      return when === undefined || run(tree(when), state.evaluation.session, null, newTrail()) === true;
    };
    return (
      <Late
        part="rows"
        load={loadRows}
        asServed={state.asServed}
        give={{
          name,
          field,
          value: unreadRows ?? (model.shown(name) as readonly Record<string, unknown>[] | null),
          context: { ...context, offerFor: (path, cell) => offerFor(model, name, path, cell) },
          errors,
          own: answer !== undefined,
          shown,
          onAnswer: (rows) => state.answer(name, rows),
        }}
      />
    );
  }
  if (field.kind === 'answers') {
    return (
      <Late
        part="answers"
        load={loadAnswers}
        asServed={state.asServed}
        give={{
          name,
          field,
          value: model.shown(name) as Record<string, unknown> | null,
          context,
          onAnswer: (value) => state.answer(name, value),
        }}
      />
    );
  }
  const computed =
    field.optional && tool.quantities[name] && state.inputs[name] === null
      ? state.evaluation.values[name]
      : null;
  const offer = state.offers.find(({ path }) => path === name);
  const warnings = [
    ...state.evaluation.warnings
      .filter(({ fields }) => fields?.includes(name))
      .map(({ code }) => ({ code, text: words.warnings[code] ?? site.codes[code] ?? code })),
    ...(state.evaluation.unusual.includes(name)
      ? [{ code: 'UNUSUAL_HIGH', text: site.codes['UNUSUAL_HIGH'] ?? '' }]
      : []),
  ];
  return (
    <FieldRow
      name={name}
      field={field}
      words={words.inputs[name] ?? { label: name }}
      value={model.shown(name)}
      unread={isUnread(answer) ? answer : null}
      errors={errors}
      origin={
        computed !== null && computed !== undefined
          ? { text: fill(site.ui.computed, { value: model.print(name) }) }
          : model.origin(name)
      }
      warnings={warnings}
      offer={
        offer && offer.value !== state.inputs[name]
          ? {
              text: fill(site.ui.offer, {
                value: showInput(
                  isNumeric(field) ? { ...field, unit: 'ratio' } : field,
                  undefined,
                  offer.value,
                  { ...model.voice },
                  name,
                ),
                tool: model.names[offer.from] ?? '',
              }),
              run: () => state.answer(name, offer.value),
            }
          : null
      }
      context={context}
      onAnswer={(next) =>
        state.answer(name, next === null && field.default === null && !tool.quantities[name] ? null : next)
      }
    />
  );
}

function offerFor(
  model: ViewModel,
  list: string,
  path: string,
  cell: string,
): { text: string; run: () => void } | null {
  const offer = model.state.offers.find((one) => one.path === path);
  const field = model.tool.inputs[list];
  const rows = model.shown(list) as readonly Record<string, unknown>[] | null;
  const place = Number(path.split('.')[1]);
  const cellField = field?.kind === 'rows' ? field.fields[cell] : undefined;
  if (!offer || !rows?.[place] || !cellField || rows[place][cell] === offer.value) return null;
  return {
    text: fill(model.site.ui.offer, {
      value: showInput(cellField, undefined, offer.value, model.voice),
      tool: model.names[offer.from] ?? '',
    }),
    run: () =>
      model.state.answer(
        list,
        rows.map((row, index) => (index === place ? { ...row, [cell]: offer.value } : row)),
      ),
  };
}

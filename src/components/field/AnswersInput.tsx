import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Formula } from '../../lib/definition/model';
import type { AnyFieldWords } from '../../lib/definition/words';
import { answersTo, notApplicable } from '../../lib/field/field';
import type { AnswerItem, AnswersField } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import type { ViewModel } from '../tool/view-model';
import { ActionPlan } from './ActionPlan';
import { Notes } from './Notes';
import { listErrors, listField, useLatest } from './list-state';
import type { ListProps } from './props';

type Said = number | string | null;
type Answered = Readonly<Record<string, unknown>>;

/**
 * A checklist: one tap an item, by groups; unknown and "does not apply" stand apart from the scale. An item answered
 * keeps its height, so that the next one stays under the thumb; what was answered before takes one line.
 */
export function AnswersInput({ model, name, context }: ListProps) {
  const { hand, prefix } = context;
  const field = listField(model, name, 'answers');
  const words = model.fieldWords(name);
  const value = model.shown(name) as Answered | null;
  const latest = useLatest(value);
  /** The items shown in one line. */
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(Object.keys(value ?? {})));
  // This script may be there before what the device keeps: that was answered before, too.
  const { ready } = model.state;
  const mounted = useRef(ready);
  const here = useRef(new Set<string>());
  useLayoutEffect(() => {
    if (!ready || mounted.current) return;
    mounted.current = true;
    setFolded(new Set(Object.keys(value ?? {}).filter((id) => !here.current.has(id))));
  }, [ready]);
  const set = (id: string, answer: Said): void => {
    here.current.add(id);
    latest.current = { ...latest.current, [id]: answer };
    hand.answer(name, latest.current);
  };
  return (
    <fieldset class="t-rows t-checklist" data-field={name} id={`${prefix}${name}`} tabIndex={-1}>
      <legend>{words.label}</legend>
      {words.help && <p class="t-help">{words.help}</p>}
      {[...new Set(field.items.map(({ group }) => group))].map((group) => (
        <Group
          key={group}
          model={model}
          title={words.groups?.[group] ?? group}
          items={field.items.filter((item) => item.group === group)}
          value={value ?? {}}
          folded={folded}
          setFolded={setFolded}
        >
          {(item, isFolded, unfold) => (
            <Item
              key={item.id}
              id={`${prefix}${name}-${item.id}`}
              name={`${name}.${item.id}`}
              label={words.items?.[item.id] ?? item.id}
              steps={stepsOf(item, field, words, model)}
              value={value?.[item.id]}
              isFolded={isFolded}
              change={model.site.ui.checklist.change}
              onUnfold={unfold}
              onAnswer={(answer) => set(item.id, answer)}
            />
          )}
        </Group>
      ))}
      <Notes name={name} warnings={model.warningsOf(name)} errors={listErrors(model, name)} />
      {words.actions && <ActionPlan model={model} name={name} context={context} />}
    </fieldset>
  );
}

/** What an item can be answered with: the steps of its scale in order, then what stands beside the scale. */
const stepsOf = (
  item: AnswerItem,
  { values }: AnswersField<Formula>,
  words: AnyFieldWords,
  { site: { ui } }: ViewModel,
): [answer: Said, label: string][] => [
  ...answersTo(item, values).map((step): [Said, string] => [
    step,
    step === notApplicable ? ui.doesNotApply : (words.values?.[String(step)] ?? String(step)),
  ]),
  [null, ui.unknown],
];

/** Some items under a title, with how many are answered and a way to look over the answers. */
function Group(props: {
  model: ViewModel;
  title: string;
  items: readonly AnswerItem[];
  value: Answered;
  folded: ReadonlySet<string>;
  setFolded: (folded: ReadonlySet<string>) => void;
  children: (item: AnswerItem, isFolded: boolean, unfold: () => void) => preact.ComponentChild;
}) {
  const { model, items, value, folded, setFolded } = props;
  const { checklist } = model.site.ui;
  const answered = items.map(({ id }) => id).filter((id) => Object.hasOwn(value, id));
  const open = answered.filter((id) => !folded.has(id));
  const others = [...folded].filter((id) => !answered.includes(id));
  const progress = fill(checklist.progress, { own: String(answered.length), all: String(items.length) });
  return (
    <div class="t-group">
      <h4 aria-level={model.level && model.level + 1}>{props.title}</h4>
      <p class="t-progress">
        <span key={progress}>{progress}</span>
        <button
          type="button"
          class="t-word"
          disabled={answered.length === 0}
          onClick={() => setFolded(new Set(open.length > 0 ? [...others, ...answered] : others))}
        >
          {open.length > 0 || answered.length === 0 ? checklist.fold : checklist.unfold}
        </button>
      </p>
      {items.map((item) =>
        props.children(item, folded.has(item.id) && answered.includes(item.id), () =>
          setFolded(new Set([...folded].filter((id) => id !== item.id))),
        ),
      )}
    </div>
  );
}

/** One item; folded it is a line that says its answer, and its controls wait behind it. */
function Item(props: {
  id: string;
  name: string;
  label: string;
  steps: readonly (readonly [answer: Said, label: string])[];
  value: unknown;
  isFolded: boolean;
  change: string;
  onUnfold: () => void;
  onAnswer: (answer: Said) => void;
}) {
  const { id, name, label, steps, value, isFolded } = props;
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    // The line pressed goes away; whoever pressed it is led to the answer it said.
    if (pressed.current && !isFolded)
      place.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    pressed.current = false;
  }, [isFolded]);
  const isScale = (step: Said): boolean => typeof step === 'number';
  const radios = (of: typeof steps) =>
    of.map(([step, said]) => (
      <label key={String(step)}>
        <input
          type="radio"
          name={name}
          value={step === null ? '' : String(step)}
          checked={value === step}
          onChange={() => props.onAnswer(step)}
        />
        <span>{said}</span>
      </label>
    ));
  const told = steps.find(([step]) => step === value)?.[1];
  return (
    <div class="t-item" ref={place}>
      {isFolded ? (
        <button
          type="button"
          class="t-item-line"
          onClick={() => {
            pressed.current = true;
            props.onUnfold();
          }}
        >
          <span id={id}>{label}</span> <b>{told ?? String(value)}</b>
          <span class="visually-hidden">, {props.change}</span>
        </button>
      ) : (
        <p class="t-item-name" id={id}>
          {label}
        </p>
      )}
      <div role="radiogroup" aria-labelledby={id} hidden={isFolded}>
        <div class="t-steps">{radios(steps.filter(([step]) => isScale(step)))}</div>
        <div class="t-steps t-beside">{radios(steps.filter(([step]) => !isScale(step)))}</div>
      </div>
      <p class="t-item-paper">{told ?? '–'}</p>
    </div>
  );
}

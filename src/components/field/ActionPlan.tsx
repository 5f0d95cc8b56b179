import { errorWordsOf } from './error-words';
import { useState } from 'preact/hooks';
import { isUnread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { AnswerItem, AnswersField, DateField } from '../../lib/field/field';
import { formatDay } from '../../lib/i18n/dates';
import { agree, planOf } from '../../lib/state/plan';
import type { Task } from '../../lib/state/plan';
import { sayError } from '../../lib/say/errors';
import { printAlone } from '../paper/print-alone';
import { PlanPage } from '../paper/PlanPage';
import { useStore } from '../tool/use-store';
import { DateInput } from './DateInput';
import { Notes } from './Notes';
import type { ReadingEcho } from './NumberInput';
import { ReadAs } from './ReadAs';
import { listField } from './list-state';
import type { FieldContext, ListProps } from './props';

/** Something to be done about an item, as it is told. */
export interface Action {
  id: string;
  action: string;
  item: string;
  answer: string;
}

const day: DateField<Formula> = { kind: 'date', default: null };

/** From half the scale up something is to be done about an item. */
const isRaised = (field: AnswersField<Formula>, answer: unknown): answer is number =>
  typeof answer === 'number' && answer >= Math.max(...field.values) / 2;

/** What presses most comes first: an item without a weight decides by itself, one that is marked counts by itself. */
const pressing = ({ weight, flag }: AnswerItem, answer: number, whole: number): number =>
  weight === 0 ? Infinity : weight * answer + (flag !== undefined && answer === whole ? 1e6 : 0);

/** What the answers of a checklist ask for, the most pressing first. */
export function actionsOf({ model, name }: Pick<ListProps, 'model' | 'name'>): Action[] {
  const field = listField(model, name, 'answers');
  const words = model.fieldWords(name);
  const value = model.shown(name) as Readonly<Record<string, unknown>> | null;
  const whole = Math.max(...field.values);
  return field.items
    .flatMap((item) => {
      const [answer, action] = [value?.[item.id], words.actions?.[item.id]];
      return action !== undefined && isRaised(field, answer) ? [{ item, answer, action }] : [];
    })
    .sort((a, b) => {
      const [one, other] = [a, b].map(({ item, answer }) => pressing(item, answer, whole)) as [
        number,
        number,
      ];
      return one === other ? 0 : other - one;
    })
    .map(({ item: { id }, answer, action }) => ({
      id,
      action,
      // It is told with its answer behind a colon.
      item: (words.items?.[id] ?? id).replace(/\.$/, ''),
      answer: words.values?.[String(answer)] ?? String(answer),
    }));
}

const dayText = ({ day: agreed }: Task, { locale }: Pick<FieldContext, 'locale'>): string =>
  agreed === undefined ? '' : isUnread(agreed) ? agreed.text : formatDay(agreed, locale);

/** What to do, as one list: each with who does it and by when, kept on this device beside the answers. */
export function ActionPlan({ model, name, context }: ListProps) {
  const { ui, prefix } = context;
  const { plan: words } = ui.checklist;
  const { mode, view } = model.state;
  // In an example nobody plans, and the figures of a link are somebody else's; in an embed they are the visitor's.
  const isOwn = mode === 'embed' || !view;
  const $plan = planOf(model.model.id, mode !== 'embed');
  const plan = useStore($plan);
  const [message, setMessage] = useState<{ text: string; list?: string } | null>(null);
  const actions = actionsOf({ model, name });
  const taskOf = (id: string): Task => (isOwn && model.state.ready ? (plan[`${name}.${id}`] ?? {}) : {});
  const told = actions.map((one) => ({
    ...one,
    owner: taskOf(one.id).owner ?? '',
    by: dayText(taskOf(one.id), context),
  }));
  const copy = async (): Promise<void> => {
    const list = [
      `${words.title}: ${model.words.question}`,
      ...told.map(({ action, item, answer, owner, by }, index) =>
        [
          `${index + 1}. ${action}`,
          `   ${item}: ${answer}`,
          `   ${words.who}: ${owner || '____'}, ${words.by}: ${by || '____'}`,
        ].join('\n'),
      ),
    ].join('\n');
    try {
      await navigator.clipboard.writeText(list);
      setMessage({ text: words.copied });
    } catch {
      setMessage({ text: words.copyByHand, list });
    }
  };
  const print = async (): Promise<void> => {
    const page = <PlanPage title={words.title} question={model.words.question} words={words} tasks={told} />;
    if (!(await printAlone(page))) setMessage({ text: ui.notLoaded });
  };
  return (
    <section class="t-plan" aria-label={words.title}>
      <h4 aria-level={model.level && model.level + 1}>{words.title}</h4>
      {actions.length === 0 && <p class="t-help">{words.none}</p>}
      <ol>
        {actions.map(({ id, action, item, answer }) => (
          <li key={id} data-item={id}>
            <p class="t-action">{action}</p>
            <p class="t-help">
              {item}: {answer}
            </p>
            {isOwn && (
              <OneTask
                id={`${prefix}plan-${name}-${id}`}
                name={`plan.${name}.${id}`}
                title={action}
                task={taskOf(id)}
                model={model}
                context={context}
                onChange={(changed) => agree($plan, `${name}.${id}`, changed)}
              />
            )}
          </li>
        ))}
      </ol>
      {actions.length > 0 && (
        <p class="t-row-actions">
          <button type="button" class="t-word" onClick={() => void copy()}>
            {words.copy}
          </button>
          {mode !== 'embed' && (
            <button type="button" class="t-word" onClick={() => void print()}>
              {words.print}
            </button>
          )}
        </p>
      )}
      {actions.length > 0 && isOwn && mode !== 'embed' && <p class="t-help">{words.kept}</p>}
      {message && (
        <p class="t-message" role="status">
          {message.text}
          {message.list !== undefined && (
            <textarea
              readOnly
              rows={4}
              value={message.list}
              aria-label={words.copy}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </p>
      )}
    </section>
  );
}

/** Who does one thing, and by when. */
function OneTask(props: {
  id: string;
  name: string;
  title: string;
  task: Task;
  model: ListProps['model'];
  context: FieldContext;
  onChange: (changed: Task) => void;
}) {
  const { id, name, title, task, context } = props;
  const { ui, locale } = context;
  const { who, by } = ui.checklist.plan;
  const unread = isUnread(task.day) ? task.day : null;
  const [echo, setEcho] = useState<ReadingEcho | null>(null);
  return (
    <div class="t-task">
      <label for={`${id}-owner`}>{who}</label>
      <input
        type="text"
        autocomplete="off"
        id={`${id}-owner`}
        name={`${name}.owner`}
        aria-description={title}
        value={task.owner ?? ''}
        onInput={(event) => props.onChange({ owner: event.currentTarget.value })}
      />
      <label for={`${id}-day`}>{by}</label>
      <DateInput
        field={day}
        words={{ label: by }}
        ui={ui}
        locale={locale}
        id={`${id}-day`}
        name={`${name}.day`}
        value={typeof task.day === 'number' ? task.day : null}
        unread={unread}
        describedBy={`${id}-notes`}
        invalid={unread !== null}
        assumed={false}
        computed={false}
        unitSign=""
        onEcho={setEcho}
        onAnswer={(answer) =>
          props.onChange({
            day: typeof answer === 'number' || isUnread(answer) ? answer : undefined,
          } as Task)
        }
      />
      <div id={`${id}-notes`}>
        <ReadAs echo={echo} ui={ui} />
        {unread && (
          <Notes
            name={name}
            errors={[
              {
                code: unread.code,
                text: sayError(
                  { field: name, code: unread.code, paths: [name] },
                  day,
                  null,
                  errorWordsOf(props.model),
                ),
              },
            ]}
          />
        )}
      </div>
    </div>
  );
}

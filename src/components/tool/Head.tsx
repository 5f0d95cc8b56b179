import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import type { Figure } from '../../lib/formula/value';
import { fill } from '../../lib/i18n/messages';
import { Late } from '../late/Late';
import { goTo } from './go-to';
import { ownOf } from './own';
import { openBehind, stillOpen } from './still-open';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

/** The items of a checklist. */
function itemsOf(model: ViewModel, key: string) {
  const field = model.model.inputs[key];
  return field?.kind === 'answers' ? field.items : undefined;
}

/** How many of some fields there are and are the visitor's own; of a checklist every item counts. */
function counted(model: ViewModel, keys: readonly string[]): { own: number; all: number } {
  const plain = ownOf(
    model,
    keys.filter((key) => !itemsOf(model, key)),
  );
  return model.asked(keys).reduce(({ own, all }, key) => {
    const items = itemsOf(model, key) ?? [];
    const said = items.filter(({ id }) => id in ((model.shown(key) ?? {}) as object));
    return { own: own + (model.isOwn(key) ? said.length : 0), all: all + items.length };
  }, plain);
}

interface Meter {
  own: number;
  all: number;
  text: string;
  /** Whether more than one may be asked for, now or later. */
  mayBeMore: boolean;
}

/** How much of what some parts' numbers rest on is the visitor's own. */
function meterOf(model: ViewModel, parts: readonly SheetPart[]): Meter {
  const { ui } = model.site;
  const keys = [...new Set(parts.flatMap((part) => part.counted))];
  const { own, all } = counted(model, keys);
  const text = !parts[0]?.assumes ? ui.meterAnswers : own === 1 ? ui.meterOne : ui.meter;
  const told = fill(text, { own: String(own), all: String(all) });
  return {
    own,
    all,
    text: parts.length > 1 ? fill(ui.inAllParts, { told }) : told,
    mayBeMore: keys.length > 1,
  };
}

interface HeadProps {
  model: ViewModel;
  parts: readonly SheetPart[];
  title: string;
  /** In a frame the sheet is the page. */
  isPage: boolean;
}

/** The question, how many of the figures behind the answer are the visitor's, and the answer for whoever listens. */
export function Head({ model, parts, title, isPage }: HeadProps) {
  const { own, all, text, mayBeMore } = meterOf(model, parts);
  // Answers that are all there, but somebody else's, are not told as missing.
  const isMeasured = all > 1 && (!model.state.view || own > 0 || parts.some(({ assumes }) => assumes));
  const Title = isPage ? 'h1' : 'h2';
  const main = parts[0]?.main;
  return (
    <div class="t-head">
      <Title>{title}</Title>
      {/* Of one alone there is nothing to measure; where more may be asked, the line has its place before it says so. */}
      {(isMeasured || mayBeMore) && (
        <p class={isMeasured ? 't-meter' : 't-meter t-unsaid'}>
          <span aria-hidden="true">
            {Array.from({ length: all }, (_, place) => (
              <i key={place} class={place < own ? 't-mine' : ''} />
            ))}
          </span>{' '}
          <span key={text}>{text}</span>
        </p>
      )}
      {parts[0] && main !== undefined && (
        <Announcement text={`${model.label(main)}: ${model.printMain(parts[0])}`} />
      )}
    </div>
  );
}

/** Says a changed main result once, after typing has come to rest. */
function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  const before = useRef(text);
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    const timer = setTimeout(() => setSaid(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  );
}

/** To what a part answers, from its fields: whoever was led to a field from there finds the way back. */
function toResult({ currentTarget }: { currentTarget: Element }): void {
  const result = currentTarget.closest('.t-body')?.querySelector<HTMLElement>('.t-result');
  if (!result) return;
  result.tabIndex = -1;
  result.focus({ preventScroll: true });
  result.scrollIntoView();
}

/** The field whose entry a figure waits for. */
function awaitedBy({ blame, cause }: Figure): string | undefined {
  return cause ? awaitedBy(cause) : blame?.input;
}

/**
 * On a phone the number stays in sight, at the top of the part it belongs to, with the way to what is said of it, or to
 * the field it waits for.
 */
export function Bar({ model, part, held }: { model: ViewModel; part: SheetPart; held?: string }) {
  const { main = '' } = part;
  const isEmpty = model.isEmpty(part);
  // A number that is missing says why, as far as somebody has begun.
  const said =
    held || model.headline(part.verdict) || (isEmpty ? '' : model.reason(main)) || model.label(main);
  const { undecided, seeBelow, toResult: way, toField } = model.site.ui;
  const awaited = awaitedBy(model.session.figure(main));
  const isHeld = held === undecided;
  const text = isHeld ? '' : stateOf(model, part, true);
  const lead = awaited !== undefined ? toField : isHeld ? seeBelow : way;
  return (
    <p class="t-bar">
      <strong class={model.isEstimate(main) ? 't-estimate' : ''} translate={untranslated} aria-hidden="true">
        {isEmpty ? '' : model.printMain(part)}
      </strong>{' '}
      <span key={said} aria-hidden="true">
        {said}
      </span>
      <small>
        <span key={text} aria-hidden="true">
          {text}
        </span>{' '}
        {part.quantities.length > 0 && !isEmpty && (
          <button
            key="way"
            type="button"
            class="t-word"
            onClick={(event) => (awaited === undefined ? toResult(event) : goTo(event, awaited))}
          >
            <span key={lead}>{lead}</span>
          </button>
        )}
      </small>
    </p>
  );
}

/**
 * Whose figures a part's number and its verdict rest on; empty where all are the visitor's own.
 * @param inBar where there is room for one line
 */
function stateOf(model: ViewModel, part: SheetPart, inBar = false): string {
  const { main = '', verdict = '', assumes, first, counted: rests } = part;
  const { ui } = model.site;
  const { view } = model.state;
  if (view) return view.title === null ? ui.isLink : fill(ui.isExample, { title: view.title });
  const all = counted(model, rests);
  if (model.isEmpty(part)) return '';
  // Of a checklist is told how far it is answered: it is long, and what it comes to stands beside it.
  if (!assumes && all.own < all.all && rests.some((key) => itemsOf(model, key)))
    return fill(ui.meterAnswers, { own: String(all.own), all: String(all.all) });
  const open = stillOpen(model, part);
  if (!assumes || open.length === 0) return '';
  if (all.own + ownOf(model, first).own === 0)
    return main === '' || model.session.figure(main).value !== null ? ui.isWorked : '';
  const count = String(open.length);
  // Where there is no number yet, what is said below says why.
  if (inBar) return model.session.figure(main).value === null ? '' : fill(ui.assumedInBar, { count });
  if (open.length < 3)
    return fill(ui.stillOpen, {
      fields: open.map((key) => fill(ui.quoted, { text: model.label(key) })).join(', '),
    });
  const behind = new Set([...model.session.restsOn(main), ...model.session.restsOn(verdict), ...open]);
  const told = [...behind].filter((key) => open.includes(key) || model.isOwn(key));
  return fill(ui.assumed, { count, all: String(told.length) });
}

/**
 * What the verdict waits for once somebody has begun: whatever it or the number rests on and is asked first. Until then it
 * would be told to a business that is half theirs and half ours.
 */
function missingFirst(model: ViewModel, part: SheetPart): string {
  const { own, all } = ownOf(model, part.first);
  if (own === 0 || model.state.view || !model.headline(part.verdict)) return '';
  const behind = openBehind(model, part);
  // What may be left as it is holds nothing back.
  const count = part.first.filter((key) => behind.has(key) && !model.model.inputs[key]?.optional).length;
  return count === 0 ? '' : fill(model.site.ui.firstMissing, { count: String(count), all: String(all) });
}

/** Over the number: whose figures it rests on. */
export function State({ model, part }: { model: ViewModel; part: SheetPart }) {
  const text = stateOf(model, part);
  return (
    <p key={text} class="t-state">
      {text}
    </p>
  );
}

interface AwaitedProps {
  model: ViewModel;
  part: SheetPart;
  /** Told why the verdict waits, in words; nothing where it need not. */
  tell: (held: string) => void;
}

/**
 * Under the number and its verdict: once the first figures are all own, the assumptions it waits for. Above the number
 * they would move it with every one that comes or goes.
 */
export function Awaited({ model, part, tell }: AwaitedProps) {
  const open = stillOpen(model, part);
  /** Whether an assumption could turn the verdict, once that was looked at. */
  const [turns, tellTurns] = useState<boolean | null>(null);
  const held = missingFirst(model, part) || (turns ? model.site.ui.undecided : '');
  useEffect(() => tell(held), [held]);
  // Who took all of them over may still take that back.
  return (
    (open.length > 0 || turns !== null) &&
    !model.isEmpty(part) &&
    !part.first.some((key) => open.includes(key)) &&
    !model.state.view && (
      <Late
        part="next"
        aside
        now
        load={loadNextOf(model.model.id)}
        asServed={false}
        give={{ model, part, tell: tellTurns }}
      />
    )
  );
}

const loadNextOf = (id: string) => () => import('./Next').then((module) => module.loadNextOf(id));

import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import { fill } from '../../lib/i18n/messages';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

/** How much of what some parts' numbers rest on is the visitor's own. */
function meterOf(model: ViewModel, parts: readonly SheetPart[]): { own: number; all: number; text: string } {
  const { ui } = model.site;
  const { own, all } = model.own([...new Set(parts.flatMap(({ counted }) => counted))]);
  const text = !parts[0]?.assumes ? ui.meterAnswers : own === 1 ? ui.meterOne : ui.meter;
  return { own, all, text: fill(text, { own: String(own), all: String(all) }) };
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
  const { own, all, text } = meterOf(model, parts);
  const Title = isPage ? 'h1' : 'h2';
  const main = parts[0]?.main;
  return (
    <div class="t-head">
      <Title>{title}</Title>
      {all > 0 && (
        <p class="t-meter">
          <span aria-hidden="true">
            {Array.from({ length: all }, (_, place) => (
              <i key={place} class={place < own ? 't-mine' : ''} />
            ))}
          </span>{' '}
          <span key={text}>{text}</span>
        </p>
      )}
      {main !== undefined && <Announcement text={`${model.label(main)}: ${model.print(main)}`} />}
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

/** On a phone the number stays in sight, at the top of the part it belongs to. */
export function Bar({ model, part }: { model: ViewModel; part: SheetPart }) {
  const { main = '' } = part;
  const said = model.headline(part.verdict) || model.label(main);
  const text = stateOf(model, part);
  return (
    <p class="t-bar" aria-hidden="true">
      <strong class={model.isEstimate(part) ? 't-estimate' : ''} translate={untranslated}>
        {model.print(main)}
      </strong>{' '}
      <span key={said}>{said}</span>
      <small key={text}>{text}</small>
    </p>
  );
}

/** Whose figures a part's number rests on; empty where all are the visitor's own. */
function stateOf(model: ViewModel, { assumes, first, counted }: SheetPart): string {
  const { ui } = model.site;
  const { view } = model.state;
  if (view) return view.title === null ? ui.isLink : fill(ui.isExample, { title: view.title });
  const [leading, all] = [model.own(first), model.own(counted)];
  const left = all.all - all.own;
  if (!assumes || left === 0) return '';
  if (all.own === 0) return ui.isWorked;
  if (leading.own < leading.all)
    return fill(ui.inBetween, { own: String(leading.own), all: String(leading.all) });
  return left === 1 ? ui.assumedOne : fill(ui.assumed, { count: String(left) });
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

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupText } from '../../lib/i18n/group-text';
import { printField } from '../../lib/i18n/print-field';
import { readField } from '../../lib/i18n/read-field';
import { tidy } from '../../lib/i18n/tidy';
import type { FieldKind, FieldNotice } from '../../lib/i18n/read-field';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import { isHundredfold } from '../../lib/field/field';
import type { NumberField } from '../../lib/field/field';
import type { InputProps } from './props';
import { useRewrite } from './use-rewrite';

export const readingKind = (field: NumberField<unknown>): FieldKind =>
  isHundredfold(field) ? 'rate' : field.kind === 'count' ? 'integer' : field.kind;

/** How the visitor's text was read, for the line under the field. */
export interface ReadingEcho {
  readAs: string | null;
  notice: FieldNotice | null;
}

/**
 * A number as text. The text is the visitor's: it is rewritten only when the value changes elsewhere, so that a typed
 * `0,90` stays `0,90`. While nobody is in the field its thousands are grouped. A figure that is not the visitor's is
 * selected when it is touched, so that theirs replaces it.
 */
export function NumberInput(
  props: InputProps<NumberField<Formula>> & { onEcho: (echo: ReadingEcho | null) => void },
) {
  const { field, value, unread, assumed, computed, locale, onAnswer, onEcho, unitSign } = props;
  const kind = readingKind(field);
  const written =
    unread?.text ??
    (typeof value === 'number' ? printField(computed ? tidy(value, kind) : value, kind, locale) : '');
  const [text, setText] = useState(written);
  const [inside, setInside] = useState(false);
  const typed = useRef(written);
  useRewrite(written, typed, setText);
  const last = useRef(text);
  useLayoutEffect(() => {
    // What was said of a text goes with it.
    if (text !== last.current) onEcho(null);
    last.current = text;
  }, [text]);

  const type = (next: string): void => {
    last.current = next;
    setText(next);
    const reading = readField(next, kind, locale);
    const answer: number | Unread | null =
      reading.error === null ? reading.value : { text: next, code: reading.error };
    typed.current =
      reading.error !== null ? next : reading.value === null ? '' : printField(reading.value, kind, locale);
    const plain = reading.error === null && reading.value !== null && typed.current !== next.trim();
    onEcho({ readAs: plain ? typed.current : null, notice: reading.notice });
    onAnswer(answer);
  };

  /** As it stands while nobody types: thousands grouped, and no sign before or behind it that stands in the field already. */
  const outside = (plain: string): string =>
    groupText(unitSign && !unread ? plain.replace(/^[€$£]\s*|\s*[€$£%]$/, '') : plain, locale);

  /** Whether the next touch is the one that brought the hand into the field. */
  const entering = useRef(false);

  /** Takes the marks between thousands away, and leaves selected what was selected as a whole. */
  const ungroup = (box: HTMLInputElement): void => {
    if (box.value === last.current || box.value !== outside(last.current)) return;
    const whole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    box.value = last.current;
    if (whole) box.select();
  };

  return (
    <span class="t-number">
      <input
        type="text"
        inputMode={field.min < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        id={props.id}
        name={props.name}
        value={inside ? text : outside(text)}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        onInput={(event) => {
          entering.current = false;
          type(event.currentTarget.value);
        }}
        onFocus={({ currentTarget }) => {
          // Once the browser has selected what it selects, and before anybody can type. Drawn only after that: a field left
          // for this one by a program is drawn earlier, and would take this one along and its selection away.
          queueMicrotask(() => {
            if (document.activeElement !== currentTarget) return;
            ungroup(currentTarget);
            setInside(true);
          });
          entering.current = assumed || computed;
        }}
        onClick={({ currentTarget: box }) => {
          if (!entering.current) return;
          box.select();
          // A field selected before gets its cursor only after this; by then a fast hand may have typed.
          setTimeout(() => {
            if (entering.current) box.select();
            entering.current = false;
          });
        }}
        onBlur={() => setInside(false)}
      />
      {unitSign && <span class="t-unit">{unitSign}</span>}
    </span>
  );
}

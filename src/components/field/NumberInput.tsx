import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupText } from '../../lib/i18n/group-text';
import { printField } from '../../lib/i18n/print-field';
import { readField } from '../../lib/i18n/read-field';
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
 * `0,90` stays `0,90`. While nobody is in the field its thousands are grouped.
 */
export function NumberInput(
  props: InputProps<NumberField<Formula>> & { onEcho: (echo: ReadingEcho | null) => void },
) {
  const { field, value, unread, locale, onAnswer, onEcho, unitSign } = props;
  const kind = readingKind(field);
  const written = unread?.text ?? (typeof value === 'number' ? printField(value, kind, locale) : '');
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

  /** Takes the marks between thousands away, and leaves selected what was selected as a whole. */
  const ungroup = (box: HTMLInputElement): void => {
    if (box.value === last.current || box.value !== groupText(last.current, locale)) return;
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
        value={inside ? text : groupText(text, locale)}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid}
        onInput={(event) => type(event.currentTarget.value)}
        onFocus={({ currentTarget }) => {
          // Once the browser has selected what it selects, and before anybody can type.
          queueMicrotask(() => ungroup(currentTarget));
          setInside(true);
        }}
        onBlur={() => setInside(false)}
      />
      {unitSign && <span class="t-unit">{unitSign}</span>}
    </span>
  );
}

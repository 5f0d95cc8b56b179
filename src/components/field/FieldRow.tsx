import { useState } from 'preact/hooks';
import type { ToolUi } from '../../content/tool-ui/index';
import { formatExact } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import type { Locale } from '../../lib/i18n/locales';
import type { Unread } from '../../lib/tool/answers';
import { isNumeric } from '../../lib/tool/fields';
import type { Answer, Field, SimpleField } from '../../lib/tool/fields';
import type { FieldError } from '../../lib/tool/validate';
import type { AnyFieldWords, AnyWords } from '../../lib/tool/words';
import { NumberInput } from './NumberInput';
import type { ReadingEcho } from './NumberInput';
import { Late } from '../late/Late';
import { ChoiceInput, TextInput, YesNoInput } from './SimpleInput';
import type { InputProps } from './props';

/** What all fields of a calculator share. */
export interface FieldContext {
  /** Prefix of ids, so that two parts of a tool on one page do not collide. */
  prefix: string;
  ui: ToolUi;
  codes: Record<string, string>;
  words: AnyWords;
  locale: Locale;
  currencySign: string;
  /** Whether the figures are still those the page was served with. */
  asServed: boolean;
  errorText(error: FieldError, field: Field, value?: unknown): string;
  /** A value of another tool that a cell of a list may take over. */
  offerFor?(path: string, cell: string): { text: string; run: () => void } | null;
}

/** Where the value shown comes from, in words, and the way back to what would flow in. */
export interface OriginMark {
  text: string;
  assumption?: true;
  back?: { text: string; run: () => void };
}

const loadConvert = () => import('./ConvertInput').then((module) => module.ConvertInput);
const loadScale = () => import('./ScaleInput').then((module) => module.ScaleInput);
const loadDate = () => import('./DateInput').then((module) => module.DateInput);

const signOf = (field: SimpleField, { ui, currencySign }: FieldContext): string => {
  if (!isNumeric(field)) return '';
  if (field.kind === 'rate') return '%';
  return fill(ui.units[field.unit] ?? '', { currency: currencySign });
};

/** One question: label, help, input with its unit, where the value comes from, how it was read, and its errors. */
export function FieldRow(props: {
  name: string;
  /** The list a cell belongs to: errors of cells carry its key. */
  listKey?: string;
  field: SimpleField;
  words: AnyFieldWords;
  value: Answer | null;
  unread: Unread | null;
  errors: readonly FieldError[];
  origin: OriginMark | null;
  placeholder?: string;
  warnings?: readonly { code: string; text: string }[];
  offer?: { text: string; run: () => void } | null;
  context: FieldContext;
  onAnswer: (answer: Answer | Unread | null) => void;
}) {
  const { name, field, words, errors, origin, context, offer } = props;
  const { ui, codes } = context;
  const [echo, setEcho] = useState<ReadingEcho | null>(null);
  const id = `${context.prefix}${name.replaceAll('.', '-')}`;
  const wide = field.kind === 'text';
  const input: InputProps = {
    field,
    words,
    ui,
    locale: context.locale,
    id,
    name,
    value: props.value,
    unread: props.unread,
    describedBy: `${id}-notes`,
    invalid: errors.length > 0,
    onAnswer: props.onAnswer,
  };
  const notice = errors.length === 0 ? (echo?.notice ?? null) : null;
  const asked = notice && {
    code: notice.code,
    value: show(notice.value, context.locale),
    alternative: show(notice.alternative, context.locale),
  };
  return (
    <div class={`t-field${wide ? ' t-wide' : ''}${errors.length > 0 ? ' t-wrong' : ''}`}>
      <label for={id}>{words.label}</label>
      {isNumeric(field) ? (
        <NumberInput
          {...input}
          field={field}
          unitSign={signOf(field, context)}
          placeholder={props.placeholder ?? ''}
          onEcho={setEcho}
        />
      ) : field.kind === 'choice' ? (
        <ChoiceInput {...input} field={field} />
      ) : field.kind === 'yesNo' ? (
        <YesNoInput {...input} field={field} />
      ) : field.kind === 'scale' ? (
        <Late part="scale" load={loadScale} asServed={context.asServed} give={{ ...input, field }} />
      ) : field.kind === 'date' ? (
        <Late part="date" load={loadDate} asServed={context.asServed} give={{ ...input, field }} />
      ) : (
        <TextInput {...input} field={field} />
      )}
      <div class="t-notes" id={`${id}-notes`}>
        {words.help && <p class="t-help">{words.help}</p>}
        {origin && (
          <p class={origin.assumption ? 't-origin t-assumption' : 't-origin'}>
            {origin.text}
            {origin.back && (
              <button type="button" class="t-word" onClick={origin.back.run}>
                {origin.back.text}
              </button>
            )}
          </p>
        )}
        {isNumeric(field) && field.from && (
          <Late
            part="convert"
            load={loadConvert}
            asServed={context.asServed}
            give={{ ...input, field, unitSign: signOf(field, context) }}
          />
        )}
        {offer && (
          <button type="button" class="t-word" onClick={offer.run}>
            {offer.text}
          </button>
        )}
        {asked ? (
          <p class="t-warning" data-warning={asked.code} data-field={props.listKey ?? name}>
            {fill(codes[asked.code] ?? asked.code, asked)}{' '}
            <button type="button" class="t-word" onClick={echo?.takeAlternative ?? undefined}>
              {fill(ui.instead, { value: asked.alternative })}
            </button>
          </p>
        ) : (
          errors.length === 0 &&
          echo?.readAs && (
            <p class="t-help">
              {fill(ui.readAs, { value: `${echo.readAs} ${signOf(field, context)}`.trim() })}
            </p>
          )
        )}
        {props.warnings?.map(({ code, text }) => (
          <p key={code} class="t-warning" data-warning={code} data-field={props.listKey ?? name}>
            {text}
          </p>
        ))}
        {errors.map((error) => (
          <p key={error.code} class="t-error" data-error={error.code} data-field={props.listKey ?? name}>
            {context.errorText(error, field, props.value)}
          </p>
        ))}
      </div>
    </div>
  );
}

const show = (value: number, locale: Locale): string => formatExact(value, locale);

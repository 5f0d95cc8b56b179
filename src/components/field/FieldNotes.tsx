import type { Formula } from '../../lib/definition/model';
import { isHundredfold, isNumeric } from '../../lib/field/field';
import type { Answer, SimpleField } from '../../lib/field/field';
import { formatExact, withSign } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import { shift } from '../../lib/i18n/shift';
import { sayError } from '../../lib/say/errors';
import { Notes } from './Notes';
import type { ReadingEcho } from './NumberInput';
import type { FieldContext, FieldState } from './props';

interface FieldNotesProps {
  name: string;
  field: SimpleField<Formula>;
  state: Pick<FieldState, 'value' | 'warnings' | 'errors'>;
  echo: ReadingEcho | null;
  unitSign: string;
  context: FieldContext;
  take: (answer: Answer) => void;
}

/** What is said of an entry: how it was read, what is odd, and what is to be typed instead. */
export function FieldNotes(props: FieldNotesProps) {
  const { name, field, state, echo, context } = props;
  const { value, warnings, errors } = state;
  return (
    <>
      {echo?.notice ? (
        <Question {...props} notice={echo.notice} />
      ) : (
        errors.length === 0 &&
        echo?.readAs && (
          <p class="t-help">
            {fill(context.ui.readAs, { value: withSign(echo.readAs, props.unitSign, context.locale) })}
          </p>
        )
      )}
      <Notes
        name={name}
        warnings={warnings}
        errors={errors.map((error) => ({
          code: error.code,
          text: sayError(error, field, value, context),
        }))}
      />
    </>
  );
}

/** Of a text with two readings: the one taken, and a button that takes the other. */
function Question(props: FieldNotesProps & { notice: NonNullable<ReadingEcho['notice']> }) {
  const { notice, field, unitSign, context } = props;
  const { ui, codes, locale } = context;
  const exact = (value: number): string => withSign(formatExact(value, locale), unitSign, locale);
  const alternative = exact(notice.alternative);
  const places = isNumeric(field) && isHundredfold(field) ? -2 : 0;
  return (
    <p class="t-warning" data-warning={notice.code} data-field={props.name}>
      {fill(codes[notice.code] ?? notice.code, { value: exact(notice.value), alternative })}{' '}
      <button type="button" class="t-word" onClick={() => props.take(shift(notice.alternative, places))}>
        {fill(ui.instead, { value: alternative })}
      </button>
    </p>
  );
}

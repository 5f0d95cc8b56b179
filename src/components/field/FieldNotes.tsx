import type { Formula } from '../../lib/definition/model';
import { errorOf } from '../../lib/field/aspects/validate';
import { isHundredfold, isNumeric } from '../../lib/field/field';
import type { Answer, SimpleField } from '../../lib/field/field';
import { formatExact, withSign } from '../../lib/i18n/format';
import { groupText } from '../../lib/i18n/group-text';
import { fill } from '../../lib/i18n/messages';
import { shift } from '../../lib/i18n/shift';
import { sayError } from '../../lib/say/errors';
import { Notes } from './Notes';
import type { ReadingEcho } from './NumberInput';
import type { FieldContext, FieldState } from './props';

interface FieldNotesProps {
  name: string;
  field: SimpleField<Formula>;
  state: Pick<FieldState, 'value' | 'warnings' | 'errors' | 'computed' | 'assumed'>;
  echo: ReadingEcho | null;
  unitSign: string;
  context: FieldContext;
  take: (answer: Answer) => void;
}

/** Whether less than one of 100 is nothing odd: not even ten times as little as we would assume. */
const mayBeSmall = (field: SimpleField<Formula>, value: unknown): boolean =>
  isNumeric(field) && field.default !== null && typeof value === 'number' && value * 10 >= field.default;

/** What is said of an entry: how it was read, what is odd, and what is to be typed instead. */
export function FieldNotes(props: FieldNotesProps) {
  const { name, field, state, echo, context } = props;
  const { value, warnings, errors } = state;
  const places = isNumeric(field) && isHundredfold(field) ? -2 : 0;
  const alternative = echo?.notice && shift(echo.notice.alternative, places);
  // Nobody is asked whether they meant what the field would refuse, or 70 of 100 where we ourselves would assume one.
  const isOffered =
    typeof alternative === 'number' &&
    errorOf(field, alternative) === null &&
    !(echo?.notice?.code === 'MAYBE_FRACTION' && mayBeSmall(field, value));
  return (
    <>
      {echo?.notice && isOffered ? (
        <Question {...props} notice={echo.notice} meant={alternative} />
      ) : (
        errors.length === 0 &&
        echo?.readAs && (
          <p class="t-help">
            {fill(context.ui.readAs, {
              value: withSign(groupText(echo.readAs, context.locale), props.unitSign, context.locale),
            })}
          </p>
        )
      )}
      <Notes
        name={name}
        warnings={warnings}
        errors={errors.map((error) => ({
          code: error.code,
          // Nobody is told to have entered what is assumed.
          text: sayError(error, field, state.computed || state.assumed ? undefined : value, context),
        }))}
      />
    </>
  );
}

/** Of a text with two readings: the one taken, and a button that takes the other. */
function Question(props: FieldNotesProps & { notice: NonNullable<ReadingEcho['notice']>; meant: number }) {
  const { notice, unitSign, context } = props;
  const { ui, codes, locale } = context;
  const exact = (value: number): string => withSign(formatExact(value, locale), unitSign, locale);
  const alternative = exact(notice.alternative);
  return (
    <p class="t-warning" data-warning={notice.code} data-field={props.name}>
      {fill(codes[notice.code] ?? notice.code, { value: exact(notice.value), alternative })}{' '}
      <button type="button" class="t-word" onClick={() => props.take(props.meant)}>
        {fill(ui.instead, { value: alternative })}
      </button>
    </p>
  );
}

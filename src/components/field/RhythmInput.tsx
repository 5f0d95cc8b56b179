import { useState } from 'preact/hooks';
import { inYear } from '../../lib/answers/rhythm';
import type { Rhythm } from '../../lib/answers/rhythm';
import type { Unread } from '../../lib/answers/unread';
import type { Formula } from '../../lib/definition/model';
import type { Answer, NumberField } from '../../lib/field/field';
import { isNumber, isRecord } from '../../lib/field/plain';
import { NumberInput } from './NumberInput';
import type { ReadingEcho } from './NumberInput';
import type { InputProps } from './props';

type Unit = 'year' | Rhythm['unit'];

const units: readonly Unit[] = ['year', 'weeks', 'months'];

/** Times a year as every so many weeks or months, and the other way round. */
const turned = (number: number, unit: Unit): number => (unit === 'year' ? number : inYear[unit] / number);

/** A quotient as one would write it down; what was typed has fewer decimals and stays. */
const written = (every: number): number =>
  String(every).split('.')[1]?.[8] === undefined ? every : Number(every.toFixed(2));

/** What the visitor said, in the unit they said it in. */
const isSaid = (value: unknown): value is { every: number; unit: Unit } =>
  isRecord(value) && isNumber(value['every']);

/**
 * How often: so many times a year, or every so many weeks or months, as the visitor thinks of it. A number the visitor
 * typed stays theirs when they choose its unit: who types 11 and then "months" means every eleven months. What is ours
 * is only said in the other unit, never changed by it.
 */
export function RhythmInput(
  props: InputProps<NumberField<Formula>> & { onEcho: (echo: ReadingEcho | null) => void },
) {
  const { value, ui, words, onAnswer } = props;
  const own = isSaid(value) ? value : null;
  const [chosen, setChosen] = useState<Unit>('year');
  const unit = own && own.unit !== 'year' ? own.unit : chosen;
  const yearly = own ? turned(own.every, own.unit) : typeof value === 'number' ? value : null;
  const shown =
    own?.unit === unit ? own.every : yearly === null || yearly === 0 ? yearly : turned(yearly, unit);
  const say = (every: number, per: Unit): Answer | Unread =>
    per === 'year'
      ? every
      : // Every 0 weeks is no rhythm, but the beginning of one.
        every === 0
        ? { text: '0', code: 'NOT_A_NUMBER' }
        : { every, unit: per };
  const choose = (next: Unit): void => {
    setChosen(next);
    if (own && own.every !== 0) onAnswer(say(own.every, next));
  };
  return (
    <span class="t-rhythm">
      {unit !== 'year' && <span>{ui.every}</span>}
      <NumberInput
        {...props}
        value={shown === null ? null : written(shown)}
        onAnswer={(answer) => {
          setChosen(unit);
          onAnswer(typeof answer === 'number' ? say(answer, unit) : answer);
        }}
      />
      <select
        name={`${props.name}-unit`}
        aria-label={`${words.label}: ${ui.rhythm.label}`}
        value={unit}
        onChange={(event) => choose(event.currentTarget.value as Unit)}
      >
        {units.map((one) => (
          <option key={one} value={one} selected={one === unit}>
            {ui.rhythm[one]}
          </option>
        ))}
      </select>
    </span>
  );
}

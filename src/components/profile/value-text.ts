import { unitOfField } from '../../lib/field/aspects/unit';
import { fill } from '../../lib/i18n/messages';
import { moneyUnits } from '../../lib/i18n/format';
import { sayNumber } from '../../lib/say/numbers';
import type { Speaker } from '../../lib/say/speaker';

/**
 * A figure as a line tells it: money as a result is told, so that one figure has one precision along its whole way; a
 * list by how many rows it has.
 * @param rows template for a number of rows: {count}
 */
export function valueText(speaker: Speaker | undefined, key: string, rows: string): string {
  if (!speaker) return '';
  const field = speaker.field(key);
  const { value } = speaker.session.figure(key);
  if (Array.isArray(value)) return fill(rows, { count: String(value.length) });
  const unit = field ? unitOfField(field) : '';
  return typeof value === 'number' && moneyUnits.has(unit)
    ? sayNumber(value, unit, speaker.voice)
    : speaker.print(key);
}

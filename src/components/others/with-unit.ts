import type { ToolUi } from '../../content/tool-ui/index';
import { isNumeric } from '../../lib/field/field';
import { fill } from '../../lib/i18n/messages';
import { nbsp } from '../../lib/i18n/format';
import type { Speaker } from '../../lib/say/speaker';

/** A figure as a line tells it: of a field with the unit that stands behind it there. */
export function withUnit(speaker: Speaker, key: string, { units, rhythm }: ToolUi): string {
  const text = speaker.print(key);
  const field = speaker.field(key);
  if (!field || !isNumeric(field) || Object.hasOwn(speaker.model.figures, key)) return text;
  if (speaker.session.figure(key).value === null || field.of100 || field.kind === 'rate') return text;
  const own = speaker.words.units?.[field.unit] ?? units[field.unit] ?? '';
  // The currency stands beside the figure already.
  const unit = field.rhythm ? rhythm.year : fill(own, { currency: '' }).trim();
  return `${text}${unit === '' ? '' : nbsp}${unit}`;
}

import { keysOf } from '../../content/others/index-rules';
import type { MistakeWords, OthersWords } from '../../content/others/index';
import { formatMoney, moneyUnits } from '../../lib/i18n/format';
import { fill } from '../../lib/i18n/messages';
import { sayNumber } from '../../lib/say/numbers';
import type { Speaker } from '../../lib/say/speaker';
import type { Voice } from '../../lib/say/voice';
import type { Compared } from './compare';

/** What a comparison is told with. */
export interface Telling {
  words: OthersWords;
  /** Says the figures of the tool, and those of the wrong rule. */
  tool: Speaker;
  rules: Speaker;
}

/** As precisely as a figure of a unit is told; of two figures told so a reader can take one from the other. */
function asTold(value: number, unit: string): number {
  const digits = moneyUnits.has(unit) ? (Math.abs(value) < 99.995 ? 2 : 0) : 1;
  return Number(value.toFixed(digits));
}

/** A figure as it is told here, with its unit; nothing is told without cents. */
export function figureText(value: number, unit: string, voice: Voice, { inUnit }: OthersWords): string {
  if (moneyUnits.has(unit) && value === 0) return formatMoney(0, voice.locale, voice.currency, false);
  const text = sayNumber(value, unit, voice);
  const template = inUnit[unit];
  return template === undefined ? text : fill(template, { value: text });
}

/** How far both figures are apart as they are told, without its sign; null where one of them has no value. */
function apartOf({ mistake, right, wrong }: Compared): number | null {
  if (typeof right.value !== 'number' || typeof wrong.value !== 'number') return null;
  const { unit } = mistake.wrong;
  const apart = Math.abs(asTold(wrong.value, unit) - asTold(right.value, unit));
  return Number(apart.toFixed(2));
}

/** The same as a text; of whole amounts a whole one. */
export function apartText(compared: Compared, { rules: { voice }, words }: Telling): string {
  const apart = apartOf(compared);
  if (apart === null) return '';
  const { unit } = compared.mistake.wrong;
  return moneyUnits.has(unit)
    ? formatMoney(apart, voice.locale, voice.currency, !Number.isInteger(apart))
    : figureText(apart, unit, voice, words);
}

/**
 * What the two figures say: which way and how far the wrong one is off, that they are the same, or why there is nothing
 * to compare. Nothing is said of the way that the figures do not bear out.
 */
export function saidOf(compared: Compared, said: MistakeWords, telling: Telling): string {
  const { mistake, right, wrong, rules, verdict } = compared;
  const { words, tool, rules: speaker } = telling;
  if (verdict === 'same') return `${words.same} ${said.equal}`;
  // Too little to be seen: then nothing is said of the way.
  if (verdict !== null && apartOf(compared) === 0) return words.same;
  if (verdict !== null) {
    const template = { ...words.verdicts, ...said.verdicts }[verdict as keyof typeof words.verdicts];
    const times = rules.figure(keysOf(mistake.id).times).value;
    return fill(template, {
      apart: apartText(compared, telling),
      ...(typeof times === 'number' && { times: sayNumber(times, 'ratio', speaker.voice) }),
    });
  }
  // An entry that is wrong or missing is told as such; a refusal is a finding of its own.
  const [lacking, voice] = right.value === null ? [right, tool] : [wrong, speaker];
  const finding = lacking.blame ? undefined : said.none?.[lacking.code ?? ''];
  return finding ?? voice.why(lacking);
}

import { keysOf, misreadings } from '../../content/others/index-rules';
import type { Mistake } from '../../content/others/index-rules';
import type { Answers } from '../../lib/answers/answers';
import type { Model } from '../../lib/definition/model';
import type { Example } from '../../lib/definition/definition';
import { isNumeric } from '../../lib/field/field';
import type { Figure } from '../../lib/formula/value';
import { printField } from '../../lib/i18n/print-field';
import type { Locale } from '../../lib/i18n/locales';
import { open } from '../../lib/reckon/evaluate';
import { resolve } from '../../lib/reckon/resolve';
import { alone } from '../../lib/reckon/session';
import type { Session } from '../../lib/reckon/session';

/** A wrong figure beside the right one, both over the same answers. */
export interface Compared {
  mistake: Mistake;
  /** The tool as it works out the right figure, and the wrong rule over its figures. */
  tool: Session;
  rules: Session;
  right: Figure;
  wrong: Figure;
  /** `manifold`, `high`, `low` or `same`; null where one of the two has no value. */
  verdict: string | null;
}

/** A tool over the figures of one of its examples. */
export function exampleSession(model: Model, example: Example): Session {
  const { inputs, unreadable, linked } = resolve(model, example as Answers, alone);
  return open(model, inputs, unreadable, linked, alone).session;
}

/** What another calculator makes of the text in which a field shows a figure; null where there is none. */
function misread(mistake: Mistake, session: Session, locale: Locale): number | null {
  const key = mistake.misread?.field ?? '';
  const field = session.model.inputs[key];
  const { value } = session.figure(key);
  if (!mistake.misread || !field || !isNumeric(field) || typeof value !== 'number') return null;
  const kind = field.kind === 'count' ? 'integer' : field.kind;
  return misreadings[mistake.misread.how](printField(value, kind, locale), locale);
}

/**
 * Works out a mistake over a tool as its page shows it. The right figure is the tool's own quantity, the wrong one the
 * rule over the tool's figures.
 * @param locale the language in which a text is misread
 */
export function compare(mistake: Mistake, session: Session, rules: Model, locale: Locale): Compared {
  const tool = mistake.given ? session.at(mistake.given) : session;
  const answers: Answers = mistake.misread ? { [mistake.misread.as]: misread(mistake, tool, locale) } : {};
  const around = { ...alone, other: (id: string) => (id === mistake.tool ? tool : undefined) };
  const { inputs, unreadable, linked } = resolve(rules, answers, around);
  const { session: reckoned } = open(rules, inputs, unreadable, linked, around);
  const keys = keysOf(mistake.id);
  const verdict = reckoned.figure(keys.verdict).value;
  return {
    mistake,
    tool,
    rules: reckoned,
    right: tool.figure(mistake.right),
    wrong: reckoned.figure(keys.wrong),
    verdict: typeof verdict === 'string' ? verdict : null,
  };
}

import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  rulePoints: 'Die Antworten von 0 bis 4 werden zusammengezählt. Wo nichts steht, zählt nichts.',
  possiblePoints: 'Vier Punkte für jede Regel, die Sie beantwortet haben und die zutrifft.',
  keptRules: 'Gezählt werden die Antworten „ja“ und „ja, und wir prüfen es nach“.',
  weakestRule: 'Die Regel mit der niedrigsten Antwort. Von gleichen wird die erste genannt.',
  plannedSteps: 'Die Zeilen, in denen Schritt, Name und Tag stehen.',
  openPoints: 'Alles, was zu einem fertigen Blatt noch fehlt.',
  answeredRules: 'Alle Regeln mit einer Antwort. „Trifft nicht zu“ gehört nicht dazu.',
  unseenRules: 'Die Regeln mit „ja“, bei denen in keiner Zeile steht, woran man es sieht.',
  answeredCount: 'So viele Regeln sind beantwortet.',
  applicableCount: 'Alle fünf Regeln ohne die, die nicht zutreffen.',
};

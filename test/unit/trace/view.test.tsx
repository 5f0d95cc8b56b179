import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { TraceSteps } from '../../../src/components/trace/TraceSteps';
import { codes as germanCodes } from '../../../src/content/tool-ui/codes/de';
import { codes as englishCodes } from '../../../src/content/tool-ui/codes/en';
import { toolUi as german } from '../../../src/content/tool-ui/de';
import { toolUi as english } from '../../../src/content/tool-ui/en';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { locales } from '../../../src/lib/i18n/locales';
import type { Locale } from '../../../src/lib/i18n/locales';
import { open } from '../../../src/lib/reckon/evaluate';
import { Speaker } from '../../../src/lib/say/speaker';
import { tool, words } from './small-tool';

const uis = { de: german, en: english };
const codes = { de: germanCodes, en: englishCodes };

function html(keys: readonly string[], inputs: Inputs, locale: Locale): string {
  const model = interpreted(tool);
  const { session } = open(model, { ...defaultsOf(tool), ...inputs });
  const site = { ui: uis[locale], codes: codes[locale] };
  const speaker = new Speaker(model, session, words[locale], site, { locale, currency: 'EUR' });
  const cite = (source: string): string => (source === 'small-law' ? 'Small (2020)' : source);
  return renderToString(
    <TraceSteps tool={tool} cite={cite} speaker={speaker} ui={uis[locale]} keys={keys} />,
  );
}

const read = (key: string, inputs: Inputs = {}, locale: Locale = 'de'): string =>
  html([key], inputs, locale)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');

describe('what is read', () => {
  test('the formula by its names, then with the figures, then the result', () => {
    expect(read('gain')).toContain('Betrag · Rate Mit Ihren Zahlen 100 € · 50 % = 50,00 €');
    expect(read('gain', {}, 'en')).toContain('Amount · Rate With your figures €100 · 50% = €50.00');
  });

  test('a yes or no that only steers the program is not told', () => {
    expect(read('always').trim()).toBe('');
  });

  test('an order from the largest down, and the rows by the words of their options', () => {
    expect(read('bestGroup')).toContain('sortiert nach Summe der Stufen , das Größte zuerst');
    expect(read('bestGroup', {}, 'en')).toContain(', largest first');
    expect(read('bestGroup')).toContain('Wert je Frist kurz 90,00 € lang 360,00 €');
  });

  test('rows by their groups', () => {
    expect(read('byHorizon')).toContain('A: kauft lang 300 € B kurz 90 €');
  });

  test('the extreme of named figures by the name the words give it', () => {
    expect(read('smaller')).toContain(
      'Name des Kleinsten von ( Preis : Größe priceGap ; Dienst : Größe serviceGap )',
    );
    expect(read('smaller')).toContain('= Preis');
  });

  test('the extreme of a list, and days as dates', () => {
    expect(read('firstVisit')).toContain('Kleinster Wert von Wert über Besuche');
    expect(read('firstVisit')).toMatch(/04\.09\.2026 04\.10\.2026 .*= 04\.09\.2026/);
    expect(read('firstVisit', {}, 'en')).toContain('= 4 September 2026');
  });

  test('a keyed checklist by the words of its items and answers', () => {
    expect(read('weakest')).toContain('Freundlich mäßig');
    expect(read('weakest')).toContain('= Freundlich; Preis fair');
  });

  test('a field of a row by its own name and unit; a row without a value says why', () => {
    const text = read('perCustomer');
    expect(text).toContain('Wert je Stufe ÷ Kunden Mit Ihren Zahlen 300 € ÷ 3 100,00 €');
    expect(text).toContain(`– ${String(germanCodes['NO_DATA'])}`);
  });

  test('a rule of a decision with where it is from and when it was checked', () => {
    expect(read('mayUse')).toContain('Quelle: Small (2020); geprüft am 24.11.2026 trifft zu ja');
    expect(read('mayUse', {}, 'en')).toContain('Source: Small (2020); checked on 24 November 2026');
    expect(read('how')).toContain('trifft zu sofort');
  });

  test('a method by its name, its units and its sources', () => {
    expect(read('direct')).toContain('Mitte( 100 € ; 2 · 100 € )');
    expect(read('direct')).toContain('Braucht: Währung, Währung; Ergibt: Währung; Quelle: Small (2020)');
    expect(read('direct', {}, 'en')).toContain('Takes: currency, currency; Gives: currency');
  });

  test('what replaces an input, and the points that change with it', () => {
    expect(read('changedPoints')).toContain('mit Rate = 0 % Punkte Rate genannt 0 Betrag genannt 0');
  });

  test('figures are told finely here, whatever the page rounds them to', () => {
    expect(read('score', { list: { P1: 4, P2: 1, S1: 2 } })).toContain('= 2,75');
    expect(read('gain', { rate: 0.33333 })).toContain('33,333 %');
  });

  test('no result says why, as the page does, and which entry is to blame', () => {
    expect(read('gain', { rate: 7 })).toContain(`– ${german.waitsFor.replace('{field}', 'Rate')}`);
    expect(read('priceGap', { rate: 1 })).toContain(`– ${String(germanCodes['NEVER'])}`);
  });
});

test('everything can be shown in every language, with answers and without any', () => {
  const nothing = Object.fromEntries(Object.keys(tool.inputs).map((key) => [key, null]));
  for (const locale of locales)
    for (const inputs of [{}, nothing, { rate: 9 }, { tiers: [] }])
      expect(html(Object.keys(tool.quantities), inputs, locale)).not.toMatch(/undefined|NaN|\[object|style=/);
});

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import Trace from '../../../src/components/tool/Trace';
import { codes } from '../../../src/content/tool-ui/codes/en';
import { toolUi as de } from '../../../src/content/tool-ui/de';
import { toolUi as en } from '../../../src/content/tool-ui/en';
import { locales } from '../../../src/lib/i18n/locales';
import { defaultsOf } from '../../../src/lib/tool/answers';
import type { AnyTool } from '../../../src/lib/tool/definition';
import { openSession } from '../../../src/lib/tool/evaluate';
import type { Inputs } from '../../../src/lib/tool/fields';
import type { AnyWords } from '../../../src/lib/tool/words';
import { casesOf } from './cases';
import { tools } from './tools';

/** Words that are the keys themselves. */
const wordsOf = (tool: AnyTool): AnyWords => {
  const labels = (keys: readonly string[]): Record<string, { label: string }> =>
    Object.fromEntries(keys.map((key) => [key, { label: `‹${key}›` }]));
  return {
    name: tool.id,
    question: '',
    summary: '',
    inputs: labels(Object.keys(tool.inputs)),
    quantities: labels(Object.keys(tool.quantities)),
    submodels: {},
    items: Object.fromEntries((tool.items ?? []).map(({ id }) => [id, `‹${id}›`])),
    warnings: {},
    reasons: {},
    notes: {},
    charts: {},
    examples: {},
    headings: {},
  };
};

const show = (
  tool: AnyTool,
  inputs: Inputs,
  keys: readonly string[],
  locale: (typeof locales)[number] = 'en',
): string => {
  const ui = { de, en }[locale];
  const voice = { locale, currency: 'EUR', yes: ui.yes, no: ui.no, nothing: ui.nothingMissing };
  return renderToString(
    <Trace
      tool={tool}
      words={wordsOf(tool)}
      ui={ui}
      voice={voice}
      session={openSession(tool, inputs)}
      keys={keys}
      codes={codes}
    />,
  );
};
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');

describe.each(Object.entries(tools))('%s', (_id, tool) => {
  test.each(casesOf(tool))('%s can be shown in every language', (_case, inputs) => {
    for (const locale of locales) {
      const html = show(tool, inputs, Object.keys(tool.quantities), locale);
      expect(html).not.toMatch(/undefined|NaN|\[object|style=/);
    }
  });
});

describe('what is read', () => {
  const tool = tools['customer-value'] as AnyTool;
  const defaults = defaultsOf(tool);

  test('the formula by its names, then with the figures, then the result', () => {
    const text = plain(show(tool, defaults, ['annualMargin']));
    expect(text).toContain(
      '‹orderValue› · ‹ordersPerYear› · ‹contributionMarginRate› − ‹serviceCostPerYear›',
    );
    expect(text).toContain('€180.00 · 3 · 35 % − €15.00');
    expect(text).toMatch(/= €174\.00/);
  });

  test('of a long formula only the branch taken is filled with figures', () => {
    const text = plain(show(tool, defaults, ['newCustomerLifetimeValue']));
    expect(text).toContain('sum for t = 1 to 5 : €174.00 · 69.444 %');
    expect(text).not.toContain('€174.00 ÷');
  });

  test('a given value says so', () => {
    expect(plain(show(tool, { ...defaults, annualMargin: 99 }, ['annualMargin']))).toContain(
      `€99.00 ${en.trace.given}`,
    );
  });

  test('no result says why, and which field is to blame', () => {
    expect(plain(show(tool, { ...defaults, retentionRate: null }, ['churnReduction']))).toContain(
      `– ‹retentionRate›: ${codes['REQUIRED']}`,
    );
    expect(plain(show(tool, { ...defaults, retentionRate: 1 }, ['churnReduction']))).toContain(
      `– ${codes['DIV_ZERO']}`,
    );
  });

  test('a decision shows the row that decided and the ones above', () => {
    const text = plain(show(tool, defaults, ['ratioBand']));
    expect(text).toMatch(
      new RegExp(`< 1 .*${en.trace.not}.*< 3 .*${en.trace.not}.*≤ 5 .*${en.trace.holds} healthy`),
    );
  });
});

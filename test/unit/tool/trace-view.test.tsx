import { expect, test } from 'vitest';
import { codes } from '../../../src/content/tool-ui/codes/en';
import { toolUi as en } from '../../../src/content/tool-ui/en';
import { fill } from '../../../src/lib/i18n/messages';
import { defaultsOf } from '../../tool/lib';
import { describeWith } from '../../tool/tools';
import { show } from '../../tool/trace-view';

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replace(/\s+/g, ' ');

describeWith('customer-value', 'what is read', (tool) => {
  const defaults = defaultsOf(tool);

  test('the formula by its names, then with the figures, then the result', () => {
    const text = plain(show(tool, defaults, ['annualMargin']));
    expect(text).toContain(
      '‹orderValue› · ‹ordersPerYear› · ‹contributionMarginRate› − ‹serviceCostPerYear›',
    );
    expect(text).toContain('€180 · 3 · 35% − €15');
    expect(text).toMatch(/= €174\.00/);
  });

  test('of a long formula only the branch taken is filled with figures', () => {
    const text = plain(show(tool, defaults, ['newCustomerLifetimeValue']));
    expect(text).toContain('sum for t = 1 to 5 : €174.00 · 69.444%');
    expect(text).not.toContain('€174.00 ÷');
  });

  test('a given value says so', () => {
    expect(plain(show(tool, { ...defaults, annualMargin: 99 }, ['annualMargin']))).toContain(
      `€99.00 ${en.trace.given}`,
    );
  });

  test('no result says why, and which field is to blame', () => {
    expect(plain(show(tool, { ...defaults, retentionRate: null }, ['churnReduction']))).toContain(
      `– ${fill(codes['NOT_PROVIDED'] ?? '', { field: '‹retentionRate›' })}`,
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

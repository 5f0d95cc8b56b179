import { expect, test } from 'vitest';
import { codes } from '../../../src/content/tool-ui/codes/de';
import { toolUi as ui } from '../../../src/content/tool-ui/de';
import { defaultsOf } from '../../../src/lib/answers/answers';
import { interpreted } from '../../../src/lib/definition/model';
import type { Inputs } from '../../../src/lib/field/field';
import { open } from '../../../src/lib/reckon/evaluate';
import { Speaker } from '../../../src/lib/say/speaker';
import { tool, words } from '../trace/small-tool';

const said = (template: string, inputs: Inputs): string | undefined => {
  const model = interpreted(tool);
  const { session } = open(model, { ...defaultsOf(tool), ...inputs });
  const speaker = new Speaker(model, session, words.de, { ui, codes }, { locale: 'de', currency: 'EUR' });
  return speaker.filled(template)?.replaceAll('\u00a0', ' ');
};

test.each([
  ['{amount:up}', 16.3, '17 €'],
  ['{amount:up}', 17, '17 €'],
  ['{amount:up}', 17.0000000001, '17 €'],
  ['{amount}', 16.3, '16,30 €'],
])('%s of %d is said as %s', (template, amount, expected) => {
  expect(said(template, { amount })).toBe(expected);
});

test('of a share the number of 100 stands alone', () => {
  expect(said('{rate} und {rate:plain}', { rate: 0.055 })).toBe('5,5 % und 5,5');
});

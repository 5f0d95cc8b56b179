import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { TraceSteps } from '../../src/components/trace/TraceSteps';
import { codes } from '../../src/content/tool-ui/codes/en';
import { toolUi as de } from '../../src/content/tool-ui/de';
import { toolUi as en } from '../../src/content/tool-ui/en';
import { casesOf } from './cases';
import type { Folder } from './folder';
import { interpreted, locales, open, Speaker } from './lib';
import type { AnyTool, AnyWords, Inputs } from './lib';

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
    parts: {},
    items: Object.fromEntries(tool.items.map(({ id }) => [id, `‹${id}›`])),
    warnings: {},
    reasons: {},
    notes: {},
    charts: {},
    examples: {},
    groups: {},
    headlines: {},
    rulers: {},
  };
};

/** What is read of the traces of some quantities. */
export const show = (
  tool: AnyTool,
  inputs: Inputs,
  keys: readonly string[],
  locale: (typeof locales)[number] = 'en',
): string => {
  const ui = { de, en }[locale];
  const model = interpreted(tool);
  const { session } = open(model, inputs);
  const speaker = new Speaker(model, session, wordsOf(tool), { ui, codes }, { locale, currency: 'EUR' });
  return renderToString(
    <TraceSteps tool={tool} cite={(source) => source} speaker={speaker} ui={ui} keys={keys} />,
  );
};
/** Every trace can be shown. */
export function traceView(folder: Folder): void {
  describe('its traces', () => {
    test.each(casesOf(folder))('%s can be shown in every language', (_case, inputs) => {
      for (const locale of locales) {
        const html = show(folder.tool, inputs, Object.keys(folder.tool.quantities), locale);
        expect(html).not.toMatch(/undefined|NaN|\[object|style=/);
      }
    });
  });
}

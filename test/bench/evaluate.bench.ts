import { test } from 'vitest';
import { readField } from '../../src/lib/i18n/read-field';
import { defaultsOf } from '../../src/lib/tool/answers';
import { evaluate } from '../../src/lib/tool/evaluate';
import { tools } from '../tool/tools';

// One evaluation is everything a keystroke asks for: all quantities, reasons, errors and warnings of a tool.
test('evaluations of a whole tool', async ({ bench }) => {
  const [first, ...rest] = Object.entries(tools).map(([id, tool]) => {
    const inputs = defaultsOf(tool);
    return bench(id, () => void evaluate(tool, inputs));
  });
  if (first) await bench.compare(first, ...rest);
});

test('numbers read as people type them', async ({ bench }) => {
  const texts = ['1.234,56', '0,9', '12 %', '1.234', '- 3,5', '1e3', 'zwölf'];
  await bench.compare(
    bench('seven texts, German', () => texts.forEach((text) => void readField(text, 'number', 'de'))),
    bench('seven texts, English', () => texts.forEach((text) => void readField(text, 'number', 'en'))),
  );
});

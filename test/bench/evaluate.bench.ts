import { test } from 'vitest';
import { readField } from '../../src/lib/i18n/read-field';
import { defaultsOf, evaluateModel } from '../tool/lib';
import { folders } from '../tool/tools';

// One evaluation is everything a keystroke asks for: all quantities, reasons, errors and warnings of a tool.
test('evaluations of a whole tool', async ({ bench }) => {
  const [first, ...rest] = Object.values(folders).map(({ id, compiled }) => {
    const inputs = defaultsOf(compiled);
    return bench(id, () => void evaluateModel(compiled, inputs));
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

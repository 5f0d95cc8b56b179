import type { MethodsUi } from '../../content/methods-ui/index';
import type { MathNames } from '../../lib/formula/print/maths';
import { formatExact } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { columnOf } from '../../lib/trace/column';
import { answerWord, cellLabel } from './cells';
import type { RowWords } from './cells';

/** Figures by their symbol where the method gives them one, else by their label. */
export function mathNames(own: RowWords, say: Pick<MethodsUi, 'sections'>, locale: Locale): MathNames {
  const { tool, words, language } = own;
  const { inputs, quantities } = tool.tool;
  return {
    symbol({ name, rows }) {
      if (!rows) return inputs[name.name]?.symbol ?? quantities[name.name]?.symbol;
      const column = columnOf(tool, rows, name.name);
      const field = inputs[column.list];
      return field?.kind === 'rows' ? field.fields[column.name]?.symbol : undefined;
    },
    label: ({ name, rows }) =>
      rows
        ? cellLabel(own, rows, name.name)
        : (words.quantities[name.name]?.label ??
          words.inputs[name.name]?.label ??
          (name.name === 'items' ? say.sections.items : name.name)),
    answer: (value, of) => (of ? answerWord(own, value, of) : value),
    number: (value) => formatExact(value, locale),
    words: language,
  };
}

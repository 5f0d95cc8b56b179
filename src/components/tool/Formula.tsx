import { formulaWords } from '../../content/formulas/index';
import type { MethodsUi } from '../../content/methods-ui/index';
import { mathml } from '../../lib/formula/mathml';
import type { MathNames } from '../../lib/formula/mathml';
import { formatExact } from '../../lib/i18n/format';
import type { Locale } from '../../lib/i18n/locales';
import { tree } from '../../lib/tool/compile';
import { isDecision } from '../../lib/tool/definition';
import type { AnyTool } from '../../lib/tool/definition';
import type { AnyWords } from '../../lib/tool/words';
import { MathView } from './MathView';

/** A quantity as printed mathematics: its formula, or the rows of its decision. */
export function Formula({
  tool,
  words,
  name,
  say,
  locale,
}: {
  tool: AnyTool;
  words: AnyWords;
  name: string;
  say: MethodsUi;
  locale: Locale;
}) {
  const quantity = tool.quantities[name];
  if (!quantity) return null;
  const names = namesOf(tool, words, locale);
  if (!isDecision(quantity)) return <MathView tree={mathml(tree(quantity.formula), names)} display="block" />;
  return (
    <ol>
      {quantity.decide.map(({ when, verdict }) => (
        <li key={verdict}>
          <strong>{words.quantities[name]?.verdicts?.[verdict]?.label ?? verdict}</strong>{' '}
          {when === undefined ? (
            say.otherwise
          ) : (
            <>
              {say.when} <MathView tree={mathml(tree(when), names)} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

function namesOf(tool: AnyTool, words: AnyWords, locale: Locale): MathNames {
  const cell = (name: string, list: string | null) => {
    const field = list === null ? undefined : tool.inputs[list];
    return field?.kind === 'rows' ? field.fields[name] : undefined;
  };
  return {
    symbol: (name, list) =>
      list !== null ? cell(name, list)?.symbol : (tool.inputs[name]?.symbol ?? tool.quantities[name]?.symbol),
    label: (name, list) =>
      (list === null ? undefined : words.inputs[list]?.fields?.[name]?.label) ??
      words.quantities[name]?.label ??
      words.inputs[name]?.label ??
      name,
    answer: (value, of) =>
      (of === undefined
        ? undefined
        : (words.inputs[of]?.options?.[value] ?? words.quantities[of]?.verdicts?.[value]?.label)) ?? value,
    number: (value) => formatExact(value, locale),
    words: formulaWords[locale],
  };
}

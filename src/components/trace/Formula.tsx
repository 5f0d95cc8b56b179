import { languageOf } from '../../content/language/index';
import type { MethodsUi } from '../../content/methods-ui/index';
import { sources } from '../../content/sources/index';
import { bound } from '../../lib/definition/bound';
import { isColumn } from '../../lib/definition/definition';
import type { AnyTool } from '../../lib/definition/definition';
import type { AnyWords } from '../../lib/definition/words';
import { maths } from '../../lib/formula/print/maths';
import type { Locale } from '../../lib/i18n/locales';
import { listNamed } from '../../lib/trace/column';
import { rulesOf } from '../../lib/trace/worth';
import { citing, ruleText } from './behind';
import { mathNames } from './math-names';
import { MathView } from './MathView';

/** A quantity as printed mathematics: its formula, or the rows of its decision with where they are from. */
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
  const quantity = bound(tool).quantity(name);
  if (!quantity) return null;
  const language = languageOf(locale, words.functions);
  const names = mathNames({ tool: bound(tool), words, language }, say, locale);
  const rows = quantity.rows === null ? [] : [listNamed(quantity.rows)];
  if (quantity.body) return <MathView tree={maths(quantity.body, names, rows)} display="block" />;
  const rules = rulesOf(tool, name);
  // Further outcomes of the same rules stand beside them.
  const columns = Object.entries(tool.quantities).flatMap(([key, one]): [string, string[]][] =>
    isColumn(one) && one.decidedBy === name
      ? [[key, (bound(tool).quantity(key)?.decide ?? []).map((row) => row.verdict)]]
      : [],
  );
  return (
    <ol>
      {(quantity.decide ?? []).map(({ when, verdict }, index) => (
        <li key={index}>
          <strong>
            {[name, ...columns.map(([key]) => key)]
              .map((key, place) => {
                const outcome = place === 0 ? verdict : (columns[place - 1]?.[1][index] ?? '');
                return words.quantities[key]?.verdicts?.[outcome]?.label ?? outcome;
              })
              .join(' · ')}
          </strong>{' '}
          {when === null ? (
            say.otherwise
          ) : (
            <>
              {say.when} <MathView tree={maths(when, names, rows)} />
            </>
          )}
          <Rule text={ruleText(rules[index] ?? {}, language, locale, citing(sources))} />
        </li>
      ))}
    </ol>
  );
}

const Rule = ({ text }: { text: string }) => (text === '' ? null : <small> {text}</small>);

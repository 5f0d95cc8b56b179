import { languageOf } from '../../content/language/index';
import type { MethodsUi } from '../../content/methods-ui/index';
import { sources } from '../../content/sources/index';
import { bound } from '../../lib/definition/bound';
import type { AnyTool } from '../../lib/definition/definition';
import type { AnyWords } from '../../lib/definition/words';
import { callsIn, opened } from '../../lib/trace/called';
import { maths } from '../../lib/formula/print/maths';
import { mo } from '../../lib/formula/print/math-tree';
import type { Locale } from '../../lib/i18n/locales';
import { listNamed } from '../../lib/trace/column';
import { citing, methodText } from './behind';
import { mathNames } from './math-names';
import { MathView } from './MathView';

/** What a quantity's formula calls by name: a named formula written out, or what a procedure takes and where it is from. */
export function Called({
  tool,
  words,
  name,
  say,
  codes,
  locale,
}: {
  tool: AnyTool;
  words: AnyWords;
  name: string;
  say: MethodsUi;
  codes: Readonly<Record<string, string>>;
  locale: Locale;
}) {
  const all = bound(tool);
  const quantity = all.quantity(name);
  if (!quantity) return null;
  const language = languageOf(locale, words.functions);
  const names = mathNames({ tool: all, words, language }, say, locale);
  const rows = quantity.rows === null ? [] : [listNamed(quantity.rows)];
  const trees = [quantity.body, ...(quantity.decide ?? []).map(({ when }) => when)];
  return (
    <>
      {trees
        .flatMap((tree) => (tree ? callsIn(tree, all.library) : []))
        .map((call, index) => {
          const written = opened(call, all.library);
          const procedure = tool.procedures?.[call.name];
          if (!written)
            return procedure ? (
              <p key={index} class="m-aside">
                {language.calls[call.name] ?? call.name}:{' '}
                {methodText(procedure, language, words.units ?? {}, citing(sources))}
              </p>
            ) : null;
          const [left, right] = [maths(call, names, rows), maths(written.body, names, rows)];
          // A formula that is but the call stands above already.
          const before = call === quantity.body ? [] : (left.children ?? []);
          return (
            <div key={index}>
              <MathView
                tree={{ tag: 'math', children: [...before, mo('='), ...(right.children ?? [])] }}
                display="block"
              />
              {written.refusals.map((code) => (
                <p key={code} class="m-aside">
                  {say.refused}: {words.reasons[code] ?? codes[code]}
                </p>
              ))}
            </div>
          );
        })}
    </>
  );
}

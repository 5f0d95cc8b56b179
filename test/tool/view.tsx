import { renderToString } from 'preact-render-to-string';
import { Served } from '../../src/components/late/Late';
import * as aid from '../../src/components/tool/aid';
import { Entries } from '../../src/components/tool/Entries';
import { Body } from '../../src/components/tool/Part';
import { Status } from '../../src/components/tool/Status';
import { servedParts } from '../../src/components/tool/served-parts';
import { ViewModel } from '../../src/components/tool/view-model';
import { codes as codesDe } from '../../src/content/tool-ui/codes/de';
import { codes as codesEn } from '../../src/content/tool-ui/codes/en';
import { toolUi as de } from '../../src/content/tool-ui/de';
import { toolUi as en } from '../../src/content/tool-ui/en';
import { unbrokenWords } from '../../src/lib/i18n/unbroken';
import type { Folder } from './folder';
import { alone, open, originOf, resolve, sheetOf, unusualIn, warningsTold } from './lib';
import type { AnyWords, Answers, Surroundings } from './lib';

const site = { de: { ui: de, codes: codesDe }, en: { ui: en, codes: codesEn } };

/** A calculator over some answers, as its page would show it. */
export function viewModel(
  { compiled: model, words }: Pick<Folder, 'compiled' | 'words'>,
  answers: Answers,
  locale: 'de' | 'en',
  {
    dropped = [],
    link = false,
    around = alone,
  }: { dropped?: readonly string[]; link?: boolean; around?: Surroundings } = {},
): ViewModel {
  const { inputs, unreadable, linked } = resolve(model, answers, around);
  const { session, errors } = open(model, inputs, unreadable, linked, around);
  return new ViewModel(
    model,
    unbrokenWords(words[locale] as AnyWords),
    unbrokenWords(site[locale]),
    locale,
    {
      ready: true,
      view: link ? { answers, title: null, dropped, currency: null } : null,
      notice: link || dropped.length === 0 ? null : { dropped, newer: false, stays: false },
      storage: 'ok',
      answers,
      session,
      errors,
      warnings: warningsTold(session, answers),
      unusual: unusualIn(session),
      origin: (key: string) => originOf(session, answers, key),
      hand: {} as never,
      aid,
      currency: 'EUR',
      asServed: false,
    } as never,
    {},
  );
}

/** Shows all of a calculator, or one part of it alone. */
export async function shower({
  tool,
}: Pick<Folder, 'tool'>): Promise<(shown: ViewModel, part?: string) => string> {
  const served = await servedParts(tool.id);
  return (shown, only) => {
    const parts = sheetOf(tool, only === undefined ? [] : [only]);
    return renderToString(
      <Served.Provider value={served}>
        {only === undefined && <Status model={shown} mode="page" />}
        {only === undefined && <Entries model={shown} mode="page" prefix="x-" parts={parts} />}
        {parts.map((part) => (
          <Body key={part.id} now={shown} settled={shown} part={part} prefix="x-" />
        ))}
      </Served.Provider>,
    );
  };
}

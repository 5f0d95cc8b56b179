import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codes as codesDe } from '../../src/content/tool-ui/codes/de';
import { codes as codesEn } from '../../src/content/tool-ui/codes/en';
import { toolUi as de } from '../../src/content/tool-ui/de';
import { toolUi as en } from '../../src/content/tool-ui/en';
import { casesOf } from './cases';
import { homeOf } from './folder';
import type { Folder } from './folder';
import { Speaker, codesOf, headlineWords, sayError, locales, open } from './lib';
import type { AnyField, AnyTool, AnyWords } from './lib';

const codes = { de: codesDe, en: codesEn };

/** The field a path of answers leads to: `tiers.0.name` to the cells called `name`. */
const fieldAt = ({ inputs }: AnyTool, path: string): AnyField | undefined => {
  const [key = '', , cell] = path.split('.');
  const field = inputs[key];
  return cell === undefined ? field : field?.kind === 'rows' ? field.fields[cell] : undefined;
};

/** What types cannot say of words: they say something, and whole, whatever the figures. */
export function spoken({ id, tool, words, compiled, ...rest }: Folder): void {
  describe.each(locales.map((locale) => [locale, words[locale] as AnyWords] as const))(
    'in %s',
    (locale, said) => {
      test('every decision that is said under a number says something', () => {
        const silent = tool.parts.flatMap(({ sentences = [] }) =>
          sentences.filter((key) => {
            const { verdicts, none } = said.quantities[key] ?? {};
            return none === undefined && !Object.values(verdicts ?? {}).some(({ text }) => text);
          }),
        );
        expect(silent).toEqual([]);
      });

      test('every code it may give has words', () => {
        const own = { ...said.reasons, ...said.warnings };
        expect(codesOf(tool).filter((code) => !(own[code] ?? codes[locale][code]))).toEqual([]);
      });

      test('every text it fills in stands in a field of texts', () => {
        const places = Object.entries(said.examples).flatMap(([id, { texts = {} }]) =>
          Object.keys(texts).map((path) => [id, path] as const),
        );
        expect(places.filter(([, path]) => fieldAt(tool, path)?.kind !== 'text')).toEqual([]);
      });

      test('its page has a text', () => {
        expect(existsSync(`${homeOf(id)}/${locale}.mdx`)).toBe(true);
      });

      test.each(casesOf({ id, tool, ...rest } as Folder))(
        '%s: errors, reasons and sentences are told whole',
        (_case, inputs) => {
          const { session, errors } = open(compiled, inputs);
          const ui = { de, en }[locale];
          const speaker = new Speaker(
            compiled,
            session,
            said,
            { ui, codes: codes[locale] },
            { locale, currency: 'EUR' },
          );
          const told = [
            ...errors.map((error) => {
              const field = compiled.inputs[error.field];
              const words = { words: said, ui, codes: codes[locale], locale };
              return field ? sayError(error, field, session.given.inputs[error.field], words) : '';
            }),
            ...Object.keys(compiled.figures).flatMap((key) => [
              speaker.reason(key),
              speaker.print(key),
              speaker.sentence(key) ?? '',
            ]),
          ];
          // A message that lacks a value says its code instead.
          expect(told.filter((text) => /[{}]|undefined|NaN|\[object|^[A-Z]+(_[A-Z]+)+$/.test(text))).toEqual(
            [],
          );
        },
      );

      test.each(casesOf({ id, tool, ...rest } as Folder))(
        '%s: a row says of each part what its sheet says, with the few words it carries',
        (_case, inputs) => {
          const { session } = open(compiled, inputs);
          const speak = (words: AnyWords): Speaker =>
            new Speaker(
              compiled,
              session,
              words,
              { ui: { de, en }[locale], codes: {} },
              { locale, currency: 'EUR' },
            );
          const lineOf = (speaker: Speaker, { main = '', verdict }: (typeof tool.parts)[number]) => {
            const isNumber = typeof session.figure(main).value === 'number';
            return [
              // Without an answer a row may leave out what a sheet says in a sentence.
              typeof session.figure(verdict ?? '').value === 'string' && speaker.headline(verdict),
              isNumber && `${speaker.print(main)} ${speaker.label(main)}`,
            ];
          };
          for (const part of tool.parts)
            expect(lineOf(speak(headlineWords(said, part)), part)).toEqual(lineOf(speak(said), part));
        },
      );

      test('every example, note and preset has its words', () => {
        for (const part of tool.parts)
          for (const name of Object.keys(part.presets ?? {}))
            expect([part.id, name, said.presets?.[name]?.title ?? '']).not.toContain('');
      });
    },
  );
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { de } from '../../../src/content/templates/de';
import { en } from '../../../src/content/templates/en';
import { askedGaps, costliest, worksheetGaps } from '../../../src/content/templates/fields';
import { parseLetter } from '../../../src/lib/letter/parse-letter';
import type { AnyTool } from '../../../src/lib/definition/definition';
import { lossReasons } from '../../../src/content/figures/options';

const content = fileURLToPath(new URL('../../../src/content/', import.meta.url));
const locales = ['de', 'en'] as const;
type Locale = (typeof locales)[number];
const common = { de, en };
const ids = readdirSync(`${content}templates`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const tools = import.meta.glob<AnyTool>('../../../src/content/tools/*/tool.ts', {
  import: 'tool',
  eager: true,
});
const toolOf = (id: string): AnyTool | undefined => tools[`../../../src/content/tools/${id}/tool.ts`];

function read(id: string, locale: Locale) {
  const file = readFileSync(`${content}templates/${id}/${locale}.mdx`, 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const lines = (indent: string) =>
    Object.fromEntries(
      [...front.matchAll(new RegExp(`^${indent}(\\w+): (.+)$`, 'gm'))].map(([, key = '', value = '']) => [
        key,
        JSON.parse(/^["[\d]|^(?:true|false)$/.test(value) ? value : JSON.stringify(value)) as unknown,
      ]),
    );
  const head = lines('');
  const subject = head['subject'] as string | undefined;
  return { head, own: lines(' {2}') as Record<string, string>, body, subject };
}

const pieces = (text: string) => parseLetter(text).flat();
const gapsIn = ({ body, subject }: ReturnType<typeof read>) =>
  [...pieces(subject ?? ''), ...pieces(body)].flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
/** The words we put into somebody's mouth: without what they are to fill in. */
const wordsOf = ({ body, subject }: ReturnType<typeof read>): string =>
  [...pieces(subject ?? ''), ' ', ...pieces(body)]
    .map((piece) => (typeof piece === 'string' ? piece : '…'))
    .join('');
/** What belongs into the gaps too. */
const allOf = (template: ReturnType<typeof read>, locale: Locale): string =>
  [
    wordsOf(template),
    ...gapsIn(template).flatMap(({ gap, example = '' }) => [
      example,
      template.own[gap] ?? common[locale].gaps[gap] ?? '',
    ]),
  ].join(' ');

const each = ids.flatMap((id) => locales.map((locale) => [id, locale] as const));

test('there are templates for every occasion the issue names', () => {
  expect(ids.length).toBeGreaterThan(10);
  const occasions = new Set(ids.map((id) => read(id, 'de').head['occasion']));
  expect([...occasions].sort()).toEqual(Object.keys(de.occasions).sort());
});

test.each(ids)('both languages of %s have the same frame', (id) => {
  const frame = (locale: Locale) => {
    const { order, occasion, channel, advertising, step, tools, evidence } = read(id, locale).head;
    return { order, occasion, channel, advertising, step, tools, evidence };
  };
  expect(frame('en')).toEqual(frame('de'));
});

test.each(ids)('both languages of %s are filled from the same answers', (id) => {
  const filled = (locale: Locale) =>
    [
      ...new Set(
        gapsIn(read(id, locale)).flatMap(({ gap }) =>
          gap in worksheetGaps ? [`sheet ${gap}`] : [...(askedGaps[gap] ?? [])].map(String),
        ),
      ),
    ].sort();
  expect(filled('en')).toEqual(filled('de'));
});

test('each has a place of its own in the order', () => {
  const orders = ids.map((id) => Number(read(id, 'de').head['order'])).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
});

describe.each(each)('%s (%s)', (id, locale) => {
  const template = read(id, locale);
  const gaps = gapsIn(template);

  test('every bracket says in words what belongs there', () => {
    const dumb = gaps.filter(({ gap, example }) => {
      const says = template.own[gap] ?? common[locale].gaps[gap];
      // What only an example says must be a choice, or say when to take it.
      return says === undefined && !/ \/ |: /.test(example ?? '');
    });
    expect(dumb).toEqual([]);
    const said = gaps.map(({ gap }) => template.own[gap] ?? common[locale].gaps[gap] ?? '');
    expect(said.filter((one) => /[[\]]/.test(one))).toEqual([]);
  });

  test('nothing is explained that no bracket asks for', () => {
    const asked = new Set(gaps.map(({ gap }) => gap));
    expect(Object.keys(template.own).filter((gap) => !asked.has(gap))).toEqual([]);
  });

  test('what advertises says how to object, and what does not never pretends to', () => {
    const objects = /jederzeit widersprechen|can object (?:to advertising from me )?at any time/;
    expect(objects.test(wordsOf(template))).toBe(template.head['advertising']);
  });

  test('an advertising letter says where the address comes from and where the privacy notice is', () => {
    if (template.head['advertising'] !== true || template.head['channel'] !== 'letter') return;
    expect(gaps.map(({ gap }) => gap)).toEqual(expect.arrayContaining(['letterhead', 'source', 'privacy']));
  });

  test('an email says in its first lines why it may come, has a subject and a sender', () => {
    if (template.head['channel'] !== 'email') return;
    expect(template.subject).toBeTruthy();
    const names = gaps.map(({ gap }) => gap);
    expect(names).toEqual(expect.arrayContaining(['letterfoot', 'imprint', 'privacyAddress']));
    if (template.head['advertising'] === true) expect(names).toContain('basis');
  });

  test('it promises no amount, presses nobody and claims nothing about the climate', () => {
    const words = wordsOf(template);
    expect(words).not.toMatch(/[€%!]|\d+ (?:Euro|euro|Prozent|percent)/);
    expect(words).not.toMatch(
      /nur (?:heute|noch)|letzte Chance|exklusiv|verpassen|einmalig|last chance|hurry|exclusive|don’t miss|limited|act now/i,
    );
    expect(allOf(template, locale)).not.toMatch(
      /umweltfreundlich|klimaneutral|nachhaltig|eco-friendly|climate|sustainab/i,
    );
  });

  test('a reply, a confirmation and a thank-you hold no offer', () => {
    if (!['reply', 'card'].includes(String(template.head['channel'])) && id !== 'consent-confirm') return;
    expect(allOf(template, locale)).not.toMatch(
      /Angebot|Rabatt|Nachlass|Gutschein|günstig|Vorteil|Sonder|discount|voucher|\boffers?\b|% off|€\d+ off|special|cheaper/i,
    );
  });

  test('letters to customers are typographically whole', () => {
    const straight = allOf(template, locale).match(/["']|\.\.\./g) ?? [];
    expect(straight).toEqual([]);
  });
});

test.each(locales)('a confirmation of a cancellation asks for nothing and holds nobody (%s)', (locale) => {
  const words = allOf(read('cancellation', locale), locale);
  expect(words).not.toMatch(
    /warum|Grund|Pause|überleg|bleiben|zurück|wiederkomm|schade|rufen Sie|Rückruf|Hotline|Wechsel/i,
  );
  expect(words).not.toMatch(
    /\bwhy\b|reason|pause|reconsider|\bstay\b|come back|sorry|\bring\b|\bcall\b|hotline|win you back|change your mind/i,
  );
  const names = gapsIn(read('cancellation', locale)).map(({ gap }) => gap);
  // § 312k(4): content, day and time of arrival, and the end of the contract.
  expect(names).toEqual(
    expect.arrayContaining(['receivedOn', 'receivedAt', 'contract', 'asWritten', 'endsOn']),
  );
});

test.each(locales)(
  'a consent names who, for what, how often, each way by itself, and how it is taken back (%s)',
  (locale) => {
    const { body } = read('consent', locale);
    const names = gapsIn(read('consent', locale)).map(({ gap }) => gap);
    expect(names).toEqual(
      expect.arrayContaining(['firm', 'about', 'howOften', 'processors', 'contact', 'privacy']),
    );
    expect(body.match(/☐/g)?.length).toBeGreaterThanOrEqual(3);
    expect(body).toMatch(locale === 'de' ? /jederzeit widerrufen/ : /take back each of these at any time/);
  },
);

describe('what fills a gap exists', () => {
  test.each(Object.entries(worksheetGaps))('%s', (_, { tool, input, field, where = {}, when = {} }) => {
    const inputs = (toolOf(tool)?.inputs ?? {}) as Record<
      string,
      {
        kind: string;
        options?: readonly unknown[];
        fields?: Record<string, { kind: string; options?: readonly unknown[] }>;
      }
    >;
    const asked = inputs[input];
    expect(asked).toBeDefined();
    const source = field === undefined ? asked : asked?.fields?.[field];
    expect(['text', 'money']).toContain(source?.kind);
    for (const [name, wanted] of Object.entries(where))
      expect(asked?.fields?.[name]?.options).toEqual(expect.arrayContaining([...wanted]));
    for (const [name, wanted] of Object.entries(when))
      expect(inputs[name]?.options).toEqual(expect.arrayContaining([...wanted]));
  });

  test('each is used, each template names the tools it is filled from, and every saying has its gap', () => {
    const used = new Set(ids.flatMap((id) => gapsIn(read(id, 'de')).map(({ gap }) => gap)));
    expect(Object.keys(worksheetGaps).filter((gap) => !used.has(gap))).toEqual([]);
    for (const id of ids) {
      const { head } = read(id, 'de');
      const from = gapsIn(read(id, 'de')).flatMap(({ gap }) => worksheetGaps[gap]?.tool ?? []);
      expect(head['tools']).toEqual(expect.arrayContaining([...new Set(from)]));
    }
    for (const locale of locales)
      expect(
        Object.keys(common[locale].sayings).filter((gap) => !(gap in worksheetGaps) && !(gap in askedGaps)),
      ).toEqual([]);
    expect(Object.keys(en.sayings).sort()).toEqual(Object.keys(de.sayings).sort());
  });

  test('every reason but the one no letter answers has its letter', () => {
    expect(Object.keys(costliest.templates).sort()).toEqual(
      lossReasons.filter((reason) => reason !== 'pushedIntentionally').sort(),
    );
    expect(ids).toEqual(expect.arrayContaining(Object.values(costliest.templates)));
    expect(toolOf(costliest.tool)?.quantities).toHaveProperty(costliest.figure);
  });
});

test.each(ids)('the step %s belongs to exists', (id) => {
  expect(existsSync(`${content}playbooks/${String(read(id, 'de').head['step'])}/de.mdx`)).toBe(true);
});

test('a letter of a step that is a template stands there by its id, in both languages', () => {
  const steps = readdirSync(`${content}playbooks`, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:de|en)\.mdx$/.test(file),
  );
  const named = (locale: Locale) =>
    steps
      .filter((file) => file.endsWith(`${locale}.mdx`))
      .flatMap((file) => [
        ...readFileSync(`${content}playbooks/${file}`, 'utf8').matchAll(
          /<Letter name="[^"]+"[^>]* from="([^"]+)"/g,
        ),
      ])
      .map(([, id]) => id ?? '')
      .sort();
  expect(named('de').length).toBeGreaterThan(0);
  expect(named('en')).toEqual(named('de'));
  expect(named('de').filter((id) => !ids.includes(id))).toEqual([]);
});

import type { Fillings } from '../../content/templates/index';
import { fillBrackets, sayGap } from '../../lib/letter/say-gap';
import { marksOf, templatesKey } from '../../lib/state/marks';

type Values = Readonly<Record<string, string | undefined>>;

/** What stands in a gap; undefined where its bracket stays. */
export function saidIn(gap: string, fillings: Fillings, values: Values): string | undefined {
  const filling = fillings[gap];
  return filling && sayGap(filling, values);
}

/** Fills into a letter what is known; what the visitor has written into a gap is theirs. */
export function fillGaps(sheet: HTMLElement, fillings: Fillings, values: Values): void {
  const gaps = [...sheet.querySelectorAll<HTMLElement>('[data-gap]')];
  for (const gap of gaps) {
    const name = gap.dataset['gap'] ?? '';
    const now = gap.textContent;
    if (fillings[name]?.brackets.includes(now)) gap.dataset['bracket'] = now;
    else if (now !== gap.dataset['filled']) continue;
    const text = saidIn(name, fillings, values);
    gap.textContent = text ?? gap.dataset['bracket'] ?? now;
    if (text === undefined) delete gap.dataset['filled'];
    else gap.dataset['filled'] = text;
  }
  // A letter that was written over has lost its gaps; their brackets can still be filled, unless somebody types there.
  if (gaps.length > 0 || sheet.contains(document.activeElement)) return;
  const filled = Object.entries(fillings).flatMap(([name, { brackets }]) => {
    const text = saidIn(name, fillings, values);
    return text === undefined ? [] : brackets.map((bracket) => [bracket, text] as const);
  });
  for (const paragraph of sheet.children) {
    const bare = bareOf(paragraph);
    const text = fillBrackets(bare, filled);
    filledInto.set(paragraph, { bare, text });
    if (text !== paragraph.textContent) paragraph.textContent = text;
  }
}

/** What stands in a paragraph of the visitor's own wording since its brackets were filled. */
const filledInto = new WeakMap<Element, { bare: string; text: string }>();

/** A paragraph with its brackets, as long as nobody has written into what they were filled with. */
function bareOf(paragraph: Element): string {
  const known = filledInto.get(paragraph);
  return known?.text === paragraph.textContent ? known.bare : paragraph.textContent;
}

/**
 * What is kept of a letter that is written over: what this site has filled in stays a bracket, so that a detail put right
 * later reaches it.
 */
export function keptOf(sheet: HTMLElement): string {
  const paragraphs = [...sheet.childNodes];
  if (!paragraphs.every((one) => one instanceof HTMLParagraphElement)) return sheet.innerText.trim();
  return paragraphs.map(withBrackets).join('\n\n').trim();
}

function withBrackets(paragraph: HTMLElement): string {
  if (filledInto.has(paragraph) && bareOf(paragraph) !== paragraph.textContent) return bareOf(paragraph);
  let [kept, rest] = ['', paragraph.innerText.trim()];
  for (const { textContent, dataset } of paragraph.querySelectorAll<HTMLElement>('[data-filled]')) {
    const { filled = '', bracket = '' } = dataset;
    const at = textContent === filled ? rest.indexOf(filled) : -1;
    if (at < 0) continue;
    kept += rest.slice(0, at) + bracket;
    rest = rest.slice(at + filled.length);
  }
  return kept + rest;
}

/** Fills into a letter of a step the details that were entered once beside a template. */
export function fillDetails(sheet: HTMLElement, fillings: Fillings): void {
  const values = Object.entries(marksOf(templatesKey)).flatMap(([name, value]) =>
    name.startsWith('field.') && typeof value === 'string' ? [[name.slice(6), value] as const] : [],
  );
  fillGaps(sheet, fillings, Object.fromEntries(values));
}

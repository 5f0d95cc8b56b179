import { keptOf } from './fill-gaps';

/** What is still to be said in a letter. */
const brackets = /\[[^\]]*\]/g;

/** What a letter in the language of the page is kept as. */
export const letterMark = (id: string): string => `letter.${document.documentElement.lang}.${id}`;

/**
 * A letter that is written over in place: what was changed is kept with the marks of the playbook or of the
 * templates, copied with its paragraphs, and told how much of it still stands in brackets; one button puts our wording back.
 * @param marks what this device holds of them
 * @param put keeps one mark of them; `undefined` takes it away
 * @param dress fills what it can into the letter, whenever it stands there anew
 */
export function writeOver(
  letter: HTMLElement,
  marks: Readonly<Record<string, unknown>>,
  put: (name: string, value: unknown) => void,
  dress: (sheet: HTMLElement) => void = () => undefined,
): void {
  const sheet = letter.querySelector<HTMLElement>('blockquote');
  const said = letter.querySelector<HTMLElement>('[role="status"]');
  const again = letter.querySelector<HTMLElement>('[data-letter-again]');
  if (!sheet) return;
  // The words of a template are one text, wherever they stand; in a booklet its place has an id of its own.
  const name = letterMark(letter.dataset['template'] ?? letter.dataset['letter'] ?? letter.id);
  const served = [...sheet.children].map((one) => one.cloneNode(true));
  /** Puts the visitor's wording into the page, or ours, in paragraphs of its own: those in the page are written over. */
  const show = (text: unknown): void => {
    sheet.replaceChildren(
      ...(typeof text === 'string'
        ? text
            .split(/\n\s*\n/)
            .map((paragraph) => Object.assign(document.createElement('p'), { textContent: paragraph }))
        : served.map((one) => one.cloneNode(true))),
    );
    dress(sheet);
  };
  /** How many paragraphs stand below the name, -1 where nobody signs; the same once the letter was written over. */
  const signed = [...sheet.children]
    .reverse()
    .findIndex((one) => one.querySelector('[data-gap="signature"]') !== null);
  const own = marks[name];
  show(own);
  if (!said || !again) return;
  const say = (key: string, count = 0): void => {
    said.textContent = (said.dataset[key] ?? '').replace('{count}', String(count));
  };
  const [toOurs, toTheirs] = [again.textContent, again.dataset['mine'] ?? ''];
  /** The visitor's wording that gave way to ours, until they write anew. */
  let aside: string | undefined;
  const offer = (): void => {
    again.textContent = aside === undefined ? toOurs : toTheirs;
  };
  again.hidden = typeof own !== 'string';
  sheet.contentEditable = 'plaintext-only';
  sheet.addEventListener('input', () => {
    put(name, keptOf(sheet));
    aside = undefined;
    offer();
    again.hidden = false;
    // What was said of it holds no longer.
    said.textContent = '';
  });
  sheet.addEventListener('beforeinput', withinParagraph);
  sheet.addEventListener('click', bracketTaker());
  again.addEventListener('click', () => {
    const theirs = aside;
    aside = theirs === undefined ? keptOf(sheet) : undefined;
    put(name, theirs);
    show(theirs);
    offer();
    sheet.focus();
  });
  letter.querySelector('figcaption')?.removeAttribute('hidden');
  letter.querySelector('[data-copy-letter]')?.addEventListener('click', () => {
    void Promise.resolve()
      .then(() => copy(sheet.innerText.trim()))
      .then(
        () => say('copied'),
        () => say('failed'),
      );
  });
  // A forgotten bracket would go out to a customer; who wants to fill it in by hand presses again.
  let warned = 0;
  letter.querySelector('[data-print-alone]')?.addEventListener('click', (event) => {
    showBrackets(sheet);
    leaveRoomToSign(sheet, signed);
    const open = sheet.innerText.match(/\[/g)?.length ?? 0;
    if (open === warned) return;
    warned = open;
    say(open > 0 ? 'open' : 'closed', open);
    if (open > 0) event.stopImmediatePropagation();
  });
}

/** Marks the paragraph with the name of who signs, so that paper leaves room for a pen above it. */
function leaveRoomToSign(sheet: HTMLElement, below: number): void {
  const last = sheet.children.length - 1;
  [...sheet.children].forEach((one, at) => one.toggleAttribute('data-signed', at === last - below));
}

/** Marks what still stands in brackets, so that paper leaves room for a pen there. */
function showBrackets(sheet: HTMLElement): void {
  for (const old of sheet.querySelectorAll('[data-pen]')) old.replaceWith(...old.childNodes);
  sheet.normalize();
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const found: Range[] = [];
  while (texts.nextNode())
    for (const { 0: bracket, index } of (texts.currentNode as Text).data.matchAll(brackets)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + bracket.length);
      found.push(range);
    }
  for (const range of found) {
    const mark = document.createElement('span');
    mark.dataset['pen'] = '';
    range.surroundContents(mark);
  }
}

/**
 * A bracket is written over as a whole: a press into one selects it. Pressed once more, the cursor stands where it was
 * put, for who keeps some of its words.
 */
function bracketTaker(): () => void {
  let taken: string | undefined;
  return () => {
    const selection = getSelection();
    const node = selection?.focusNode;
    const before = taken;
    taken = undefined;
    if (!selection?.isCollapsed || !(node instanceof Text)) return;
    const at = selection.focusOffset;
    const found = [...node.data.matchAll(brackets)].find(
      ({ 0: bracket, index }) => index < at && at < index + bracket.length,
    );
    const key = found && `${found.index} ${node.data}`;
    if (!found || key === before) return;
    taken = key;
    selection.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
  };
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Copies a text with blank lines between its paragraphs, and for programs that set type as paragraphs of their own. */
async function copy(text: string): Promise<void> {
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  const html = text
    .replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
  const item = (type: string, content: string): Record<string, Blob> => ({
    [type]: new Blob([content], { type }),
  });
  return navigator.clipboard.write([
    new ClipboardItem({ ...item('text/plain', text), ...item('text/html', html) }),
  ]);
}

/** Three clicks select a paragraph up to the head of the next one; what is typed over it must not join the two. */
function withinParagraph(): void {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed || range.endOffset > 0 || range.endContainer === range.startContainer) return;
  const next = (range.endContainer as Element | Text).parentElement?.closest('p') ?? range.endContainer;
  const before = next instanceof Element ? next.previousElementSibling : null;
  if (!before || next.contains(range.startContainer)) return;
  range.setEnd(before, before.childNodes.length);
}

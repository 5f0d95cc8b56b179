import { useState } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import type { ViewModel } from './view-model';

/** About as high as a calculator stands in a column of 640 px with nothing unfolded; more scrolls in the frame. */
const heightOf = (parts: readonly SheetPart[]): number => {
  const [first] = parts;
  if (!first) return 600;
  const fields = first.open.length * 62 + first.groups.length * 52;
  const result = 260 + first.decisive.length * 42 + (first.ruler ? 190 : 0) + first.sentences.length * 60;
  return Math.ceil((320 + fields + result + 160 + (parts.length - 1) * 64) / 20) * 20;
};

/** Lines to paste into somebody else's page. */
export function Embed({
  model,
  parts,
  home,
  fragment,
}: {
  model: ViewModel;
  parts: readonly SheetPart[];
  home: string;
  /** The present figures as a link carries them. */
  fragment: () => string;
}) {
  const { ui } = model.site;
  const [withFigures, setWithFigures] = useState(false);
  const [copied, setCopied] = useState(false);
  const page = new URL(home.replace(/tools(\/[^/]+\/)$/, 'embed$1'), location.href);
  if (withFigures) page.hash = fragment();
  const title = model.words.question.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const lines = `<iframe src="${page.href.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="${heightOf(parts)}" loading="lazy"></iframe>`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines);
      setCopied(true);
    } catch {
      // The lines stand there, marked by a touch.
    }
  };
  return (
    <div class="t-snippet">
      <p>{ui.embedHelp}</p>
      <textarea
        readOnly
        rows={4}
        value={lines}
        aria-label={ui.embed}
        onFocus={(event) => event.currentTarget.select()}
      />
      <label>
        <input
          type="checkbox"
          checked={withFigures}
          onChange={(event) => (setWithFigures(event.currentTarget.checked), setCopied(false))}
        />{' '}
        {ui.embedFigures}
      </label>{' '}
      <button type="button" class="t-word" onClick={() => void copy()}>
        {ui.embedCopy}
      </button>{' '}
      {copied && <span role="status">{ui.embedCopied}</span>}
    </div>
  );
}

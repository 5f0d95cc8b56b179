import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewModel } from './view-model';

/** As wide as the column of an article or of a course. */
const column = 720;

/** High enough for most until it is measured; what is measured is a multiple of twenty. */
const unmeasured = 1810;

/**
 * As high as the calculator stands in such a column with nothing unfolded, told by the very page that is embedded; until
 * it is there, or where it does not come, what is enough for most.
 */
function useHeight(address: string): { height: number; frame: (place: HTMLIFrameElement | null) => void } {
  const [height, setHeight] = useState(unmeasured);
  const look = useRef(0);
  useEffect(() => () => clearInterval(look.current), []);
  return {
    height,
    frame(place) {
      if (!place || place.src === address) return;
      place.src = address;
      clearInterval(look.current);
      let tries = 0;
      look.current = window.setInterval(() => {
        const page = place.contentDocument?.querySelector('[data-ready]:not([data-pending])')?.ownerDocument;
        if (page) setHeight(Math.ceil(page.documentElement.scrollHeight / 20) * 20);
        if (page ?? ++tries > 100) clearInterval(look.current);
      }, 100);
    },
  };
}

/** Lines to paste into somebody else's page. */
export function Embed({
  model,
  home,
  fragment,
}: {
  model: ViewModel;
  home: string;
  /** The present figures as a link carries them. */
  fragment: () => string;
}) {
  const { ui } = model.site;
  const [withFigures, setWithFigures] = useState(false);
  const [copied, setCopied] = useState(false);
  const page = new URL(home.replace(/tools(\/[^/]+\/)$/, 'embed$1'), location.href);
  const { currency } = model.state;
  if (withFigures) page.hash = fragment();
  // Without figures of one's own it still speaks of the same money.
  else if (currency !== 'EUR') page.hash = `#v=${model.model.version}&currency=${currency}`;
  const { height, frame } = useHeight(page.href);
  const title = model.words.question.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const lines = `<iframe src="${page.href.replaceAll('&', '&amp;')}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
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
      <iframe
        key={page.href}
        ref={frame}
        class="t-measure"
        width={column}
        height="400"
        title={ui.embed}
        aria-hidden="true"
        tabIndex={-1}
      />
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

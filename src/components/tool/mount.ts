import { h } from 'preact';
import { loadModel } from '../../content/tools/index';
import { isLocale } from '../../lib/i18n/locales';
import { read } from '../../lib/state/storage';
import { toolKey } from '../../lib/state/tool-store';
import type { Model } from '../../lib/definition/model';
import { hydrateInto } from '../late/hydrate';
import { sayMissing, takeUp } from '../late/missing';
import { ToolView } from './ToolView';
import type { ToolViewProps } from './ToolView';
import type { Mode } from './use-tool';

/** Brings a served calculator to life: the chunk of its tool, the words the page carries, then hydration. */
async function mount(place: HTMLElement): Promise<void> {
  const { toolId = '', locale, mode, home = '' } = place.dataset;
  const [root, carried] = place.children;
  if (!isLocale(locale) || !root || !carried) return;
  let model: Model | undefined;
  try {
    model = await loadModel(toolId);
  } catch {
    // The served page stays readable; with the next connection it comes to life.
    const note = document.createElement('p');
    note.className = 't-warning t-missing';
    note.role = 'status';
    root.after(note);
    sayMissing(note);
    window.addEventListener('online', () => (note.remove(), void mount(place)), { once: true });
  }
  if (!model) return;
  const spoken = JSON.parse(carried.textContent) as Pick<
    ToolViewProps,
    'words' | 'site' | 'names' | 'parts' | 'title' | 'trades'
  >;
  // A blank before it would make hydration move the whole calculator, and whoever types would lose the field.
  for (const node of [...root.childNodes]) if (node instanceof Text) node.remove();
  hydrateInto(
    h(ToolView, {
      model,
      locale,
      mode: mode as Mode,
      home,
      ...spoken,
    }),
    root,
  );
  // Most engines hold the field one types in by themselves.
  if (root instanceof HTMLElement && !CSS.supports('overflow-anchor', 'auto'))
    void import('./hold-place').then(
      ({ holdPlace }) => holdPlace(root),
      () => undefined,
    );
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void mount(target as HTMLElement);
    }
  },
  { rootMargin: '400px' },
);

takeUp();
/** Calculators with saved answers are shown at once, so that a print of the page carries them; others when near. */
for (const place of document.querySelectorAll<HTMLElement>('[data-tool-id]')) {
  if (place.dataset['mode'] !== 'step' || read(toolKey(place.dataset['toolId'] ?? '')) !== undefined)
    void mount(place);
  else near.observe(place);
}

void import('./outside').catch(() => undefined);

import { h, hydrate } from 'preact';
import { loadCharts, loadTool } from '../../content/tools/index';
import { loadToolUi } from '../../content/tool-ui/index';
import { isLocale } from '../../lib/i18n/locales';
import { read } from '../../lib/state/storage';
import { toolKey } from '../../lib/state/tool-store';
import { ToolView } from './ToolView';
import type { Mode } from './use-tool';

/** Brings a served calculator to life: one chunk for its tool and language, then hydration over the served page. */
async function mount(place: HTMLElement): Promise<void> {
  const { toolId = '', locale, mode, parts = '', home = '' } = place.dataset;
  if (!isLocale(locale)) return;
  const [{ tool, words }, site, charts] = await Promise.all([
    loadTool(toolId, locale),
    loadToolUi(locale),
    loadCharts(toolId),
  ]);
  const submodels = parts.split(' ').filter(Boolean);
  hydrate(h(ToolView, { tool, words, site, charts, locale, mode: mode as Mode, submodels, home }), place);
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

/** Calculators with saved answers are shown at once, so that a print of the page carries them; others when near. */
for (const place of document.querySelectorAll<HTMLElement>('[data-tool-id]')) {
  if (place.dataset['mode'] !== 'step' || read(toolKey(place.dataset['toolId'] ?? '')) !== undefined)
    void mount(place);
  else near.observe(place);
}

import { h, render } from 'preact';
import type { ComponentChild } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { loadRules, loadRulesDefinition, mistakes } from '../../content/others/index-rules';
import { loadModel } from '../../content/tools/index';
import { loadDefinition, loadHow } from '../../content/tools/index-definitions';
import { loadExamples } from '../../content/tools/index-examples';
import type { AnyTool } from '../../lib/definition/definition';
import type { Model } from '../../lib/definition/model';
import type { AnyWords } from '../../lib/definition/words';
import { fill } from '../../lib/i18n/messages';
import { isLocale } from '../../lib/i18n/locales';
import type { Session } from '../../lib/reckon/session';
import { Speaker } from '../../lib/say/speaker';
import { $currency } from '../../lib/state/currency';
import { restsOnOwn } from '../profile/rests-on-own';
import { standingOf } from '../trace/standing';
import { useTool } from '../tool/use-tool';
import type { ToolState } from '../tool/use-tool';
import { ViewModel } from '../tool/view-model';
import type { Carried } from './carried';
import { compare, exampleSession } from './compare';
import { Figures } from './Figures';
import { Trails } from './Trails';
import calculatorStyle from '../tool/calculator.css?url';

/** Once somebody wants other figures than those served: the visitor's own, as fields of the calculators, or an example's. */

const page = document.querySelector<HTMLElement>('[data-others]');
const locale = document.documentElement.lang;

async function fetchCarried(): Promise<Carried> {
  const answer = await fetch(page?.dataset['others'] ?? '');
  if (!answer.ok) throw new Error('The words of the page did not come');
  return (await answer.json()) as Carried;
}

/** What a section is drawn with: its tool over some figures, and where they are the visitor's, the tool as its page shows it. */
interface Shown {
  session: Session;
  view?: ViewModel;
}

/**
 * Loads what is drawn with.
 * @returns shows somebody's figures in all sections: `own`, or those of an example business
 * @throws where something of it does not come; it may be asked for again
 */
export async function prepare(): Promise<(chosen: string) => Promise<void>> {
  const [carried, rules, rulesDefinition] = await Promise.all([
    fetchCarried(),
    loadRules(),
    loadRulesDefinition(),
  ]);
  const ids = Object.keys(carried.tools);
  const loaded = Object.fromEntries(
    await Promise.all(
      ids.map(async (id) => {
        const model = await loadModel(id);
        if (!model || !isLocale(locale)) throw new Error(`There is no tool "${id}"`);
        const [definition, how] = await Promise.all([loadDefinition(id), loadHow(id, locale)]);
        return [id, { model, definition, how }] as const;
      }),
    ),
  ) as Record<string, { model: Model; definition: AnyTool; how: Readonly<Record<string, string>> }>;
  const codes = Object.assign({}, ...Object.values(carried.tools).map((one) => one.codes)) as Record<
    string,
    string
  >;
  const site = { ui: carried.ui, codes };

  /** The tools with the visitor's figures as they are now; their fields and results follow every keystroke. */
  const own = new Map<string, ToolState>();
  let whose = '';

  const sections = mistakes.flatMap((mistake) => {
    const section = document.querySelector<HTMLElement>(`[data-mistake="${mistake.id}"]`);
    const figures = section?.querySelector<HTMLElement>('[data-figures]');
    const trails = section?.querySelector<HTMLElement>('[data-trails]');
    const fold = trails?.closest('details');
    return section && figures && trails && fold ? [{ mistake, section, figures, trails, fold }] : [];
  });
  type Section = (typeof sections)[number];

  /** The first time markup of the server goes: it is drawn anew, not taken over. */
  const drawn = new Set<Element>();
  function draw(node: ComponentChild, root: Element): void {
    if (!drawn.has(root)) root.replaceChildren();
    drawn.add(root);
    render(node, root);
  }

  const wordsOf = (id: string): AnyWords => carried.tools[id]?.words as AnyWords;

  function show(one: Section, { session, view }: Shown): void {
    if (!isLocale(locale)) return;
    const { mistake, section, figures, trails, fold } = one;
    const compared = compare(mistake, session, rules, locale);
    const voice = { locale, currency: view ? view.state.currency : 'EUR' };
    const telling = {
      words: carried.words,
      tool: new Speaker(session.model, compared.tool, wordsOf(mistake.tool), site, voice),
      rules: new Speaker(rules, compared.rules, carried.rules.words, site, voice),
    };
    const said = carried.words.mistakes[mistake.id];
    draw(
      <Figures
        compared={compared}
        said={said}
        telling={telling}
        ui={carried.ui}
        {...(view && { own: view })}
      />,
      figures,
    );
    const note = section.querySelector('[data-none-own]');
    const isOwn = (key: string): boolean =>
      view !== undefined && (view.isOwn(key) || restsOnOwn(view.session, view.state.answers, key));
    note?.toggleAttribute('hidden', !view || mistake.figures.some(isOwn));
    section.querySelector('[data-take]')?.toggleAttribute('hidden', view !== undefined);
    const drawTrails = (): void => {
      const { definition, how } = loaded[mistake.tool] as (typeof loaded)[string];
      draw(
        <Trails
          compared={compared}
          telling={telling}
          trailing={{
            tool: definition,
            rules: rulesDefinition,
            how,
            rulesHow: carried.rules.how,
            ui: carried.ui,
            cite: (source) => source,
            ...(view && { standing: (key: string) => standingOf(definition, view, key) }),
          }}
        />,
        trails,
      );
    };
    // A fold that is closed is drawn when it opens; on paper goes what is open.
    later.set(fold, drawTrails);
    if (fold.open) drawTrails();
  }

  const later = new Map<HTMLDetailsElement, () => void>();
  for (const { fold } of sections)
    fold.addEventListener('toggle', () => {
      if (fold.open) later.get(fold)?.();
    });

  function showOwn(id: string): void {
    const state = own.get(id);
    if (whose !== 'own' || !state?.ready || !isLocale(locale)) return;
    const view = new ViewModel(
      (loaded[id] as (typeof loaded)[string]).model,
      wordsOf(id),
      site,
      locale,
      state,
      carried.tools[id]?.names ?? {},
    );
    for (const one of sections) if (one.mistake.tool === id) show(one, { session: state.session, view });
    if (ids.every((one) => own.get(one)?.ready)) page?.setAttribute('data-ready', 'own');
  }

  /** Follows the visitor's answers in one tool, in the store its own page has. */
  function Follow({ id }: { id: string }) {
    const state = useTool((loaded[id] as (typeof loaded)[string]).model, 'step', wordsOf(id));
    useLayoutEffect(() => {
      own.set(id, state);
      showOwn(id);
    }, [state]);
    return null;
  }

  let following = false;
  function follow(): void {
    if (following) return;
    following = true;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: calculatorStyle }),
    );
    for (const id of ids) render(h(Follow, { id }), document.createElement('div'));
  }

  async function showExample(business: string): Promise<void> {
    const sessions = await Promise.all(
      ids.map(async (id) => {
        const example = (await loadExamples(id))[business] ?? {};
        return [id, exampleSession((loaded[id] as (typeof loaded)[string]).model, example)] as const;
      }),
    );
    // Another choice may have been made meanwhile.
    if (whose !== business) return;
    for (const [id, session] of sessions)
      for (const one of sections) if (one.mistake.tool === id) show(one, { session });
    page?.setAttribute('data-ready', business);
  }

  async function choose(chosen: string): Promise<void> {
    whose = chosen;
    const said = page?.querySelector('[data-whose]');
    const { withOwn, withExample } = carried.words;
    if (said)
      said.textContent =
        chosen === 'own' ? withOwn : fill(withExample, { name: carried.businesses[chosen] ?? '' });
    if (chosen !== 'own') return showExample(chosen);
    follow();
    for (const id of ids) showOwn(id);
  }

  $currency.listen(() => {
    if (whose === 'own') for (const id of ids) showOwn(id);
  });
  return choose;
}

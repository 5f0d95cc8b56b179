import { loadModel, loadTool, toolIds } from '../../content/tools/index';
import { loadDefinition } from '../../content/tools/index-definitions';
import { loadToolUi } from '../../content/tool-ui/index';
import type { AnyTool } from '../../lib/definition/definition';
import { flowsOf, inFlowOrder } from '../../lib/definition/flows';
import type { Flow, Place } from '../../lib/definition/flows';
import type { AnyWords } from '../../lib/definition/words';
import { defaultsOf } from '../../lib/answers/answers';
import { assumes } from '../../lib/field/field';
import { evaluate } from '../../lib/reckon/evaluate';
import { Speaker } from '../../lib/say/speaker';
import type { Locale } from '../../lib/i18n/locales';
import { noValue } from '../../lib/say/voice';
import { valueText } from './value-text';
import { pathTo } from '../../lib/i18n/paths';

/** A figure at one place, ready to be shown: what it is called there, the way to its field, and its value as served. */
export interface Seen extends Place {
  label: string;
  href: string;
  value: string;
  assumed: boolean;
}
/** A figure with all the places it goes to. */
export interface FlowRow {
  source: Seen;
  takes: readonly (Seen & { offered: boolean })[];
}
export interface FlowPage {
  /** In the order of the columns. */
  places: readonly { id: string; name: string; href: string }[];
  groups: readonly { place: string; rows: readonly FlowRow[] }[];
  /** By place the words its figures are told with. */
  words: Readonly<Record<string, AnyWords>>;
}

/** The address of the field or the part in which a figure stands. */
function hrefOf(base: string, locale: Locale, tool: AnyTool, key: string, cell?: string): string {
  const page = pathTo(base, locale, ...(tool.id === 'profile' ? ['profile'] : ['tools', tool.id]));
  const quantityOf = tool.parts.find(({ quantities }) => key in quantities)?.id;
  const field = tool.inputs[key];
  if (!field || (quantityOf !== undefined && field.optional)) return `${page}#${quantityOf ?? ''}`;
  if (field.kind === 'rows' || field.kind === 'answers' || field.kind === 'dates')
    return `${page}#${cell === undefined ? (tool.parts.find(({ inputs }) => inputs.includes(key))?.id ?? '') : fieldId(tool, `${key}-${cell.replaceAll('.', '-')}`)}`;
  return `${page}#${fieldId(tool, key)}`;
}
const fieldId = (tool: AnyTool, path: string): string => `${tool.id}-${tool.parts[0]?.id ?? ''}-${path}`;

/** Which figure goes where, from the definitions of every tool alone. */
export async function flowPage(locale: Locale, base: string): Promise<FlowPage> {
  const ids = ['profile', ...toolIds];
  const tools = Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, await loadDefinition(id)] as const)),
  );
  const spoken = Object.fromEntries(
    await Promise.all(ids.map(async (id) => [id, (await loadTool(id, locale)).words] as const)),
  );
  const site = await loadToolUi(locale);
  const speakers = Object.fromEntries(
    await Promise.all(
      ids.map(async (id) => {
        const model = await loadModel(id);
        if (!model) throw new Error(`There is no tool "${id}"`);
        const { session } = evaluate(model, defaultsOf(model));
        const words = spoken[id] as AnyWords;
        return [id, new Speaker(model, session, words, site, { locale, currency: 'EUR' })] as const;
      }),
    ),
  );
  const flows = flowsOf(tools);
  const seen = ({ tool, key, cell }: Place & { cell?: string }): Seen => {
    const definition = tools[tool] as AnyTool;
    const field = definition.inputs[key];
    const worked = key in definition.quantities;
    const value = cell === undefined ? valueText(speakers[tool], key, site.ui.trace.rows) : '';
    return {
      tool,
      key,
      label: speakers[tool]?.label(key) ?? key,
      href: hrefOf(base, locale, definition, key, cell),
      value,
      // What has no value yet is nobody's assumption.
      assumed: value !== '' && value !== noValue && (worked || (field !== undefined && assumes(field))),
    };
  };
  const order = inFlowOrder(flows);
  const rowsOf = (place: string): FlowRow[] => {
    const keys = [...new Set(flows.filter(({ from }) => from.tool === place).map(({ from }) => from.key))];
    const { inputs = {}, quantities = {} } = tools[place] ?? {};
    const all = [...Object.keys(inputs), ...Object.keys(quantities)];
    keys.sort((a, b) => all.indexOf(a) - all.indexOf(b));
    return keys.map((key) => ({
      source: seen({ tool: place, key }),
      takes: flows
        .filter(({ from }) => from.tool === place && from.key === key)
        // Two cells of one list are one place.
        .filter(({ to }, at, all) => at === all.findIndex((one) => isPlace(one.to, to)))
        .map(({ to, offered }) => ({ ...seen(to), offered })),
    }));
  };
  return {
    places: order.map((id) => ({
      id,
      name: spoken[id]?.name ?? id,
      href: pathTo(base, locale, ...(id === 'profile' ? [id] : ['tools', id])),
    })),
    groups: order.map((place) => ({ place, rows: rowsOf(place) })).filter(({ rows }) => rows.length > 0),
    words: Object.fromEntries(order.map((id) => [id, excerpt(spoken[id] as AnyWords, id, flows)])),
  };
}

const isPlace = (a: Place, b: Place): boolean => a.tool === b.tool && a.key === b.key;

/** Of a tool's words those its figures here are told with. */
const excerpt = (words: AnyWords, id: string, flows: readonly Flow[]): AnyWords => {
  const keys = flows.flatMap(({ from, to }) => [from, to]).filter(({ tool }) => tool === id);
  const pick = <V>(record: Readonly<Record<string, V>>): Record<string, V> =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.some((one) => one.key === key)));
  return {
    ...words,
    summary: '',
    question: '',
    inputs: pick(words.inputs),
    quantities: pick(words.quantities),
    parts: {},
    items: {},
    todo: {},
    warnings: {},
    reasons: {},
    notes: {},
    groups: {},
    headlines: {},
    rulers: {},
    charts: {},
    examples: {},
    presets: {},
  };
};

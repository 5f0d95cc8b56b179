import { useMemo, useRef } from 'preact/hooks';
import { loadCharts } from '../../content/tools/index-charts';
import type { ChartContext, ChartData, Charts } from '../../lib/chart/chart';
import type { Value } from '../../lib/formula/value';
import { fill } from '../../lib/i18n/messages';
import { valuesOf } from '../../lib/reckon/values';
import { sayNumber } from '../../lib/say/numbers';
import { useStill } from '../field/use-still';
import type { ViewModel } from '../tool/view-model';
import { Chart } from './Chart';
import { useInSight } from './settle';

/** The charts of a tool as one component: the picture a name stands for, drawn from the visitor's figures. */
export const loadChartPart = async (id: string) => chartsOf(await loadCharts(id));

const chartsOf = (charts: Charts) =>
  function ChartPart({ model, name }: { model: ViewModel; name: string }) {
    const place = useRef<HTMLElement>(null);
    const shown = useInSight(model, place);
    const data = useMemo(() => {
      const found = charts[name]?.(contextOf(shown));
      return found && !isBoundless(found) ? found : null;
    }, [shown, name]);
    // A picture that lacks a figure for a moment keeps its place and its open fold.
    const drawn = useRef(data);
    if (data) drawn.current = data;
    const isAway = useStill(data === null, place);
    return useMemo(
      () =>
        drawn.current && (
          <Chart
            id={`${shown.model.id}-${name}`}
            data={drawn.current}
            tableName={shown.site.ui.asTable}
            format={(value, unit) => sayNumber(value, unit, shown.voice)}
            ready={shown.state.ready}
            place={place}
            look={{ isUnsaid: data === null, isAway }}
          />
        ),
      [shown, data, isAway],
    );
  };

/** Whether figures leave every scale: no step is left to divide an axis by. */
const isBoundless = ({ series }: ChartData): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && Math.abs(value) > 1e15));

function contextOf(model: ViewModel): ChartContext {
  const { session } = model;
  return {
    inputs: Object.fromEntries(Object.keys(model.model.inputs).map((key) => [key, session.answer(key)])),
    values: valuesOf(session),
    at: (quantity, replaced) =>
      session.at(replaced as Readonly<Record<string, Value | null>>).figure(quantity).value,
    // A chart may look up what a visitor typed: only what stands there is found, never what every object answers to.
    words: Object.assign(Object.create(null) as Record<string, string>, model.words.charts),
    label: (key) => model.label(key),
    format: (value, unit) => sayNumber(value, unit, model.voice),
    fill,
  };
}

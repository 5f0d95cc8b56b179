import { useMemo, useRef } from 'preact/hooks';
import { loadCharts } from '../../content/tools/index-charts';
import { fill } from '../../lib/i18n/messages';
import type { ChartContext, Charts } from '../../lib/tool/chart';
import { showNumber } from '../../lib/tool/show';
import type { ViewModel } from '../tool/view-model';
import { Chart } from './Chart';
import { useSettled } from './settle';

/** The charts of a tool as one component: the picture a name stands for, drawn from the visitor's figures. */
export const loadChartPart = async (id: string) => chartsOf(await loadCharts(id));

const chartsOf = (charts: Charts) =>
  function ChartPart({ model, name }: { model: ViewModel; name: string }) {
    const place = useRef<HTMLElement>(null);
    const shown = useSettled(model, place);
    return useMemo(() => {
      const data = charts[name]?.(contextOf(shown));
      return data ? (
        <Chart
          id={`${shown.tool.id}-${name}`}
          data={data}
          tableName={shown.site.ui.asTable}
          format={(value, unit) => showNumber(value, unit, shown.voice)}
          ready={shown.state.ready}
          place={place}
        />
      ) : null;
    }, [shown, name]);
  };

function contextOf(model: ViewModel): ChartContext {
  const { state } = model;
  return {
    inputs: state.inputs,
    values: state.evaluation.values,
    at: (quantity, replaced) =>
      state.evaluation.session
        .at(replaced as Parameters<typeof state.evaluation.session.at>[0])
        .outcome(quantity).value,
    words: model.words.charts,
    label: (key) => model.label(key),
    format: (value, unit) => showNumber(value, unit, model.voice),
    fill,
  };
}

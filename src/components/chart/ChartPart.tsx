import { loadCharts } from '../../content/tools/index-charts';
import { fill } from '../../lib/i18n/messages';
import type { Value } from '../../lib/formula/evaluate';
import type { ChartContext, Charts } from '../../lib/tool/chart';
import { showNumber } from '../../lib/tool/show';
import type { ViewModel } from '../tool/view-model';
import { Chart } from './Chart';

/** The charts of a tool as one component: the picture a name stands for, drawn from the visitor's figures. */
export const loadChartPart = async (id: string) => chartsOf(await loadCharts(id));

const chartsOf = (charts: Charts) =>
  function ChartPart({ model, name }: { model: ViewModel; name: string }) {
    const data = charts[name]?.(contextOf(model));
    return data ? (
      <Chart
        id={`${model.tool.id}-${name}`}
        data={data}
        tableName={model.site.ui.asTable}
        format={(value, unit) => showNumber(value, unit, model.voice)}
      />
    ) : null;
  };

function contextOf(model: ViewModel): ChartContext {
  const { state } = model;
  return {
    inputs: state.inputs,
    values: state.evaluation.values,
    at: (quantity, replaced) =>
      state.evaluation.session.at(replaced as Record<string, Value | null>).outcome(quantity).value,
    words: model.words.charts,
    label: (key) => model.label(key),
    format: (value, unit) => showNumber(value, unit, model.voice),
    fill,
  };
}

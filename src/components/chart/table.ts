import type { ChartData } from '../../lib/chart/chart';
import type { Format } from './picture';

/** The figures of a picture as a table; its marks stand below as notes. */
export interface Table {
  head: readonly string[];
  rows: readonly {
    name: string;
    cells: readonly string[];
    /** Also on paper, where space is short. */ paper: boolean;
  }[];
  notes: readonly string[];
  /** Its cells are words, not figures. */
  ofWords: boolean;
}

const mostOnPaper = 6;

/** The table of a picture: on a screen every figure, on paper so many that six rows do. */
export function tableOf(data: ChartData, format: Format): Table {
  // The values of bars stand in the picture, those of a mere table nowhere else: both are printed whole.
  const curve = data.kind === 'lines' || data.kind === 'columns';
  const step = curve ? Math.max(1, Math.ceil((data.x.labels.length - 1) / (mostOnPaper - 1))) : 1;
  return {
    ofWords: data.kind === 'table' && data.series.every(({ labels }) => labels !== undefined),
    head: [data.x.name, ...data.series.map(({ name }) => name)],
    rows: data.x.labels.map((name, index) => ({
      name,
      paper: index % step === 0,
      cells: data.series.map(({ values, unit, labels }) => {
        const value = values[index] ?? null;
        // A mere table may hold words.
        if (data.kind === 'table' && labels) return labels[index] ?? '–';
        return value === null ? '–' : format(value, unit ?? data.unit);
      }),
    })),
    notes: (data.marks ?? []).map(({ label, axis, at }) => {
      const unit = axis === 'x' ? data.x.unit : data.unit;
      return unit === undefined || /\d/.test(label) ? label : `${label}: ${format(at, unit)}`;
    }),
  };
}

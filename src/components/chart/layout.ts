import type { ChartData } from '../../lib/chart/chart';
import { layOutBars } from './layout-bars';
import { layOutPlane } from './layout-plane';
import type { Format, Picture, Size } from './picture';

export type Drawn = Exclude<ChartData['kind'], 'table'>;

const layouts: Record<Drawn, (data: ChartData, format: Format, size: Size) => Picture> = {
  bars: layOutBars,
  columns: layOutPlane,
  lines: layOutPlane,
};

/** Where everything of a picture stands, for both drawers; nothing is measured, so it is the same on every machine. */
export const layOut = (data: ChartData & { kind: Drawn }, format: Format, size: Size): Picture =>
  layouts[data.kind](data, format, size);

import { loadChartPart } from '../chart/ChartPart';
import { AnswersInput } from '../field/AnswersInput';
import { ConvertInput } from '../field/ConvertInput';
import { DateInput } from '../field/DateInput';
import { DatesInput } from '../field/DatesInput';
import { RowsInput } from '../field/RowsInput';
import { ScaleInput } from '../field/ScaleInput';
import type { LateParts } from '../late/Late';
import { Actions } from './Actions';
import { Body } from './Part';
import { Presets } from './Presets';
import { ResultTable } from './ResultTable';
import { Status } from './Status';

/** The parts whose scripts come late, for the server, which writes them into the page at once. */
export const servedParts = async (id: string): Promise<LateParts> => ({
  body: Body,
  rows: RowsInput,
  answers: AnswersInput,
  dates: DatesInput,
  presets: Presets,
  table: ResultTable,
  convert: ConvertInput,
  scale: ScaleInput,
  date: DateInput,
  status: Status,
  actions: Actions,
  chart: await loadChartPart(id),
});

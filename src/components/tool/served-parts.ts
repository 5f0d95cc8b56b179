import { loadChartPart } from '../chart/ChartPart';
import { Ruler } from '../chart/Ruler';
import { AnswersInput } from '../field/AnswersInput';
import { ChoiceInput, YesNoInput } from '../field/ChoiceInput';
import { ConvertInput } from '../field/ConvertInput';
import { DateInput } from '../field/DateInput';
import { DatesInput } from '../field/DatesInput';
import { FieldNotes } from '../field/FieldNotes';
import { RhythmInput } from '../field/RhythmInput';
import { RowsInput } from '../field/RowsInput';
import { ScaleInput } from '../field/ScaleInput';
import { TextInput } from '../field/SimpleInput';
import type { LateParts } from '../late/Late';
import { Actions } from './Actions';
import { Body } from './Part';
import { Below } from './Below';
import { Awaited, Bar, Head, State } from './Head';
import { Presets } from './Presets';
import { ResultTable } from './ResultTable';
import { Status } from './Status';
import { Todo } from './Todo';
import { Trade } from './Trade';

/** The parts whose scripts come late, for the server, which writes them into the page at once. */
export const servedParts = async (id: string): Promise<LateParts> => ({
  head: Head,
  bar: Bar,
  state: State,
  awaited: Awaited,
  body: Body,
  below: Below,
  ruler: Ruler,
  todo: Todo,
  trade: Trade,
  rows: RowsInput,
  answers: AnswersInput,
  dates: DatesInput,
  presets: Presets,
  table: ResultTable,
  convert: ConvertInput,
  yesNo: YesNoInput,
  notes: FieldNotes,
  rhythm: RhythmInput,
  choice: ChoiceInput,
  text: TextInput,
  scale: ScaleInput,
  date: DateInput,
  status: Status,
  actions: Actions,
  chart: await loadChartPart(id),
});

import { loadPaperWords } from '../../content/tool-ui/index-paper';
import type { SheetPart } from '../../lib/definition/sheet';
import type { ViewModel } from '../tool/view-model';
import { Blank } from './Blank';
import { printAlone } from './print-alone';

/** Prints what a calculator asks as a sheet to be filled in by hand. @returns whether it came to a print */
export const printBlank = async (model: ViewModel, parts: readonly SheetPart[]): Promise<boolean> =>
  printAlone(<Blank model={model} parts={parts} words={await loadPaperWords(model.locale)} />);

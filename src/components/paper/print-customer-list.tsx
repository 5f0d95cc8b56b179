import type { CustomerListWords } from '../../content/ui/index';
import { CustomerListPage } from './CustomerListPage';
import { printAlone } from './print-alone';

/** Prints a blank list of customers. @returns whether it came to a print */
export const printCustomerList = async (words: CustomerListWords): Promise<boolean> =>
  printAlone(<CustomerListPage words={words} />);

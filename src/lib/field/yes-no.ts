import { yesNo } from '../formula/kinds';

export const unit = (): string => 'boolean';
export const columns = () => yesNo;
export const meaning = (_field: unknown, value: unknown): boolean | null =>
  typeof value === 'boolean' ? value : null;
export const validate = (): void => undefined;
export const restore = (_field: unknown, value: unknown): unknown =>
  typeof value === 'boolean' ? value : undefined;
export const decode = (_field: unknown, said: string): unknown =>
  said === 'true' ? true : said === 'false' ? false : undefined;

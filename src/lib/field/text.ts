import { text } from '../formula/kinds';

export const unit = (): string => 'text';
export const columns = () => text;
export const meaning = (_field: unknown, value: unknown): string | null =>
  typeof value === 'string' ? value : null;
export const validate = (): void => undefined;
export const restore = (_field: unknown, value: unknown): unknown =>
  typeof value === 'string' ? value : undefined;
export const decode = (_field: unknown, said: string): unknown => said;

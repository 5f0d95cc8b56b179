import { isRecord } from '../field/plain';

/** Why a text could not be read: the codes that readers give, and no others. */
export const readingCodes = ['NOT_A_NUMBER', 'UNIT_MISMATCH', 'NOT_A_DATE'] as const;

/** A text that could not be read, kept as typed so that nothing is lost, with the code why. */
export interface Unread {
  text: string;
  code: (typeof readingCodes)[number];
}

export const isUnread = (value: unknown): value is Unread =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  (readingCodes as readonly unknown[]).includes(value['code']);

/** A text that could not be read, kept as typed so that nothing is lost, with the code why. */
export interface Unread {
  text: string;
  code: string;
}

export const isUnread = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'text' in value && 'code' in value;

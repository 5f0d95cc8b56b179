/** A source of the method, with how far it was verified: V read, C computed, K standard reference not opened, H none. */
export interface Source {
  title: string;
  authors: string;
  year: number | null;
  where: string;
  label: 'V' | 'C' | 'K' | 'H';
  /** How it was read; for whoever checks it next, never printed. */
  note: { de: string; en: string };
  /** What a reader should know about it. */
  remark?: { de: string; en: string };
}

/** Sources by id, as one file brings them. */
export type Sources = Readonly<Record<string, Source>>;

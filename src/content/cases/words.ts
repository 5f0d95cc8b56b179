import type { CaseId } from './cases';

/** The words of the page of the four businesses. */
export interface CasesWords {
  title: string;
  question: string;
  description: string;
  lead: string;
  /** What happens to what one changes there. */
  how: string;
  noScript: string;
  /** One scene, who it is and what they ask; `{tool/key}` prints a figure of the business. */
  businesses: Record<CaseId, { name: string; scene: string; ask: string }>;
  figures: string;
  begin: string;
  /** Names of pages that are no tool, by their last segment. */
  pages: Readonly<Record<string, string>>;
  open: string;
  /** For the business one is in. */
  here: string;
  blocked: string;
  lost: string;
}

/** The words of the bar over every page of an example business. */
export interface BarWords {
  /** Template: {name}. */
  says: string;
  kept: string;
  leave: string;
  again: string;
  lost: string;
  others: string;
  names: Record<CaseId, string>;
}

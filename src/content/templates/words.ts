import type { Asked, Channel, Occasion } from './fields';

/** The words of the pages of templates in one language. */
export interface TemplateWords {
  title: string;
  description: string;
  lead: string;
  /** Over the list: what holds for all of them. */
  rules: readonly string[];
  occasions: Record<Occasion, { title: string; text: string }>;
  channels: Record<Channel, string>;
  /** Beside the reason that costs most on the visitor's own sheet. */
  costliest: string;
  all: string;
  when: string;
  not: string;
  trades: string;
  law: string;
  belongs: string;
  text: string;
  subject: { label: string; copy: string; help: string };
  copyHelp: string;
  /** To the same text in the other language, for customers who read that one. */
  otherLanguage: { text: string; link: string };
  details: {
    title: string;
    text: string;
    fields: Record<Asked, string>;
    notKept: string;
  };
  /** What comes from elsewhere by itself. */
  origins: {
    title: string;
    text: string;
    /** Before the tool: what of it is filled in, by the label of its field. */
    entry: string;
    filled: string;
    /** For a tool that fills nothing in, but is to be looked at first. */
    check: string;
    typedOver: string;
  };
  /** What belongs into a gap, where more than one template has it. */
  gaps: Readonly<Record<string, string>>;
  /** The words around what is filled in. */
  sayings: Readonly<Record<string, { join?: string; before?: string; after?: string }>>;
}

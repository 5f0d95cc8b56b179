import type { Question } from '../home/index';

/** How far what a card says is borne out. */
export type Strength = 'well-supported' | 'with-care' | 'not-supported' | 'not-true';

/** The words of the site itself, outside playbooks and calculators. */
export interface UiWords {
  site: string;
  claim: string;
  skip: string;
  nav: { playbook: string; tools: string; methods: string; privacy: string; sources: string };
  language: string;
  otherLanguage: string;
  theme: { label: string; system: string; light: string; dark: string };
  footer: string;
  home: {
    title: string;
    description: string;
    headline: string;
    lead: string;
    /** For the language page and whoever does not know the word. */
    name?: string;
    askTitle: string;
    questions: Record<Question['id'], string>;
    /** Beside a question. Templates: {figures}, {minutes}; {minutes}. */
    effort: { figures: string; minutes: string };
    own: string;
    /** Templates: {number}, {count}, {title}; under it. */
    goOn: { title: string; note: string };
    device: string;
    diagram: {
      title: string;
      text: string;
      first: string;
      after: string;
      again: string;
      referral: string;
      winBack: string;
      retention: string;
      /** The visitor's own figures on the three strokes; template: {value}. */
      own: { referral: string; winBack: string; retention: string };
    };
    waysTitle: string;
    waysNote: string;
    ways: Record<'referral' | 'win-back' | 'retention', { title: string; text: string; link: string }>;
    toolsTitle: string;
    workingTitle: string;
    working: Record<'own' | 'clients' | 'teaching', { title: string; text: string; link: string }>;
  };
  playbook: {
    needs: string;
    time: string;
    people: string;
    figures: string;
    legal: string;
    steps: string;
    begin: string;
    minutes: string;
    total: string;
    /** Templates: {steps}, {minutes}. */
    size: string;
  };
  step: {
    /** Template: {number}, {count}. */
    place: string;
    hold: string;
    time: string;
    /** Template: {minutes}. */
    minutes: string;
    who: string;
    ready: string;
    workshop: string;
    toNotes: string;
    about: string;
    do: string;
    mistakes: string;
    before: string;
    more: string;
    law: string;
    notes: string;
    printNotes: string;
    /** Templates: {done}, {count}; beside a list, and in the tabs. */
    ticked: string;
    ticks: string;
    previous: string;
    next: string;
    overview: string;
    /** Who has gone quiet or who has cancelled: asked on the first page, changed at the box of a step. */
    track: {
      question: string;
      quiet: string;
      quietHelp: string;
      cancelled: string;
      cancelledHelp: string;
      toCancelled: string;
      toQuiet: string;
    };
    /** A calculator that stands on another page. Template of the state: {value}. */
    toolRow: { untouched: string; state: string; open: string };
    ownFigure: { none: string; change: string };
    back: string;
    letter: { copy: string; print: string; copied: string; failed: string };
    example: Record<string, string>;
  };
  /** Which country's law it is; on every card of law, and for pages that lead to some. */
  germanLaw: string;
  card: {
    legal: string;
    strength: Record<Strength, string>;
    sources: string;
    asOf: string;
    review: string;
    stale: string;
    notice: string;
  };
  tools: { title: string; description: string; lead: string };
  sources: { title: string; description: string; lead: string; claim: string; cards: string };
  privacy: {
    title: string;
    description: string;
    lead: string;
    paragraphs: { title: string; text: string }[];
    stored: string;
    nothing: string;
    blocked: string;
    record: string;
    size: string;
    show: string;
    switchOff: string;
    deleteAll: string;
    confirm: string;
    deleted: string;
    cancel: string;
    noScript: string;
  };
  notFound: { title: string; text: string; home: string };
}

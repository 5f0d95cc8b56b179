import type { Question, lookUp } from '../home/index';

/** How far what a card says is borne out. */
export type Strength = 'well-supported' | 'with-care' | 'not-supported' | 'not-true';

/** A sheet whose rows are customers by number; each step of a campaign fills a column of it. */
export interface CustomerListWords {
  title: string;
  /** Why numbers, and where the names are. */
  note: string;
  page: string;
  date: string;
  /** A column's name as the steps call it, and what may be written into it. */
  columns: Record<'number' | 'last' | 'spent' | 'letter' | 'drawn' | 'back', { name: string; note: string }>;
}

/** The words of the site itself, outside playbooks and calculators. */
export interface UiWords {
  site: string;
  claim: string;
  skip: string;
  nav: {
    tools: string;
    profile: string;
    methods: string;
    /** The heading over the pages below, for whoever hears the page. */
    more: string;
    evidence: string;
    'myth-check': string;
    law: string;
    templates: string;
    glossary: string;
    others: string;
    search: string;
    new: string;
    privacy: string;
    sources: string;
  };
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
    /** Template: {title}; under it {playbook}, {number}, {count}. */
    goOn: { title: string; note: string };
    /** To the guide, for who does not know which question is theirs. */
    unsure: string;
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
    /** What looks at all three ways, and what leads there. */
    all: { title: string; text: string; link: string; effort: string };
    toolsTitle: string;
    /** Under the calculators, before the link to the figures they share. */
    toolsShare: string;
    worksheetsTitle: string;
    worksheetsNote: string;
    workingTitle: string;
    /** After the three ways of working, before the link to the example businesses. */
    cases: string;
    working: Record<'own' | 'clients' | 'teaching', { title: string; text: string; link: string }>;
    lookUpTitle: string;
    /** What each page to look something up in says. */
    lookUp: Record<(typeof lookUp)[number], string>;
  };
  playbook: {
    needs: string;
    time: string;
    people: string;
    figures: string;
    legal: string;
    /** The tool to fill in before the others. */
    first: string;
    steps: string;
    begin: string;
    minutes: string;
    total: string;
    /** Templates: {steps}, {minutes}. */
    size: string;
    /** To the first page. */
    overview: string;
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
    letter: {
      /** What the text is called, and that it can be changed in place. */
      label: string;
      help: string;
      /** To where one's own details are entered once. */
      details: string;
      copy: string;
      print: string;
      again: string;
      /** On the same button, once it was pressed. */
      mine: string;
      copied: string;
      failed: string;
      /** Templates: {count}; {print}, the name of the button. */
      open: string;
      /** What of it is said otherwise of a text that is no letter to a customer. */
      note: { label: string; print: string };
    };
    /** A blank list of customers for the pen: the line and the button on the page, and what stands on the sheet. */
    customerList: {
      lead: string;
      print: string;
      failed: string;
      sheet: CustomerListWords;
    };
    example: Record<string, string>;
  };
  /** Over a printed page: whose it is, and of which day. */
  paper: { firm: string; from: string };
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
  tools: {
    title: string;
    description: string;
    lead: string;
    once: string;
    /** Before the name of a worksheet. */
    worksheet: string;
    cases: string;
  };
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

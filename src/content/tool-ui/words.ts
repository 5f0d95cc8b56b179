/** The words around every calculator. */
export interface ToolUi {
  yourFigures: string;
  /** Over the fields of a part that works nothing out. */
  yourAnswers: string;
  result: string;
  /** Over the fields asked first, by their number; only where others follow. */
  these: Record<string, string>;
  howCalculated: string;
  /** The way to the methods page of a tool. */
  allFormulas: string;
  assumption: string;
  /** Templates: {tool}. */
  fromTool: string;
  fromHere: string;
  /** Template: {low}, {high}. */
  span: string;
  fromProfile: string;
  /** What the company profile is called. */
  business: string;
  /** Beside a figure of the visitor's own where another would flow in, or the same. Templates: {tool}, {value}. */
  onlyHere: string;
  sameThere: string;
  /** The buttons that take it back, and that make it the shared one. Templates: {tool}, {value}. */
  backToTool: string;
  share: string;
  computed: string;
  /** Template: {value}. */
  backTo: string;
  /** Beside an empty field whose assumption gave way to what was entered elsewhere; template: {value}. */
  gaveWay: string;
  readAs: string;
  readWas: string;
  instead: string;
  /** Template: {value}, {tool}. */
  offer: string;
  /** The same, worked out in another part of this tool; template: {value}. */
  offerHere: string;
  otherFigure: string;
  /** Template: {value}. */
  takeOver: string;
  /** In its place where that is what stands in the field; template: {value}. */
  takenOver: string;
  noConversion: string;
  /** Beside an empty cell that the form asks for. */
  asked: string;
  errorsTitle: string;
  /** In place of a result that an entry in error keeps from being worked out; template: {field}. */
  waitsFor: string;
  examples: string;
  /** Template: {title}. */
  viewExample: string;
  viewLink: string;
  keep: string;
  back: string;
  copyLink: string;
  copied: string;
  copyByHand: string;
  longLink: string;
  /** Figures of a moment ago beside those of now. */
  compare: Record<'title' | 'change' | 'lead' | 'before' | 'now' | 'swap' | 'end', string>;
  reset: string;
  undo: string;
  wasReset: string;
  print: string;
  /** The button that prints what is asked as a sheet to be filled in by hand. */
  printBlank: string;
  openTool: string;
  currency: string;
  yes: string;
  no: string;
  choose: string;
  add: string;
  remove: string;
  up: string;
  down: string;
  noRows: string;
  /** Beside the way to put a line back that was taken out. */
  rowGone: string;
  noneGiven: string;
  takeBack: string;
  storage: Record<'off' | 'quota' | 'blocked', string>;
  kept: string;
  /** Template: {fields}. */
  dropped: string;
  /** Of a link that no migration could make anything of. */
  unreadableLink: string;
  unreadableRecord: string;
  newerRecord: string;
  /** Behind those two: a copy lies on the device, or could not be made. */
  copyKept: string;
  noCopy: string;
  /** A view that could not be drawn, for saved entries and for others. */
  recordFailed: string;
  viewFailed: string;
  putAside: string;
  notAside: string;
  nothingMissing: string;
  /** In a checklist, for an item. */
  doesNotApply: string;
  unknown: string;
  checklist: {
    /** How much of a group is answered; templates: {own}, {all}. */
    progress: string;
    /** The button that shows what is answered in a line each, and the one that opens it again. */
    fold: string;
    unfold: string;
    /** Behind such a line, for whoever listens. */
    change: string;
    /** What the answers ask for: who does it and by when. */
    plan: Record<
      'title' | 'none' | 'who' | 'by' | 'kept' | 'copy' | 'copied' | 'copyByHand' | 'print',
      string
    >;
  };
  /** Beside what is to be done first: before the calculator that would say what it is worth, and the one that does. */
  helps: Record<'ask' | 'from', string>;
  /** How often: the units to choose from, and the word before a number of weeks or months. */
  rhythm: Record<'label' | 'year' | 'weeks' | 'months', string>;
  every: string;
  /** Behind a number of people counted in a hundred. */
  of100: string;
  /** A list cut short; templates: {list}, {count}. */
  andMore: string;
  /** A group in one line, with how many fields it has besides; templates: {list}, {count}. */
  andFields: string;
  /** Beside a field that has a checklist elsewhere: how much of it is settled. Templates: {done}, {count}, {tool}. */
  settled: string;
  /** At a field that shows an assumption, while it has the focus, and the button that makes it the visitor's own. */
  ourAssumption: string;
  sameWithUs: string;
  /** The button that takes that back. */
  notSure: string;
  /** How many figures are the visitor's, and how many answers are given; templates: {own}, {all}. */
  meter: string;
  meterOne: string;
  meterAnswers: string;
  /** The meter of a calculator of several parts. */
  inAllParts: string;
  /** Whose figures a result rests on; templates: {own}, {all}, {count}, {title}. */
  isWorked: string;
  /** The last one or two by name, each quoted; templates: {fields}, {text}. */
  stillOpen: string;
  quoted: string;
  assumed: string;
  /** The same in a line of a phone's width. */
  assumedInBar: string;
  /** Which assumption moves the number most: a label with its value follows. */
  checkNext: string;
  /** After it, where it could turn the verdict; template: {low}, {high}. */
  turnsBetween: string;
  /** In its place where none of them could. */
  verdictStands: string;
  /** Over several that could turn it, each with its value; template: {count}. */
  checkThese: string;
  /** The button that says they are the same here, and what is said then; template: {count}. */
  allTheSame: string;
  tookOver: string;
  /** In the place of the verdict, which is held back then. */
  undecided: string;
  /** The way from the fields to what is said of the number, and in its place while assumptions decide: to their list. */
  toResult: string;
  seeBelow: string;
  /** In its place while an entry is missing or cannot be read. */
  toField: string;
  /** Behind the number of a folded part that rests on assumptions. */
  withAssumptions: string;
  /** In its place while some of what is asked first is the visitor's and some is not; template: {count}, {all}. */
  firstMissing: string;
  isExample: string;
  isLink: string;
  allResults: string;
  pictures: string;
  notesBeside: string;
  moreOfRow: string;
  /** Whose assumptions stand in untouched fields. */
  tradeIs: string;
  tradeHelp: string;
  general: string;
  /** By the id of the example whose figures they are. */
  trades: Record<string, string>;
  embed: string;
  embedHelp: string;
  embedFigures: string;
  embedCopy: string;
  embedCopied: string;
  /** Labels on the ruler; templates: {value}, {from}, {to}. */
  ruler: Record<'assumed' | 'breakEven' | 'cautious' | 'bold' | 'evidence', string>;
  sources: string;
  /** Of a part that shows something and did not come, with or without a button that reloads. */
  notLoaded: string;
  /** Behind a part one types into, whose script did not come. */
  partMissing: string;
  reload: string;
  /** What stands there instead of a link's figures, of the record of this device, of what flows in. */
  missing: Record<'link' | 'record' | 'linked', string>;
  /** In place of a calculator that can only be looked at. */
  noScript: string;
  asTable: string;
  points: string;
  dateHint: string;
  trace: {
    given: string;
    formula: string;
    numbers: string;
    result: string;
    row: string;
    /** Template: {count}. */
    rows: string;
    holds: string;
    not: string;
    otherwise: string;
    leftEmpty: string;
    /** What the mark of an assumption means. */
    assumed: string;
    /** Of presets that a source stands behind; template: {figures}. */
    sourced: string;
    /** Of a figure from another tool that rests on assumptions there; template: {figure}, {tool}, {count}. */
    rests: string;
    periods: string;
    replaced: string;
  };
  unitReasons: Record<string, string>;
  units: Record<string, string>;
}

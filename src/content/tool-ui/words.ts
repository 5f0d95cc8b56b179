/** The words around every calculator. */
export interface ToolUi {
  yourFigures: string;
  /** Over the fields of a part that works nothing out. */
  yourAnswers: string;
  result: string;
  /** Over the fields asked first, by their number; only where others follow. */
  these: Record<string, string>;
  howCalculated: string;
  assumption: string;
  /** Templates: {tool}. */
  fromTool: string;
  fromHere: string;
  fromProfile: string;
  computed: string;
  /** Template: {value}. */
  backTo: string;
  readAs: string;
  readWas: string;
  instead: string;
  /** Template: {value}, {tool}. */
  offer: string;
  otherFigure: string;
  /** Template: {value}. */
  takeOver: string;
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
  reset: string;
  undo: string;
  wasReset: string;
  print: string;
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
  /** How often: the units to choose from, and the word before a number of weeks or months. */
  rhythm: Record<'label' | 'year' | 'weeks' | 'months', string>;
  every: string;
  /** Behind a number of people counted in a hundred. */
  of100: string;
  /** A list cut short; templates: {list}, {count}. */
  andMore: string;
  /** At a field that shows an assumption, while it has the focus, and the button that makes it the visitor's own. */
  /** Beside a field that has a list of ticks in a playbook. Templates: {done}, {count}. */
  ticked: string;
  ourAssumption: string;
  sameWithUs: string;
  /** The button that takes that back. */
  notSure: string;
  /** How many figures are the visitor's, and how many answers are given; templates: {own}, {all}. */
  meter: string;
  meterOne: string;
  meterAnswers: string;
  /** Whose figures a result rests on; templates: {own}, {all}, {count}, {title}. */
  isWorked: string;
  inBetween: string;
  assumed: string;
  assumedOne: string;
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
    holds: string;
    not: string;
    otherwise: string;
    leftEmpty: string;
    periods: string;
    replaced: string;
  };
  unitReasons: Record<string, string>;
  units: Record<string, string>;
}

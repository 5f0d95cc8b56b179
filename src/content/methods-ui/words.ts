/** What a methods page can hold, in the order it stands there. */
export const sectionIds = ['fields', 'first', 'formulas', 'items', 'examples', 'sources'] as const;
export type SectionId = (typeof sectionIds)[number];

/** Words of the methods pages and of their index. */
export interface MethodsUi {
  title: string;
  description: string;
  lead: string;
  /** What one finds on every page: a headline, and by section what stands there and how it is meant. */
  foundTitle: string;
  found: Record<SectionId, string>;
  listTitle: string;
  /** To the page of typical mistakes: from the index, and before those of a tool on its page. */
  othersTitle: string;
  others: string;
  toOthers: string;
  toMistakes: string;
  /** Title of a page; of one that works something out, and of one that does not. Template: {name}. */
  pageFormulas: string;
  pageFields: string;
  /** Template: {question}, {contents}. */
  pageDescription: string;
  /** The way to a page without formulas. */
  toFields: string;
  /** Template: {name}. */
  toTool: string;
  contents: string;
  sections: Record<SectionId, string>;
  /** How much there is of it; template: {count}. */
  counted: Record<Exclude<SectionId, 'first'>, string>;
  previous: string;
  next: string;
  field: string;
  symbol: string;
  unit: string;
  range: string;
  default: string;
  optional: string;
  plausible: string;
  kinds: Record<string, string>;
  /** What a part asks first: template {part}, {fields}. */
  firstOf: string;
  /** Why a figure that moves the result is asked later; template: {field}. */
  leavesOut: Record<string, string>;
  /** Over a formula that is folded, and before what the signs of one stand for. */
  formula: string;
  legend: string;
  refused: string;
  /** Of a quantity that is a column of a decision; template: {table}. */
  column: string;
  otherwise: string;
  when: string;
  examplesLead: string;
  /** The figures an example begins with; a text among them is told as filled in. */
  given: string;
  filledIn: string;
  withThese: string;
  quantity: string;
  expected: string;
  computed: string;
}

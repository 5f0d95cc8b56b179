import type { MethodsUi } from './words';

export const en: MethodsUi = {
  title: 'How the calculators calculate',
  description: 'A page for every calculator: its fields, formulas, checked examples and sources.',
  lead: 'Every calculator has a page here. Page and calculator are made from one definition, so what you read is what is worked out, and nothing is worked out that you cannot read.',
  foundTitle: 'What you find on such a page',
  found: {
    fields:
      'Every field with its unit, what may be entered and what it starts with. Where you see ≈, the starting figure is our assumption and no source stands behind it, so replace it with your own. Limits and defaults stand as the field asks for them; in the formulas 25 of 100 count as 0.25.',
    first:
      'The entries that move the result most. If a strong one is asked later all the same, the reason is given.',
    formulas:
      'Every quantity with its formula and unit. Figures are rounded only when they are shown, unless the formula itself rounds. Where there is no result you get the reason, never a zero; the cases that a formula itself rules out stand under it. Where a unit changes, it says why.',
    items: 'For checklists, all questions and what each of them weighs.',
    examples:
      'Cases worked through: the figure from the description of the method and, beside it, the one the calculator found when the page was built. You can open every case in the calculator, and your own figures stay as they are.',
    sources: 'The work that formulas, rules and starting figures rest on.',
  },
  listTitle: 'All pages',
  othersTitle: 'If you get something else elsewhere',
  others:
    'Calculators and spreadsheets keep making the same nine mistakes. You can see each of them made and put right with one set of figures, your own if you like.',
  toOthers: 'See the nine mistakes',
  toMistakes: 'How others often get these figures wrong:',
  pageFormulas: '{name}: all formulas',
  pageFields: '{name}: all fields',
  pageDescription: '{question} What stands behind it: {contents}.',
  toFields: 'All fields with their units and limits',
  toTool: 'Open ‘{name}’',
  contents: 'On this page',
  sections: {
    fields: 'Fields',
    first: 'What is asked first',
    formulas: 'Formulas',
    items: 'Criteria',
    examples: 'Checked examples',
    sources: 'Sources',
  },
  counted: {
    fields: '{count} {count:field|fields}',
    formulas: '{count} {count:formula|formulas}',
    items: '{count} {count:criterion|criteria}',
    examples: '{count} checked {count:example|examples}',
    sources: '{count} {count:source|sources}',
  },
  previous: 'Previous method',
  next: 'Next method',
  field: 'Field',
  symbol: 'Symbol in the formulas',
  unit: 'Unit',
  range: 'Allowed',
  default: 'Default',
  optional: 'May be left empty',
  plausible: 'Mostly between',
  kinds: {
    choice: 'choice',
    scale: 'scale',
    yesNo: 'yes/no',
    text: 'text',
    date: 'date',
    rows: 'rows',
    answers: 'answers',
    dates: 'days',
  },
  firstOf: '{part}: {fields}',
  leavesOut: {
    replaces:
      '‘{field}’ moves the result too, but it replaces other entries and is only needed where it is known already.',
    convention:
      '‘{field}’ moves the result too, but it is a convention of the calculation and no figure that a business looks up.',
  },
  formula: 'Formula',
  legend: 'Symbols:',
  refused: 'No result',
  column: 'Stands beside each rule in the table ‘{table}’.',
  otherwise: 'otherwise',
  when: 'if',
  examplesLead:
    '‘Expected’ is the value from the description of the method, ‘Computed’ the one the calculator found when this page was built.',
  given: 'Entries',
  filledIn: 'filled in',
  withThese: 'Open with these figures',
  quantity: 'Quantity',
  expected: 'Expected',
  computed: 'Computed',
};

import type { Language } from '../../content/language/index';
import type { BoundTool } from '../../lib/definition/bound';
import type { AnyWords } from '../../lib/definition/words';
import { own } from '../../lib/field/plain';
import type { Node } from '../../lib/formula/ast';
import type { Named } from '../../lib/formula/print/named';
import type { Value } from '../../lib/formula/value';
import { sayAnswer } from '../../lib/say/fields';
import { sayNumber } from '../../lib/say/numbers';
import { noValue } from '../../lib/say/voice';
import type { Voice } from '../../lib/say/voice';
import { columnOf, unitOfCell } from '../../lib/trace/column';

/** What the rows of a tool's lists are said with. */
export interface RowWords {
  tool: BoundTool;
  words: AnyWords;
  language: Language;
}

/** What a field of the rows of a list is called. */
export function cellLabel({ tool, words, language }: RowWords, rows: Node, name: string): string {
  const listed = rows.type === 'name' ? words.quantities[rows.name]?.columns?.[name] : undefined;
  if (listed !== undefined) return listed;
  const { list, name: field } = columnOf(tool, rows, name);
  const said = words.inputs[list]?.fields?.[field]?.label ?? words.quantities[list]?.columns?.[field];
  if (said !== undefined) return said;
  const oneOfRow = field === 'value' ? words.quantities[list]?.label : undefined;
  return oneOfRow ?? (language.columns as Readonly<Record<string, string>>)[field] ?? field;
}

/** What a field of a row says: an option by its name, an item by its words, a number by its unit. */
export function cellText(
  spoken: RowWords,
  voice: Voice,
  rows: Node,
  name: string,
  value: Value | null,
): string {
  if (value === null) return noValue;
  const { tool, words } = spoken;
  const column = columnOf(tool, rows, name);
  const said = words.inputs[column.list];
  const field = tool.tool.inputs[column.list];
  const cell = field?.kind === 'rows' ? field.fields[column.name] : undefined;
  if (cell) {
    const known = said?.known ? { known: said.known } : {};
    return sayAnswer(cell, value, { label: '', ...said?.fields?.[column.name], ...known }, voice);
  }
  if (field?.kind === 'answers' && column.name === 'answer')
    return own(said?.values, String(value)) ?? plainText(spoken, voice, value, 'points');
  return typeof value === 'string'
    ? cellWord(spoken, rows, name, value)
    : plainText(spoken, voice, value, unitOfCell(tool, rows, name));
}

/** The words for a text that stands in a field of a row. */
export function cellWord({ tool, words }: RowWords, rows: Node, name: string, text: string): string {
  const { list, name: field } = columnOf(tool, rows, name);
  const said = words.inputs[list];
  const of = said?.fields?.[field];
  return (
    own(said?.known, text) ??
    own(of?.options, text) ??
    (field === 'id' ? (own(said?.items, text) ?? own(words.items, text)) : undefined) ??
    (field === 'group' ? (own(said?.groups, text) ?? own(words.parts, text)?.title) : undefined) ??
    own(words.quantities[list]?.verdicts, text)?.label ??
    own(words.items, text) ??
    text
  );
}

/** A value that is told of nothing in particular. */
export function plainText({ words }: RowWords, voice: Voice, value: Value | null, unit: string): string {
  if (value === null) return noValue;
  if (typeof value === 'boolean') return value ? voice.words.yes : voice.words.no;
  if (typeof value === 'number') return sayNumber(value, unit, voice);
  if (typeof value === 'string') return value;
  return value.map((part) => own(words.items, String(part)) ?? String(part)).join(', ');
}

/** An answer a formula compares with, in words: the option of a choice, the name of a verdict, the word in a row. */
export function answerWord(said: RowWords, text: string, of: Named): string {
  const { name, rows } = of;
  if (rows) return cellWord(said, rows, name.name, text);
  return (
    own(said.words.inputs[name.name]?.options, text) ??
    own(said.words.quantities[name.name]?.verdicts, text)?.label ??
    text
  );
}

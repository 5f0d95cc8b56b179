import type { DecisionQuantity, Quantity, Tool } from './definition';
import type { AnswersField, ChoiceField, Field, RowsField } from './fields';

/** A field's words: the label, and one line of help at most. */
interface Labelled {
  label: string;
  help?: string;
}
type Keys<R> = keyof R & string;

export type FieldWords<F extends Field> = Labelled &
  (F extends ChoiceField ? { options: Record<F['options'][number], string> } : unknown) &
  (F extends { from: infer C } ? { from: Record<Keys<C>, string> } : unknown) &
  (F extends AnswersField ? { items: Record<F['items'][number], string> } : unknown) &
  (F extends RowsField
    ? {
        /** One row by name: "Ausschluss", "outcome". */
        row: string;
        /** The button that adds one. */
        add: string;
        /** The button that says "explicitly none", where that is an answer. */
        none?: string;
        fields: { [K in Keys<F['fields']>]: FieldWords<F['fields'][K] & Field> };
        /** Words for ids that defaults and examples put into text fields. */
        known?: Record<string, string>;
      }
    : unknown);

/** A verdict: its short name and, where it stands as a sentence, the sentence with {placeholders}. */
export interface VerdictWords {
  label: string;
  text?: string;
}
export type QuantityWords<Q extends Quantity> = Labelled &
  (Q extends DecisionQuantity
    ? {
        verdicts: Record<Q['decide'][number]['verdict'], VerdictWords>;
        /** The sentence where there is no answer. */ none?: string;
      }
    : unknown);

/** All words of a tool in one language, checked against its definition. */
export type WordsOf<T> =
  T extends Tool<infer I, infer Q, infer X, infer L, infer S>
    ? {
        name: string;
        /** The question the tool answers, as a headline. */
        question: string;
        /** One or two sentences for lists and link previews. */
        summary: string;
        inputs: { [K in Keys<I>]: FieldWords<I[K]> };
        quantities: { [K in Keys<Q>]: QuantityWords<Q[K]> };
        submodels: Record<S[number]['id'], { title: string; lead: string }>;
        items: Record<L[number]['id'], string>;
        /** What a warning says here, where the general text of its code is too general. */
        warnings: Partial<Record<string, string>>;
        /** What a refusal says here, per code. */
        reasons: Partial<Record<string, string>>;
        notes: Record<NoteOf<S[number]>, string>;
        /** Headings within the fields of a part. */
        headings: Record<HeadingOf<S[number]>, string>;
        /** Names for the words of the charts: series, marks, axes. */
        charts: Record<string, string>;
        /** Title, one sentence, and the texts of the example by path (`tiers.0.name`). */
        examples: Record<X[number], { title: string; note: string; texts?: Record<string, string> }>;
      }
    : never;

type HeadingOf<S> = S extends { headings: Readonly<Record<string, infer H extends string>> } ? H : never;
type NoteOf<S> = S extends { notes: readonly (infer N extends string)[] } ? N : never;

/** Words where machinery treats all tools alike. */
export interface AnyWords {
  name: string;
  question: string;
  summary: string;
  inputs: Record<string, AnyFieldWords>;
  quantities: Record<string, Labelled & { verdicts?: Record<string, VerdictWords>; none?: string }>;
  submodels: Record<string, { title: string; lead: string }>;
  items: Record<string, string>;
  warnings: Partial<Record<string, string>>;
  reasons: Partial<Record<string, string>>;
  notes: Record<string, string>;
  headings: Record<string, string>;
  charts: Record<string, string>;
  examples: Record<string, { title: string; note: string; texts?: Record<string, string> }>;
}
export interface AnyFieldWords extends Labelled {
  from?: Record<string, string>;
  options?: Record<string, string>;
  items?: Record<string, string>;
  row?: string;
  add?: string;
  none?: string;
  fields?: Record<string, AnyFieldWords>;
  known?: Record<string, string>;
}

import type { AnswersField, ChoiceField, Field, RowsField, ScaleField } from '../field/field';
import type { DecisionQuantity, Part, Tool } from './definition';

/** A field's words: the label, and one line of help at most. */
interface Labelled {
  label: string;
  help?: string;
  /** The calculator that works the figure out, and what the link to it says. */
  tool?: { id: string; text: string };
}
type Keys<R> = keyof R & string;

export type FieldWords<F extends Field> = Labelled &
  (F extends ChoiceField ? { options: Record<F['options'][number], string> } : unknown) &
  (F extends ScaleField ? { values?: Record<string, string> } : unknown) &
  (F extends { from: infer C } ? { from: Record<Keys<C>, string> } : unknown) &
  (F extends AnswersField
    ? {
        items: Record<F['items'][number]['id'], string>;
        groups: Record<F['items'][number]['group'], string>;
        /** What each step of the scale means, by its number. */
        values: Record<F['values'][number], string>;
        /** What to do about an item, where something is. */
        actions?: Partial<Record<F['items'][number]['id'], string>>;
      }
    : unknown) &
  (F extends { kind: 'dates' } ? { row: string; add: string } : unknown) &
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
export type QuantityWords<Q> = Labelled &
  (Q extends { maximum: true }
    ? {
        /** Told where the most something may be is below zero. */
        below: string;
      }
    : unknown) &
  (Q extends DecisionQuantity
    ? {
        verdicts: Record<Q['decide'][number]['verdict'], VerdictWords>;
        /** What is said where there is no answer, by the code of the reason. */
        none?: Partial<Record<string, string>>;
      }
    : Q extends { unit: 'table' | 'list' | 'text' | 'band' | 'code' }
      ? {
          /** The columns of a table, and words for ids that stand in its cells or are its value. */
          columns?: Record<string, string>;
          verdicts?: Record<string, VerdictWords>;
          none?: Partial<Record<string, string>>;
        }
      : unknown);

/** Words of a column of a decision: of every outcome its rows have there. */
type ColumnWords<P extends readonly Part[], Q> = Q extends {
  decidedBy: infer D extends string;
  column: infer C extends string;
}
  ? {
      verdicts: Record<OutcomeOf<QuantityOf<P, D>, C>, VerdictWords>;
      none?: Partial<Record<string, string>>;
    }
  : unknown;
type OutcomeOf<D, C extends string> = D extends { decide: readonly (infer R)[] }
  ? R extends { also: infer A }
    ? C extends keyof A
      ? A[C] & string
      : never
    : never
  : never;

/** A text by each of some names; none where there are none. */
type Named<K extends string> = [K] extends [never] ? Record<string, never> : Record<K, string>;

/** A quantity of one of the parts, by its key. */
type QuantityOf<P extends readonly Part[], K extends string> = P[number] extends infer One
  ? One extends { quantities: infer Q }
    ? K extends keyof Q
      ? Q[K]
      : never
    : never
  : never;
type QuantityKeysOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { quantities: infer Q }
    ? Keys<Q>
    : never
  : never;
type NameOf<P extends readonly Part[], Field extends string> = P[number] extends infer One
  ? One extends Readonly<Record<Field, infer Named>>
    ? Named extends readonly (infer N extends string)[]
      ? N
      : never
    : never
  : never;
type GroupOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { groups: readonly (infer G extends { id: string })[] }
    ? G['id']
    : never
  : never;
type VerdictOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { verdict: infer V extends string }
    ? V
    : never
  : never;
type RuledOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { id: infer Id extends string; ruler: unknown }
    ? Id
    : never
  : never;
type ItemOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { items: readonly (infer I extends { id: string })[] }
    ? I['id']
    : never
  : never;
type PresetOf<P extends readonly Part[]> = P[number] extends infer One
  ? One extends { presets: infer R }
    ? Keys<R>
    : never
  : never;

/** All words of a tool in one language, checked against its definition. */
export type WordsOf<T> =
  T extends Tool<infer I, infer P, infer X>
    ? {
        name: string;
        /** The question the tool answers, as a headline. */
        question: string;
        /** One or two sentences for lists and link previews. */
        summary: string;
        inputs: { [K in Keys<I>]: FieldWords<I[K]> };
        quantities: {
          [K in QuantityKeysOf<P>]: QuantityWords<QuantityOf<P, K>> & ColumnWords<P, QuantityOf<P, K>>;
        };
        parts: Record<P[number]['id'], { title: string; lead: string }>;
        items: Named<ItemOf<P>>;
        /** What to do about an item that is still open. */
        todo: Named<ItemOf<P>>;
        /** What a warning says here, where the general text of its code is too general. */
        warnings: Partial<Record<string, string>>;
        /** What a refusal says here, per code. */
        reasons: Partial<Record<string, string>>;
        notes: Named<NameOf<P, 'notes'>>;
        /** Each group of fields: its title, and a line that shows the values of some (`{key}`, of a list how many rows). */
        groups: [GroupOf<P>] extends [never] ? Record<string, never> : Record<GroupOf<P>, GroupWords>;
        /** What each verdict says alone, in a few words: beside the number, and where the part is folded. */
        headlines: [VerdictOf<P>] extends [never]
          ? Record<string, never>
          : {
              [K in VerdictOf<P>]: QuantityOf<P, K> extends DecisionQuantity
                ? // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- only while P is any parts
                  Record<QuantityOf<P, K>['decide'][number]['verdict'], string>
                : never;
            };
        /** What a part's ruler counts, and what is known of others on it; both with {placeholders}. */
        rulers: [RuledOf<P>] extends [never] ? Record<string, never> : Record<RuledOf<P>, RulerWords>;
        /** Names for the words of the charts: series, marks, axes. */
        charts: Record<string, string>;
        /** Title, one sentence, and the texts of the example by path (`tiers.0.name`). */
        examples: Record<X[number], { title: string; note: string; texts?: Record<string, string> }>;
        /** What the tool's own procedures are called in a formula that is read. */
        functions?: Record<string, string>;
        /** Signs of units the site has no word for, and reasons why a unit changes. */
        units?: Record<string, string>;
        unitReasons?: Record<string, string>;
      } & (PresetOf<P> extends never
        ? unknown
        : { presets: Record<PresetOf<P>, { title: string; note: string }> })
    : never;

/** Words of a group of fields. */
export interface GroupWords {
  title: string;
  summary: string;
}
/** Words of a ruler. */
export interface RulerWords {
  title: string;
  evidence?: string;
}
/** How each figure that is worked out by a formula comes about, in a sentence; flags of the program need none. */
export type HowOf<T> =
  T extends Tool<infer _, infer P, infer __>
    ? {
        [
          K in QuantityKeysOf<P> as QuantityOf<P, K> extends { formula: string }
            ? QuantityOf<P, K> extends { unit: 'boolean' }
              ? never
              : K
            : never
        ]: string;
      }
    : never;

/** Words where machinery treats all tools alike. */
export interface AnyWords {
  name: string;
  question: string;
  summary: string;
  inputs: Record<string, AnyFieldWords>;
  quantities: Record<string, AnyQuantityWords>;
  parts: Record<string, { title: string; lead: string }>;
  items: Record<string, string>;
  todo?: Record<string, string>;
  warnings: Partial<Record<string, string>>;
  reasons: Partial<Record<string, string>>;
  notes: Record<string, string>;
  groups: Record<string, GroupWords>;
  headlines: Record<string, Record<string, string>>;
  rulers: Record<string, RulerWords>;
  charts: Record<string, string>;
  examples: Record<string, { title: string; note: string; texts?: Record<string, string> }>;
  presets?: Record<string, { title: string; note: string }>;
  functions?: Record<string, string>;
  units?: Record<string, string>;
  unitReasons?: Record<string, string>;
}
export interface AnyQuantityWords extends Labelled {
  below?: string;
  verdicts?: Record<string, VerdictWords>;
  none?: Partial<Record<string, string>>;
  columns?: Record<string, string>;
}
export interface AnyFieldWords extends Labelled {
  from?: Record<string, string>;
  options?: Record<string, string>;
  items?: Record<string, string>;
  groups?: Record<string, string>;
  values?: Record<string, string>;
  actions?: Partial<Record<string, string>>;
  row?: string;
  add?: string;
  none?: string;
  fields?: Record<string, AnyFieldWords>;
  known?: Record<string, string>;
}

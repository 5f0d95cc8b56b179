import type { AnyFieldWords } from '../../lib/definition/words';
import type { Field, Inputs } from '../../lib/field/field';
import { sayAnswer } from '../../lib/say/fields';
import type { Method } from './method';

/** One entry of an example, in words. */
interface Entry {
  label: string;
  text: string;
}

/** What an example enters, field by field; what it leaves empty is left out. */
export const entriesOf = (method: Method, inputs: Inputs): Entry[] =>
  Object.entries(method.tool.inputs).flatMap(([key, field]) => {
    const value = inputs[key];
    if (value === undefined || value === null) return [];
    const said = method.words.inputs[key];
    return [{ label: said?.label ?? key, text: entry(method, field, value, said) }];
  });

/** An example's own texts stand in one language; that they are filled in is what a reader of either needs to know. */
function entry(
  { say, voice }: Method,
  field: Field,
  value: unknown,
  said: AnyFieldWords | undefined,
): string {
  if (field.kind === 'text') return say.filledIn;
  if (field.kind !== 'rows') return sayAnswer(field, value, said, voice);
  const fields = Object.fromEntries(Object.entries(field.fields).filter(([, cell]) => cell.kind !== 'text'));
  return sayAnswer({ ...field, fields }, value, said, voice);
}

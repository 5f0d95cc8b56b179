import type { ComponentType, FunctionComponent } from 'preact';
import type { Formula } from '../../lib/definition/model';
import type { FieldKind, SimpleField } from '../../lib/field/field';
import { Late } from '../late/Late';
import type { AsServed } from '../late/props';
import { NumberInput } from './NumberInput';
import type { ReadingEcho } from './NumberInput';
import type { InputProps } from './props';

type SimpleKind = SimpleField['kind'];
type FieldOfKind<K extends FieldKind> = Extract<SimpleField<Formula>, { kind: K }>;
interface Way<K extends SimpleKind> {
  input: InputProps<FieldOfKind<K>>;
  asServed: AsServed;
  onEcho: (echo: ReadingEcho | null) => void;
}

const loaders = {
  scale: () => import('./ScaleInput').then((module) => module.ScaleInput),
  date: () => import('./DateInput').then((module) => module.DateInput),
  rhythm: () => import('./RhythmInput').then((module) => module.RhythmInput),
  choice: () => import('./ChoiceInput').then((module) => module.ChoiceInput),
  yesNo: () => import('./ChoiceInput').then((module) => module.YesNoInput),
  text: () => import('./SimpleInput').then((module) => module.TextInput),
};

/** A control whose script comes when it is near; until then the served one stands and keeps what is done to it. */
const late =
  (part: keyof typeof loaders) =>
  ({ input, asServed, onEcho }: Way<SimpleKind>) => (
    <Late
      part={part}
      load={loaders[part] as () => Promise<ComponentType<never>>}
      asServed={asServed}
      give={{ ...input, onEcho } as never}
    />
  );
const rhythm = late('rhythm');
const number = (way: Way<'number' | 'count' | 'money' | 'rate'>) =>
  way.input.field.rhythm ? (
    rhythm(way as never)
  ) : (
    <NumberInput key={way.input.field.kind} {...way.input} onEcho={way.onEcho} />
  );

/** How each kind of field in one line is asked for; a kind without a control does not compile. */
const controls: { readonly [K in SimpleKind]: FunctionComponent<Way<K>> } = {
  number,
  count: number,
  money: number,
  rate: number,
  choice: late('choice') as FunctionComponent<Way<'choice'>>,
  yesNo: late('yesNo') as FunctionComponent<Way<'yesNo'>>,
  text: late('text') as FunctionComponent<Way<'text'>>,
  scale: late('scale') as FunctionComponent<Way<'scale'>>,
  date: late('date') as FunctionComponent<Way<'date'>>,
};

/** The control of a field in one line. */
export function Control(props: {
  input: InputProps<SimpleField<Formula>>;
  asServed: AsServed;
  onEcho: (echo: ReadingEcho | null) => void;
}) {
  const View = controls[props.input.field.kind] as FunctionComponent<typeof props>;
  return <View {...props} />;
}

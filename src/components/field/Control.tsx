import type { FunctionComponent } from 'preact';
import type { Formula } from '../../lib/definition/model';
import type { FieldKind, SimpleField } from '../../lib/field/field';
import { Late } from '../late/Late';
import type { AsServed } from '../late/props';
import { NumberInput } from './NumberInput';
import type { ReadingEcho } from './NumberInput';
import { TextInput } from './SimpleInput';
import type { InputProps } from './props';

type SimpleKind = SimpleField['kind'];
type FieldOfKind<K extends FieldKind> = Extract<SimpleField<Formula>, { kind: K }>;
interface Way<K extends SimpleKind> {
  input: InputProps<FieldOfKind<K>>;
  asServed: AsServed;
  onEcho: (echo: ReadingEcho | null) => void;
}

const loadChoice = () => import('./ChoiceInput').then((module) => module.ChoiceInput);
const loadYesNo = () => import('./ChoiceInput').then((module) => module.YesNoInput);
const loadScale = () => import('./ScaleInput').then((module) => module.ScaleInput);
const loadDate = () => import('./DateInput').then((module) => module.DateInput);
const number = ({ input, onEcho }: Way<'number' | 'count' | 'money' | 'rate'>) => (
  <NumberInput {...input} onEcho={onEcho} />
);

/** How each kind of field in one line is asked for; a kind without a control does not compile. */
const controls: { readonly [K in SimpleKind]: FunctionComponent<Way<K>> } = {
  number,
  count: number,
  money: number,
  rate: number,
  choice: ({ input, asServed }) => <Late part="choice" load={loadChoice} asServed={asServed} give={input} />,
  yesNo: ({ input, asServed }) => <Late part="yesNo" load={loadYesNo} asServed={asServed} give={input} />,
  text: ({ input }) => <TextInput {...input} />,
  scale: ({ input, asServed }) => <Late part="scale" load={loadScale} asServed={asServed} give={input} />,
  date: ({ input, asServed }) => <Late part="date" load={loadDate} asServed={asServed} give={input} />,
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

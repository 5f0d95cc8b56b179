import type { MistakeWords } from '../../content/others/index';
import type { ToolUi } from '../../content/tool-ui/index';
import { FieldRow } from '../field/FieldRow';
import { isList } from '../../lib/field/field';
import { untranslated } from '../tool/untranslated';
import type { ViewModel } from '../tool/view-model';
import type { Compared } from './compare';
import { apartText, figureText, saidOf } from './told';
import { withUnit } from './with-unit';
import type { Telling } from './told';

interface FiguresProps {
  compared: Compared;
  said: MistakeWords;
  telling: Telling;
  ui: ToolUi;
  /** The tool as its own page shows it: its fields can be changed here. */
  own?: ViewModel;
}

/** What is worked out with, the wrong figure, the right one, and how far they are apart. */
export function Figures({ compared, said, telling, ui, own }: FiguresProps) {
  const { mistake, right, wrong } = compared;
  const { words, tool, rules } = telling;
  const fields = mistake.figures.filter((key) => own && isEditable(compared, key));
  const figures = mistake.figures.filter((key) => !fields.includes(key));
  return (
    <>
      <div class="o-with">
        <p class="o-label">{words.figures}</p>
        {own && fields.length > 0 && (
          <form class="t-tool" noValidate onSubmit={(event) => event.preventDefault()}>
            {fields.map((key) => (
              <Row key={key} name={key} model={own} mistake={mistake.id} />
            ))}
          </form>
        )}
        {figures.length > 0 && (
          <dl>
            {figures.map((key) => (
              <div key={key}>
                <dt>{tool.label(key)}</dt>
                <dd translate={untranslated}>{withUnit(tool, key, ui)}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <dl class="o-both">
        <Figure
          of="wrong"
          title={words.wrong}
          label={said.wrong}
          value={numberOr(wrong.value)}
          id={mistake.id}
        >
          {typeof wrong.value === 'number'
            ? figureText(wrong.value, mistake.wrong.unit, rules.voice, words)
            : words.none}
        </Figure>
        <Figure
          of="right"
          title={words.right}
          label={tool.label(mistake.right)}
          value={numberOr(right.value)}
          id={mistake.id}
        >
          {typeof right.value === 'number'
            ? figureText(right.value, mistake.wrong.unit, tool.voice, words)
            : words.none}
        </Figure>
        {compared.verdict !== null && (
          <div class="o-apart">
            <dt>{words.apart}</dt>
            <dd translate={untranslated}>{apartText(compared, telling)}</dd>
          </div>
        )}
      </dl>
      <p class="o-said" data-verdict={compared.verdict ?? ''}>
        {saidOf(compared, said, telling)}
      </p>
    </>
  );
}

/** A field of the tool that both figures rest on; what is given for the comparison, or worked out, is none. */
function isEditable({ mistake, tool: { model } }: Compared, key: string): boolean {
  const field = model.inputs[key];
  return (
    field !== undefined &&
    !isList(field) &&
    !Object.hasOwn(model.figures, key) &&
    !Object.hasOwn(mistake.given ?? {}, key)
  );
}

function Row({ name, model, mistake }: { name: string; model: ViewModel; mistake: string }) {
  const field = model.field(name);
  if (!field || isList(field)) return null;
  const { label, ...words } = model.fieldWords(name);
  delete words.help;
  return (
    <FieldRow
      name={name}
      field={field}
      words={{ ...words, label }}
      state={model.fieldState(name, field)}
      context={{ ...model.fieldContext(`${mistake}-`), asServed: false }}
    />
  );
}

function Figure(props: {
  of: 'wrong' | 'right';
  title: string;
  label: string;
  value: number | null;
  id: string;
  children: string;
}) {
  return (
    <div class={`o-${props.of}`}>
      <dt>
        {props.title} <span>{props.label}</span>
      </dt>
      <dd>
        <data
          data-compared={`${props.id}/${props.of}`}
          value={props.value === null ? '' : String(props.value)}
          translate={untranslated}
        >
          {props.children}
        </data>
      </dd>
    </div>
  );
}

const numberOr = (value: unknown): number | null => (typeof value === 'number' ? value : null);

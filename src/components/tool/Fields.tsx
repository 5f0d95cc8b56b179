import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldContext } from '../field/props';
import { FieldRow } from '../field/FieldRow';
import { lists } from '../field/lists';
import { isList } from '../../lib/field/field';
import type { SheetPart } from '../../lib/definition/sheet';
import { Late } from '../late/Late';
import type { ViewModel } from './view-model';

const loadPresets = () => import('./Presets').then((module) => module.Presets);

/** The fields of a part: those its number rests on most, then the others in groups, folded. */
export function Fields({ model, prefix, part }: { model: ViewModel; prefix: string; part: SheetPart }) {
  const context = model.fieldContext(prefix);
  const { ui } = model.site;
  const open = model.asked(part.open);
  const ask = (keys: readonly string[]) =>
    keys.map((key) => <OneField key={key} name={key} model={model} context={context} />);
  return (
    <>
      {part.presets && (
        <Late part="presets" load={loadPresets} asServed={model.state.asServed} give={{ model, part }} />
      )}
      <h3 aria-level={model.level}>
        {(part.groups.length > 0 &&
          open.length === model.asked(part.first).length &&
          ui.these[open.length]) ||
          (part.assumes ? ui.yourFigures : ui.yourAnswers)}
      </h3>
      {ask(open)}
      {part.groups.map(({ id, inputs }) => {
        const keys = model.asked(inputs);
        return (
          <Group
            key={id}
            title={model.words.groups[id]?.title}
            line={model.groupLine(id, keys)}
            open={keys.some((key) => model.errorsOf(key).length > 0)}
          >
            {ask(keys)}
          </Group>
        );
      })}
    </>
  );
}

/** A fold that opens for an entry that cannot be used, and never closes by itself. */
function Group(props: {
  title: string | undefined;
  line: string;
  open: boolean;
  children: ComponentChildren;
}) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (props.open && fold.current) fold.current.open = true;
  }, [props.open]);
  return (
    <details class="t-fold" ref={fold}>
      <summary>
        {props.title}{' '}
        <span key={props.line} class="t-fold-line">
          {props.line}
        </span>
      </summary>
      {props.children}
    </details>
  );
}

function OneField({ name, model, context }: { name: string; model: ViewModel; context: FieldContext }) {
  const field = model.field(name);
  if (!field) return null;
  const words = model.fieldWords(name);
  if (isList(field)) {
    return (
      <Late
        part={field.kind}
        load={lists[field.kind]}
        asServed={model.state.asServed}
        give={{ model, name, context }}
      />
    );
  }
  return (
    <FieldRow
      name={name}
      field={field}
      words={words}
      state={model.fieldState(name, field)}
      context={context}
    />
  );
}

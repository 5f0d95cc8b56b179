import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldContext } from '../field/props';
import { FieldRow } from '../field/FieldRow';
import { lists } from '../field/lists';
import { isList } from '../../lib/field/field';
import type { PartModel } from '../../lib/definition/model';
import { Late } from '../late/Late';
import type { ViewModel } from './view-model';

const loadPresets = () => import('./Presets').then((module) => module.Presets);

/** The fields of a part, in the order of the contract; rarely changed ones behind "more figures". */
export function Fields({
  model,
  keys,
  prefix,
  part,
}: {
  model: ViewModel;
  keys: readonly string[];
  prefix: string;
  part: PartModel;
}) {
  const asked = model.asked(keys);
  const more = asked.filter((key) => model.model.inputs[key]?.more);
  const open = more.some((key) => model.state.errors.some(({ field }) => field === key));
  const context = model.fieldContext(prefix);
  const { headings = {} } = part;
  return (
    <>
      {part.presets && (
        <Late part="presets" load={loadPresets} asServed={model.state.asServed} give={{ model, part }} />
      )}
      {asked
        .filter((key) => !more.includes(key))
        .flatMap((key) => [
          headings[key] && <h4 key={`before ${key}`}>{model.words.headings[headings[key]]}</h4>,
          <OneField key={key} name={key} model={model} context={context} />,
        ])}
      {more.length > 0 && (
        <More title={model.site.ui.more} open={open}>
          {more.map((key) => (
            <OneField key={key} name={key} model={model} context={context} />
          ))}
        </More>
      )}
    </>
  );
}

/** A fold that opens for an entry that cannot be used, and never closes by itself. */
function More({ title, open, children }: { title: string; open: boolean; children: ComponentChildren }) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (open && fold.current) fold.current.open = true;
  }, [open]);
  return (
    <details class="t-more" ref={fold}>
      <summary>{title}</summary>
      {children}
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

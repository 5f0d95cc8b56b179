import { useEffect, useRef } from 'preact/hooks';
import type { SheetPart } from '../../lib/definition/sheet';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

interface CompareProps {
  before: ViewModel;
  now: ViewModel;
  parts: readonly SheetPart[];
  onSwap: () => void;
  onEnd: () => void;
}

/** What a field shows, as words. */
const shown = (model: ViewModel, key: string): string => model.value(key, model.shown(key) as never);

/** The figures of a moment ago beside those of now: what was changed, and what follows from it. */
export function Compare({ before, now, parts, onSwap, onEnd }: CompareProps) {
  const { ui } = now.site;
  const inputs = [
    ...new Set(parts.flatMap(({ open, groups }) => [...open, ...groups.flatMap((group) => group.inputs)])),
  ];
  const rows = (keys: readonly string[], told: (model: ViewModel, key: string) => string) =>
    keys.map((key) => ({ key, label: now.label(key), was: told(before, key), is: told(now, key) }));
  // What only follows from another entry is no change of its own.
  const given = inputs.filter((key) => key in before.state.answers || key in now.state.answers);
  const changed = rows(given, shown).filter(({ was, is }) => was !== is);
  const results = rows(
    parts.slice(0, 1).flatMap(({ main, decisive }) => (main === undefined ? decisive : [main, ...decisive])),
    (model, key) => model.print(key),
  );
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place} class="t-compare" role="group" aria-label={ui.compare.title}>
      <p>{changed.length === 0 ? ui.compare.change : ui.compare.lead}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{ui.compare.before}</th>
            <th scope="col">{ui.compare.now}</th>
          </tr>
        </thead>
        {[changed, results].map((some, place) => (
          <tbody key={place}>
            {some.map(({ key, label, was, is }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td translate={untranslated}>{was}</td>
                <td translate={untranslated}>{is}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p>
        <button type="button" class="t-word" onClick={onSwap}>
          {ui.compare.swap}
        </button>{' '}
        <button type="button" class="t-word" onClick={onEnd}>
          {ui.compare.end}
        </button>
      </p>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { SheetPart, ToldHelp } from '../../lib/definition/sheet';
import { $currency } from '../../lib/state/currency';
import { untranslated } from './untranslated';
import type { ViewModel } from './view-model';

/** As many things are told. */
const most = 5;

type Worth = NonNullable<ToldHelp['worth']>;
type Figures = Readonly<Record<string, string | undefined>>;

/**
 * What is to be done first, each with the step and the tool that helps where the part names them, and what it is worth: a
 * figure of another calculator from the visitor's own answers, or which one would tell. Nothing is told twice.
 */
export function Todo({ model, part }: { model: ViewModel; part: SheetPart }) {
  const { mode } = model.state;
  const { value } = model.session.figure(part.todo ?? '');
  const ids = Array.isArray(value) ? (value as string[]).slice(0, most) : [];
  const open = ids.map((id) => ({ id, help: part.helps?.[id] }));
  const figures = useFigures(
    model,
    open.flatMap(({ help }) => help?.worth?.place ?? []),
  );
  // A way out of a frame opens beside it.
  const way = mode === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  /** What is said of its worth: a figure, or where to work it out. */
  const saying = (worth: Worth | undefined): string | undefined =>
    worth && (figures[worth.place] === undefined ? worth.href : worth.place);
  const isNew = ({ leads, worth }: ToldHelp, at: number): boolean =>
    open.findIndex(({ help }) => saying(help?.worth) === saying(worth)) === at &&
    !leads.some(({ href }) => href === saying(worth));
  return open.length === 0 ? null : (
    <ol class="t-todo">
      {open.map(({ id, help }, at) => (
        <li key={id} data-item={id}>
          {model.words.todo?.[id]}
          {help && help.leads.length > 0 && (
            <ul class="t-helps">
              {help.leads.map(({ href, text, note }) => (
                <li key={href}>
                  <a href={href} {...way}>
                    {text}
                  </a>{' '}
                  {note && <small>{note}</small>}
                </li>
              ))}
            </ul>
          )}
          {help?.worth && isNew(help, at) && (
            <Money worth={help.worth} figure={figures[help.worth.place]} ui={model.site.ui} way={way} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Money(props: {
  worth: Worth;
  figure: string | undefined;
  ui: ViewModel['site']['ui'];
  way: object;
}) {
  const { worth, figure, ui } = props;
  const link = (
    <a href={worth.href} {...props.way}>
      {worth.text}
    </a>
  );
  return figure === undefined ? (
    <p key="ask" class="t-worth">
      {ui.helps.ask} {link}
    </p>
  ) : (
    <p key={figure} class="t-worth">
      {worth.label}: <b translate={untranslated}>{figure}</b> ({ui.helps.from} {link})
    </p>
  );
}

/** The visitor's own figures at some places, followed as other tabs change them; of a view and a frame there are none. */
function useFigures({ state, locale }: ViewModel, places: readonly string[]): Figures {
  const [figures, setFigures] = useState<Figures>({});
  const isOwn = state.ready && !state.view && state.mode !== 'embed';
  const wanted = [...new Set(places)].join(' ');
  useEffect(() => {
    if (!isOwn || wanted === '') return;
    let gone = false;
    const look = async (): Promise<void> => {
      const { ownFigure } = await import('./own-figure');
      const told = await Promise.all(
        wanted.split(' ').map(async (place) => [place, await ownFigure(place, locale)] as const),
      );
      if (!gone) setFigures(Object.fromEntries(told));
    };
    // Without a connection the calculator is named instead.
    const lookAgain = (): void => void look().catch(() => undefined);
    lookAgain();
    const stop = $currency.listen(lookAgain);
    window.addEventListener('storage', lookAgain);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      gone = true;
      stop();
      window.removeEventListener('storage', lookAgain);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, [isOwn, wanted, locale]);
  return isOwn ? figures : {};
}

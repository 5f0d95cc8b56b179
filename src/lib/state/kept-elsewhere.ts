import type { Answers } from '../answers/answers';
import type { StoreNotice, ToolStore } from './tool-store';

/** The answers with one of them as another store has it. */
function withOne(answers: Answers, key: string, value: Answers[string] | undefined): Answers {
  const { [key]: _, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/**
 * Joins a tool's store with those that keep some of its answers: each is one answer in two places, whichever of them
 * changes it. What was answered here before goes over what lies there.
 * @param keepers by the key of the field
 */
export function joinStores(
  store: ToolStore,
  keepers: readonly (readonly [key: string, keeper: ToolStore])[],
): void {
  const { $answers, $notice } = store;
  const give = (onlyGiven = false): void => {
    for (const [key, keeper] of keepers) {
      const value = $answers.get()[key];
      const there = keeper.$answers.get();
      if (value !== there[key] && !(onlyGiven && value === undefined))
        keeper.$answers.set(withOne(there, key, value));
    }
  };
  const take = (): void => {
    const before = $answers.get();
    const next = keepers.reduce((answers, [key, keeper]) => {
      const value = keeper.$answers.get()[key];
      return value === answers[key] ? answers : withOne(answers, key, value);
    }, before);
    if (next !== before) $answers.set(next);
  };
  /** What happened to the other record is told here too, as far as it is about this tool. */
  const tell = (key: string, notice: StoreNotice | null): void => {
    if (!notice) return;
    const dropped = notice.dropped.filter((path) => path === '*' || path.split('.')[0] === key);
    if (dropped.length > 0 || notice.stays) $notice.set({ ...notice, dropped });
  };
  store.kept = () =>
    Object.fromEntries(
      keepers.flatMap(([key, keeper]) =>
        Object.entries(keeper.$answers.get()).filter(([one]) => one === key),
      ),
    );
  give(true);
  take();
  $answers.listen(() => give());
  for (const [key, keeper] of keepers) {
    keeper.$answers.listen(take);
    keeper.$notice.subscribe((notice) => tell(key, notice));
  }
}

import type { Actions, Engine, Place } from './engine';

/** Keys without a letter, as WebDriver writes them. */
export const keys = { Control: '\uE009', Backspace: '\uE003', Enter: '\uE007', End: '\uE010' } as const;

const press = (id: string, actions: Actions['actions']): Actions[] => [{ type: 'key', id, actions }];

/** A tab, or a frame in it, with the verbs of a visitor; the same in every engine. */
export class Tab {
  readonly #engine: Engine;
  readonly #place: Place;

  constructor(engine: Engine, tab: string, inFrame = false) {
    this.#engine = engine;
    this.#place = { tab, inFrame };
  }

  /** The first frame of the page. */
  frame(): Tab {
    return new Tab(this.#engine, this.#place.tab, true);
  }

  goto(address: string): Promise<unknown> {
    return this.#engine.goto(this.#place.tab, address);
  }

  reload(): Promise<unknown> {
    return this.#engine.reload(this.#place.tab);
  }

  /** Brings the tab to the front: one that is hidden draws nothing, and nobody types into it. */
  show(): Promise<unknown> {
    return this.#engine.show(this.#place.tab);
  }

  close(): Promise<unknown> {
    return this.#engine.close(this.#place.tab);
  }

  /** The printed pages as a PDF file, in engines that can. */
  async print(): Promise<Buffer> {
    if (!this.#engine.print) throw new Error('this engine prints only with a dialogue');
    return Buffer.from(await this.#engine.print(this.#place.tab), 'base64');
  }

  /** What a function says in the page; what goes in and out passes through JSON. */
  async evaluate<T, A extends readonly unknown[]>(
    work: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> {
    const call = `(${work.toString()})(...${JSON.stringify(args)})`;
    const said = await this.#engine.run(
      this.#place,
      `(async () => JSON.stringify((await ${call}) ?? null))()`,
    );
    return JSON.parse(said) as T;
  }

  /** Types a text key by key. */
  async type(text: string, delay = 0): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      ...(delay > 0 ? [{ type: 'pause', duration: delay }] : []),
    ]);
    await this.#engine.act(this.#place, press('keys', actions));
  }

  /** Presses a key while Control is held. */
  async control(value: string): Promise<void> {
    const held = keys.Control;
    await this.#engine.act(
      this.#place,
      press('keys', [
        { type: 'keyDown', value: held },
        { type: 'keyDown', value },
        { type: 'keyUp', value },
        { type: 'keyUp', value: held },
      ]),
    );
  }

  /** Clicks the middle of the first element a selector finds, once it is in sight. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.evaluate(async (wanted) => {
      const element = document.querySelector(wanted);
      if (element === null) throw new Error(`nothing to click: ${wanted}`);
      // What was typed last may still pull its field into sight, and the pointer meets what is drawn, a frame later.
      for (let last = Number.NaN; ;) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        await new Promise<unknown>((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
          // A hidden tab draws nothing.
          setTimeout(drawn, 500);
        });
        const { left, top, width, height } = element.getBoundingClientRect();
        const y = Math.round(top + height / 2);
        if (y === last) return [Math.round(left + width / 2), y] as const;
        last = y;
      }
    }, selector);
    const actions = [
      { type: 'pointerMove', x, y, origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#engine.act(this.#place, [{ type: 'pointer', id: 'mouse', actions }]);
  }
}

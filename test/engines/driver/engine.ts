/** Where something happens: a tab, or the first frame of its page. */
export interface Place {
  tab: string;
  inFrame: boolean;
}

/** What WebDriver calls a source of actions; both protocols write them alike. */
export interface Actions {
  type: 'key' | 'pointer';
  id: string;
  actions: Record<string, unknown>[];
}

/** What an engine must be able to do; everything a check says is made of this. A command is done when its promise is. */
export interface Engine {
  version: string;
  /** Opens a tab. */
  open: () => Promise<string>;
  /** Brings a tab to the front. */
  show: (tab: string) => Promise<unknown>;
  close: (tab: string) => Promise<unknown>;
  /** Comes back when the page has loaded. */
  goto: (tab: string, address: string) => Promise<unknown>;
  reload: (tab: string) => Promise<unknown>;
  /** Runs an expression in the page, which may be a promise of a text. */
  run: (place: Place, expression: string) => Promise<string>;
  act: (place: Place, sources: Actions[]) => Promise<unknown>;
  /** The printed pages as a PDF file in base64; not every engine prints without a dialogue. */
  print?: (tab: string) => Promise<string>;
  quit: () => Promise<void>;
}

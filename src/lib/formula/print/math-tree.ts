/** An element of printed mathematics as data; it can be stored, sent and rendered anywhere. */
export interface MathTree {
  tag: string;
  attrs?: Readonly<Record<string, string>>;
  text?: string;
  children?: readonly MathTree[];
}

export const el = (tag: string, ...children: MathTree[]): MathTree => ({ tag, children });
export const leaf = (tag: string, text: string): MathTree => ({ tag, text });
export const mo = (text: string): MathTree => leaf('mo', text);
/** Words in a formula keep their blanks; MathML would drop plain ones at the ends. */
export const wording = (text: string): MathTree => leaf('mtext', `\u00a0${text}\u00a0`);
export const row = (...children: MathTree[]): MathTree =>
  children.length === 1 && children[0] ? children[0] : el('mrow', ...children);
export const fenced = (tree: MathTree): MathTree => row(mo('('), tree, mo(')'));

/** `name(a, b)` with the name as it is set. */
export const applied = (name: MathTree, args: readonly MathTree[]): MathTree =>
  row(name, mo('('), ...args.flatMap((arg, index) => (index > 0 ? [mo(','), arg] : [arg])), mo(')'));

/** A symbol of the method: `p_resp` has an index, `r'` and `N=∞` are printed as they stand. */
export function symbol(text: string): MathTree {
  const [left, right] = text.split('=');
  if (left && right) return row(symbol(left), mo('='), symbol(right));
  const [base, ...index] = text.split('_');
  return index.length > 0
    ? el('msub', leaf('mi', base ?? ''), leaf('mi', index.join(' ')))
    : leaf('mi', text.replace("'", '′'));
}

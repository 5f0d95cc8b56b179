import { bound } from '../definition/bound';
import type { AnyTool } from '../definition/definition';
import { faultsOf } from '../definition/check';
import { foreignKinds } from '../definition/figure-kinds';
import { linksOf } from '../definition/graph';
import { makeModel } from '../definition/model';
import { sourcesOf } from '../definition/sources';
import { Code, callName, conversionCode, formulaCode, functionName, namedCode, quantityCode } from './code';
import type { Uses } from './code';

/** Where a compiled module finds what it uses: addresses of the language, and of the tool's own functions. */
export interface Addresses {
  /** The folder of the formula language. */
  formula: string;
  /** The file with the tool's procedures, which exports `procedures`. */
  procedures: string;
  /** The file with the tool's migrations, which exports `migrations`. */
  migrations: string;
}

/**
 * A tool as the source of a module that exports `tool`, its model with every formula a plain function: a page carries
 * neither parser nor interpreter nor unit checks.
 * @param others the tools (and the profile) its links draw on, as far as the site carries them
 * @throws Error naming every unknown name, wrong unit and cycle with the place it stands in
 */
export function compileTool(
  tool: AnyTool,
  addresses: Addresses,
  others: ReadonlyMap<string, AnyTool> = new Map(),
): string {
  const faults = faultsOf(tool, foreignKinds(others));
  if (faults.length > 0) throw new Error(faults.join('; '));
  const uses: Uses = { functions: new Set(), calls: new Set(), ways: new Set() };
  const { migrations, ...model } = makeModel<Code>(tool, {
    formula: (node) => new Code(formulaCode(node, uses)),
    quantity: (quantity) => new Code(quantityCode(quantity, uses)),
    conversion: (node) => new Code(conversionCode(node, uses)),
  });
  const { figures, parts, ...rest } = model;
  let before = 0;
  const body = written({
    ...rest,
    figures: new Code('figures'),
    // The public figures of a part follow each other, so their keys need not be written twice.
    parts: parts.map((part) => ({
      ...part,
      quantities: new Code(`shown.slice(${before},${(before += part.quantities.length)})`),
    })),
    ...(migrations && { migrations: new Code('migrations') }),
  });
  const named = [...namedFormulas(tool, uses)];
  const procedures = [...uses.calls].filter((name) => tool.procedures && name in tool.procedures);
  return [
    ...[...uses.functions]
      .sort()
      .map(
        (name) =>
          `import{value as ${functionName(name)}}from${JSON.stringify(`${addresses.formula}/functions/${name}.ts?of=${tool.id}`)};`,
      ),
    ...(uses.ways.size > 0
      ? [`import{${[...uses.ways].sort().join(',')}}from${JSON.stringify(`${addresses.formula}/answer`)};`]
      : []),
    ...(procedures.length > 0
      ? [
          `import{procedures}from${JSON.stringify(addresses.procedures)};`,
          `import{call}from${JSON.stringify(`${addresses.formula}/procedure`)};`,
        ]
      : []),
    ...(migrations ? [`import{migrations}from${JSON.stringify(addresses.migrations)};`] : []),
    ...procedures.map((name) => `const ${callName(name)}=(r,...a)=>call(r,procedures.${name}.run,a);`),
    ...named,
    `const figures=${written(figures)};`,
    'const shown=Object.keys(figures).filter((key)=>!figures[key].internal);',
    `export const tool=${body};`,
    '',
  ].join('\n');
}

/** The named formulas that are used, also by one another. */
function* namedFormulas(tool: AnyTool, uses: Uses): Generator<string> {
  const { library } = bound(tool);
  const done = new Set<string>();
  for (let more = true; more;) {
    more = false;
    for (const name of [...uses.calls]) {
      const formula = done.has(name) ? undefined : library.formula(name);
      if (!formula) continue;
      done.add(name);
      more = true;
      yield `const ${callName(name)}=${namedCode(formula, uses)};`;
    }
  }
}

/** A value as source: data as JSON writes it, code as it stands, what is not there left out. */
function written(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{${entries.map(([key, part]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}:${written(part)}`).join(',')}}`;
  }
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Other tools, and `profile`, that a tool's links and offers draw on. */
export const sourcesOfTool = (tool: AnyTool): string[] => [
  ...new Set(linksOf(tool).flatMap(({ link }) => sourcesOf(link))),
];

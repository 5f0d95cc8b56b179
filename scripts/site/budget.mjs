import { brotliCompressSync, constants } from 'node:zlib';
import { closureOf, definitionsOf, staticImports } from './module-graph.mjs';
import { resolveIn } from './read-site.mjs';

/**
 * Bytes after brotli 11; a kilobyte is 1000 bytes. A step is an article with its whole way, both tracks and its
 * cards; a template has its cards of law with it, and counts as a step. The first page of a playbook has the short
 * way, the half day and the lessons in full, and a letter that fills with the details of who sends it. The limit of
 * a calculator holds what was reached, above its aim. A booklet is a whole playbook, with every step, letter and
 * card of it; nobody comes upon it by the way, and it is opened once, to be printed.
 */
export const limits = {
  article: 12_000,
  step: 13_400,
  playbook: 15_350,
  booklet: 66_000,
  /** What the site's address adds to the head of a page: languages, picture, feed, data for programs. */
  told: 350,
  articleScript: 3_000,
  toolAim: 20_000,
  // Where a value comes from is worked out in the page: a field filled from an assumption must look like one.
  tool: 28_600,
  /** A page knows where every other calculator's definition lies, because its figures may flow in. */
  otherTool: 20,
  chart: 52_000,
  searchScript: 6_500,
  /** What is fetched to search one language. */
  searchList: 150_000,
};

/** The list of one language, which only the page of the search reads. */
const searchList = /\/search\/[a-z]+\.json/;

/** A name that Chart.js keeps through minification: it marks every canvas with it. */
const chartMark = '$chartjs';

const brotli = (body) =>
  brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  }).length;

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function filesNamed(page, site, wanted, key) {
  const addresses = page.tags.filter(wanted).map(({ attributes }) => attributes.get(key));
  return addresses.flatMap((address) => resolveIn(address ?? '', page.path, site)?.path ?? []);
}

const rel = (name) => (tag) =>
  tag.name === 'link' && (tag.attributes.get('rel') ?? '').split(/\s+/).includes(name);
const external = ({ name, attributes }) => name === 'script' && attributes.has('src');
const inlineModule = ({ name, attributes }) =>
  name === 'script' && !attributes.has('src') && attributes.get('type') === 'module';
const waits = ({ attributes }) =>
  attributes.get('type') === 'module' || attributes.has('defer') || attributes.has('async');

/** The chunks of Chart.js and those that stand between it and the scripts that load it on demand. */
function chartFiles(site) {
  const modules = [...site.files].filter((file) => file.endsWith('.js'));
  const marked = modules.filter((file) => site.read(file).includes(chartMark));
  return new Set(
    marked.length === 0
      ? []
      : modules.filter((file) => marked.some((chunk) => closureOf([file], site).has(chunk))),
  );
}

/**
 * The scripts of a page with its heaviest calculator: on a page with two, the second comes when it is near, and what
 * both need is there already.
 */
function heaviest(first, chunks, site, sum) {
  const loads = chunks.map((chunk) => closureOf([...first, chunk], site));
  return loads.reduce((most, load) => (sum(load) > sum(most) ? load : most), first);
}

function measure(page, site, sizeOf) {
  const sum = (files) => [...new Set(files)].reduce((total, file) => total + sizeOf(file), 0);
  const preloaded = filesNamed(page, site, rel('modulepreload'), 'href');
  const inline = page.tags.filter(inlineModule).map(({ text }) => text);
  const imported = inline
    .flatMap(staticImports)
    .flatMap((address) => resolveIn(address, page.path, site)?.path ?? []);
  const first = closureOf([...filesNamed(page, site, external, 'src'), ...imported, ...preloaded], site);
  const tools = definitionsOf(page, first, site);
  const scripts = heaviest(first, [...tools.values()].filter(Boolean), site, sum);
  return {
    path: page.path,
    kind: page.kind,
    told: page.tags.some(rel('canonical')),
    html: brotli(Buffer.from(page.html)),
    css: sum(filesNamed(page, site, rel('stylesheet'), 'href')),
    script: sum(scripts),
    // Within the page's own bytes already, so not part of `script`.
    inline: inline.reduce((total, text) => total + brotli(Buffer.from(text)), 0),
    scripts,
    deferred: page.tags
      .filter((tag) => inlineModule(tag) || (external(tag) && waits(tag)))
      .map(({ source }) => source),
    unfound: [...tools].filter(([, chunk]) => !chunk).map(([id]) => id),
  };
}

function articleProblems({ path, kind, html, css, script, inline, deferred, told }) {
  const total = html + css + script;
  const limit = limits[kind] + (told ? limits.told : 0);
  const allScript = script + inline;
  return [
    ...(total > limit ? [`${path}: ${kind} of ${kilo(total)}, the limit is ${kilo(limit)}`] : []),
    ...(deferred.length > 1
      ? [
          `${path}: article with ${deferred.length} deferred scripts, one is the limit: ${deferred.join(', ')}`,
        ]
      : []),
    ...(allScript > limits.articleScript
      ? [`${path}: article with ${kilo(allScript)} of script, the limit is ${kilo(limits.articleScript)}`]
      : []),
  ];
}

function toolProblems({ path, script: files, inline, unfound }, others) {
  const script = files + inline - limits.otherTool * others;
  return [
    ...(script > limits.tool
      ? [`${path}: ${kilo(script)} of script before the chart, the limit is ${kilo(limits.tool)}`]
      : []),
    ...unfound.map(
      (id) => `${path}: no script of this page loads the definition of "${id}", so it is not counted`,
    ),
  ];
}

/** The pages within the limit that miss the aim, told by the heaviest of them. */
function toolWarnings(pages) {
  const over = pages
    .map(({ path, script, inline }) => ({ path, bytes: script + inline }))
    .filter(({ bytes }) => bytes > limits.toolAim && bytes <= limits.tool)
    .sort((one, other) => other.bytes - one.bytes);
  const [heaviest] = over;
  return heaviest
    ? [
        `${heaviest.path}: ${kilo(heaviest.bytes)} of script before the chart; the aim is ${kilo(limits.toolAim)}, missed by ${over.length} of ${pages.length} pages`,
      ]
    : [];
}

/** The search weighs on its own page alone, and on that no more than so much. */
function searchProblems(site, measured, sizeOf) {
  const heavy = measured
    .filter(({ kind, script, inline }) => kind === 'search' && script + inline > limits.searchScript)
    .map(
      ({ path, script, inline }) =>
        `${path}: ${kilo(script + inline)} of script, the limit is ${kilo(limits.searchScript)}`,
    );
  const lists = [...site.files].filter((file) => new RegExp(`^${searchList.source}$`).test(file));
  const named = [
    ...site.pages.filter(({ kind }) => kind !== 'search').map(({ path, html }) => [path, html]),
    ...[...site.files]
      .filter((file) => file.endsWith('.js'))
      .map((file) => [file, site.read(file).toString('utf8')]),
  ];
  return [
    ...heavy,
    ...lists
      .filter((file) => sizeOf(file) > limits.searchList)
      .map((file) => `${file}: ${kilo(sizeOf(file))}, the limit is ${kilo(limits.searchList)}`),
    ...named
      .filter(([, text]) => searchList.test(text))
      .map(([file]) => `${file}: names the list of the search`),
  ];
}

function table(measured, chart) {
  const head = ['kind', 'pages', 'html', 'css', 'script', 'largest sum', 'on'];
  const rows = [...new Set(measured.map(({ kind }) => kind))].sort().map((kind) => {
    const pages = measured.filter((page) => page.kind === kind);
    const most = (name) => Math.max(...pages.map((page) => page[name]));
    const sum = ({ html, css, script }) => html + css + script;
    const largest = pages.reduce((a, b) => (sum(b) > sum(a) ? b : a));
    const cells = ['html', 'css', 'script'].map((name) => kilo(most(name)));
    return [kind, String(pages.length), ...cells, kilo(sum(largest)), largest.path];
  });
  if (chart > 0) rows.push(['chart', '', '', '', kilo(chart), '', 'loaded when a figure changes']);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * @param {import('./read-site.mjs').Site} site
 * @returns {{ table: string[], problems: string[], warnings: string[] }} brotli 11 bytes by kind of page (largest
 *   page of each; fonts and pictures apart), and what exceeds its limit
 */
export function budget(site) {
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!site.files.has(file)) return 0;
    if (!sizes.has(file)) sizes.set(file, brotli(site.read(file)));
    return sizes.get(file);
  };
  const measured = site.pages.map((page) => measure(page, site, sizeOf));
  const charts = chartFiles(site);
  const chart = [...charts].reduce((total, file) => total + sizeOf(file), 0);
  const early = measured.flatMap(({ path, scripts }) =>
    [...scripts]
      .filter((file) => charts.has(file))
      .map((file) => `${path}: loads the chart chunk ${file} at once`),
  );
  // As many as have an embed page in one language, but for the page's own.
  const others = Math.max(0, site.pages.filter(({ path }) => /^\/de\/embed\/[^/]+\/$/.test(path)).length - 1);
  const ofKind = (...kinds) => measured.filter(({ kind }) => kinds.includes(kind));
  return {
    table: table(measured, chart),
    problems: [
      ...ofKind('article', 'step', 'playbook', 'booklet').flatMap(articleProblems),
      ...ofKind('tool', 'embed').flatMap((page) => toolProblems(page, others)),
      ...(chart > limits.chart
        ? [`the chart chunks take ${kilo(chart)}, the limit is ${kilo(limits.chart)}`]
        : []),
      ...searchProblems(site, measured, sizeOf),
      ...early,
    ],
    warnings: toolWarnings(ofKind('tool', 'embed')),
  };
}

import { inject, test } from 'vitest';
import { methodFigures } from './as-asked';
import { asked } from './asked';
import { checked } from './checked';
import { complete } from './complete';
import { contract } from './contract';
import { contradicted } from './contradicted';
import { convert } from './convert';
import { counts } from './counts';
import { FaultyFile } from './evidence';
import { finite } from './finite';
import { first } from './first';
import { loadFolder } from './folder';
import { hostile } from './hostile';
import { links } from './links';
import { printed } from './printed';
import { restore } from './restore';
import { saved } from './saved';
import { sheet } from './sheet';
import { sources } from './sources';
import { spoken } from './spoken';
import { told } from './told';
import { trace } from './trace';
import { traced } from './traced';
import { traceView } from './trace-view';
import { units } from './units';
import { validation } from './validation';
import { vectors } from './vectors';

const suites = [
  contract,
  complete,
  vectors,
  validation,
  checked,
  saved,
  restore,
  hostile,
  units,
  convert,
  links,
  printed,
  finite,
  first,
  trace,
  traceView,
  traced,
  counts,
  contradicted,
  methodFigures,
  sheet,
  sources,
  spoken,
  asked,
  told,
];

const folder = await loadFolder(inject('tool')).catch((fault: unknown) => {
  if (fault instanceof FaultyFile) return fault;
  throw fault;
});

if (folder instanceof FaultyFile)
  test(`${folder.file} can be loaded`, () => {
    throw folder;
  });
else for (const suite of suites) suite(folder);

// The linter does not read .astro files and takes their components for errors; astro check types them.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
import { components as onScreen } from '../prose/components';
import Before from './Before.astro';
import Checklist from './Checklist.astro';
import CustomerList from './CustomerList.astro';
import Evidence from './Evidence.astro';
import Fold from './Fold.astro';
import LawDetail from './LawDetail.astro';
import Letter from './Letter.astro';
import Notes from './Notes.astro';
import ShortWay from './ShortWay.astro';
import Tick from './Tick.astro';
import Tool from './Tool.astro';

/** What stands in a booklet in place of what is pressed, opened or filled in on a screen. */
export const components = {
  ...onScreen,
  Before,
  Checklist,
  CustomerList,
  Evidence,
  Fold,
  LawDetail,
  Letter,
  Notes,
  ShortWay,
  Tick,
  Tool,
};

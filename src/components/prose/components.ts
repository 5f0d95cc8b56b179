// The linter does not read .astro files and takes their components for errors; astro check types them.
/* eslint-disable @typescript-eslint/no-unsafe-assignment */
import Tool from '../tool/Tool.astro';
import About from './About.astro';
import Agenda from './Agenda.astro';
import Before from './Before.astro';
import Checklist from './Checklist.astro';
import CustomerList from './CustomerList.astro';
import Do from './Do.astro';
import Evidence from './Evidence.astro';
import Example from './Example.astro';
import Fold from './Fold.astro';
import Instruction from './Instruction.astro';
import LawDetail from './LawDetail.astro';
import Letter from './Letter.astro';
import Mistakes from './Mistakes.astro';
import Notes from './Notes.astro';
import OwnFigure from './OwnFigure.astro';
import ShortWay from './ShortWay.astro';
import Tick from './Tick.astro';
import ToolLink from './ToolLink.astro';
import ToolRow from './ToolRow.astro';
import Track from './Track.astro';

/** What authors may use in MDX without importing it. */
export const components = {
  About,
  Agenda,
  Before,
  Checklist,
  CustomerList,
  Do,
  Evidence,
  Example,
  Fold,
  Instruction,
  LawDetail,
  Letter,
  Mistakes,
  Notes,
  OwnFigure,
  ShortWay,
  Tick,
  Tool,
  ToolLink,
  ToolRow,
  Track,
};

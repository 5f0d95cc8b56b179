import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { duties } from './parts/duties';
import { team } from './parts/team';

/** Who looks after whom, and does the team have what it takes: skills, an amount of its own, a briefing? */
export const tool = defineTool({
  id: 'team-duties',
  version: 1,
  way: 'retention',
  inputs,
  parts: [duties, team],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [],
});

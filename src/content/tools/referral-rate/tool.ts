import { defineTool } from '../../../lib/definition/definition';
import { inputs } from './inputs';
import { rates } from './parts/rates';
import { levers } from './parts/levers';
import { programme } from './parts/programme';
import { chain } from './parts/chain';
import { promoterScore } from './parts/promoter-score';

/** How many new customers come on a recommendation, what is spent on it, and where is more to be had? */
export const tool = defineTool({
  id: 'referral-rate',
  version: 1,
  way: 'referral',
  inputs,
  parts: [rates, levers, programme, chain, promoterScore],
  checks: [
    {
      field: 'recommenders',
      code: 'COUNT_ORDER',
      when: 'recommenders > activeCustomers',
      names: { part: 'recommenders', whole: 'activeCustomers' },
    },
    {
      field: 'recommendations',
      code: 'COUNT_ORDER',
      when: 'recommenders > 0 and recommendations < recommenders',
      names: { part: 'recommenders', whole: 'recommendations' },
    },
    {
      field: 'recommendations',
      code: 'UNREPORTED_RECOMMENDATIONS',
      when: 'referredNewCustomers > recommendations',
    },
    {
      field: 'referredNewCustomers',
      code: 'COUNT_ORDER',
      when: 'referredNewCustomers > newCustomers',
      names: { part: 'referredNewCustomers', whole: 'newCustomers' },
    },
    {
      field: 'referredNewCustomers',
      code: 'COUNT_ORDER',
      when: 'referredLeads >= 0 and referredNewCustomers > referredLeads',
      names: { part: 'referredNewCustomers', whole: 'referredLeads' },
    },
  ],
  examples: ['hair-salon', 'garage', 'online-shop', 'tax-adviser'],
  sources: [
    'schueller-rate',
    'schmitt-skiera-vandenbulte',
    'wolters-gedenk',
    'gershon-cryder-john',
    'garnefeld',
    'gershon-jiang',
    'brown-viral',
    'keiningham',
    'baehre',
    'rocks',
  ],
});

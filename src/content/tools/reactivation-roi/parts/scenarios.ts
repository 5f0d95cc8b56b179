import { definePart } from '../../../../lib/definition/definition';
import { campaign } from './campaign';
import { after, costs, whom } from './groups';

/** Does it still pay when things go worse? */
export const scenarios = definePart({
  id: 'scenarios',
  inputs: [...campaign.inputs, 'scenarioLowFactor', 'scenarioHighFactor'],
  quantities: {
    scenariosPositive: {
      formula:
        'if(round(netGain, 9) > 0, 1, 0) + if(round(scenarioLowNetGain, 9) > 0, 1, 0) + if(round(scenarioHighNetGain, 9) > 0, 1, 0)',
      unit: 'count',
    },
    cautiousResponseRate: {
      formula: 'min(1, responseRate * scenarioLowFactor)',
      unit: 'share',
      internal: true,
    },
    cautiousWinRate: {
      formula: 'min(1, winRateAmongResponders * scenarioLowFactor)',
      unit: 'share',
      internal: true,
    },
    scenarioLowNetGain: {
      formula: 'at(netGain, responseRate, cautiousResponseRate, winRateAmongResponders, cautiousWinRate)',
      unit: 'currency',
    },
    boldResponseRate: { formula: 'min(1, responseRate * scenarioHighFactor)', unit: 'share', internal: true },
    boldWinRate: {
      formula: 'min(1, winRateAmongResponders * scenarioHighFactor)',
      unit: 'share',
      internal: true,
    },
    scenarioHighNetGain: {
      formula: 'at(netGain, responseRate, boldResponseRate, winRateAmongResponders, boldWinRate)',
      unit: 'currency',
    },
    resultBand: {
      decide: [
        { when: 'netGain <= 0', verdict: 'loss' },
        { when: 'scenarioLowNetGain > 0 and scenarioHighNetGain > 0', verdict: 'robust' },
        { verdict: 'uncertain' },
      ],
      evidence: 'H',
    },
    firstRoundCustomers: { formula: 'ceil(contactedCustomers / 2)', unit: 'customers', internal: true },
    firstRoundNeeded: {
      formula: 'firstRoundCustomers * breakEvenWinBackRate',
      unit: 'customers',
      internal: true,
    },
    // Fewer back than would have come anyway, reckoned on: the loss is then more than what the campaign costs.
    firstRoundReason: {
      decide: [
        { when: 'cautiousResponseRate * cautiousWinRate <= organicReturnRate', verdict: 'noMore' },
        { verdict: 'loss' },
      ],
      refuse: { NO_DATA: "resultBand <> 'uncertain'" },
      internal: true,
    },
    // Drawn by lot, half a list stands for the other; of few, those come first for whom a letter pays soonest.
    firstRound: {
      decide: [{ when: 'contactedCustomers >= 100', verdict: 'lot' }, { verdict: 'best' }],
      refuse: { NO_DATA: "resultBand <> 'uncertain'" },
      evidence: 'H',
      internal: true,
    },
    boldWinBackRate: {
      formula: 'boldResponseRate * boldWinRate',
      unit: 'share',
      internal: true,
    },
    cautiousCustomers: {
      formula: 'contactedCustomers * cautiousResponseRate * cautiousWinRate',
      unit: 'customers',
      internal: true,
    },
    boldCustomers: { formula: 'contactedCustomers * boldWinBackRate', unit: 'customers', internal: true },
    // The ruler tells whole people, so that fewer than are needed seem to be enough.
    cautiousSentence: {
      decide: [{ verdict: 'enough' }],
      refuse: {
        NO_DATA: 'scenarioLowNetGain <= 0 or ceil(breakEvenCustomers) <= round(cautiousCustomers, 0)',
      },
      internal: true,
    },
  },
  main: 'scenariosPositive',
  verdict: 'resultBand',
  decisive: ['scenarioLowNetGain', 'scenarioHighNetGain'],
  first: [
    'secondLifeAnnualMargin',
    'responseRate',
    'winRateAmongResponders',
    'organicReturnRate',
    'contactCost',
    'scenarioLowFactor',
  ],
  groups: [
    { id: 'whom', inputs: ['dormantCustomers', ...whom.inputs] },
    costs,
    after,
    { id: 'range', inputs: ['scenarioHighFactor'] },
  ],
  sentences: ['resultBand'],
});

import type { HowOf } from '../../../../lib/definition/words';
import type { tool } from '../tool';

/** How each figure comes about, in one or two sentences. */
export const how: HowOf<typeof tool> = {
  valueLost: 'Zahl der Kunden, die deshalb wegbleiben, mal Kundenwert eines Stammkunden.',
  lostCustomers: 'Von allen, bei denen etwas schiefging, gehen die ab, die trotzdem wiederkommen.',
  valuePerFasterResolution:
    'Um so viel mehr kommen nach schneller Hilfe wieder als ohne Hilfe, mal Kundenwert. Davon geht die Kulanz ab.',
  onePointComplaintRate:
    'Einer mehr von 100, die einen Fehler erlebt haben, beschwert sich, statt nichts zu sagen: Um so viel eher kommt er wieder, mal Kundenwert. Davon gehen Aufwand und Kulanz ab.',
  customersWithProblem: 'Zahl der Kunden, mal wie viele von 100 im Jahr einen Fehler erleben.',
  complainingCustomers: 'Kunden, bei denen etwas schiefging, mal wie viele von 100 sich beschweren.',
  silentCustomers: 'Alle, bei denen etwas schiefging, ohne die, die sich beschweren.',
  fastCustomers: 'Zahl der Beschwerden, mal wie viele von 100 Sie schnell in Ordnung bringen.',
  slowCustomers: 'Zahl der Beschwerden, mal wie viele von 100 Sie spät in Ordnung bringen.',
  resolvedRate: 'Schnell und spät in Ordnung gebrachte Beschwerden zusammen.',
  unresolvedRate: 'Was von 100 Beschwerden übrig bleibt.',
  unresolvedCustomers: 'Zahl der Beschwerden, mal wie viele von 100 Sie nicht in Ordnung bringen.',
  keptAfterComplaint:
    'Wer nach schneller, nach später und ohne Hilfe wiederkommt, jeweils so oft gezählt, wie es vorkommt.',
  keptCustomers: 'Wer nichts sagte und trotzdem wiederkommt, und wer nach seiner Beschwerde wiederkommt.',
  lostSilent: 'Von denen, die nichts sagen, alle, die nicht wiederkommen.',
  lostUnresolved:
    'Von denen, deren Beschwerde nicht in Ordnung gebracht wurde, alle, die nicht wiederkommen.',
  lostSlow: 'Von denen, denen Sie spät geholfen haben, alle, die nicht wiederkommen.',
  lostFast: 'Von denen, denen Sie schnell geholfen haben, alle, die nicht wiederkommen.',
  lostResolved: 'Wer nach später und wer nach schneller Hilfe wegbleibt, zusammen.',
  handlingCost:
    'Aufwand für jede Beschwerde, dazu die Kulanz für jede, die schnell oder spät in Ordnung gebracht wird.',
  netImprovement: 'Vom Kundenwert, den Sie behalten, geht der zusätzliche Aufwand ab.',
  valueSaved: 'Was Ihnen heute entgeht, ohne das, was Ihnen nach dem Plan noch entgeht.',
  extraCost: 'Aufwand und Kulanz nach dem Plan, ohne Aufwand und Kulanz von heute.',
  plannedValueLost: 'Zahl der Kunden, die dann noch wegbleiben, mal Kundenwert eines Stammkunden.',
  thenProblemRate: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenComplaintRate: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenFastRate: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenSlowRate: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenCostPerComplaint: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenGoodwill: 'Ihre Planzahl, oder die von heute, wenn Sie keine eingetragen haben.',
  thenLostCustomers: 'Dieselbe Rechnung wie heute, diesmal mit den Planzahlen.',
  thenHandlingCost: 'Dieselbe Rechnung wie heute, diesmal mit den Planzahlen.',
};

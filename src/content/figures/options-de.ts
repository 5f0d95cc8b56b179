import type { OptionWords, exclusionReasons, lossReasons, relationshipGoals } from './options';

export const exclusionReasonWords: OptionWords<typeof exclusionReasons> = {
  bargainHunter: 'kommt nur, wenn es billiger ist',
  latePayer: 'zahlt erst auf Mahnung',
  tooMuchEffort: 'macht zu viel Mühe oder nörgelt ständig',
  unreachable: 'verzogen oder nicht mehr zu finden',
  objected: 'möchte keine Werbung',
  sensitive: 'nicht anschreiben, zum Beispiel nach einem Todesfall',
  strategicMisfit: 'passt nicht mehr zu dem, was wir anbieten',
  negativeValue: 'kostet uns mehr, als er einbringt',
  other: 'anderer Grund',
};

export const lossReasonWords: OptionWords<typeof lossReasons> = {
  pushedUnintentionally: 'falsch gemacht',
  faded: 'nicht gemeldet',
  noLongerNeeded: 'braucht es nicht mehr',
  pulledAway: 'andere können mehr',
  boughtAway: 'andere sind billiger',
  pushedIntentionally: 'absichtlich gehen lassen',
  unknown: 'unbekannt',
};

export const relationshipGoalWords: OptionWords<typeof relationshipGoals> = {
  salesContribution: 'zu Umsatz und Gewinn beitragen',
  relationshipProfiles: 'Kunden besser kennen als die Konkurrenz',
  customerTies: 'Kunden halten',
  valueCreation: 'Kunden kaufen öfter oder mehr',
  futureSafety: 'früh merken, was sich ändert',
  innovation: 'neue Angebote vorbereiten',
  wordOfMouth: 'weiterempfohlen werden',
  smoothCooperation: 'leichter zusammenarbeiten',
  difficultPhases: 'Kunden auch in schwierigen Zeiten behalten',
};

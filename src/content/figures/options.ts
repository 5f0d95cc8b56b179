/** Lists of answers that several tools share, by the ids they have in records; how they read stands beside this. */
export const exclusionReasons = [
  'bargainHunter',
  'latePayer',
  'tooMuchEffort',
  'unreachable',
  'objected',
  'sensitive',
  'strategicMisfit',
  'negativeValue',
  'other',
] as const;

/** Why customers leave, after Stauss and Friege. */
export const lossReasons = [
  'pushedUnintentionally',
  'faded',
  'noLongerNeeded',
  'pulledAway',
  'boughtAway',
  'pushedIntentionally',
  'unknown',
] as const;

/** What looking after customers is for: the first stands above all, three lead to it, five lead to those. */
export const relationshipGoals = [
  'salesContribution',
  'relationshipProfiles',
  'customerTies',
  'valueCreation',
  'futureSafety',
  'innovation',
  'wordOfMouth',
  'smoothCooperation',
  'difficultPhases',
] as const;

/** Words for every answer of a list. */
export type OptionWords<L extends readonly string[]> = Record<L[number], string>;

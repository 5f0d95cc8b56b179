/** The general text of every code; a tool may say it more closely. */
export const codes: Record<string, string> = {
  REQUIRED: 'Please fill this in. A fair guess will do.',
  NOT_A_NUMBER: 'Enter a number, for example 180 or 12.50.',
  'NOT_A_NUMBER.rate': 'Enter a number, for example 8 or 7.5.',
  'NOT_A_NUMBER.count': 'Enter a whole number, for example 12.',
  OUT_OF_RANGE: 'Enter a figure from {min} to {max}.',
  'OUT_OF_RANGE.rows': 'This list needs at least {min} and at most {max} rows.',
  'OUT_OF_RANGE.dates': 'This list needs at least {min} and at most {max} days.',
  'OUT_OF_RANGE.choice': 'That is not one of the answers offered. Choose one of them.',
  'OUT_OF_RANGE.answers': 'That is not one of the answers offered. Choose one of them.',
  NOT_INTEGER: 'Enter a whole number, for example 12.',
  'NOT_INTEGER.date': 'Enter a day that exists, for example 24/11/2026.',
  'NOT_INTEGER.dates': 'Enter a day that exists, for example 24/11/2026.',
  UNIT_MISMATCH:
    'This field does not ask for a share, so the percent sign does not fit. Enter the number alone.',
  'UNIT_MISMATCH.rate': 'This field does not ask for money. Enter the number without the currency sign.',
  COUNT_ORDER: '‘{part}’ must not be more than ‘{whole}’. Check both figures.',
  UNREPORTED_RECOMMENDATIONS:
    'More people came through a recommendation than you know recommendations of. Count the ones nobody told you about as well.',
  SUM_GT_1: 'Together these make more than 100 of 100. Lower one of them.',
  NO_WEIGHT: 'Give at least one line a weight above 0, and fill in both of its values.',
  DATE_ORDER: 'Choose a day after ‘{other}’.',
  NOT_PROVIDED: 'Fill in ‘{field}’ first.',
  NO_DATA: 'There is nothing to work out yet.',
  ROW_INCOMPLETE: 'A line of the list is not complete. Fill in what is missing there.',
  LIST_INCOMPLETE: 'In the list ‘{field}’ a line is not complete. Fill in what is missing there.',
  DIV_ZERO: 'There is nothing to compare with, because one of the figures is zero.',
  DIVERGES: 'If nobody ever leaves, this has no end. Choose a number of years.',
  NEVER: 'Never, with these figures.',
  BASE_NOT_POSITIVE: 'There is no percentage, because today’s value is not above zero.',
  K_GE_1:
    'With these figures your customers would multiply without end. That cannot be right, so check the recommendations.',
  NO_SHORTFALL: 'Every expectation is met, so there is nothing to put in order.',
  NO_HEADROOM: 'With these figures, no phase leaves room to improve.',
  NO_CONTROL_GROUP:
    'Without a comparison group you cannot tell who would have come back anyway. Leave some people out next time.',
  MODEL_NOT_APPLICABLE:
    'This way of working it out does not fit your data. Go by each customer’s own usual gap instead.',
  COUNTRY_TABLE_ONLY: 'For this country there is a table, but no yes or no.',
  CLAMPED: 'It cannot be more than 100 of 100, nor less than none. We stopped at that limit.',
  NEGATIVE_MARGIN: 'A customer costs you more than they bring in, so keeping them longer makes it worse.',
  UNUSUAL_HIGH: 'That is unusually high. Is it right?',
  DOUBLE_COUNT:
    'The value of recommendations and the value of future customers overlap, so do not add them up.',
  LEADS_GT_RECOMMENDATIONS:
    'More people came with a recommendation than recommendations were made. Some were not written down.',
  DEPENDENCY:
    'Half or more of your new customers come through recommendations. Keep a second way open, in case it dries up.',
  CYCLE_SHORTER_THAN_PERIOD:
    'You counted over a longer time than one round of recommendations takes, so the chain looks faster than it is.',
  ORGANIC_GE_WIN:
    'By these figures, at least as many people would come back without a letter as with one. Check both estimates.',
  GROSS_VIEW:
    'You are working as if nobody would come back anyway. That is rarely true, so enter 1 or 2 of 100.',
  BREAKEVEN_ABOVE_RESPONSE:
    'Even if everyone who replies came back, the costs would not be covered. You need more replies or a cheaper campaign.',
  LOW_COVERAGE: 'Too few questions are answered for more than a first impression.',
  SMALL_SAMPLE: 'These are few cases. Take the result as a hint.',
  MASKED_SHORTFALL: 'The average looks better than it is: in some points you clearly fall short.',
  SKIPPED_ITEMS: 'These were left out because a value is missing: {items}.',
  ABOVE_ONE: 'You would need more than 100 of 100, and that cannot be.',
  RATE_ORDER:
    'Usually most stay where help came quickly, and fewest where nobody said a word. Check the four figures.',
  MANY_COMPARISONS: 'If you compare several actions, one in twenty looks like a success by pure chance.',
  ASSUMPTION_DEFAULT: 'An assumption of ours, not your figure.',
  AMBIGUOUS_NUMBER: 'Read as {value}. If you meant {alternative}:',
  MAYBE_FRACTION: 'We read this as {value}. Did you mean {alternative}?',
  EMAIL_OLD_CONTACT:
    'They last bought more than 24 months ago. As a rule of thumb, send a letter instead of an email.',
  RELATIONSHIP_ENDED:
    'It is disputed whether someone who has left still counts as a customer here, so a letter is safer.',
  WEAK_IDENTIFICATION: 'Your data say little about one part of this. Be careful with the result.',
  SPEND_DEPENDS_ON_FREQUENCY:
    'People who come more often also spend differently each time, so the amounts may be off.',
  HORIZON_LONG: 'Looking ahead more than three years is guesswork.',
  UNMATCHED_REFUND: 'A refund without an earlier purchase was left out.',
  POSSIBLE_DUPLICATE: 'Lines that are exactly the same were added up. Are they duplicates?',
  COLUMN_COUNT: 'This line has too few columns.',
  NO_CUSTOMER: 'This line names no customer.',
  BAD_DATE: 'We cannot read this date, or there is no such day.',
  BAD_AMOUNT: 'We cannot read this amount.',
  FUTURE_DATE: 'This day is later than the end of your data.',
  AMBIGUOUS_DATE: 'Day and month could be the other way round. Tell us which comes first.',
  NOT_A_DATE: 'Enter a day that exists, for example 24/11/2026.',
};

// What everything is called: tools and worksheets with their question, pages, steps, and what a band says in words.
// Ids are public and stay as they are; how to use the names: README.md beside it.

/**
 * @typedef {{ name: string, question: string }} Named what it is called, and what it answers
 * @typedef {Readonly<Record<string, { de: Named, en: Named }>>} Names by id
 * @typedef {Readonly<Record<string, { de: string, en: string }>>} Texts by id, in the order of the page
 */

/** @type {Names} */
export const tools = {
  'customer-value': {
    de: { name: 'Kundenwert', question: 'Was ist ein Kunde wert?' },
    en: { name: 'Customer value', question: 'What is a customer worth?' },
  },
  'referral-rate': {
    de: { name: 'Empfehlungsrate', question: 'Wie viele neue Kunden kommen auf Empfehlung?' },
    en: { name: 'Referral rate', question: 'How many new customers come on a recommendation?' },
  },
  'reactivation-roi': {
    de: { name: 'Was die Rückgewinnung bringt', question: 'Lohnt sich die Rückgewinnung?' },
    en: { name: 'Win-back campaign', question: 'Is a letter to old customers worth it?' },
  },
  'smart-criteria': {
    de: { name: 'Ziel und Erfolg', question: 'Ist Ihr Ziel klar genug?' },
    en: { name: 'Goal and success', question: 'Is your goal clear enough to start?' },
  },
  'early-warning': {
    de: { name: 'Warnzeichen', question: 'Wer könnte bald wegbleiben?' },
    en: { name: 'Warning signs', question: 'Who might soon stop coming?' },
  },
  'expectation-gap': {
    de: { name: 'Erwartet und erlebt', question: 'Bekommen Kunden, was sie erwarten?' },
    en: { name: 'Expected and experienced', question: 'Do customers get what they expect?' },
  },
  'lifecycle-funnel': {
    de: { name: 'Vom ersten Kauf zum Stammkunden', question: 'Wie viele neue Kunden werden Stammkunden?' },
    en: { name: 'From first purchase to regular', question: 'How many new customers become regulars?' },
  },
  'complaint-recovery': {
    de: { name: 'Wenn etwas schiefgeht', question: 'Was verlieren Sie durch Fehler und Beschwerden?' },
    en: { name: 'When something goes wrong', question: 'What do mistakes and complaints cost you?' },
  },
  'dormancy-threshold': {
    de: { name: 'Abstand und Frist', question: 'Ab wann fehlt ein Kunde zu lange?' },
    en: { name: 'Usual gap and cut-off', question: 'When has a customer been away too long?' },
  },
  'campaign-control': {
    de: { name: 'Erfolgskontrolle', question: 'Hat die Aktion etwas gebracht?' },
    en: { name: 'Check results', question: 'Did the campaign make a difference?' },
  },
  'contact-permission': {
    de: { name: 'Wen Sie wie ansprechen dürfen', question: 'Darf ich diesen Kunden ansprechen?' },
    en: { name: 'Whom you may contact, and how', question: 'May I contact this customer?' },
  },
};

/** @type {Names} */
export const worksheets = {
  'referral-plan': {
    de: { name: 'Empfehlungsplan', question: 'Wer soll Sie wem empfehlen, und warum?' },
    en: { name: 'Referral plan', question: 'Who should recommend you, to whom, and why?' },
  },
  'referral-log': {
    de: { name: 'Empfehlungsbuch', question: 'Wer hat Ihnen Ihre neuen Kunden geschickt?' },
    en: { name: 'Referral book', question: 'Who sent you your new customers?' },
  },
  'exclusion-list': {
    de: { name: 'Streichliste und Wunschkunde', question: 'Wen möchten Sie zurückhaben und wen nicht?' },
    en: { name: 'Leave-out list and ideal customer', question: 'Whom would you like back, and whom not?' },
  },
  'loss-reasons': {
    de: { name: 'Warum sie gingen', question: 'Welcher Grund hat Sie am meisten gekostet?' },
    en: { name: 'Why they left', question: 'Which reason has cost you most?' },
  },
  'win-back-talk': {
    de: { name: 'Gesprächsblatt', question: 'Was fragen Sie, und was bieten Sie an?' },
    en: { name: 'Notes for the talk', question: 'What will you ask, and what will you offer?' },
  },
  'second-loyalty': {
    de: { name: 'Nach der Rückkehr', question: 'Bleibt, wer zurückgekommen ist?' },
    en: { name: 'After they come back', question: 'Will they stay this time?' },
  },
  'measure-matrix': {
    de: { name: 'Grund und Maßnahme', question: 'Was hilft gegen welchen Grund?' },
    en: { name: 'Reason and action', question: 'What helps with which reason?' },
  },
  'relationship-goals': {
    de: { name: 'Wozu das alles', question: 'Welchem Ziel dient jede Maßnahme?' },
    en: { name: 'What it is all for', question: 'Which goal does each action serve?' },
  },
  'phase-plan': {
    de: { name: 'Was der Kunde von Ihnen hört', question: 'Wann melden Sie sich, und womit?' },
    en: { name: 'What customers hear from you', question: 'When do you get in touch, and with what?' },
  },
  'promise-check': {
    de: { name: 'Versprochen und gehalten', question: 'Halten Sie, was Sie versprechen?' },
    en: { name: 'Promised and kept', question: 'Do you keep what you promise?' },
  },
  'loyalty-rules': {
    de: { name: 'Fünf einfache Regeln', question: 'Merken Ihre Stammkunden, dass Sie sie schätzen?' },
    en: { name: 'Five simple rules', question: 'Do your regulars notice that you value them?' },
  },
  'team-duties': {
    de: { name: 'Drei Aufgaben im Team', question: 'Wer kümmert sich um wen?' },
    en: { name: 'Three jobs for the team', question: 'Who looks after whom?' },
  },
};

/** @type {Names} */
export const pages = {
  profile: {
    de: { name: 'Ihr Betrieb', question: 'Welche Zahlen gelten für alle Rechner?' },
    en: { name: 'Your business', question: 'Which figures hold for every calculator?' },
  },
  model: {
    de: { name: 'Woher Ihre Zahlen kommen', question: 'Welche Zahl fließt wohin?' },
    en: { name: 'Where your figures come from', question: 'Which figure goes where?' },
  },
  'self-assessment': {
    de: { name: 'Wo Sie stehen', question: 'Was klappt schon, und wo fehlt am meisten?' },
    en: { name: 'Where you stand', question: 'What works already, and where is most missing?' },
  },
  cases: {
    de: { name: 'Vier Betriebe als Beispiel', question: 'Wie sieht das ausgefüllt aus?' },
    en: { name: 'Four example businesses', question: 'What does it look like filled in?' },
  },
  guide: {
    de: { name: 'Womit fangen Sie an?', question: 'Was öffnen Sie zuerst?' },
    en: { name: 'Where would you like to start?', question: 'What should you open first?' },
  },
};

/** The four areas of the self-assessment. @type {Texts} */
export const areas = {
  referral: { de: 'Empfehlung', en: 'Referral' },
  winBack: { de: 'Rückgewinnung', en: 'Win-back' },
  lifecycle: { de: 'Nach dem Kauf', en: 'After the purchase' },
  prevention: { de: 'Warnzeichen und Regeln', en: 'Warning signs and rules' },
};

/** Names of the steps, as on their tab. @type {Readonly<Record<string, Texts>>} */
export const steps = {
  'win-back': {
    frame: { de: 'Vereinbaren, was zählt', en: 'Agree on success' },
    identify: { de: 'Finden', en: 'Find' },
    select: { de: 'Auswählen', en: 'Choose' },
    causes: { de: 'Gründe', en: 'Reasons' },
    measures: { de: 'Planen', en: 'Plan' },
    talks: { de: 'Ansprechen', en: 'Talk' },
    control: { de: 'Nachzählen', en: 'Check' },
    'second-loyalty': { de: 'Halten', en: 'Keep' },
  },
  referral: {
    frame: { de: 'Woher sie kommen', en: 'Where they come from' },
    analysis: { de: 'Zuhören', en: 'Listen' },
    strategy: { de: 'Was man weitererzählt', en: 'Worth telling' },
    measures: { de: 'Fragen und danken', en: 'Ask and thank' },
    control: { de: 'Mitzählen', en: 'Keep count' },
  },
  lifecycle: {
    opening: { de: 'Warum sie bleiben', en: 'Why they stay' },
    'first-purchase': { de: 'Der erste Kauf', en: 'First purchase' },
    'after-purchase': { de: 'Nach dem Kauf', en: 'After the purchase' },
    repurchase: { de: 'Der nächste Kauf', en: 'Next purchase' },
    expectations: { de: 'Wort halten', en: 'Keep your word' },
    complaints: { de: 'Beschwerden', en: 'Complaints' },
    prevention: { de: 'Früh bemerken', en: 'Notice early' },
  },
};

/**
 * What a band or verdict says beside its figure, by tool and quantity; in the order in which the words stand in a row.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, Texts>>>>}
 */
export const bands = {
  'referral-rate': {
    referralRateBand: {
      low: { de: 'wenige', en: 'few' },
      developing: { de: 'einige', en: 'some' },
      strong: { de: 'viele', en: 'many' },
      referral_driven: { de: 'die Hälfte oder mehr', en: 'half or more' },
    },
    programmeBand: {
      loss: { de: 'kostet mehr, als es bringt', en: 'costs more than it brings' },
      modest: { de: 'lohnt sich knapp', en: 'just worth it' },
      good: { de: 'lohnt sich', en: 'worth it' },
    },
  },
  // The same words in each of its four areas.
  'self-assessment': {
    areaBand: {
      little: { de: 'wenig davon', en: 'little of it' },
      partly: { de: 'manches davon', en: 'some of it' },
      mostly: { de: 'das meiste davon', en: 'most of it' },
      too_few: { de: 'noch zu wenig beantwortet', en: 'too little answered yet' },
      no_data: { de: 'noch nichts beantwortet', en: 'nothing answered yet' },
      none_apply: { de: 'trifft alles nicht zu', en: 'nothing applies' },
    },
  },
  'early-warning': {
    attentionBand: {
      green: { de: 'weiter so', en: 'carry on' },
      amber: { de: 'aufpassen', en: 'keep an eye on them' },
      red: { de: 'handeln', en: 'act' },
      no_data: { de: 'noch nichts beantwortet', en: 'nothing answered yet' },
    },
    systemBand: {
      red: { de: 'Sie merken es spät', en: 'you notice late' },
      amber: { de: 'Sie merken manches', en: 'you notice some of it' },
      green: { de: 'Sie merken es früh', en: 'you notice early' },
      no_data: { de: 'noch nichts beantwortet', en: 'nothing answered yet' },
    },
    weakestDimension: {
      data: { de: 'Kundenliste', en: 'customer list' },
      monitoring: { de: 'Hinsehen', en: 'keeping watch' },
      dialogue: { de: 'Reden mit Kunden', en: 'talking to customers' },
      complaints: { de: 'Beschwerden', en: 'complaints' },
      response: { de: 'Handeln', en: 'acting on it' },
    },
  },
  'expectation-gap': {
    gapVerdict: {
      dissatisfied: { de: 'enttäuscht', en: 'let down' },
      satisfied: { de: 'zufrieden', en: 'satisfied' },
      delighted: { de: 'begeistert', en: 'delighted' },
    },
    promiseVerdicts: {
      over_promised: { de: 'mehr versprochen als gehalten', en: 'promised more than you delivered' },
      kept: { de: 'gehalten', en: 'kept' },
      under_promised: { de: 'mehr gehalten als versprochen', en: 'delivered more than you promised' },
    },
  },
  'lifecycle-funnel': {
    recommendedPhase: {
      second_purchase: { de: 'nach dem ersten Kauf', en: 'after the first purchase' },
      regular: { de: 'vom zweiten Kauf zum Stammkunden', en: 'from second purchase to regular' },
      retention: { de: 'Stammkunden halten', en: 'keeping regulars' },
    },
  },
  'complaint-recovery': {
    firstAdvice: {
      make_complaining_easier: { de: 'das Beschweren leicht machen', en: 'make complaining easy' },
      speed_and_authority: {
        de: 'Mitarbeiter gleich entscheiden lassen',
        en: 'let staff decide on the spot',
      },
      quality_of_solution: { de: 'besser in Ordnung bringen', en: 'put it right better' },
    },
    improvementBand: {
      loss: { de: 'kostet mehr, als es bringt', en: 'costs more than it brings' },
      neutral: { de: 'geht gerade auf', en: 'comes out even' },
      gain: { de: 'bringt mehr, als es kostet', en: 'brings more than it costs' },
    },
  },
  'dormancy-threshold': {
    dormancyStatus: {
      active: { de: 'kommt wie üblich', en: 'coming as usual' },
      due: { de: 'überfällig', en: 'overdue' },
      dormant: { de: 'fehlt zu lange', en: 'away too long' },
      lost: { de: 'vermutlich weg', en: 'probably gone' },
      unknown: { de: 'noch nicht zu sagen', en: 'too early to say' },
    },
    intervalSource: {
      own: { de: 'aus den Besuchen dieses Kunden', en: 'from this customer’s visits' },
      segment: { de: 'aus seiner Kundengruppe', en: 'from customers like them' },
    },
    aliveBand: {
      active: { de: 'kommt vermutlich wieder', en: 'probably coming again' },
      watch: { de: 'offen', en: 'could go either way' },
      dormant: { de: 'kommt vermutlich nicht mehr', en: 'probably not coming again' },
    },
  },
  'campaign-control': {
    controlVerdict: {
      stop: { de: 'aufhören', en: 'stop' },
      test_more: { de: 'noch einmal versuchen', en: 'try again' },
      repeat: { de: 'wiederholen', en: 'repeat it' },
      no_control: { de: 'ohne Vergleich', en: 'nothing to compare with' },
    },
  },
  'contact-permission': {
    permission: {
      allowed: { de: 'ja', en: 'yes' },
      conditional: { de: 'ja, unter Bedingungen', en: 'yes, with conditions' },
      needs_consent: { de: 'erst mit Erlaubnis', en: 'only with permission' },
      blocked: { de: 'nein', en: 'no' },
    },
  },
};

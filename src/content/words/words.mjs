// The one list of words: what a thing is called on a step, in a label and in a result, in both languages.
// How to use it: README.md beside it. The check of the built pages (scripts/site/words.mjs) reads `not`.

/**
 * @typedef {object} Word
 * @property {string} thing what is meant
 * @property {readonly string[]} de what German says, the first one wherever it fits
 * @property {readonly string[]} en what English says
 * @property {{ de?: readonly RegExp[], en?: readonly RegExp[] }} [not] what must not stand there instead
 */

/** @type {Record<string, readonly Word[]>} */
export const wordGroups = {
  winBack: [
    {
      thing: 'share who come back',
      de: ['Rückkehrquote', '„von 100 Angeschriebenen kommen … zurück“'],
      en: ['win-back rate', '“of 100 you contact, … come back”'],
      not: { de: [/\bRückgewinnungsrate\w*/u, /\b(?:Quoten?|Raten?)\b/u] },
    },
    {
      thing: 'would come anyway',
      de: ['kommt ohnehin wieder'],
      en: ['would have come back anyway'],
      not: {
        de: [/\bSelbstrückkehr\w*|\borganisch\w*/iu],
        en: [/\bself-return\w*|\borganic\w*/iu],
      },
    },
    {
      thing: 'came back because of it',
      de: ['durch die Aktion zurück'],
      en: ['because of the campaign'],
      not: {
        de: [/\binkrementell\w*|\bzu verdanken\b/iu],
        en: [/\bincremental\w*|\bowed to\b/iu],
      },
    },
    {
      thing: 'those who came back',
      de: ['Rückkehrer'],
      en: ['customers who came back'],
      not: {
        de: [/\bZurückgewonnene\w*|\bZurückgekehrte\w*/u],
        en: [/\breturners?\b|\bregained\b/iu],
      },
    },
    {
      thing: 'who left',
      de: ['ehemalige Kunden', 'Kunden, die wegbleiben'],
      en: ['customers who left', 'customers who have gone quiet'],
      not: {
        de: [/\bVerlorenen?\b|\bSchlafende[nr]?\b|\bEx-Kunden\b|\bKarteileiche\w*/u, /\bschlafende[nr]?\b/u],
        en: [/\bdormant\b|\blost customers?\b/iu],
      },
    },
    {
      thing: 'getting customers back',
      de: ['Rückgewinnung'],
      en: ['win-back'],
      not: {
        de: [/\bReaktivier\w*|\bRevitalisierung\b/u],
        en: [/\breactivat\w+|\brevitali[sz]\w+/iu],
      },
    },
    {
      thing: 'point where it pays',
      de: ['Gewinnschwelle', '„im Plus ab“'],
      en: ['break-even', '“in the black from”'],
      not: { de: [/\bBreak-even\b|\b(?:trägt|tragen) sich\b/u] },
    },
    {
      thing: 'limit of absence; nothing else has this word',
      de: ['Frist'],
      en: ['cut-off'],
      not: { de: [/\bSchwellen?\b/u], en: [/\bthresholds?\b/iu] },
    },
    {
      thing: 'money per customer and year',
      de: ['Deckungsbeitrag pro Jahr'],
      en: ['yearly margin'],
      not: { de: [/\bJahresbeitr\w+|\bMonatsbeitr\w+|\bMarge\b/u] },
    },
    {
      thing: 'what is left of a campaign',
      de: ['Gewinn der Aktion'],
      en: ['what the campaign leaves you'],
      not: { de: [/\bNetto(?:ertrag|wert)\w*/u] },
    },
    {
      thing: 'value of a customer',
      de: ['Kundenwert'],
      en: ['customer value'],
      not: {
        de: [/\bKundenlebenszeitwert\w*|\bRestwert\w*/u],
        en: [/\blifetime value\b|\bresidual value\b/iu],
      },
    },
    {
      thing: 'cost of a new customer',
      de: ['Kosten für einen neuen Kunden'],
      en: ['cost of a new customer'],
      not: { de: [/\b(?:Gewinnungs|Akquise)kosten\b/u], en: [/\bacquisition costs?\b/iu] },
    },
    {
      thing: 'gift or discount',
      de: ['Geschenk oder Nachlass'],
      en: ['gift or discount'],
      not: {
        de: [/\bAnreiz\w*|\bZugeständnis\w*|\bIncentives?\b/u],
        en: [/\bincentives?\b|\bconcessions?\b/iu],
      },
    },
    {
      thing: 'way of contact',
      de: ['Weg'],
      en: ['channel'],
      not: { de: [/\bKan(?:al|äle|älen)\b|\bTore?n?\b/u], en: [/\bgates?\b/iu] },
    },
    {
      thing: 'what you do about something; nothing else has this word',
      de: ['Maßnahme'],
      en: ['action', 'what you will do'],
      not: { de: [/\bMaßnahmenmatrix\b/u], en: [/\bmeasures?\b/iu] },
    },
    {
      thing: 'one round of letters, gifts or talks with beginning and end',
      de: ['Aktion'],
      en: ['campaign'],
      not: { de: [/\bKampagne\w*/u] },
    },
    {
      thing: 'best to worst end, told in words',
      de: ['Ergebnis'],
      en: ['outcome'],
      not: {
        de: [
          /\bErfolgsstufen?\b|\bErgebnisleiter\b/u,
          /\bStufe [A-D]\b|\b(?:Güte|Note) [A-FH][+-]?\b|\bStrang\b/u,
        ],
        en: [/\btiers?\b|\b(?:grade|track|outcome) [A-FH]\b/iu],
      },
    },
    {
      thing: 'after the purchase',
      de: ['nach dem Kauf'],
      en: ['after the purchase'],
      not: { de: [/\bNachkauf\w*/u] },
    },
    {
      thing: 'keeping who came back',
      de: ['Halten', 'nach der Rückkehr'],
      en: ['Keep', 'after they come back'],
      not: { de: [/\bZweite Loyalität\b/iu], en: [/\bsecond loyalty\b/iu] },
    },
    {
      thing: 'evidence',
      de: ['Was man darüber weiß'],
      en: ['What is known'],
      not: { de: [/\bBeweislage\b/u] },
    },
    {
      thing: 'whom the consultant works for',
      de: ['Kunde', 'Klient'],
      en: ['client'],
      not: { en: [/\bmandates?\b/iu] },
    },
    {
      thing: 'no talk of sources; say the fact itself',
      de: ['man liest', 'oft heißt es'],
      en: ['you may have read', 'you will hear'],
      not: {
        de: [/\b(?:laut|in) den Quellen\b|\beine der Quellen\b/iu],
        en: [/\bthe sources\b/iu],
      },
    },
    {
      thing: 'customers left out on purpose',
      de: ['wen Sie nicht anschreiben', 'Streichliste'],
      en: ['people you will not write to', 'leave-out list'],
      not: { de: [/\bAusschl(?:uss|üsse)\w*/u], en: [/\bexclusion\w*/iu] },
    },
    {
      thing: 'why somebody left',
      de: ['Grund', 'warum sie gingen'],
      en: ['reason', 'why they left'],
      not: {
        de: [/\b(?:Verlust|Abwanderungs)(?:ursache|gr[uü]nd)\w*|\bPareto\w*/u],
        en: [/\bloss[- ](?:reason|cause)s?\b|\broot causes?\b|\bpareto\b/iu],
      },
    },
    {
      thing: 'a reason one can do something about',
      de: ['das können Sie ändern'],
      en: ['you can change this'],
      not: { de: [/\bbehebbar\w*|\babstellbar\w*/iu], en: [/\bfixable\b|\bremediable\b/iu] },
    },
    {
      thing: 'reasons on both sides after the return',
      de: ['Gründe zu bleiben', 'Gründe zu gehen'],
      en: ['reasons to stay', 'reasons to leave'],
      not: { de: [/\bBleibegr\w+|\bHaltekr\w+/u], en: [/\bswitching barriers?\b/iu] },
    },
  ],

  referral: [
    {
      thing: 'share of new customers who came on a recommendation; with its sentence wherever there is room',
      de: ['Empfehlungsrate', '„von 100 neuen Kunden kommen … auf Empfehlung“'],
      en: ['referral rate', '“of 100 new customers, … came on a recommendation”'],
      not: {
        de: [/\b(?:Weiterempfehlungs|Empfehler|Empfehlungs)quote\w*|\bWeiterempfehlungsrate\w*/u],
        en: [/\breferral (?:quotas?|ratios?|percentages?|shares?)\b/iu],
      },
    },
    {
      thing: 'share of customers who recommend',
      de: ['„von 100 Kunden empfehlen Sie …“'],
      en: ['“of 100 customers, … recommend you”'],
      not: { de: [/\bEmpfehleranteil\w*/u], en: [/\brecommender share\b/iu] },
    },
    {
      thing: 'share of recommendations that bring a customer',
      de: ['„aus 100 Empfehlungen werden … Kunden“'],
      en: ['“100 recommendations bring … customers”'],
      not: { de: [/\bKonversion\w*|\bConversions?\b/u], en: [/\bconversions?\b|\bconvert(?:s|ed)?\b/iu] },
    },
    {
      thing: 'who recommends',
      de: ['Kunden, die Sie empfehlen', 'wer Sie empfiehlt'],
      en: ['people who recommend you'],
      not: {
        de: [/\bEmpfehler\w*|\bEmpfehlungsgeber\w*|\bPromotor\w*|\bFürsprecher\w*|\bMultiplikator\w*/u],
        en: [/\brecommenders?\b|\breferrers?\b|\bpromoters?\b|\badvoca\w+/iu],
      },
    },
    {
      thing: 'who was recommended and asked, but has not bought yet',
      de: ['Empfohlene, die sich gemeldet haben'],
      en: ['recommended people who got in touch'],
      not: {
        de: [/\bLeads?\b|\bInteressent\w*|\bEmpfehlungsempfänger\w*/u],
        en: [
          /\b(?:referred|recommended|sales) leads?\b|\b(?:recommended|referred) prospects?\b|\breferees?\b/iu,
        ],
      },
    },
    {
      thing: 'who was recommended and has bought',
      de: ['Kunde, der auf Empfehlung kam', 'empfohlener Kunde'],
      en: ['customer who came on a recommendation', 'recommended customer'],
      not: { de: [/\bgeworbene[nrs]?\b/iu], en: [/\breferred (?:customers?|buyers?)\b/iu] },
    },
    {
      thing: 'what people pass on about the business',
      de: ['etwas zum Weitererzählen'],
      en: ['something worth telling a friend'],
      not: {
        de: [/\bGesprächsanl[aä]ss\w*|\bEmpfehlungsanl[aä]ss\w*/u],
        en: [/\btalking points?\b|\breasons? to talk\b/iu],
      },
    },
    {
      thing: 'talk among people that nobody planned',
      de: ['Mundpropaganda'],
      en: ['word of mouth'],
      not: { de: [/\bWord[- ]of[- ]Mouth\b|\bMund-zu-Mund\b|\bWOM\b/u], en: [/\bWOM\b|\bbuzz\b/u] },
    },
    {
      thing: 'gift for the one who recommends (tax advisers and lawyers: none)',
      de: ['Geschenk oder Nachlass für den, der empfiehlt'],
      en: ['thank-you for the person who recommends'],
      not: {
        de: [/\bEmpfehlungspr[aä]mi\w*|\bEmpfehlungsbon\w*|\bWerbepr[aä]mi\w*/u],
        en: [/\breferral (?:rewards?|bonus(?:es)?|fees?)\b/iu],
      },
    },
    {
      thing: 'gift for the one who was recommended',
      de: ['Geschenk oder Nachlass für den neuen Kunden'],
      en: ['welcome gift for the newcomer'],
      not: {
        de: [/\bWillkommensbon\w*|\bNeukunden(?:bon\w*|rabatt\w*)/u],
        en: [/\bwelcome bonus\w*|\bsign-?up\b/iu],
      },
    },
    {
      thing: 'the most both gifts may cost together',
      de: ['so viel dürfen die Geschenke höchstens kosten'],
      en: ['the most the gifts may cost'],
      not: {
        de: [/\b(?:Maximal|Höchst|Gesamt)pr[aä]mi\w*/u],
        en: [/\bbreak-even reward\b|\bmaximum reward\b/iu],
      },
    },
    {
      thing: 'everything spent on recommendations, as one offer',
      de: ['Empfehlungsaktion'],
      en: ['bring-a-friend offer'],
      not: {
        de: [/\bEmpfehlungsprogramm\w*|\bKunden[- ]werben[- ]Kunden\b/u],
        en: [/\brefer-a-friend\b|\breferral (?:programmes?|programs?|schemes?)\b/iu],
      },
    },
    {
      thing: 'recommended customers who recommend in turn',
      de: ['Empfohlene empfehlen weiter'],
      en: ['recommended customers recommend you in turn'],
      not: {
        de: [/\bviral\w*|\bK-Faktor\b|\bVerstärkungsfaktor\w*|\bEmpfehlungskoeffizient\w*/iu],
        en: [/\bviral\w*|\bamplif\w+|\bcoefficients?\b|\bK[- ]factor\b/iu],
      },
    },
    {
      thing: 'what raises a figure most',
      de: ['das bringt am meisten'],
      en: ['this brings most'],
      not: { de: [/\bHebel\w*|\bStellhebel\b|\bStellschraube\w*/u], en: [/\blevers?\b|\bleverage\b/iu] },
    },
    {
      thing: 'answers from 0 to 10 to the question about recommending',
      de: ['Antworten auf „Würden Sie uns empfehlen?“'],
      en: ['answers to “Would you recommend us?”'],
      not: {
        de: [/\bNPS\b|\bNet[- ]Promoter\w*|\bDetraktor\w*|\bPassive[nr]?\b|\bEmpfehlungsbereitschaft\b/u],
        en: [/\bNPS\b|\bnet promoter\w*|\bdetractors?\b|\bpassives\b/iu],
      },
    },
    {
      thing: 'what somebody writes about a business on the internet; nothing else has this word',
      de: ['Bewertung'],
      en: ['review'],
      not: { de: [/\bRezension\w*|\bReviews?\b/u], en: [/\btestimonials?\b|\buser-generated\b/iu] },
    },
    {
      thing: 'from person to person, or on the internet',
      de: ['im Gespräch', 'im Internet'],
      en: ['in conversation', 'on the internet'],
      not: { de: [/\boffline\b|\bSocial[- ]Media\b/iu], en: [/\boffline\b/iu] },
    },
  ],

  lifecycle: [
    {
      thing: 'who buys for the first time',
      de: ['neuer Kunde'],
      en: ['new customer'],
      not: { de: [/\bErstk[äa]ufer\w*|\bNeukund\w*/u], en: [/\bfirst-time buyers?\b/iu] },
    },
    {
      thing: 'share who buy a second time',
      de: ['„von 100 neuen Kunden kommen … ein zweites Mal“'],
      en: ['“of 100 new customers, … come a second time”'],
      not: {
        de: [/\bZweitk[aä]uf\w*|\bWiederk(?:auf(?:s)?(?:rate|quote)|äufer)\w*/u],
        en: [
          /\b(?:second|repeat)[- ]purchase rates?\b|\brepeat rates?\b|\brepeat (?:buyers?|customers?)\b/iu,
        ],
      },
    },
    {
      thing: 'who comes regularly',
      de: ['Stammkunde'],
      en: ['regular'],
      not: {
        de: [/\bTreuekund\w*|\bDauerkund\w*|\bBestandskund\w*/u],
        en: [/\bexisting customers?\b/iu],
      },
    },
    {
      thing: 'share who become regulars',
      de: ['„von 100, die zweimal da waren, werden … Stammkunden“'],
      en: ['“of 100 who came twice, … become regulars”'],
    },
    {
      thing: 'the three stages',
      de: ['erster Kauf · nach dem Kauf · nächster Kauf'],
      en: ['first purchase · after the purchase · next purchase'],
      not: {
        de: [/\bLebenszykl\w*|\bLifecycle\w*|\b(?:Kunden|Wiederkauf|Kauf)phase\w*/u],
        en: [/\blife ?-?cycles?\b|\brepurchas\w+/iu],
      },
    },
    {
      thing: 'how a new customer becomes a regular',
      de: ['vom ersten Kauf zum Stammkunden'],
      en: ['from first purchase to regular'],
      not: {
        de: [/\b(?:Phasen|Kunden|Verkaufs|Marketing)trichter\w*|\bFunnel\w*/u],
        en: [/\bfunnels?\b|\bpipelines?\b/iu],
      },
    },
    {
      thing: 'between which two purchases most people stop coming',
      de: ['hier bleiben die meisten weg'],
      en: ['most people stop coming here'],
      not: {
        de: [/\b(?:größte|erste|zweite)[ns]? Lecks?\b|\bAbbruch(?:rate|quote)\w*|\bAbsprung\w*/u],
        en: [/\b(?:biggest|first|second) leaks?\b|\bdrop-?offs?\b|\bbounce\w*/iu],
      },
    },
    {
      thing: 'one more customer of a hundred',
      de: ['einer mehr von 100'],
      en: ['one more in 100'],
      not: { de: [/\bProzentpunkt\w*/u], en: [/\bpercentage points?\b/iu] },
    },
    {
      thing: 'to stop coming, and how many do in a year',
      de: ['wegbleiben', '„von 100 Kunden bleiben im Jahr … weg“'],
      en: ['stop coming', '“of 100 customers, … stop coming in a year”'],
      not: {
        de: [/\bChurn\w*|\babwander\w*|\bAbgewanderte\w*|\bFluktuation\b/iu],
        en: [/\bchurn\w*|\bdefect(?:ions?|ors?|ing)\b|\battrition\b/iu],
      },
    },
    {
      thing: 'share who stay another year',
      de: ['„von 100 Kunden kommen im nächsten Jahr … wieder“'],
      en: ['“of 100 customers, … stay another year”'],
      not: {
        de: [/\b(?:Kunden)?[bB]indungs(?:rate|quote)\w*|\bRetention\w*|\bHaltequote\w*/u],
        en: [/\bretention rates?\b/iu],
      },
    },
    {
      thing: 'staying by choice, and staying by contract',
      de: ['bleibt gern', 'bleibt, weil er muss'],
      en: ['stays because they like it', 'stays because they have to'],
      not: {
        de: [/\bGebundenheit\b|\bVerbundenheit\b|\bLock-in\b|\bWechselbarriere\w*/u],
        en: [/\block-in\b|\battachment\b/iu],
      },
    },
    {
      thing: 'lower price',
      de: ['Nachlass'],
      en: ['discount'],
      not: {
        de: [/\bRabatt\w*|\bPreisnachl\w+/u],
        en: [/\bdiscount depth\b|\bmarkdowns?\b/iu],
      },
    },
    {
      thing: 'how much more must be sold so that a discount costs nothing',
      de: ['so viel mehr müssen Sie verkaufen'],
      en: ['you have to sell this much more'],
      not: { de: [/\bMehrabsatz\w*|\bAbsatzmenge\w*/u], en: [/\bvolume uplift\b|\bextra volume\b/iu] },
    },
    {
      thing: 'a price lowered for everybody for some days',
      de: ['Sonderangebot'],
      en: ['special offer'],
      not: { de: [/\bPromotion\w*|\bPromo\b/u], en: [/\bpromotions?\b|\bpromos?\b/iu] },
    },
    {
      thing: 'goods that come back',
      de: ['zurückgeschickte Ware'],
      en: ['goods sent back'],
      not: { de: [/\bRetoure\w*/u], en: [/\breturn rates?\b|\brates? of return\b/iu] },
    },
    {
      thing: 'doubt after buying',
      de: ['Zweifel nach dem Kauf'],
      en: ['second thoughts after buying'],
      not: { de: [/\b\w*[dD]issonanz\w*|\bKaufreue\b/u], en: [/\bdissonan\w+|\bremorse\b/iu] },
    },
    {
      thing: 'each time the customer meets the business or hears from it',
      de: ['Kontakt mit dem Kunden'],
      en: ['contact with the customer'],
      not: {
        de: [/\bTouch-?points?\b|\bKontaktpunkt\w*|\bBerührungspunkt\w*|\bCustomer Journey\b/iu],
        en: [/\btouch[- ]?points?\b|\bcustomer journeys?\b/iu],
      },
    },
    {
      thing: 'customers who have something in common',
      de: ['Kundengruppe'],
      en: ['group of customers'],
      not: { de: [/\bSegment(?:e|en|s|ierung)?\b|\bKohorte\w*/u], en: [/\bsegments?\b|\bcohorts?\b/iu] },
    },
    {
      thing: 'what the customer gets out of it',
      de: ['was der Kunde davon hat'],
      en: ['what the customer gets out of it'],
      not: {
        de: [/\bKundennutzen\w*|\bMehrwert\b|\bNutzenversprechen\b/u],
        en: [/\bcustomer benefits?\b|\bvalue propositions?\b|\badded value\b/iu],
      },
    },
  ],

  earlyWarning: [
    {
      thing: 'what shows that somebody may stop coming',
      de: ['Warnzeichen'],
      en: ['warning sign'],
      not: {
        de: [/\b(?:Früh)?[iI]ndikator\w*|\bWarnsignal\w*|\bFrühwarn\w*|\bAlarmzeichen\b|\bAnzeichen\b/u],
        en: [/\bindicators?\b|\bearly[- ]warning\w*|\bred flags?\b/iu],
      },
    },
    {
      thing: 'how many of the warning signs apply, by importance; never a chance in percent',
      de: ['Warnpunkte', '„46 von 100 Warnpunkten“'],
      en: ['warning points', '“46 of 100 warning points”'],
      not: {
        de: [/\bScor(?:e|es|ing)\b|\bAufmerksamkeits(?:wert|index)\w*|\bRisikowert\w*/u],
        en: [/\bscor(?:es?|ing|ecards?)\b|\battention (?:score|index)\b/iu],
      },
    },
    {
      thing: 'how urgent it is; as words in a row, no traffic light',
      de: ['weiter so · aufpassen · handeln'],
      en: ['carry on · keep an eye on them · act'],
      not: {
        de: [/\bAmpel\w*|\bRote? Liste\b/u],
        en: [/\btraffic[- ]lights?\b|\bamber\b|\bRAG\b/u],
      },
    },
    {
      thing: 'not answered, and has no sense here',
      de: ['weiß ich nicht', 'trifft nicht zu'],
      en: ['don’t know', 'does not apply'],
      not: {
        de: [/\bk\. ?A\.|\bnicht anwendbar\b|\bn\. ?a\.|\bN\/A\b/iu],
        en: [/\bn\/a\b|\bnot applicable\b/iu],
      },
    },
    {
      thing: 'how much has been answered',
      de: ['„12 von 17 Fragen beantwortet“'],
      en: ['“12 of 17 questions answered”'],
      not: {
        de: [/\bAbdeckung(?:sgrad\w*)?\b|\bAntwortquote\w*/u],
        en: [/\bcoverage\b|\bcompletion rates?\b/iu],
      },
    },
    {
      thing: 'may still change, because too little is known',
      de: ['vorläufig'],
      en: ['not settled yet'],
      not: { en: [/\bprovisional\w*/iu] },
    },
    {
      thing: 'whom to turn to first',
      de: ['um wen Sie sich zuerst kümmern'],
      en: ['whom to look after first'],
      not: { de: [/\bPriori\w+|\bpriori\w+/u], en: [/\bpriorit\w+/iu] },
    },
    {
      thing: 'trying the warning signs on customers of whom one knows how it ended',
      de: ['an früheren Kunden nachprüfen'],
      en: ['try it on past customers'],
      not: {
        de: [/\bKalibrier\w*|\bkalibrier\w*|\bTrefferquote\w*/u],
        en: [/\bcalibrat\w*|\bhit rates?\b|\bback-?test\w*/iu],
      },
    },
    {
      thing: 'a customer the warning signs had pointed to',
      de: ['Warnung, und weggeblieben', 'Warnung, und geblieben'],
      en: ['warning, and they left', 'warning, and they stayed'],
      not: { de: [/\bgewarnte[nr]? Kunden?\b|\bgeflaggt\w*/iu], en: [/\b(?:un)?flagged\b/iu] },
    },
    {
      thing: 'a warning about somebody who stays',
      de: ['Fehlalarm'],
      en: ['false alarm'],
      not: { de: [/\bfalsch[- ]positiv\w*/iu], en: [/\bfalse positives?\b/iu] },
    },
    {
      thing: 'time that usually passes between two visits; nothing else has this word',
      de: ['üblicher Abstand'],
      en: ['usual gap'],
      not: {
        de: [/\bKaufrhythm\w*|\bKaufabst[äa]nd\w*|\bIntervall\w*|\bMedianabst\w+/u],
        en: [/\b(?:purchase|interpurchase|usual|typical|median) intervals?\b|\bpurchase rhythm\b/iu],
      },
    },
    {
      thing: 'away so many times as long as usual',
      de: ['„dreimal so lange weg wie üblich“'],
      en: ['“away three times as long as usual”'],
      not: {
        de: [/\b(?:Schlaf|Regelmäßigkeits|Fälligkeits)faktor\w*|\bVielfache[nms]?\b/u],
        en: [/\b(?:dormancy|silence|regularity|due) (?:factors?|ratios?)\b/iu],
      },
    },
    {
      thing: 'how much the gaps differ',
      de: ['kommt ganz regelmäßig', 'kommt unregelmäßig'],
      en: ['comes like clockwork', 'comes at odd times'],
      not: {
        de: [/\bVariationskoeff\w*|\bStreuung\b|\bStandardabweichung\w*|\bMedian\w*|\bQuantil\w*/u],
        en: [
          /\bcoefficient of variation\b|\bstandard deviations?\b|\bmedians?\b|\b(?:quant|percent)iles?\b/iu,
        ],
      },
    },
    {
      thing: 'how likely somebody is to come again',
      de: ['Chance, dass jemand wiederkommt'],
      en: ['chance that they come again'],
      not: { de: [/\b\w*[wW]ahrscheinlichkeit\w*/u], en: [/\bprobabilit\w+|\blikelihood\b/iu] },
    },
    {
      thing: 'later than usual, but not yet too long',
      de: ['überfällig'],
      en: ['overdue'],
    },
  ],

  complaints: [
    {
      thing: 'a customer says that something went wrong',
      de: ['Beschwerde'],
      en: ['complaint'],
      not: { de: [/\bReklamation\w*|\bBeanstandung\w*/u], en: [/\bgrievances?\b/iu] },
    },
    {
      thing: 'something went wrong, whether anybody said so or not',
      de: ['es ist etwas schiefgegangen'],
      en: ['something went wrong'],
      not: {
        de: [/\bProblem(?:rate|quote)\w*|\bZwischenfall\w*/u],
        en: [/\bproblem rates?\b|\bincidents?\b/iu],
      },
    },
    {
      thing: 'something went wrong and the customer did not say so',
      de: ['sagen nichts'],
      en: ['say nothing'],
      not: {
        de: [/\bstille[nr]? (?:Kunden?|Verlust\w*|Abwander\w*)|\bDunkelziffer\b/iu],
        en: [/\bsilent (?:customers?|loss\w*|defect\w*|majority)\b/iu],
      },
    },
    {
      thing: 'how many of those speak up',
      de: ['„von 100, bei denen etwas schiefging, beschweren sich …“'],
      en: ['“of 100 with a problem, … complain”'],
      not: {
        de: [/\bBeschwerde(?:rate|quote)\w*|\bMeldequote\w*/u],
        en: [/\bcomplaint (?:rates?|ratios?|shares?)\b/iu],
      },
    },
    {
      thing: 'how a complaint ends',
      de: ['schnell in Ordnung gebracht', 'spät in Ordnung gebracht', 'nicht in Ordnung gebracht'],
      en: ['put right quickly', 'put right late', 'not put right'],
      not: {
        de: [/\b(?:un)?gelöste[nr]? Beschwerde\w*|\bLösungs(?:rate|quote)\w*|\bWiedergutmachung\w*/iu],
        en: [/\b(?:un)?resolved\b|\bresolutions?\b|\b(?:complaint|service) recover(?:y|ies)\b/iu],
      },
    },
    {
      thing: 'what is given or let off after a mistake',
      de: ['Kulanz'],
      en: ['goodwill'],
      not: { de: [/\bKompensation\w*|\bAusgleichszahlung\w*/u], en: [/\bcompensation\b|\bredress\b/iu] },
    },
    {
      thing: 'what an employee may decide alone',
      de: ['darf ohne Rückfrage entscheiden', 'Betrag ohne Rückfrage'],
      en: ['may decide without asking', 'amount without asking'],
      not: {
        de: [/\b(?:Handlungs|Entscheidungs|Ermessens)spielr\w+|\bKulanzrahmen\b|\bEmpowerment\b/u],
        en: [/\bdecision budgets?\b|\bempower\w*|\bdiscretion\b/iu],
      },
    },
    {
      thing: 'passing a case on to who can decide',
      de: ['an die Chefin oder den Chef weitergeben'],
      en: ['take it to the boss'],
      not: { de: [/\bEskal\w+|\beskal\w+/u], en: [/\bescalat\w+/iu] },
    },
    {
      thing: 'how soon a customer gets an answer',
      de: ['Antwort spätestens nach'],
      en: ['answer within'],
      not: {
        de: [/\bReaktionszeit\w*|\bBearbeitungsdauer\b|\bSLA\b/u],
        en: [/\bresponse times?\b|\bSLAs?\b|\bturnaround\b/iu],
      },
    },
    {
      thing: 'one name for one task',
      de: ['verantwortlich'],
      en: ['person responsible'],
      not: {
        de: [/\bOwner\w*|\bProzessverantwort\w*/u],
        en: [/\baction owners?\b|\bownership\b|\bstakeholders?\b/iu],
      },
    },
  ],

  permission: [
    {
      thing: 'the customer has said yes to being contacted this way',
      de: ['Erlaubnis des Kunden'],
      en: ['the customer’s permission'],
      not: {
        de: [/\b(?:Double-)?Opt-?[iI]n\w*|\bWerbeeinwilligung\w*|\bPermission\w*/u],
        en: [/\b(?:double |soft )?opt(?:s|ed)?[- ]?(?:in|out)s?\b/iu],
      },
    },
    {
      thing: 'exception for email about similar things to one’s own customers',
      de: ['Ausnahme für E-Mails an eigene Kunden'],
      en: ['exception for emails to your own customers'],
      not: {
        de: [/\bBestandskunden(?:privileg|werbung)\w*|\bSoft[- ]Opt\w*/u],
        en: [/\bexisting[- ]customer (?:exception|privilege)\b/iu],
      },
    },
    {
      thing: 'the customer has said no to advertising',
      de: ['möchte keine Werbung'],
      en: ['does not want advertising'],
      not: {
        de: [/\bWerbewiderspr\w+|\bWidersprüchler\b/u],
        en: [/\bobjected to marketing\b|\bobjectors?\b/iu],
      },
    },
    {
      thing: 'list of those who want no advertising',
      de: ['Liste „Keine Werbung“'],
      en: ['no-advertising list'],
      not: {
        de: [/\bSperr(?:liste|datei|vermerk)\w*|\bBlack-?list\w*|\bRobinson\w*/iu],
        en: [/\bsuppress\w*|\bblock ?lists?\b|\bblack-?lists?\b/iu],
      },
    },
    {
      thing: 'permission taken back',
      de: ['Erlaubnis zurückgenommen'],
      en: ['permission taken back'],
      not: {
        de: [/\bWiderruf der Einwilligung\b/u],
        en: [/\bwithdrawal of consent\b|\brevo(?:ke[ds]?|cation)\b/iu],
      },
    },
    {
      thing: 'being able to show that the permission was given',
      de: ['können Sie das belegen?'],
      en: ['can you prove it?'],
      not: {
        de: [/\b[dD]okumentierte[nr]? Einwilligung\b|\bnachweislich eingewilligt\b/u],
        en: [/\bdocumented consent\b/iu],
      },
    },
    {
      thing: 'person at home, and business',
      de: ['Privatkunde', 'Firmenkunde'],
      en: ['private customer', 'business customer'],
      not: {
        de: [/\bVerbraucher(?:in|innen|n|s)?\b|\bB2[BC]\b|\bEndkund\w*/u],
        en: [/\bconsumers?\b|\bB2[BC]\b/iu],
      },
    },
    {
      thing: 'bill, confirmation, recall: nothing that sells',
      de: ['Nachricht ohne Werbung'],
      en: ['message without advertising'],
      not: {
        de: [/\bVertragsnachricht\w*|\bTransaktions\w*|\bService-?mail\w*/iu],
        en: [/\bcontract messages?\b|\btransactional\b/iu],
      },
    },
    {
      thing: 'a business that is likely to want the call',
      de: ['der Anruf ist dem Betrieb vermutlich recht'],
      en: ['the business is likely to welcome the call'],
      not: { de: [/\bmutmaßlich\w*/iu], en: [/\bpresumed\b/iu] },
    },
    {
      thing: 'one’s own reason weighs more than the customer’s wish to be left alone',
      de: ['Ihr Interesse wiegt schwerer als das des Kunden'],
      en: ['your interest outweighs the customer’s'],
      not: {
        de: [/\bberechtigte[ns]? Interess\w*|\bInteressenabwägung\w*/iu],
        en: [/\blegitimate interests?\b|\bbalancing tests?\b/iu],
      },
    },
    {
      thing: 'giving customers’ addresses to an advertising site',
      de: ['Kundenadressen bei einer Werbeplattform hochladen'],
      en: ['uploading customers’ addresses to an advertising site'],
      not: {
        de: [/\bCustom[- ]Audiences?\b|\bRetargeting\b/iu],
        en: [/\bcustom audiences?\b|\bretarget\w*/iu],
      },
    },
    {
      thing: 'message in a network or on the phone',
      de: ['Nachricht über WhatsApp und Ähnliches', 'Nachricht bei Instagram und Ähnlichem'],
      en: ['message on WhatsApp or similar', 'message on Instagram or similar'],
      not: { de: [/\bDirektnachricht\w*|\bDMs?\b/u], en: [/\bdirect messages?\b|\bDMs?\b/u] },
    },
  ],

  expectation: [
    {
      thing: 'what was expected, and what was met with',
      de: ['erwartet', 'erlebt'],
      en: ['expected', 'experienced'],
      not: {
        de: [/\b(?:Erwartungs|Erlebnis)-?(?:Erlebnis-?)?[lL]ück\w*|\bGap\w*|\bDefizit\w*|\bSERVQUAL\b/u],
        en: [/\b(?:expectation|experience|weighted)[- ]gaps?\b|\bgap (?:index|analysis)\b|\bshortfalls?\b/iu],
      },
    },
    {
      thing: 'what customers look at, one line each',
      de: ['worauf Kunden achten'],
      en: ['what customers care about'],
      not: {
        de: [/\bAttribut\w*|\bLeistungsmerkmal\w*|\bQualitätsmerkmal\w*/u],
        en: [/\battributes?\b|\btouchstones?\b/iu],
      },
    },
    {
      thing: 'how important something is',
      de: ['wie wichtig'],
      en: ['how important'],
      not: { de: [/\bGewichtung\w*|\bgewichtet\w*/u], en: [/\bweight(?:ed|ings?)\b/iu] },
    },
    {
      thing: 'how customers feel about it',
      de: ['enttäuscht · zufrieden · begeistert'],
      en: ['let down · satisfied · delighted'],
      not: {
        de: [/\bdis?konfirm\w+|\bÜbererfüll\w*|\bunterfüllt\w*/iu],
        en: [/\b(?:dis)?confirmation paradigm\b|\bdissatisfi\w+/iu],
      },
    },
    {
      thing: 'a difference too small to count',
      de: ['kleiner Unterschied, der nicht zählt'],
      en: ['small difference that does not count'],
      not: { de: [/\bToleranz\w*/u], en: [/\btolerances?\b/iu] },
    },
    {
      thing: 'promise against what was delivered',
      de: ['mehr versprochen als gehalten', 'gehalten', 'mehr gehalten als versprochen'],
      en: ['promised more than you delivered', 'kept', 'delivered more than you promised'],
      not: {
        de: [/\bTiefstapel\w*|\bHochstapel\w*|(?<!\p{L})[üÜ]berversprech\w*/u],
        en: [/\b(?:over|under)[- ]?promis\w+/iu],
      },
    },
    {
      thing: 'a middling figure that hides trouble',
      de: ['der Durchschnitt sieht gut aus, aber …'],
      en: ['the average looks fine, but …'],
      not: {
        de: [/\bverdeckte[ns]? (?:Defizit|Minus)\w*|\bmaskiert\w*/iu],
        en: [/\bmasked\b|\bmasking\b/iu],
      },
    },
  ],

  comparison: [
    {
      thing: 'customers drawn by lot who get no letter, for comparison',
      de: ['Vergleichsgruppe', 'ausgelost'],
      en: ['comparison group', 'drawn by lot'],
      not: {
        de: [/\bKontrollgruppen?\b|\bTestgruppe\w*|\brandomisier\w+|\bHold-?out\w*/iu],
        en: [/\bcontrol groups?\b|\btest groups?\b|\brandomi[sz]\w+|\bhold-?outs?\b/iu],
      },
    },
    {
      thing: 'how many more came back than in the comparison group',
      de: ['„von 100 kamen … mehr zurück als ohne Brief“'],
      en: ['“of 100, … more came back than without a letter”'],
      not: {
        de: [/\bUplift\w*|\bBaseline\w*|\bNettoeffekt\w*|\bBrutto(?:rate|quote)\w*|\bZusatzeffekt\w*/u],
        en: [/\buplifts?\b|\bbaselines?\b|\b(?:gross|net) (?:rates?|effects?)\b/iu],
      },
    },
    {
      thing: 'as little and as much as it may really be',
      de: ['zwischen … und …', 'Spanne'],
      en: ['between … and …', 'range'],
      not: {
        de: [/\bKonfidenz\w*|\bVertrauensbereich\w*|\bFehlerspanne\b|\bsignifikan\w*/iu],
        en: [/\bconfidence (?:intervals?|levels?|limits?)\b|\bmargin of error\b|\bstatistical\w*/iu],
      },
    },
    {
      thing: 'what to do after counting',
      de: ['wiederholen · noch einmal versuchen · aufhören'],
      en: ['repeat it · try again with more people · stop'],
      not: { de: [/\bskalier\w+|\bausroll\w+/iu], en: [/\bscale up\b|\broll(?:ed|ing)? out\b/iu] },
    },
    {
      thing: 'how many people are needed to see a difference',
      de: ['so viele Kunden brauchen Sie in jeder Gruppe'],
      en: ['customers you need in each group'],
      not: {
        de: [/\bStichprobe\w*|\bTeststärke\b/u],
        en: [/\bsample sizes?\b|\bsamples? (?:per|in each) group\b/iu],
      },
    },
    {
      thing: 'it could be chance',
      de: ['kann Zufall sein'],
      en: ['may be chance'],
      not: { de: [/\b(?:Zufalls|Hintergrund|Daten)rauschen\b/u], en: [/\bfluke\b|\bstatistical noise\b/iu] },
    },
    {
      thing: 'looking at what came of it',
      de: ['Erfolgskontrolle', 'nachzählen'],
      en: ['check results'],
      not: {
        de: [/\bMonitoring\b|\bEvaluation\w*|\bKPIs?\b/u],
        en: [/\bmonitoring\b|\bevaluat\w+|\bKPIs?\b/iu],
      },
    },
  ],

  profile: [
    {
      thing: 'the figures of the business that all tools share',
      de: ['„Ihr Betrieb“'],
      en: ['“Your business”'],
      not: {
        de: [/\b(?:Firmen|Unternehmens|Betriebs)profil\w*|\bStammdaten\b/u],
        en: [/\b(?:company|business) profiles?\b|\bmaster data\b/iu],
      },
    },
    {
      thing: 'figure a tool takes from there',
      de: ['übernommen aus „Ihr Betrieb“'],
      en: ['taken from “Your business”'],
      not: {
        de: [/\bvorbelegt\w*|\bDefaults?\b|\bVorgabewert\w*/iu],
        en: [/\bpre-?filled\b|\bpre-?populated\b|\bdefaults?\b/iu],
      },
    },
    {
      thing: 'another figure in this tool alone, and the way back',
      de: ['nur hier anders', 'wieder übernehmen'],
      en: ['different here only', 'use the shared figure again'],
      not: { de: [/\b\w*überschr(?:eib|ieb)\w*/iu], en: [/\boverrid\w+|\boverrode\b/iu] },
    },
    {
      thing: 'two figures that contradict each other',
      de: ['diese Zahlen passen nicht zusammen'],
      en: ['these figures do not fit together'],
      not: {
        de: [/\b(?:In)?[kK]onsisten\w+|\bPlausibilit\w*/u],
        en: [/\b(?:in)?consistenc\w+|\bplausibility\b|\bvalidat\w+/iu],
      },
    },
    {
      thing: 'where a figure is from',
      de: ['kommt aus'],
      en: ['comes from'],
      not: {
        de: [/\bDatenfl[uü]ss\w*|\bAbhängigkeitsgraph\w*/u],
        en: [/\bdata flows?\b|\bdependency graph\b/iu],
      },
    },
    {
      thing: 'the business as a whole loses or gains customers',
      de: ['Ihr Kundenstamm wird kleiner', 'Ihr Kundenstamm wächst'],
      en: ['you are losing customers overall', 'you are gaining customers overall'],
      not: { de: [/\bKundenbas\w+|\bKundenstammwert\w*/u], en: [/\bcustomer base\b|\bcustomer equity\b/iu] },
    },
  ],

  selfAssessment: [
    {
      thing: 'the questions about how the business is doing',
      de: ['„Wo Sie stehen“'],
      en: ['“Where you stand”'],
      not: {
        de: [
          /\bSelbst(?:bewertung|einschätzung|check|test)\w*|\bSelf-?assessment\w*|\bAudits?\b|\bReifegrad\w*/u,
        ],
        en: [/\bself-?assess\w*|\bmaturity\b|\baudits?\b/iu],
      },
    },
    {
      thing: 'the five answers, from least to most',
      de: ['nein · wenn jemand daran denkt · zum Teil · ja · ja, und wir prüfen es nach'],
      en: ['no · when somebody thinks of it · in part · yes · yes, and we check'],
      not: {
        de: [/\bfallweise\b|\bad[- ]hoc\b|\bsystematisch umgesetzt\b/iu],
        en: [/\bad[- ]hoc\b|\bsystematic and reviewed\b/iu],
      },
    },
    {
      thing: 'the answers to a question without steps',
      de: ['ja · teils · nein'],
      en: ['yes · partly · no'],
    },
    {
      thing: 'where to begin, because least is in place there',
      de: ['hier fehlt am meisten'],
      en: ['most is missing here'],
      not: {
        de: [/\bHandlungsfeld\w*|\bDimension\w*|\bSchwachstelle\w*|\bschwächste[nr]? Punkte?\b/u],
        en: [/\bdimensions?\b|\bweakest points?\b|\bpain points?\b|\bweakness\w*/iu],
      },
    },
    {
      thing: 'points, with what they are of',
      de: ['„18 von 28 Punkten“'],
      en: ['“18 of 28 points”'],
      not: { de: [/\bGesamtscore\b|\bIndexwert\w*/u], en: [/\boverall index\b|\bpoint score\b/iu] },
    },
    {
      thing: 'the few questions that say what to open first',
      de: ['Womit fangen Sie an?'],
      en: ['Where would you like to start?'],
      not: { de: [/\bWizard\b|\bEntscheidungsbaum\b/u], en: [/\bwizards?\b|\bdecision trees?\b/iu] },
    },
  ],

  worksheets: [
    {
      thing: 'a form to fill in, here or on paper',
      de: ['Arbeitsblatt'],
      en: ['worksheet'],
      not: { de: [/\bTemplates?\b|\bFormblatt\w*|\bWorksheet\w*/u], en: [/\bform sheets?\b/iu] },
    },
    {
      thing: 'a letter, an e-mail or a guide to a conversation to take over word for word',
      de: ['Vorlage'],
      en: ['template'],
    },
    {
      thing: 'a worksheet that has all it needs, and one that has not',
      de: ['fertig', 'es fehlt noch'],
      en: ['done', 'still missing'],
      not: { de: [/\bVollständigkeits\w*|\bunvollständig\w*/u], en: [/\bincomplete\w*|\bcompleteness\b/iu] },
    },
    {
      thing: 'how names are written, so that nobody reads along',
      de: ['Kürzel'],
      en: ['initials'],
      not: { de: [/\bPseudonym\w*|\banonymisier\w*/iu], en: [/\bpseudonym\w*|\banonymi[sz]\w*/iu] },
    },
    {
      thing: 'what a goal is for, and what leads to it',
      de: ['größeres Ziel', 'Ziel auf dem Weg dorthin'],
      en: ['larger goal', 'goal on the way there'],
      not: {
        de: [/\bZiel(?:baum|hierarchie|pyramide)\w*|\b(?:Ober|Unter|Kern|Teil)ziel\w*/u],
        en: [/\bgoal (?:trees?|hierarch\w+)\b|\b(?:sub|core|top)-?goals?\b|\bobjectives?\b/iu],
      },
    },
    {
      thing: 'offer made together with another business',
      de: ['gemeinsames Angebot mit einem anderen Betrieb'],
      en: ['joint offer with another business'],
      not: {
        de: [/\bKooperationsb\w+|\bBundles?\b|\bCross-?[sS]elling\b/u],
        en: [/\bbundles?\b|\bco-?brand\w*|\bcross-?sell\w*/iu],
      },
    },
    {
      thing: 'what a customer was told would happen, with its day',
      de: ['zugesagt bis'],
      en: ['promised by'],
      not: { de: [/\bCommitments?\b|\bVersprechens-?Tracker\b/u], en: [/\bcommitments?\b|\btrackers?\b/iu] },
    },
    {
      thing: 'the customer one would like more of',
      de: ['Wunschkunde'],
      en: ['ideal customer'],
      not: { de: [/\bPersonas?\b|\bAvatare?\b/u], en: [/\bpersonas?\b|\bavatars?\b/iu] },
    },
    {
      thing: 'what each person in the team does for customers',
      de: ['Aufgabe im Team'],
      en: ['job in the team'],
      not: { de: [/\bRollenmatrix\b|\bRACI\b|\bSkills?\b/u], en: [/\bRACI\b|\bskill ?sets?\b/iu] },
    },
  ],
};

/**
 * How a sentence is made, whatever its subject.
 *
 * @type {readonly Word[]}
 */
const turns = [
  {
    thing: 'anybody of whom something is true, at the head of a sentence',
    de: ['Wer'],
    en: ['People who', 'Anyone who', 'Customers who'],
    not: { en: [/\bWhoever\b/u] },
  },
];

/** All words in one row. */
export const wordList = [...Object.values(wordGroups).flat(), ...turns];

import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Wenn etwas schiefgeht',
  question: 'Was verlieren Sie durch Fehler und Beschwerden?',
  summary:
    'Wie viele Kunden wegbleiben, weil etwas schiefging, was Sie das kostet und an welcher Stelle Sie am meisten verlieren. Danach rechnen Sie aus, ob sich eine Änderung lohnt.',
  inputs: {
    activeCustomers: figureWords.activeCustomers,
    problemRate: {
      label: 'Bei so vielen von 100 Kunden geht im Jahr etwas schief',
      help: 'Auch wenn sie es nicht sagen: falsche Farbe, zu spät fertig, Fehler in der Rechnung.',
    },
    complaintRate: {
      label: 'Von 100, bei denen etwas schiefging, beschweren sich',
      help: 'Auch eine Bemerkung am Tresen zählt.',
    },
    fastResolutionRate: {
      label: 'Von 100 Beschwerden bringen Sie schnell in Ordnung',
      help: 'Schnell heißt: Der Kunde muss nicht nachfragen.',
    },
    slowResolutionRate: {
      label: 'Von 100 Beschwerden bringen Sie spät in Ordnung',
      help: 'Was weder schnell noch spät in Ordnung kommt, zählt als nicht in Ordnung gebracht.',
    },
    repurchaseSilent: {
      label: 'Von 100, die nichts sagen, kommen trotzdem wieder',
      help: 'Solange Sie nichts eintragen, steht hier eine Zahl aus einer alten Befragung.',
    },
    repurchaseUnresolved: {
      label: 'Von 100 kommen wieder, wenn nichts in Ordnung gebracht wurde',
      help: 'Auch diese drei Zahlen stammen aus der Befragung, solange Sie nichts eintragen.',
    },
    repurchaseSlow: { label: 'Von 100 kommen wieder, wenn es spät in Ordnung gebracht wurde' },
    repurchaseFast: { label: 'Von 100 kommen wieder, wenn es schnell in Ordnung gebracht wurde' },
    keptCustomerValue: {
      label: 'Kundenwert eines Stammkunden',
      help: 'Was er Ihnen über die Jahre noch bringt. Der Rechner „Kundenwert“ rechnet es aus.',
    },
    complaintHandlingCost: {
      label: 'Aufwand pro Beschwerde',
      help: 'Die Zeit, die sie kostet, mal Stundensatz. Die Kulanz kommt extra.',
    },
    compensationPerCase: {
      label: 'Kulanz pro Beschwerde, die Sie in Ordnung bringen',
      help: 'Was Sie nachlassen, schenken oder ohne Rechnung noch einmal machen.',
    },
    plannedProblemRate: {
      label: 'Künftig geht bei so vielen von 100 Kunden etwas schief',
      help: 'Lassen Sie leer, was bleibt wie heute.',
    },
    plannedComplaintRate: { label: 'Künftig beschweren sich von 100, bei denen etwas schiefging' },
    plannedFastResolutionRate: { label: 'Künftig bringen Sie von 100 Beschwerden schnell in Ordnung' },
    plannedSlowResolutionRate: { label: 'Künftig bringen Sie von 100 Beschwerden spät in Ordnung' },
    plannedHandlingCost: {
      label: 'Künftiger Aufwand pro Beschwerde',
      help: 'Wer schneller hilft, braucht manchmal mehr Zeit.',
    },
    plannedCompensation: { label: 'Künftige Kulanz pro Beschwerde, die Sie in Ordnung bringen' },
  },
  quantities: {
    valueLost: { label: 'Kundenwert, der Ihnen dadurch im Jahr entgeht' },
    lostCustomers: { label: 'Kunden, die deshalb wegbleiben' },
    valuePerFasterResolution: {
      label: 'Eine Beschwerde schnell in Ordnung bringen statt gar nicht, das bringt',
      help: 'Die Kulanz ist schon abgezogen.',
    },
    onePointComplaintRate: {
      label: 'Wenn sich von 100 einer mehr beschwert, bringt das im Jahr',
      help: 'Aufwand und Kulanz sind schon abgezogen.',
    },
    customersWithProblem: { label: 'Kunden, bei denen im Jahr etwas schiefgeht' },
    complainingCustomers: { label: 'Davon beschweren sich' },
    silentCustomers: { label: 'Davon sagen nichts' },
    fastCustomers: { label: 'Beschwerden, die Sie schnell in Ordnung bringen' },
    slowCustomers: { label: 'Beschwerden, die Sie spät in Ordnung bringen' },
    resolvedRate: { label: 'Von 100 Beschwerden bringen Sie in Ordnung' },
    unresolvedRate: { label: 'Von 100 Beschwerden bringen Sie nicht in Ordnung' },
    unresolvedCustomers: { label: 'Beschwerden, die Sie nicht in Ordnung bringen' },
    keptAfterComplaint: { label: 'Von 100, die sich beschweren, kommen wieder' },
    keptCustomers: { label: 'Kunden, die trotzdem wiederkommen' },
    lostSilent: { label: 'Bleiben weg und haben nichts gesagt' },
    lostUnresolved: { label: 'Bleiben weg, weil die Beschwerde nicht in Ordnung gebracht wurde' },
    lostSlow: { label: 'Bleiben weg, obwohl es spät in Ordnung gebracht wurde' },
    lostFast: { label: 'Bleiben weg, obwohl es schnell in Ordnung gebracht wurde' },
    lostResolved: { label: 'Bleiben weg, obwohl es in Ordnung gebracht wurde' },
    handlingCost: { label: 'Aufwand und Kulanz im Jahr' },
    firstAdvice: {
      label: 'Womit Sie anfangen',
      verdicts: {
        make_complaining_easier: {
          label: 'das Beschweren leicht machen',
          text: 'Am meisten verlieren Sie an Kunden, die nichts sagen. Fragen Sie deshalb beim Bezahlen oder Abholen nach, ob alles recht war, denn in Ordnung bringen können Sie nur, was Sie erfahren.',
        },
        speed_and_authority: {
          label: 'Mitarbeiter gleich entscheiden lassen',
          text: 'Am meisten verlieren Sie an Kunden, deren Beschwerde nicht in Ordnung gebracht wurde. Legen Sie fest, bis wann jede beantwortet ist und über welchen Betrag Ihre Mitarbeiter ohne Rückfrage entscheiden, damit keine liegen bleibt.',
        },
        quality_of_solution: {
          label: 'besser in Ordnung bringen',
          text: 'Am meisten verlieren Sie an Kunden, denen Sie geholfen haben. Fragen Sie die nächsten fünf gleich danach, was ihnen noch gefehlt hat, weil Sie es sonst nur vermuten können.',
        },
      },
    },
    lossSentence: {
      label: 'Was durch Fehler verloren geht',
      verdicts: {
        noProblem: {
          label: 'nichts geht schief',
          text: 'Nach diesen Zahlen geht bei keinem Kunden etwas schief. Wahrscheinlicher ist, dass Sie davon nichts hören.',
        },
        nobody: {
          label: 'niemand bleibt weg',
          text: 'Im Jahr geht bei {customersWithProblem} von {activeCustomers} Kunden etwas schief, aber nach diesen Zahlen kommen alle wieder.',
        },
        few: {
          label: 'weniger als einer',
          text: 'Nach diesen Zahlen bleibt im Jahr nicht einmal ein Kunde weg, weil etwas schiefging.',
        },
        heard: {
          label: 'einige, und alle haben etwas gesagt',
          text: 'Im Jahr geht bei {customersWithProblem} von {activeCustomers} Kunden etwas schief. {lostCustomers} davon {lostCustomers:kommt|kommen} deshalb nicht wieder, obwohl Sie von dem Fehler wussten.',
        },
        some: {
          label: 'einige',
          text: 'Im Jahr geht bei {customersWithProblem} von {activeCustomers} Kunden etwas schief. {lostCustomers} davon {lostCustomers:kommt|kommen} deshalb nicht wieder, und {lostSilent} {lostSilent:hat|haben} nie etwas gesagt.',
        },
      },
    },
    goodwillSentence: {
      label: 'Ob sich Kulanz lohnt',
      verdicts: {
        tooDear: {
          label: 'sie kostet zu viel',
          text: 'Ihre Kulanz kostet mehr, als sie an Kundenwert rettet. Prüfen Sie, ob eine Entschuldigung und ein kleinerer Betrag genügen und ob der Kundenwert stimmt.',
        },
        worthIt: { label: 'sie lohnt sich' },
      },
    },
    netImprovement: { label: 'bringt der Plan im Jahr' },
    valueSaved: { label: 'Kundenwert, den Sie dadurch behalten' },
    extraCost: { label: 'Mehr Aufwand und Kulanz als heute' },
    plannedValueLost: { label: 'Kundenwert, der Ihnen dann noch entgeht' },
    thenProblemRate: { label: 'Dann geht bei so vielen von 100 Kunden etwas schief' },
    thenComplaintRate: { label: 'Dann beschweren sich von 100, bei denen etwas schiefging' },
    thenFastRate: { label: 'Dann bringen Sie von 100 Beschwerden schnell in Ordnung' },
    thenSlowRate: { label: 'Dann bringen Sie von 100 Beschwerden spät in Ordnung' },
    thenCostPerComplaint: { label: 'Dann kostet jede Beschwerde an Aufwand' },
    thenGoodwill: { label: 'Dann kostet die Kulanz pro Beschwerde, die Sie in Ordnung bringen' },
    thenLostCustomers: { label: 'Kunden, die dann noch wegbleiben' },
    thenHandlingCost: { label: 'Aufwand und Kulanz im Jahr nach dem Plan' },
    improvementBand: {
      label: 'Ob sich der Plan lohnt',
      verdicts: {
        gain: { label: 'bringt mehr, als es kostet' },
        loss: { label: 'kostet mehr, als es bringt' },
        neutral: { label: 'geht gerade auf' },
      },
    },
    planSentence: {
      label: 'Was der Plan bringt',
      verdicts: {
        nothing: {
          label: 'noch nichts geplant',
          text: 'Tragen Sie ein, was Sie ändern wollen, und lassen Sie den Rest leer. Dann sehen Sie, ob es mehr bringt, als es kostet.',
        },
        savesCost: {
          label: 'spart mehr, als es kostet',
          text: 'Sie sparen {extraCost:abs} an Aufwand und Kulanz, verlieren aber mehr Kunden als heute, im Wert von {valueSaved:abs}. Unter dem Strich bleiben {netImprovement}.',
        },
        gainSlight: {
          label: 'bringt mehr, als es kostet',
          text: 'An der Zahl der Kunden, die wegbleiben, ändert sich kaum etwas. Unter dem Strich bringt der Plan {netImprovement}.',
        },
        gainCheaper: {
          label: 'bringt mehr, als es kostet',
          text: 'Statt {lostCustomers} {thenLostCustomers:bleibt|bleiben} im Jahr nur noch {thenLostCustomers} Kunden weg. Das sind {valueSaved}, und der Aufwand steigt dafür nicht.',
        },
        gain: {
          label: 'bringt mehr, als es kostet',
          text: 'Statt {lostCustomers} {thenLostCustomers:bleibt|bleiben} im Jahr nur noch {thenLostCustomers} Kunden weg. Das sind {valueSaved}, und dafür geben Sie {extraCost} mehr aus als heute. Es bleiben {netImprovement}.',
        },
        neutral: {
          label: 'geht gerade auf',
          text: 'Der Plan bringt so viel, wie er kostet.',
        },
        worse: {
          label: 'kostet Kunden',
          text: 'Mit diesem Plan verlieren Sie mehr Kunden als heute, im Wert von {valueSaved:abs}. Prüfen Sie, ob Sie sich vertippt haben.',
        },
        onlyCost: {
          label: 'kostet nur',
          text: 'So geben Sie {extraCost} mehr aus. Ob mehr Zeit oder Kulanz allein jemanden hält, rechnet der Plan nicht mit. Kommen dadurch mehr Beschwerden in Ordnung, tragen Sie ein, wie viele.',
        },
        loss: {
          label: 'kostet mehr, als es bringt',
          text: 'Der Plan kostet {extraCost} mehr als heute, und Sie behalten dadurch nur Kunden im Wert von {valueSaved}. Es fehlen {netImprovement:abs}.',
        },
      },
    },
  },
  parts: {
    complaints: {
      title: 'Heute',
      lead: 'Wie viele Kunden kommen nicht wieder, weil etwas schiefging, und wo verlieren Sie am meisten?',
    },
    improvement: {
      title: 'Ihr Plan',
      lead: 'Was ändert sich, wenn weniger schiefgeht, mehr Kunden etwas sagen oder Sie schneller helfen?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    SUM_GT_1:
      'Schnell und spät zusammen sind mehr als 100 von 100 Beschwerden. Verringern Sie eine der beiden Zahlen.',
    RATE_ORDER:
      'Gewöhnlich kommen von denen am meisten wieder, denen schnell geholfen wurde, und von denen am wenigsten, die nichts sagen. Bei Ihnen ist es anders. Sehen Sie die vier Zahlen noch einmal durch.',
  },
  reasons: { NO_DATA: 'Nach diesen Zahlen bleibt niemand weg.' },
  notes: {
    oldFigures:
      'Wie viele nach einem Fehler wiederkommen, wurde um 1980 in den USA gefragt. Es waren Absichten, also nicht, was die Leute später taten, und wer sich beschwert, hing vielleicht schon vorher mehr an der Firma. Ging es um wenig Geld, wollten von 100 wieder kaufen: 37, die nichts gesagt hatten, 46 nach einer vergeblichen Beschwerde, 70 nach später und 95 nach schneller Hilfe. Ging es um viel Geld, waren es 9, 19, 54 und 82. Nehmen Sie eigene Zahlen, sobald Sie welche haben.',
    howManyComplain:
      'Zum Vergleich, nicht als Vorgabe: Vor Ort beschwert sich etwa die Hälfte, bei Firmenkunden sind es drei von vier. Dass 96 von 100 schweigen, ist falsch zitiert. Gemeint war, dass von so vielen kleinen Ärgernissen die Zentrale eines Unternehmens nie etwas erfährt.',
    paradox:
      'Sie werden hören, dass ein Kunde nach einer gut erledigten Beschwerde treuer ist als einer, bei dem nie etwas schiefging. Zufriedener ist er oft, aber dass er deshalb eher wieder kauft oder Sie empfiehlt, hat sich nicht gezeigt. Wie viel gute Hilfe ausmacht, hängt von Branche und Kunde ab. Helfen Sie schnell, aber sorgen Sie zuerst dafür, dass der Fehler nicht wieder vorkommt.',
    repair:
      'Wenn Sie Waren an Privatkunden verkaufen, sagen Sie ihnen nach deutschem Recht zweierlei, bevor Sie einen Mangel beheben: dass sie zwischen Reparatur und neuer Ware wählen dürfen, und dass sich bei einer Reparatur die Zeit für ihre Ansprüche einmal um zwölf Monate verlängert. Das gilt für Käufe ab dem 31. Juli 2026. Wer nur Dienste leistet, ist nicht betroffen.',
    prevention:
      'Geht weniger schief, wirkt das bei allen, auch bei denen, die nie etwas sagen, und es spart Aufwand. Was es kostet, den Fehler abzustellen, rechnet dieser Plan nicht mit. Ziehen Sie es selbst vom Ergebnis ab.',
  },
  groups: {
    after: {
      title: 'Wer nach der Beschwerde wiederkommt',
      summary: '{repurchaseFast} nach schneller Hilfe',
    },
    costs: {
      title: 'Was eine Beschwerde kostet',
      summary: '{complaintHandlingCost} Aufwand, {compensationPerCase} Kulanz',
    },
    today: {
      title: 'Wie es heute ist',
      summary: '{activeCustomers} {activeCustomers:Kunde|Kunden}',
    },
  },
  headlines: {
    firstAdvice: {
      make_complaining_easier: 'Machen Sie zuerst das Beschweren leicht.',
      speed_and_authority: 'Lassen Sie zuerst Ihre Mitarbeiter gleich entscheiden.',
      quality_of_solution: 'Bringen Sie Fehler zuerst besser in Ordnung.',
    },
    planSentence: {
      nothing: 'Noch ist nichts geplant.',
      savesCost: 'Spart etwas, kostet aber Kunden.',
      gainSlight: 'Bringt {netImprovement} im Jahr.',
      gainCheaper: 'Bringt {netImprovement} im Jahr.',
      gain: 'Bringt mehr, als es kostet.',
      neutral: 'Geht gerade auf.',
      worse: 'So bleiben mehr Kunden weg als heute.',
      onlyCost: 'Kostet nur, so gerechnet.',
      loss: 'Kostet mehr, als es bringt.',
    },
  },
  rulers: {},
  charts: {
    title_whereLost: 'Wer wegbleibt und wer wiederkommt, wenn etwas schiefging',
    title_todayAndThen: 'Kunden, die wegbleiben, heute und nach Ihrem Plan',
    stateAxis: 'Was daraus wurde',
    silent: 'nichts gesagt',
    unresolved: 'nicht in Ordnung gebracht',
    slow: 'spät in Ordnung gebracht',
    fast: 'schnell in Ordnung gebracht',
    stayAway: 'bleiben weg',
    comeAgain: 'kommen wieder',
    today: 'heute',
    then: 'nach dem Plan',
  },
  presets: {
    low_stakes: {
      title: 'Bei uns geht es meist um kleine Beträge',
      note: 'setzt ein, wie viele dann nach einem Fehler wiederkommen.',
    },
    high_stakes: {
      title: 'Bei uns geht es meist um große Beträge',
      note: 'dann kommen viel weniger wieder.',
    },
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Wer mit der Farbe unzufrieden ist, sagt es selten. Frau Kern will deshalb künftig am Spiegel fragen, statt auf eine Beschwerde zu warten.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Die meisten rufen an, wenn etwas nicht stimmt, aber mehr als die Hälfte wartet vergeblich auf einen Rückruf. Künftig ruft Herr Demir am selben Tag zurück.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Bei acht von 100 Kunden kommt im Jahr ein Paket zu spät oder beschädigt an. Mit festeren Kartons sollen es fünf werden.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Mandanten wechseln ungern. Die Zahlen, wie viele bleiben, hat die Kanzlei deshalb höher geschätzt. Künftig bekommt jede Beschwerde noch am selben Tag eine Antwort.',
    },
  },
};

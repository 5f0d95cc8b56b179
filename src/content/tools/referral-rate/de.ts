import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const ease = { '1': '1 leicht', '2': '2', '3': '3', '4': '4', '5': '5 mühsam' };

export const words: WordsOf<typeof tool> = {
  name: 'Empfehlungsrate',
  question: 'Wie viele neue Kunden kommen auf Empfehlung?',
  summary:
    'Wie viele Ihrer neuen Kunden jemand geschickt hat, was aus den Empfehlungen wird und ob sich ein Geschenk dafür lohnt. Außerdem sehen Sie, wie viele bis zu Ihrem Ziel noch fehlen.',
  inputs: {
    periodMonths: {
      label: 'So viele Monate haben Sie gezählt',
      help: 'Zählen Sie alles andere hier für dieselbe Zeit.',
    },
    activeCustomers: { label: 'Kunden, die Sie heute haben', help: figureWords.activeCustomers.help },
    recommenders: {
      label: 'Kunden, von denen Empfehlungen kamen',
      help: 'Zählen Sie jeden nur einmal, auch wenn er Ihnen mehrere geschickt hat.',
    },
    recommendations: {
      label: 'Empfehlungen, von denen Sie wissen',
      help: 'Zählen Sie auch die mit, aus denen kein Kunde geworden ist.',
    },
    referredLeads: {
      label: 'Empfohlene, die sich gemeldet haben',
      help: 'Auch wer nur gefragt hat, zählt mit. Wissen Sie es nicht, löschen Sie die Zahl; für die Empfehlungsrate wird sie nicht gebraucht.',
    },
    referredNewCustomers: {
      label: 'Neue Kunden, die auf Empfehlung kamen',
      help: 'Fragen Sie jeden neuen Kunden, wie er auf Sie gekommen ist, und machen Sie einen Strich.',
    },
    newCustomers: {
      label: 'Alle neuen Kunden',
      help: 'Gezählt wird, wer zum ersten Mal bei Ihnen gekauft hat, zum Beispiel in einem Jahr.',
    },
    referredCustomerValue: {
      label: figureWords.referredCustomerValue.label,
      help: 'Nicht der Umsatz, sondern was Ihnen von ihm über die Jahre übrig bleibt. Was er Sie zu Anfang gekostet hat, ist noch nicht abgezogen. Kommen viele nur ein einziges Mal, gehört hierher der Durchschnitt aus „Vom ersten Kauf zum Stammkunden“.',
      tool: { id: 'customer-value', text: 'Mit dem Rechner „Kundenwert“ ausrechnen' },
    },
    referredValueUplift: {
      label: 'Ein Empfohlener bringt mehr als andere neue Kunden',
      help: 'Lassen Sie 0 stehen, solange Ihre eigenen Zahlen nichts anderes zeigen. Bringt er weniger, setzen Sie ein Minus davor.',
    },
    incrementalShare: {
      ...figureWords.incrementalShare,
      help: 'Die übrigen hätten Sie ohnehin gefunden, zum Beispiel im Internet. Fragen Sie einige davon.',
    },
    programmeFixedCost: {
      label: 'Feste Kosten der Empfehlungsaktion',
      help: 'Was Sie in dieser Zeit bezahlen, egal wie viele kommen, zum Beispiel Karten und Ihre Stunden.',
    },
    referrerReward: figureWords.referrerReward,
    referredReward: {
      ...figureWords.referredReward,
      help: 'Jeder Empfohlene bekommt es, auch wer ohnehin gekommen wäre.',
    },
    acquisitionCost: figureWords.acquisitionCost,
    orderValue: figureWords.orderValue,
    ordersPerYear: figureWords.ordersPerYear,
    salesHoursSavedPerLead: {
      label: 'Stunden, die Sie bei einem Empfohlenen sparen',
      help: 'Wer schon von Ihnen gehört hat, braucht oft weniger Beratung. Lassen Sie 0 stehen, wenn Sie es nicht wissen.',
    },
    salesHourCost: { label: 'Was eine solche Stunde kostet' },
    targetReferralRate: {
      label: 'Ihr Ziel von 100 neuen Kunden',
      help: 'So viele von 100 sollen auf Empfehlung kommen. Nehmen Sie sich etwas mehr vor als heute.',
    },
    effortRecommenderShare: {
      label: 'Dass mehr Kunden Sie empfehlen, ist …',
      help: 'Zum Beispiel, weil Sie jeden zufriedenen Kunden darum bitten.',
      values: ease,
    },
    effortRecommendations: {
      label: 'Dass jeder Sie öfter empfiehlt, ist …',
      help: 'Zum Beispiel, weil Sie ihm etwas zum Weitererzählen geben.',
      values: ease,
    },
    effortConversion: {
      label: 'Dass aus mehr Empfehlungen Kunden werden, ist …',
      help: 'Zum Beispiel, weil Sie schneller zurückrufen.',
      values: ease,
    },
    chainStartCustomers: {
      label: 'Neue Kunden, mit denen die Kette beginnt',
      help: 'Meist alle neuen Kunden, die Sie oben gezählt haben.',
    },
    chainCycles: {
      label: 'So oft wird weiterempfohlen',
      help: 'Eine Runde heißt: Wer neu ist, empfiehlt Sie, und daraus wird wieder ein Kunde.',
    },
    cycleMonths: {
      label: 'Monate, die eine Runde dauert',
      help: 'Im Gespräch dauert es eher lang, im Internet kann es schnell gehen.',
    },
    reachPerRecommendation: {
      label: 'So viele hören oder lesen eine Empfehlung',
      help: 'Im Gespräch ist es einer, im Internet sind es mehr.',
    },
    promoters: {
      label: 'So viele antworten mit 9 oder 10',
      help: 'Das sind die, die Sie gern empfehlen. Gefragt wird: „Würden Sie uns empfehlen?“ 0 heißt auf keinen Fall, 10 ganz bestimmt.',
    },
    passives: {
      label: 'So viele antworten mit 7 oder 8',
      help: 'Zufrieden, aber ohne davon zu erzählen. Sie zählen weder dafür noch dagegen.',
    },
    detractors: {
      label: 'So viele antworten mit 0 bis 6',
      help: 'Das sind die, die Sie eher nicht empfehlen.',
    },
  },
  quantities: {
    referralRate: { label: 'Empfehlungsrate' },
    recommenderShare: { label: 'Kunden, von denen Empfehlungen kommen' },
    conversionPerRecommendation: { label: 'Empfehlungen, aus denen ein Kunde wird' },
    recommendationsPerRecommender: { label: 'Empfehlungen von jedem, der Sie empfiehlt' },
    contactRate: { label: 'Empfehlungen, auf die sich jemand meldet' },
    conversionPerLead: { label: 'Empfohlene, die sich melden und dann kaufen' },
    referralRateBand: {
      label: 'Auf Empfehlung kommen',
      verdicts: {
        low: {
          label: 'wenige',
          text: 'Von {newCustomers} neuen Kunden kamen {referredNewCustomers} auf Empfehlung, also weniger als jeder zehnte. Überlegen Sie zuerst, was man über Sie weitererzählen könnte, denn ein Geschenk hilft wenig, solange es nichts zu erzählen gibt.',
        },
        developing: {
          label: 'einige',
          text: 'Von {newCustomers} neuen Kunden kamen {referredNewCustomers} auf Empfehlung. Fragen Sie bei jedem nach, wer von Ihnen erzählt hat und was, damit Sie wissen, worauf Sie bauen können.',
        },
        strong: {
          label: 'viele',
          text: 'Von {newCustomers} neuen Kunden kamen {referredNewCustomers} auf Empfehlung, und das sind viele. Damit es so bleibt, fragen Sie bei jedem Auftrag danach und bedanken sich bei allen, die Sie empfehlen.',
        },
        referral_driven: {
          label: 'die Hälfte oder mehr',
          text: 'Von {newCustomers} neuen Kunden kamen {referredNewCustomers} auf Empfehlung, also mindestens jeder zweite. Halten Sie sich trotzdem einen zweiten Weg zu neuen Kunden offen, falls die Empfehlungen einmal ausbleiben.',
        },
      },
      none: {
        NO_DATA: 'In dieser Zeit kam noch kein neuer Kunde, deshalb gibt es nichts zu zählen.',
      },
    },
    missingCustomers: { label: 'Empfohlene fehlen bis zum Ziel' },
    referredCustomersNeeded: { label: 'Empfohlene, die Sie für das Ziel brauchen' },
    otherCustomers: { label: 'Neue Kunden, die anders zu Ihnen fanden' },
    wholeNeeded: { label: 'Empfohlene, die Sie für das Ziel brauchen, aufgerundet' },
    allAtGoal: { label: 'Alle neuen Kunden, wenn das Ziel erreicht ist' },
    additionalReferredNeeded: { label: 'Empfohlene, die bis zum Ziel fehlen, genau gerechnet' },
    leverRecommenderShareGain: { label: 'Ein Zehntel mehr, die Sie empfehlen: neue Kunden dazu' },
    leverRecommendationsGain: { label: 'Ein Zehntel öfter empfohlen: neue Kunden dazu' },
    leverConversionGain: {
      label: 'Ein Zehntel mehr Empfehlungen, aus denen Kunden werden: neue Kunden dazu',
    },
    recommenderShareWorth: { label: 'Neue Kunden, wenn mehr Kunden Sie empfehlen, geteilt durch die Mühe' },
    recommendationsWorth: { label: 'Neue Kunden, wenn jeder Sie öfter empfiehlt, geteilt durch die Mühe' },
    conversionWorth: {
      label: 'Neue Kunden, wenn aus mehr Empfehlungen Kunden werden, geteilt durch die Mühe',
    },
    easiestStep: {
      label: 'Das bringt für die Mühe am meisten',
      verdicts: {
        recommenders: { label: 'mehr Kunden, die Sie empfehlen' },
        recommendations: { label: 'öfter empfohlen werden' },
        conversion: { label: 'mehr Empfehlungen, aus denen Kunden werden' },
      },
    },
    targetSentence: {
      label: 'Was bis zum Ziel fehlt',
      verdicts: {
        reached: {
          label: 'erreicht',
          text: 'Ihr Ziel ist erreicht: {referredNewCustomers} sind auf Empfehlung gekommen, und {wholeNeeded} hätten gereicht. Denn zusammen mit den {otherCustomers}, die anders zu Ihnen fanden, wären das {allAtGoal} neue Kunden, und {wholeNeeded} davon sind {targetReferralRate:plain} von 100.',
        },
        one: {
          label: 'einer fehlt',
          text: 'Es fehlt noch einer: Damit von 100 neuen Kunden {targetReferralRate:plain} auf Empfehlung kommen, brauchen Sie {wholeNeeded}, und {referredNewCustomers} sind gekommen. Gerechnet ist, dass auch die {otherCustomers} wieder kommen, die anders zu Ihnen fanden; zusammen sind es dann {allAtGoal}.',
        },
        missing: {
          label: 'es fehlen welche',
          text: 'Damit von 100 neuen Kunden {targetReferralRate:plain} auf Empfehlung kommen, brauchen Sie {wholeNeeded} statt {referredNewCustomers}. Gerechnet ist, dass auch die {otherCustomers} wieder kommen, die anders zu Ihnen fanden; zusammen sind es dann {allAtGoal}.',
        },
      },
      none: { NO_DATA: 'In dieser Zeit kam noch kein neuer Kunde, deshalb gibt es nichts zu rechnen.' },
    },
    stepSentence: {
      label: 'Womit Sie anfangen',
      verdicts: {
        nobody: {
          label: 'noch niemand',
          text: 'Noch ist niemand auf Empfehlung gekommen. Bitten Sie zuerst einige Stammkunden darum, denn von nichts wird auch ein Zehntel mehr nichts.',
        },
        reached: {
          label: 'Ziel erreicht',
          text: 'Nehmen Sie sich ein höheres Ziel vor, oder sorgen Sie dafür, dass es so bleibt.',
        },
        equal: {
          label: 'alles gleich',
          text: 'Ob ein Zehntel mehr Kunden Sie empfehlen, ob jeder es ein Zehntel öfter tut oder ob aus einem Zehntel mehr Empfehlungen Kunden werden: Es bringt jedes Mal gleich viel, nämlich etwa {leverRecommendationsGain} neue Kunden. Nehmen Sie deshalb, was Ihnen am leichtesten fällt, und stellen Sie es unter „Wie mühsam es ist“ ein.',
        },
        recommenders: {
          label: 'mehr Kunden, die Sie empfehlen',
          text: 'Fangen Sie damit an, dass mehr Kunden Sie empfehlen, denn das bringt für die Mühe am meisten.',
        },
        recommendations: {
          label: 'öfter empfohlen werden',
          text: 'Fangen Sie damit an, dass jeder Sie öfter empfiehlt, denn das bringt für die Mühe am meisten.',
        },
        conversion: {
          label: 'mehr Empfehlungen, aus denen Kunden werden',
          text: 'Fangen Sie damit an, dass aus mehr Empfehlungen Kunden werden, denn das bringt für die Mühe am meisten.',
        },
      },
      none: {
        NOT_PROVIDED: 'Sagen Sie unter „Wie mühsam es ist“, was Ihnen leichtfällt und was nicht.',
      },
    },
    netGain: { label: 'Gewinn der Empfehlungsaktion' },
    returnOnInvestment: { label: 'Gewinn, geteilt durch die Kosten' },
    breakEvenReward: {
      label: 'So viel dürfen beide Geschenke zusammen höchstens kosten',
      help: 'Für jeden neuen Kunden, nach den festen Kosten. Das ist die Grenze, an der nichts mehr übrig bleibt, also geben Sie deutlich weniger.',
      below: 'Für ein Geschenk bleibt nichts übrig.',
    },
    referredValue: { label: 'Kundenwert, mit dem gerechnet wird' },
    rewardTotal: { label: 'Beide Geschenke zusammen' },
    programmeCost: { label: 'Kosten der Empfehlungsaktion' },
    costPerReferredCustomer: { label: 'Kosten für einen Kunden, der auf Empfehlung kam' },
    savingVersusAcquisition: { label: 'Gespart, verglichen mit ebenso vielen anderen neuen Kunden' },
    broughtOnTop: { label: 'Bringen die, die sonst nicht gekommen wären' },
    advertisingSaved: { label: 'Gesparte Werbung bei denen, die ohnehin gekommen wären' },
    referralContribution: {
      label: 'Kundenwert aller, die auf Empfehlung kamen',
      help: 'Auch derer, die ohnehin gekommen wären.',
    },
    firstYearReferralRevenue: { label: 'Umsatz mit den Empfohlenen im ersten Jahr' },
    salesTimeSaving: {
      label: 'Gesparte Beratungszeit, in Geld',
      help: 'Sie steckt nicht im Gewinn, sondern kommt dazu.',
    },
    programmeBand: {
      label: 'Lohnt sich die Empfehlungsaktion?',
      verdicts: {
        loss: { label: 'kostet mehr, als es bringt' },
        modest: { label: 'lohnt sich knapp' },
        good: { label: 'lohnt sich' },
      },
      none: { DIV_ZERO: 'Ihre Empfehlungen kosten Sie nichts.' },
    },
    programmeSentence: {
      label: 'Was die Empfehlungsaktion bringt',
      verdicts: {
        nobody: {
          label: 'noch niemand',
          text: 'Noch ist niemand auf Empfehlung gekommen. Ausgegeben haben Sie bisher {programmeFixedCost}.',
        },
        no_room: {
          label: 'Verlust auch ohne Geschenk',
          text: 'So verlieren Sie {netGain:abs}, und das läge auch ohne Geschenke nicht im Plus. Senken Sie zuerst die festen Kosten.',
        },
        loss: {
          label: 'Verlust',
          text: 'So verlieren Sie {netGain:abs}. Beide Geschenke zusammen dürften höchstens {breakEvenReward} kosten, Sie geben aber {rewardTotal}.',
        },
        free: {
          label: 'kostet nichts',
          text: 'Sie geben für Empfehlungen nichts aus, deshalb bleibt Ihnen alles, was sie bringen: {netGain}. Darin steckt auch die Werbung, die Sie sich bei denen sparen, die ohnehin gekommen wären.',
        },
        dearer: {
          label: 'teurer als andere neue Kunden',
          text: 'Nach allen Kosten bleiben Ihnen {netGain}. Ein Kunde auf Empfehlung kostet Sie aber {costPerReferredCustomer} und damit mehr als andere neue Kunden ({acquisitionCost}). Sehen Sie nach, ob Sie bei den festen Kosten oder bei den Geschenken sparen können.',
        },
        thin: {
          label: 'knapp',
          text: 'Nach allen Kosten bleiben Ihnen {netGain}. Das ist weniger, als die Aktion gekostet hat ({programmeCost}), und schon ein paar Kunden weniger brächten Sie ins Minus.',
        },
        good: {
          label: 'lohnt sich',
          text: 'Nach allen Kosten bleiben Ihnen {netGain}. Das ist das {returnOnInvestment}-Fache dessen, was die Aktion gekostet hat.',
        },
      },
    },
    chainTotal: { label: 'Kunden am Ende der Kette' },
    referralCoefficient: {
      label: 'Neue Kunden, die ein Kunde Ihnen schickt',
      help: 'In der Zeit, für die Sie gezählt haben.',
    },
    amplificationFactor: {
      label: 'Aus einem neuen Kunden werden auf Dauer',
      help: 'Wenn immer weiter empfohlen wird.',
    },
    chainMonths: { label: 'Monate, bis es so weit ist' },
    peopleReached: { label: 'So viele haben von Ihnen gehört oder gelesen' },
    firstRound: { label: 'In der ersten Runde kommen dazu' },
    chainSentence: {
      label: 'Was aus der Kette wird',
      verdicts: {
        endless: {
          label: 'endlos',
          text: 'Nach diesen Zahlen schickt Ihnen jeder Kunde mindestens einen neuen, und so ginge es endlos weiter. Das kann auf Dauer nicht stimmen. Prüfen Sie, ob Sie alle Kunden gezählt haben.',
        },
        none: {
          label: 'es kommt keiner dazu',
          text: 'Aus {chainStartCustomers} neuen Kunden wird keine Kette, weil in der ersten Runde nicht einmal einer dazukommt. Sorgen Sie zuerst dafür, dass mehr Kunden Sie empfehlen.',
        },
        grows: {
          label: 'es werden mehr',
          text: 'Aus {chainStartCustomers} neuen Kunden werden nach {chainMonths} {chainMonths:Monat|Monaten} {chainTotal}, weil Empfohlene Sie weiterempfehlen. In der ersten Runde {firstRound:kommt|kommen} {firstRound} dazu, danach werden es jedes Mal weniger.',
        },
      },
    },
    netPromoterScore: {
      label: 'mehr gute als schlechte Antworten, von 100',
    },
    netPromoterMargin95: { label: 'So ungenau ist das, einfach gerechnet' },
    netPromoterLow95: { label: 'Alle Kunden gefragt, mit 95 von 100 Sicherheit mindestens' },
    netPromoterHigh95: { label: 'Alle Kunden gefragt, mit 95 von 100 Sicherheit höchstens' },
    answerCount: { label: 'Antworten' },
    netShare: { label: 'Unterschied, gemessen an allen Antworten' },
    adjustedNetShare: { label: 'Derselbe Unterschied, mit drei gedachten Antworten mehr' },
    adjustedMargin: { label: 'So weit kann der Zufall ihn verschieben' },
    answersSentence: {
      label: 'Was die Antworten sagen',
      verdicts: {
        more: {
          label: 'mehr gute',
          text: 'Deutlich mehr Kunden empfehlen Sie gern als nicht: {promoters} von {answerCount} antworten mit 9 oder 10, {detractors} mit 0 bis 6. Fragen Sie die einen, was sie weitererzählen, und die anderen, was gefehlt hat.',
        },
        open: {
          label: 'nicht zu sagen',
          text: 'Ob mehr Kunden Sie gern empfehlen als nicht, lässt sich aus {answerCount} Antworten noch nicht sagen. Fragen Sie weiter, und lassen Sie sich jedes Mal den Grund nennen.',
        },
        fewer: {
          label: 'mehr schlechte',
          text: 'Mehr Kunden würden Sie eher nicht empfehlen: {detractors} von {answerCount} antworten mit 0 bis 6, nur {promoters} mit 9 oder 10. Fragen Sie zuerst, was gefehlt hat, bevor Sie jemanden um eine Empfehlung bitten.',
        },
      },
      none: {
        NOT_PROVIDED: 'Zählen Sie, wie viele wie geantwortet haben, und tragen Sie alle drei Zahlen ein.',
        NO_DATA: 'Noch hat niemand geantwortet.',
      },
    },
  },
  parts: {
    rates: {
      title: 'Ihre Empfehlungsrate',
      lead: 'Wie viele neue Kunden hat jemand geschickt, und was wird aus den Empfehlungen?',
    },
    levers: { title: 'Ihr Ziel', lead: 'Wie viele fehlen noch, und womit fangen Sie an?' },
    programme: {
      title: 'Die Empfehlungsaktion',
      lead: 'Lohnt sich, was Sie dafür ausgeben, und was darf ein Geschenk kosten?',
    },
    chain: {
      title: 'Wenn Empfohlene weiterempfehlen',
      lead: 'Wie viele kommen dazu, wenn jeder neue Kunde wieder andere schickt?',
    },
    promoterScore: {
      title: 'Würden Sie uns empfehlen?',
      lead: 'Was sagen Ihre Kunden, wenn Sie sie fragen, und wie genau ist das?',
    },
  },
  items: {},
  todo: {},
  warnings: {
    COUNT_ORDER: 'Bei „{part}“ steht mehr als bei „{whole}“. Das kann nicht sein; prüfen Sie beide Zahlen.',
    UNREPORTED_RECOMMENDATIONS:
      'Es kamen mehr Kunden auf Empfehlung, als Sie Empfehlungen gezählt haben. Zählen Sie auch die mit, von denen Sie erst durch den neuen Kunden erfahren haben.',
    LEADS_GT_RECOMMENDATIONS:
      'Es haben sich mehr Empfohlene gemeldet, als Sie Empfehlungen gezählt haben. Einige haben Sie also nicht aufgeschrieben.',
    CYCLE_SHORTER_THAN_PERIOD:
      'Sie haben länger gezählt, als eine Runde dauert. So schnell, wie es hier aussieht, geht es deshalb nicht.',
    SMALL_SAMPLE: 'Das sind weniger als 100 Antworten. Nehmen Sie das Ergebnis nur als Hinweis.',
  },
  reasons: {
    NO_DATA: 'Dafür ist in dieser Zeit noch nichts geschehen, was man zählen könnte.',
    DIV_ZERO: 'Die Empfehlungen kosten nichts, deshalb gibt es nichts zu teilen.',
    K_GE_1: 'Nach diesen Zahlen nähme es kein Ende. Prüfen Sie, ob Sie alle Kunden gezählt haben.',
    DIVERGES: 'Nach diesen Zahlen würden es mehr, als sich zählen lässt.',
  },
  notes: {
    trend:
      'Eine einzelne Zahl sagt wenig. Zählen Sie jedes Vierteljahr auf dieselbe Weise, denn wenn Sie seltener empfohlen werden, merken Sie hier vielleicht als Erstes, dass etwas nicht stimmt.',
    tenPercent:
      'Ein Zehntel mehr ist nur ein Maß, um die drei Wege zu vergleichen. Alle drei bringen gleich viel, bis es irgendwo nicht weitergeht, zum Beispiel weil Sie schon jeder Kunde empfiehlt. Den Ausschlag gibt also die Mühe, und die schätzen Sie selbst.',
    professions:
      'Steuerkanzleien und Anwälte dürfen für eine Empfehlung nichts geben. Ob das Verbot schon eine Kleinigkeit trifft, ist nicht geklärt, also geben Sie auch keine. Tragen Sie bei beiden Geschenken 0 ein; der Höchstbetrag zeigt dort nur, was eine Empfehlung wert ist. Für Ärzte, Optiker, Sanitätshäuser und Versicherungen gelten enge Grenzen.',
    whoGets:
      'In Versuchen brachte ein Geschenk für den neuen Kunden mehr neue Kunden als eines für den, der empfiehlt, weil der Neue dann eher zusagt. Bei einem Mobilfunkanbieter blieben Kunden, die jemanden geschickt hatten, auch selbst eher; das ist hier nicht mitgerechnet.',
    referredWorth:
      'Bei einer deutschen Bank waren empfohlene Kunden mindestens 16 % mehr wert als andere. Bei einem Telefonanbieter blieben sie länger, brachten aber weniger ein. Deshalb steht hier 0, bis Ihre eigenen Zahlen etwas anderes zeigen.',
    pictureOnly:
      'Die Kette ist ein Bild und keine Vorhersage. Sie nimmt an, dass jeder neue Kunde Sie so oft empfiehlt wie die bisherigen, und irgendwann kennt Sie in Ihrer Gegend jeder, der Sie brauchen könnte.',
    onward:
      'Wer auf Empfehlung kam, empfiehlt selbst eher weiter: In einer Untersuchung waren es 31 bis 57 % mehr Empfehlungen als bei anderen Kunden mit ebenso vielen Käufen. Erinnern Sie neue Kunden in einem Satz daran, dass jemand sie geschickt hat; das brachte noch einmal 21 % mehr.',
    willingness:
      'Wer sagt, dass er Sie empfehlen würde, hat es noch nicht getan. Zählen Sie deshalb zuerst, wer wirklich geschickt wurde, und nehmen Sie die Frage als Anlass, nach dem Grund zu fragen.',
    growth:
      'Vielleicht haben Sie gelesen, diese eine Frage sage am besten voraus, ob ein Unternehmen wächst. Nachgeprüft an 21 Firmen hat sich das nicht bestätigt. Bei sieben Sportmarken gingen nur die Antworten aller möglichen Kunden dem Umsatz voraus, die der eigenen Kunden allein nicht.',
    asking:
      'Fragen Sie beim Besuch, am Tresen oder auf einer Karte. Am Telefon und per E-Mail gilt schon diese Frage in Deutschland als Werbung, und dafür brauchen Sie in der Regel vorher die Erlaubnis des Kunden.',
  },
  groups: {
    counted: { title: 'Wie lange Sie gezählt haben', summary: '{periodMonths} {periodMonths:Monat|Monate}' },
    effort: {
      title: 'Wie mühsam es ist',
      summary: '{effortRecommenderShare}, {effortRecommendations}, {effortConversion} von 5',
    },
    behind: {
      title: 'Woher die Empfehlungen kommen',
      summary: '{recommenders} empfehlen, {recommendations} Empfehlungen',
    },
    spent: {
      title: 'Was Sie dafür ausgeben',
      summary: '{referrerReward} und {referredReward} Geschenk, {programmeFixedCost} fest',
    },
    beside: {
      title: 'Weitere Angaben',
      summary: '{referredValueUplift} mehr wert, {orderValue} pro Auftrag',
    },
    round: { title: 'Wie lange eine Runde dauert', summary: '{cycleMonths} {cycleMonths:Monat|Monate}' },
    reach: {
      title: 'Wie viele davon hören',
      summary: '{recommendations} Empfehlungen, je {reachPerRecommendation}',
    },
  },
  headlines: {
    referralRateBand: {
      low: 'Wenige kommen auf Empfehlung.',
      developing: 'Einige kommen auf Empfehlung.',
      strong: 'Viele kommen auf Empfehlung.',
      referral_driven: 'Die Hälfte oder mehr kommt auf Empfehlung.',
    },
    stepSentence: {
      nobody: 'Noch kam niemand auf Empfehlung.',
      reached: 'Ihr Ziel ist erreicht.',
      equal: 'Alle drei Wege bringen gleich viel.',
      recommenders: 'Zuerst: mehr Kunden, die Sie empfehlen.',
      recommendations: 'Zuerst: öfter empfohlen werden.',
      conversion: 'Zuerst: mehr Empfehlungen, aus denen Kunden werden.',
    },
    programmeBand: {
      loss: 'Die Empfehlungsaktion kostet mehr, als sie bringt.',
      modest: 'Die Empfehlungsaktion lohnt sich knapp.',
      good: 'Die Empfehlungsaktion lohnt sich.',
    },
    chainSentence: {
      endless: 'Das kann auf Dauer nicht stimmen.',
      none: 'Durch Weiterempfehlen kommt keiner dazu.',
      grows: 'Durch Weiterempfehlen kommen ein paar dazu.',
    },
    answersSentence: {
      more: 'Mehr empfehlen Sie gern als nicht.',
      open: 'Das lässt sich noch nicht sagen.',
      fewer: 'Mehr würden Sie eher nicht empfehlen.',
    },
  },
  rulers: {},
  charts: {
    title_steps: 'Was aus den Empfehlungen wird',
    stepAxis: 'Schritt',
    countAxis: 'Anzahl',
    recommenders: 'Kunden, die empfehlen',
    recommendations: 'Empfehlungen',
    leads: 'melden sich',
    came: 'werden Kunden',
    title_aim: 'Wie weit es bis zum Ziel ist',
    aimAxis: 'Fall',
    cameAxis: 'Kunden, die auf Empfehlung kommen',
    today: 'heute',
    moreRecommend: 'mehr empfehlen',
    moreOften: 'jeder öfter',
    moreCome: 'mehr werden Kunden',
    needed: 'für das Ziel',
    title_balance: 'Was die Empfehlungen bringen und kosten',
    balanceAxis: 'Posten',
    moneyAxis: 'Betrag',
    onTop: 'sonst nicht gekommen',
    saved: 'gesparte Werbung',
    cost: 'Kosten',
    left: 'bleibt',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Von 260 neuen Gästen kamen 108, weil jemand vom Salon erzählt hat. Beide bekommen dafür 10 €.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Von 280 neuen Kunden hat 112 ein Nachbar oder Kollege geschickt. Beide bekommen 20 € auf die nächste Rechnung.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Von 4.200 neuen Kunden kamen 325 über einen Link, den ein Kunde weitergegeben hat. Beide sparen 5 €.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Von 18 neuen Mandanten kamen 12 auf Empfehlung. Frau Ohlsen dankt dafür mit Worten, denn mehr darf sie nicht.',
    },
  },
  unitReasons: {
    hourly: 'Der Stundensatz gilt für eine Stunde, deshalb zählt hier nur, wie viele Stunden es sind.',
  },
};

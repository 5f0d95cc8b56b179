import { checklistWords } from '../../figures/checklists-de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Warnzeichen',
  question: 'Wer könnte bald wegbleiben?',
  summary:
    'Achtzehn Fragen zu einem Kunden zeigen, ob Sie sich jetzt um ihn kümmern sollten und was zu tun ist. Fünfzehn weitere zeigen, ob Ihr Betrieb es rechtzeitig merkt, wenn jemand wegbleibt.',
  inputs: {
    customerAnswers: {
      label: 'Was sehen Sie bei diesem Kunden?',
      help: 'Denken Sie an einen bestimmten Kunden. „Teils“ passt auch, wenn Sie es nur vermuten. Was es bei Ihnen gar nicht gibt, zum Beispiel einen Vertrag, beantworten Sie mit „trifft nicht zu“.',
      groups: {
        purchase: 'Käufe und Besuche',
        dialogue: 'Wie Sie miteinander reden',
        satisfaction: 'Zufriedenheit',
        market: 'Andere Anbieter',
        payment: 'Rechnungen',
        lifecycle: 'Was sich bei ihm ändert',
        cancellation: 'Kündigung',
      },
      values: { 0: 'nein', 0.5: 'teils', 1: 'ja' },
      items: {
        P1: 'Fehlt schon mehr als doppelt so lange, wie bei ihm üblich ist',
        P2: 'Gibt mindestens ein Fünftel weniger aus als vor einem Jahr um diese Zeit',
        P3: 'Nimmt etwas nicht mehr, das früher immer dabei war, oder hat einen Teil gekündigt',
        P4: 'Kauft nur noch, wenn etwas im Sonderangebot ist',
        C1: 'Hat auf die letzten zwei Nachrichten nicht reagiert',
        C2: 'Sagt Termine ab, weicht aus oder ist kurz angebunden',
        C3: 'Möchte keine Werbung mehr oder hat den Newsletter abbestellt',
        C4: 'Die Person, die er kennt, ist nicht mehr da, bei Ihnen oder in seinem Betrieb',
        S1: 'Eine Beschwerde von ihm ist seit mehr als 14 Tagen offen',
        S2: 'Beschwert sich öfter oder schärfer als früher',
        S3: 'Urteilt schlechter über Sie als früher, zum Beispiel mit 6 oder weniger von 10',
        S4: 'In den letzten drei Monaten ist Ihnen bei ihm etwas schiefgegangen',
        M1: 'Erwähnt Angebote von anderen oder holt welche ein',
        M2: 'Am Ort hat jemand neu aufgemacht, oder andere locken mit viel Geld zum Wechsel',
        F1: 'Zahlt später als früher oder hat an Rechnungen etwas auszusetzen',
        L1: 'Vertrag oder Garantie endet in 90 Tagen, und noch hat niemand mit ihm gesprochen',
        L2: 'Umzug, neuer Name, neuer Inhaber oder sonst ein Einschnitt in seinem Leben',
        K1: 'Hat gekündigt oder es angekündigt',
      },
      actions: {
        P1: 'Wer ihn kennt, spricht ihn persönlich an, spätestens in fünf Arbeitstagen und ohne gleich etwas anzubieten.',
        P2: 'Fragen Sie ihn, was er noch braucht, was er dafür ausgeben will und was er inzwischen woanders kauft.',
        P3: 'Fragen Sie bei allem, was er nicht mehr nimmt, nach dem Grund. Prüfen Sie dann Ihre Auswahl und den Preis.',
        P4: 'Bieten Sie ihm statt eines Nachlasses etwas Nützliches an, und rechnen Sie nach, was Ihnen am Sonderangebot bleibt.',
        C1: 'Nehmen Sie einen anderen Weg, wenn Sie es dürfen. Schreiben Sie kürzer, und fragen Sie nur eine Sache.',
        C2: 'Die Chefin oder der Chef meldet sich selbst und fragt, mit wem er am liebsten zu tun hat.',
        C3: 'Setzen Sie ihn sofort auf die Liste „Keine Werbung“. Er bekommt nur noch Nachrichten ohne Werbung.',
        C4: 'Vereinbaren Sie innerhalb von 14 Tagen ein Gespräch, in dem Sie die neue Person vorstellen und eine zweite dazu.',
        S1: 'Bestimmen Sie heute, wer sich bis wann darum kümmert. Geben Sie dem Kunden Bescheid, und sorgen Sie dafür, dass die Chefin oder der Chef davon weiß.',
        S2: 'Klären Sie, woran es immer wieder liegt, und seien Sie bei der Kulanz nicht kleinlich.',
        S3: 'Melden Sie sich innerhalb von 48 Stunden, und fragen Sie, was ihn stört.',
        S4: 'Entschuldigen Sie sich, bevor er es verlangt, und bringen Sie es in Ordnung.',
        M1: 'Reden Sie darüber, was er bei Ihnen hat, statt gleich einen Nachlass zu geben. Notieren Sie, wer ihn umwirbt.',
        M2: 'Erinnern Sie ihn daran, was er bei Ihnen hat, und sehen Sie im Vertrag nach, wann er gehen könnte.',
        F1: 'Fragen Sie nach. Wer gerade wenig Geld hat, braucht etwas anderes als jemand, der sich ärgert.',
        L1: 'Sprechen Sie ihn auf die Verlängerung an, am besten 120 bis 60 Tage vor dem Ende.',
        L2: 'Bringen Sie seine Angaben auf den neuesten Stand, und fragen Sie, was er jetzt braucht.',
        K1: 'Hat er es erst angekündigt, fragen Sie heute nach dem Grund. Eine Kündigung bestätigen Sie noch heute und ohne Angebot. Was über die Website kommt, bestätigen Sie sofort. Im Leitfaden zur Rückgewinnung wählen Sie danach „gekündigt“, dann zeigt er nur die Schritte, die jetzt nötig sind.',
      },
    },
    annualMargin: {
      label: 'Deckungsbeitrag dieses Kunden pro Jahr',
      help: 'Was er Ihnen im Jahr nach Material, Fremdleistungen und bezahlter Arbeitszeit lässt. Im Zweifel so viel wie ein üblicher Kunde.',
    },
    companyAnswers: checklistWords.companyAnswers,
    flaggedLeft: {
      label: 'Warnung, und weggeblieben',
      help: 'Sehen Sie nach, was Sie einen Monat vorher gewusst hätten. Eine Warnung war da, wenn Sie wenigstens eines Ihrer Zeichen gesehen hätten.',
    },
    flaggedStayed: { label: 'Warnung, und geblieben' },
    unflaggedLeft: { label: 'Keine Warnung, und weggeblieben' },
    unflaggedStayed: { label: 'Keine Warnung, und geblieben' },
  },
  quantities: {
    effectiveScore: {
      label: 'von 100 Warnpunkten',
      help: 'Eine offene Beschwerde oder fremde Angebote zählen mindestens 25, eine Kündigung zählt mindestens 50.',
    },
    attentionScore: { label: 'Warnpunkte allein aus den Warnzeichen' },
    scoreMinimum: { label: 'Warnpunkte allein aus den Warnzeichen, wenn alles Offene „nein“ wäre' },
    scoreMaximum: { label: 'Warnpunkte allein aus den Warnzeichen, wenn alles Offene „ja“ wäre' },
    answerCoverage: { label: 'Beantwortet, nach Wichtigkeit gerechnet' },
    attentionBand: {
      label: 'Wie eilig ist es?',
      verdicts: {
        no_data: { label: 'noch nichts beantwortet' },
        green: { label: 'weiter so' },
        amber: { label: 'aufpassen' },
        red: { label: 'handeln' },
      },
    },
    attentionProvisional: { label: 'Noch vorläufig' },
    attentionPriority: { label: 'Warnpunkte, geteilt durch 100, mal Deckungsbeitrag' },
    sortingNumber: { label: 'Sortierzahl' },
    leastScore: { label: 'So viele Warnpunkte sind es mindestens' },
    mostScore: { label: 'So viele Warnpunkte können es höchstens werden' },
    isOpen: { label: 'Weniger als die Hälfte ist beantwortet' },
    isComplaintOpen: { label: 'Eine Beschwerde ist schon zu lange offen' },
    signs: { label: 'Warnzeichen, die zutreffen können' },
    answered: { label: 'Beantwortete Warnzeichen' },
    applicableSigns: { label: 'Zahl der Warnzeichen, die zutreffen können' },
    answeredSigns: { label: 'Zahl der beantworteten Warnzeichen' },
    applicableWeight: { label: 'Punkte aller Warnzeichen, die zutreffen können' },
    answeredWeight: { label: 'Punkte der beantworteten Warnzeichen' },
    signPoints: { label: 'Punkte der Warnzeichen, die Sie sehen' },
    seen: { label: 'Warnzeichen, die Sie sehen, das schwerste zuerst' },
    seenSigns: { label: 'Zahl der Warnzeichen, die Sie sehen' },
    topSign: { label: 'Das schwerste Warnzeichen' },
    raised: { label: 'Mit „ja“ beantwortet' },
    flaggedSign: { label: 'Das Zeichen, das nicht warten kann' },
    floorScore: { label: 'Warnpunkte, die es mindestens sind' },
    attentionSentence: {
      label: 'Was jetzt zu tun ist',
      verdicts: {
        nothingApplies: {
          label: 'nichts trifft zu',
          text: 'Keines der Warnzeichen kann bei diesem Kunden zutreffen, deshalb gibt es hier nichts zu zählen.',
        },
        nothing: {
          label: 'noch nichts beantwortet',
          text: 'Nehmen Sie einen Kunden, bei dem Sie ein ungutes Gefühl haben, und beantworten Sie, was Sie von ihm wissen.',
        },
        cancelled: {
          label: 'Kündigung',
          text: 'Er hat gekündigt oder es angekündigt. Bestätigen Sie eine Kündigung noch heute und ohne Angebot, was über die Website kommt, sofort. Reden können Sie danach, wenn er da ist oder selbst anruft. Hat er es erst angekündigt, gibt es noch nichts zu bestätigen; dann fragen Sie gleich nach dem Grund.',
        },
        complaint: {
          label: 'offene Beschwerde',
          text: 'Kümmern Sie sich heute um seine Beschwerde, denn sie liegt schon mehr als 14 Tage. Was sonst zu tun ist, steht darunter, und dort steht auch, was warten kann.',
        },
        tooLittle: {
          label: 'zu wenig beantwortet',
          text: 'Für ein Urteil reicht das noch nicht, weil ein einziges Zeichen fast alles heißen kann. Beantworten Sie zuerst mindestens die Hälfte.',
        },
        soFar: {
          label: 'vorläufig',
          text: 'Bisher heißt es „{attentionBand}“. Sie wissen aber noch wenig über diesen Kunden, deshalb kann sich das ändern. Fragen Sie die, die mit ihm zu tun haben, bevor Sie ihn ansprechen.',
        },
        act: {
          label: 'handeln',
          text: 'Es kommt viel zusammen. Fangen Sie heute an, bevor er sich entschieden hat. Wie lange ein Schritt dauern darf, steht bei ihm. Am schwersten wiegt: „{topSign}“.',
        },
        raised: {
          label: 'ein einzelnes Zeichen genügt',
          text: 'Aus allen Antworten zusammen ergeben sich nur {attentionScore} Warnpunkte. Ein Zeichen zählt aber für sich allein schon 25, weil es nicht warten kann: „{flaggedSign}“. Kümmern Sie sich noch diese Woche darum.',
        },
        watch: {
          label: 'aufpassen',
          text: 'Kümmern Sie sich noch diese Woche um diesen Kunden; wo ein Schritt eiliger ist, steht es dabei. Am schwersten wiegt: „{topSign}“.',
        },
        drift: {
          label: 'ein Anfang',
          text: 'Noch ist nichts Ernstes zu sehen. Achten Sie beim nächsten Besuch auf eines: „{topSign}“.',
        },
        calm: {
          label: 'nichts zu sehen',
          text: 'Bei diesem Kunden sehen Sie kein Warnzeichen. Machen Sie weiter wie bisher.',
        },
      },
    },
    sortSentence: {
      label: 'In welcher Reihenfolge',
      verdicts: {
        open: { label: 'noch offen' },
        first: {
          label: 'zuerst',
          text: 'Wenn Sie mehrere Kunden durchgehen: Wer gekündigt hat, kommt vor allen anderen.',
        },
        last: { label: 'zuletzt' },
        number: {
          label: 'nach der Sortierzahl',
          text: 'Wenn Sie mehrere Kunden durchgehen: Seine Sortierzahl ist {sortingNumber}, nämlich {effectiveScore} Hundertstel von {annualMargin}. Sie ist kein Geld, sondern nur eine Reihenfolge. Bei der höchsten fangen Sie an, und wer gekündigt hat, kommt davor.',
        },
      },
    },
    knownSentence: {
      label: 'Wie viel schon feststeht',
      verdicts: {
        nothing: { label: 'noch nichts' },
        some: {
          label: 'vorläufig',
          text: 'Von {applicableSigns} Warnzeichen haben Sie {answeredSigns} beantwortet. Je nachdem, was Sie noch herausfinden, werden daraus {leastScore} bis {mostScore} Punkte.',
        },
        mayAct: {
          label: 'noch offen nach oben',
          text: 'Was Sie noch nicht wissen, könnte es auf {mostScore} Punkte heben, und ab 50 hieße es: heute handeln.',
        },
        enough: { label: 'genug' },
      },
    },
    systemScore: { label: 'von 100 Punkten' },
    dimensionData: { label: 'Kundenliste, von 100 Punkten' },
    dimensionMonitoring: { label: 'Hinsehen, von 100 Punkten' },
    dimensionDialogue: { label: 'Reden mit Kunden, von 100 Punkten' },
    dimensionComplaints: { label: 'Beschwerden, von 100 Punkten' },
    dimensionResponse: { label: 'Handeln, von 100 Punkten' },
    weakestDimension: {
      label: 'Hier fehlt am meisten',
      verdicts: {
        data: { label: 'Kundenliste' },
        monitoring: { label: 'Hinsehen' },
        dialogue: { label: 'Reden mit Kunden' },
        complaints: { label: 'Beschwerden' },
        response: { label: 'Handeln' },
      },
    },
    systemCoverage: { label: 'Beantwortete Fragen' },
    systemBand: {
      label: 'Merken Sie es rechtzeitig?',
      verdicts: {
        no_data: { label: 'noch nichts beantwortet' },
        red: { label: 'Sie merken es spät' },
        amber: { label: 'Sie merken manches' },
        green: { label: 'Sie merken es früh' },
      },
    },
    systemProvisional: { label: 'Noch vorläufig' },
    answeredStatements: { label: 'Beantwortete Sätze' },
    answeredCount: { label: 'Zahl der beantworteten Sätze' },
    applicableCount: { label: 'Zahl der Sätze, die zutreffen können' },
    weakestPoints: { label: 'Punkte des Bereichs, in dem am meisten fehlt' },
    weakestAreas: {
      label: 'Hier fehlt am meisten, auch wenn es mehrere sind',
      verdicts: {
        data: { label: 'Kundenliste' },
        monitoring: { label: 'Hinsehen' },
        dialogue: { label: 'Reden mit Kunden' },
        complaints: { label: 'Beschwerden' },
        response: { label: 'Handeln' },
      },
    },
    weakestStatement: { label: 'Damit fangen Sie an' },
    systemSentence: {
      label: 'Was das heißt',
      verdicts: {
        nothingApplies: {
          label: 'nichts trifft zu',
          text: 'Keiner der Sätze kann auf Ihren Betrieb zutreffen, deshalb gibt es hier nichts zu zählen.',
        },
        nothing: {
          label: 'noch nichts beantwortet',
          text: 'Lesen Sie die fünfzehn Sätze am besten zu zweit, und antworten Sie, bevor Sie darüber reden.',
        },
        soFar: {
          label: 'vorläufig',
          text: 'Sie haben erst {answeredCount} von {applicableCount} Sätzen beantwortet, deshalb kann sich das noch ändern. Beantworten Sie zuerst die übrigen.',
        },
        whole: {
          label: 'alles da',
          text: 'Hier steht alles, und Sie prüfen es nach. Nehmen Sie sich die Fragen in einem halben Jahr wieder vor.',
        },
        late: {
          label: 'spät',
          text: 'Dass ein Kunde wegbleibt, merken Sie erst, wenn er schon fort ist. Hier fehlt am meisten: {weakestAreas}. Sorgen Sie zuerst dafür, dass dieser Satz stimmt: „{weakestStatement}“.',
        },
        partly: {
          label: 'manches',
          text: 'Manches merken Sie rechtzeitig, anderes hängt davon ab, ob jemand daran denkt. Hier fehlt am meisten: {weakestAreas}. Sorgen Sie zuerst dafür, dass dieser Satz stimmt: „{weakestStatement}“.',
        },
        early: {
          label: 'früh',
          text: 'Wenn ein Kunde wegzubleiben droht, merken Sie es früh genug. Hier ist noch am meisten zu verbessern: {weakestAreas}. Fangen Sie mit diesem Satz an: „{weakestStatement}“.',
        },
      },
    },
    warningLift: { label: 'mal so oft weggeblieben wie der Durchschnitt' },
    hitRate: { label: 'Von allen, die wegblieben: vorher gab es eine Warnung' },
    falseAlarmRate: { label: 'Von allen, die blieben: es war ein Fehlalarm' },
    warningPrecision: { label: 'Von allen mit Warnung: sie blieben weg' },
    leaverShare: { label: 'Von allen Kunden: sie blieben weg' },
    noticedOfHundred: { label: 'Von 100, die wegblieben: vorher bemerkt' },
    leavers: { label: 'Weggeblieben' },
    stayers: { label: 'Geblieben' },
    warned: { label: 'Mit Warnung' },
    unwarned: { label: 'Ohne Warnung' },
    pastCases: { label: 'Frühere Kunden zusammen' },
    unwarnedLeaverShare: { label: 'Von allen ohne Warnung: sie blieben weg' },
    calibrationSentence: {
      label: 'Taugen die Warnzeichen?',
      verdicts: {
        open: {
          label: 'noch nichts gezählt',
          text: 'Nehmen Sie alle Kunden vom letzten Jahr oder jeden zehnten von der Liste, so viele, dass wenigstens zehn dabei sind, die nicht mehr kommen, besser dreißig. Stellen Sie für jeden fest, ob es vorher eine Warnung gab, und zählen Sie, wer in welches Feld gehört.',
        },
        nobodyLeft: {
          label: 'niemand weggeblieben',
          text: 'Unter diesen Kunden ist niemand weggeblieben. Nehmen Sie auch einige dazu, die nicht mehr kommen.',
        },
        nobodyWarned: {
          label: 'keine Warnung',
          text: 'Bei keinem dieser Kunden hätte es eine Warnung gegeben, deshalb lässt sich nichts vergleichen.',
        },
        weak: {
          label: 'zu schwach',
          text: 'Kunden mit Warnung blieben nur {warningLift}-mal so oft weg wie der Durchschnitt. So helfen Ihnen die Warnzeichen kaum. Überlegen Sie, was Sie bei denen hätten sehen können, die weggeblieben sind.',
        },
        useful: {
          label: 'brauchbar',
          text: 'Kunden mit Warnung blieben {warningLift}-mal so oft weg wie der Durchschnitt. Von 100, die wegblieben, hätten Sie {noticedOfHundred} vorher bemerkt.',
        },
      },
    },
    sizeSentence: {
      label: 'Wie sicher das ist',
      verdicts: {
        hint: {
          label: 'ein Hinweis',
          text: 'Bei {leavers} Weggebliebenen ist das nur ein Hinweis, denn schon einer mehr oder weniger verschiebt die Zahl. Zählen Sie weiter, bis es wenigstens 30 sind.',
        },
        enough: { label: 'genug' },
      },
    },
  },
  parts: {
    customerCheck: { title: 'Ein Kunde', lead: 'Sollten Sie sich jetzt um diesen Kunden kümmern?' },
    companyCheck: {
      title: 'Merkt Ihr Betrieb es rechtzeitig?',
      lead: 'Fünfzehn Sätze zeigen, wo es hakt, wenn jemand wegbleibt.',
    },
    calibration: {
      title: 'An früheren Kunden nachprüfen',
      lead: 'Hätten die Warnzeichen auf die gezeigt, die weggeblieben sind?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  unitReasons: { sorting: 'Verglichen werden nur Zahlen, deshalb steht hier keine Währung.' },
  reasons: {
    NO_DATA: 'Hier steht eine Zahl, sobald es etwas zu zählen gibt.',
  },
  notes: {
    index:
      'Warnpunkte sagen, wohin Sie zuerst sehen sollten. Eine Chance in Prozent sind sie nicht: 50 Warnpunkte heißt nicht, dass der Kunde in einem von zwei Fällen geht. Es hilft auch nicht jedem, wenn Sie sich melden. Lassen Sie deshalb von denen mit einer Warnung einige, die Sie auslosen, in Ruhe und zählen Sie später nach; etwas sagt das ab rund 200 auf jeder Seite.',
    weights:
      'Die Zeichen nennen Ratgeber für kleine Betriebe, eine Steuerkanzlei und die Schweizer Post. Wie schwer jedes wiegt und ab wann es heißt „aufpassen“ (25) und „handeln“ (50), ist unsere Faustregel. Prüfen Sie sie unten an Ihren früheren Kunden nach.',
    ways: 'Ansprechen heißt hier immer auf einem Weg, den Sie nehmen dürfen: wenn der Kunde bei Ihnen ist, wenn er selbst anruft oder mit einem Brief. Wer keine Werbung möchte, bekommt auch keinen werbenden Brief. Private Kunden dürfen Sie nur anrufen, wenn sie es vorher ausdrücklich erlaubt haben und Sie das belegen können.',
    sectors:
      'Im Jahr 2007 hieß es, fast alle Branchen verlören Kunden, am meisten Handel, Stromanbieter, Reisebüros, Bausparkassen und Banken. Nehmen Sie das als Hinweis, genauer hinzusehen, nicht als Zahl.',
    steps:
      'Jeder Satz zählt 0 bis 4 Punkte. „Spät“ heißt unter 40 von 100, „früh“ ab 70. Das ist unsere Faustregel.',
    newCases:
      'Unter dem 1,5-Fachen trennen die Warnzeichen zu wenig; auch das ist eine Faustregel. Wenn Sie daraufhin andere Zeichen wählen, prüfen Sie diese an neuen Kunden nach. An denselben sähe es immer besser aus, als es ist.',
  },
  groups: {},
  headlines: {
    attentionSentence: {
      nothingApplies: 'Noch nichts beantwortet.',
      nothing: 'Noch nichts beantwortet.',
      cancelled: 'Heute handeln: Er hat gekündigt.',
      complaint: 'Heute handeln: Eine Beschwerde ist offen.',
      tooLittle: 'Noch zu wenig beantwortet.',
      soFar: 'Vorläufig: {attentionBand}.',
      act: 'Heute handeln.',
      raised: 'Noch diese Woche kümmern.',
      watch: 'Noch diese Woche kümmern.',
      drift: 'Weiter so.',
      calm: 'Weiter so.',
    },
    systemSentence: {
      nothingApplies: 'Noch nichts beantwortet.',
      nothing: 'Noch nichts beantwortet.',
      soFar: 'Vorläufig: {systemBand}.',
      whole: 'Sie merken es früh.',
      late: 'Sie merken es spät.',
      partly: 'Sie merken manches.',
      early: 'Sie merken es früh.',
    },
    calibrationSentence: {
      open: 'Noch nichts gezählt.',
      nobodyLeft: 'Noch nichts zu vergleichen.',
      nobodyWarned: 'Noch nichts zu vergleichen.',
      weak: 'So helfen die Warnzeichen kaum.',
      useful: 'Die Warnzeichen taugen wohl etwas.',
    },
  },
  rulers: {},
  charts: {
    title_range: 'Wie viele Warnpunkte dieser Kunde hat',
    rangeAxis: 'Stand',
    points: 'Punkte',
    now: 'jetzt',
    least: 'wenn alles Offene „nein“ wäre',
    most: 'wenn alles Offene „ja“ wäre',
    watchFrom: 'ab 25 aufpassen',
    actFrom: 'ab 50 handeln',
    title_areas: 'Wie viel in jedem Bereich schon da ist',
    areaAxis: 'Bereich',
    data: 'Kundenliste',
    monitoring: 'Hinsehen',
    dialogue: 'Reden mit Kunden',
    complaints: 'Beschwerden',
    response: 'Handeln',
    title_left: 'Wie viele weggeblieben sind',
    whoAxis: 'Kunden',
    leftAxis: 'Weggeblieben',
    withWarning: 'mit Warnung',
    allOfThem: 'alle zusammen',
    withoutWarning: 'ohne Warnung',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Eine Stammkundin ließ alle sechs Wochen färben. Ihre Friseurin hat aufgehört, und der letzte Termin ist lange her.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Ein Kunde spricht von den Preisen einer Kette. Der Meister, den er kannte, ist in Rente, und die Einlagerung seiner Reifen läuft aus.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Ein Kunde bestellt nur noch mit Nachlass und hat den Newsletter abbestellt.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Ein Mandant wartet seit drei Wochen auf Antwort zu einem Fehler im Bescheid. Den Betrieb übernimmt gerade seine Tochter.',
    },
  },
};

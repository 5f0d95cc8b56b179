import { figureWords } from '../../figures/de';
import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const checks = {
  Confirmed: 'Der Auftrag wurde am selben Tag bestätigt.',
  CauseShown: 'Der alte Grund ist behoben, und der Kunde hat es gesehen.',
  OneContact: 'Sein fester Ansprechpartner war da, oder die Vertretung wusste Bescheid.',
  CheckedTwice: 'Ein Zweiter hat die Arbeit geprüft.',
  OnTime: 'Am zugesagten Tag war alles fertig.',
  InvoiceChecked: 'Ein Zweiter hat die Rechnung geprüft.',
  FeedbackAsked: 'Bei der Übergabe hat jemand gefragt, ob alles recht war.',
  Thanked: 'Jemand hat sich bedankt.',
} as const;
const of = <O extends string>(order: O) =>
  Object.fromEntries(Object.entries(checks).map(([check, text]) => [order + check, text])) as Record<
    `${O}${keyof typeof checks}`,
    string
  >;

const reasonRow = {
  reason: { label: 'Grund' },
  weight: {
    label: 'Gewicht',
    options: { 1: '1 wenig', 2: '2', 3: '3', 4: '4', 5: '5 viel' },
  },
};

export const words: WordsOf<typeof tool> = {
  name: 'Nach der Rückkehr',
  question: 'Bleibt, wer zurückgekommen ist?',
  summary:
    'Ein Blatt für einen Kunden, der wieder da ist: drei Aufträge ohne Fehler, und was für ihn mehr wiegt, das Bleiben oder das Gehen.',
  inputs: {
    customer: {
      ...figureWords.customer,
      help: 'Ein Kürzel genügt. Für den nächsten Kunden drucken Sie das Blatt und löschen die Eingaben.',
    },
    contactPerson: { label: 'Wer ist sein fester Ansprechpartner?' },
    deputy: { label: 'Wer vertritt ihn?' },
    orderChecks: {
      label: 'Die ersten drei Aufträge oder Besuche',
      help: 'Haken Sie jeden ab, sobald er erledigt ist. Was es bei Ihnen nicht gibt, trifft nicht zu.',
      items: { ...of('first'), ...of('second'), ...of('third') },
      groups: { first: 'Erster Auftrag', second: 'Zweiter Auftrag', third: 'Dritter Auftrag' },
      values: { 0: 'nein', 1: 'ja' },
    },
    reasonsToStay: {
      label: 'Gründe zu bleiben',
      help: 'So, wie er sie sehen würde. Am besten fragen Sie ihn beim nächsten Besuch.',
      row: 'Grund',
      add: 'Grund zu bleiben hinzufügen',
      fields: reasonRow,
    },
    reasonsToLeave: {
      label: 'Gründe zu gehen',
      row: 'Grund',
      add: 'Grund zu gehen hinzufügen',
      none: 'Es gibt keinen',
      fields: reasonRow,
    },
    nextLook: { label: 'Wann sehen Sie wieder nach?', help: 'Am besten in 90 Tagen.' },
  },
  quantities: {
    faultlessOrders: { label: 'von 3 Aufträgen ohne Fehler' },
    checksDone: { label: 'Punkte mit „ja“' },
    checksMissed: { label: 'Punkte mit „nein“' },
    firstAsked: { label: 'Erster Auftrag, was zutrifft' },
    firstOpen: { label: 'Erster Auftrag, noch offen' },
    secondAsked: { label: 'Zweiter Auftrag, was zutrifft' },
    secondOpen: { label: 'Zweiter Auftrag, noch offen' },
    thirdAsked: { label: 'Dritter Auftrag, was zutrifft' },
    thirdOpen: { label: 'Dritter Auftrag, noch offen' },
    openSteps: { label: 'Das fehlt noch' },
    ordersState: {
      label: 'Waren die Aufträge fehlerfrei?',
      verdicts: {
        fault: {
          label: 'etwas ging schief',
          text: 'Sagen Sie es ihm selbst, und bringen Sie es noch heute in Ordnung. Danach zählen drei neue Aufträge ohne Fehler; beginnen Sie dafür ein neues Blatt, damit auch stehen bleibt, was schiefging. Auf diesem Blatt fehlt noch:',
        },
        open: { label: 'noch keiner', text: 'So fangen Sie an:' },
        begun: {
          label: 'noch nicht alle drei',
          text: 'Bisher sind {faultlessOrders} von 3 Aufträgen ohne Fehler. Es fehlt noch:',
        },
        done: {
          label: 'ja, alle drei',
          text: 'Behandeln Sie ihn von jetzt an wie jeden Stammkunden.',
        },
      },
    },
    loyaltyBalance: { label: 'so viel wiegt das Bleiben mehr als das Gehen' },
    stayWeight: { label: 'Gründe zu bleiben, zusammen' },
    leaveWeight: { label: 'Gründe zu gehen, zusammen' },
    heaviestToLeave: { label: 'Schwerster Grund zu gehen' },
    openReasons: { label: 'Das fehlt noch' },
    balanceState: {
      label: 'Was wiegt mehr?',
      verdicts: {
        open: { label: 'noch offen', text: 'Schreiben Sie beide Seiten auf. Es fehlt noch:' },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Noch lässt sich nicht sagen, was mehr wiegt. Es fehlt noch:',
        },
        leaving: {
          label: 'das Gehen',
          text: 'Es steht {leaveWeight} gegen {stayWeight}. Geben Sie ihm einen Grund mehr zu bleiben, oder nehmen Sie einen Grund zu gehen weg.',
        },
        even: {
          label: 'gleich viel',
          text: 'Es steht {stayWeight} zu {leaveWeight}. Eine Kleinigkeit entscheidet, und die können Sie dazulegen.',
        },
        staying: {
          label: 'das Bleiben',
          text: 'Es steht {stayWeight} gegen {leaveWeight}. Fertig ist das Blatt erst nach drei Aufträgen ohne Fehler.',
        },
        done: {
          label: 'das Bleiben, nach drei guten Aufträgen',
          text: 'Drei Aufträge ohne Fehler, und das Bleiben wiegt {stayWeight} gegen {leaveWeight}.',
        },
      },
    },
    heaviestState: {
      label: 'Was am ehesten gegen Sie spricht',
      verdicts: {
        mind: { label: 'genannt', text: 'Am meisten spricht gegen Sie: „{heaviestToLeave}“.' },
      },
      none: {},
    },
  },
  parts: {
    threeOrders: {
      title: 'Drei Aufträge ohne Fehler',
      lead: 'Waren die ersten drei Aufträge nach der Rückkehr fehlerfrei?',
    },
    balance: { title: 'Bleiben oder gehen', lead: 'Was wiegt für diesen Kunden mehr?' },
  },
  items: {
    contactPerson: 'Ansprechpartner und Vertretung',
    first: 'der erste Auftrag',
    second: 'der zweite Auftrag',
    third: 'der dritte Auftrag',
    stay: 'ein Grund zu bleiben',
    leave: 'die Gründe zu gehen',
    weights: 'die Gewichte',
    nextLook: 'der Tag zum Nachsehen',
  },
  todo: {
    contactPerson: 'Nennen Sie seinen Ansprechpartner und wer ihn vertritt.',
    first: 'Machen Sie den ersten Auftrag fehlerfrei und haken Sie ihn ab.',
    second: 'Machen Sie den zweiten Auftrag fehlerfrei und haken Sie ihn ab.',
    third: 'Machen Sie den dritten Auftrag fehlerfrei und haken Sie ihn ab.',
    stay: 'Schreiben Sie auf, was für ihn dafür spricht zu bleiben.',
    leave: 'Schreiben Sie auf, was dagegen spricht, oder sagen Sie, dass es nichts gibt.',
    weights: 'Geben Sie jedem Grund ein Gewicht von 1 bis 5.',
    nextLook: 'Legen Sie fest, wann Sie wieder nachsehen.',
  },
  warnings: {},
  reasons: { NO_DATA: 'Dafür fehlt noch ein Grund mit Gewicht.' },
  notes: {
    noThirdChance:
      'Eine dritte Chance gibt es fast nie. Wer einmal zurückgekommen ist, sieht genau hin, und beim zweiten Fehler sagt er nichts mehr.',
    askInPerson:
      'Fragen Sie bei der Übergabe und nicht hinterher am Telefon oder per E-Mail. Dort gilt schon die Frage, ob alles recht war, als Werbung, und Sie brauchen dafür seine Erlaubnis.',
    eInvoice:
      'Ist der Kunde ein Betrieb, prüfen Sie auch die Form der Rechnung: Papier und PDF sind zwischen Betrieben noch bis Ende 2026 erlaubt, bei höchstens 800.000 € Umsatz im Vorjahr bis Ende 2027.',
    asTheyWeigh:
      'Die Gewichte sind eine Schätzung, bis Sie ihn gefragt haben. Ein Nachlass ändert an dieser Waage selten etwas.',
  },
  groups: {},
  headlines: {
    ordersState: {
      fault: 'Etwas ist wieder schiefgegangen.',
      open: 'Noch kein Auftrag abgehakt.',
      begun: 'Noch nicht alle drei.',
      done: 'Drei Aufträge ohne Fehler.',
    },
    balanceState: {
      open: 'Noch nicht abgewogen.',
      begun: 'Noch nicht fertig abgewogen.',
      leaving: 'Das Gehen wiegt schwerer.',
      even: 'Beides wiegt gleich viel.',
      staying: 'Das Bleiben wiegt schwerer.',
      done: 'Er hat gute Gründe zu bleiben.',
    },
  },
  rulers: {},
  charts: {
    title_scales: 'Was wie viel wiegt',
    sideAxis: 'Seite',
    stayWeight: 'Gründe zu bleiben',
    leaveWeight: 'Gründe zu gehen',
    weight: 'Gewicht',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'S. L. war dreimal wieder da, immer bei Jana und immer pünktlich.',
      texts: {
        customer: 'S. L.',
        contactPerson: 'Jana',
        deputy: 'Frau Kern',
        'reasonsToStay.0.reason': 'Jana kennt ihre Farbe',
        'reasonsToStay.1.reason': 'sie wartet nicht mehr',
        'reasonsToLeave.0.reason': 'schlecht zu parken',
        'reasonsToLeave.1.reason': 'die Kette ist billiger',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Nr. 117 ist wieder Kundin. Zwei Aufträge stimmten auf Anhieb, der dritte steht noch aus.',
      texts: {
        customer: 'Nr. 117',
        contactPerson: 'Herr Demir',
        deputy: 'Herr Brandt',
        'reasonsToStay.0.reason': 'Herr Demir ruft am selben Tag zurück',
        'reasonsToStay.1.reason': 'ihr Wagen wird geholt',
        'reasonsToStay.2.reason': 'zwei Aufträge stimmten auf Anhieb',
        'reasonsToLeave.0.reason': 'der Weg ist länger',
        'reasonsToLeave.1.reason': 'die Bremsen sind nicht vergessen',
        'reasonsToLeave.2.reason': 'Reifen sind nebenan billiger',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'M. S. hat einmal wieder bestellt. Ob sie bleibt, ist noch offen.',
      texts: {
        customer: 'M. S.',
        contactPerson: 'Mirja',
        deputy: 'Halm',
        'reasonsToStay.0.reason': 'die neue Ernte zuerst probieren',
        'reasonsToStay.1.reason': 'die Dose kam ohne Beulen',
        'reasonsToLeave.0.reason': 'im Supermarkt ist Tee billiger',
        'reasonsToLeave.1.reason': 'das Porto',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Ein Handwerksbetrieb ist wieder Mandant, die erste Lohnabrechnung war fehlerfrei.',
      texts: {
        customer: 'D. und Söhne',
        contactPerson: 'Herr Wenk',
        deputy: 'Frau Ohlsen',
        'reasonsToStay.0.reason': 'Antwort in zwei Tagen, immer von Herrn Wenk',
        'reasonsToStay.1.reason': 'Belege mit dem Handy',
        'reasonsToLeave.0.reason': 'das Honorar',
        'reasonsToLeave.1.reason': 'ein Vetter ist Steuerberater',
      },
    },
  },
};

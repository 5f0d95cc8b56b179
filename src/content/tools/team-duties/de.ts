import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

const marks = { 0: '0 noch nicht', 1: '1', 2: '2 geht so', 3: '3', 4: '4 sehr gut' };
const skills = { empathy: 'Sich einfühlen', listening: 'Zuhören', productKnowledge: 'Fachkenntnis' };

export const words: WordsOf<typeof tool> = {
  name: 'Drei Aufgaben im Team',
  question: 'Wer kümmert sich um wen?',
  summary:
    'Wer bedient neue Kunden so, dass sie bleiben, wer pflegt die Stammkunden, und wer wirbt um die ehemaligen? Dazu: was jeder dafür kann und was er ohne Rückfrage entscheiden darf.',
  inputs: {
    duties: {
      label: 'Wer tut was, und woran sieht man es?',
      help: 'Drei Aufgaben: neue Kunden so bedienen, dass sie bleiben, Stammkunden pflegen, um ehemalige werben. Mindestens eine Zeile für jede, mit einem Namen statt „alle“.',
      row: 'Zeile',
      add: 'Zeile hinzufügen',
      fields: {
        duty: {
          label: 'Für wen?',
          options: {
            serveNew: 'neue Kunden',
            careExisting: 'Stammkunden',
            courtFormer: 'ehemalige Kunden',
          },
        },
        who: { label: 'Wer?' },
        how: { label: 'Wie genau?' },
        measuredBy: { label: 'Woran sieht man es?' },
      },
    },
    skills: {
      label: 'Was kann jeder schon?',
      help: 'Kürzel statt Namen, weil das Blatt jemand liegen lassen könnte. Füllen Sie es mit jedem selbst aus.',
      row: 'Person',
      add: 'Person hinzufügen',
      fields: {
        person: { label: 'Kürzel' },
        empathy: { label: skills.empathy, options: marks },
        listening: { label: skills.listening, options: marks },
        productKnowledge: { label: skills.productKnowledge, options: marks },
      },
    },
    decisionBudget: {
      label: 'Betrag ohne Rückfrage',
      help: 'So viel darf jeder ausgeben, um etwas gleich in Ordnung zu bringen.',
    },
    briefingDate: { label: 'Wann besprechen Sie das mit allen?' },
    talkers: {
      label: 'Wer spricht mit ehemaligen Kunden?',
      help: 'Höchstens zwei, und jeder andere weiß, wen er holt.',
    },
  },
  quantities: {
    coveredDuties: { label: 'von 3 Aufgaben haben jemanden, der weiß, wie' },
    openDuties: { label: 'Hier fehlt noch etwas' },
    dutyState: {
      label: 'Sind die drei Aufgaben verteilt?',
      verdicts: {
        open: {
          label: 'noch nicht',
          text: 'Noch ist keine Aufgabe verteilt. Fangen Sie damit an:',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: '{coveredDuties} von 3 Aufgaben sind verteilt. Es fehlt noch:',
        },
        done: {
          label: 'verteilt',
          text: 'Alle drei Aufgaben sind verteilt, und bei jeder steht, woran man es sieht.',
        },
      },
    },
    weakestAverage: { label: 'im Durchschnitt, wo am meisten fehlt, bei höchstens 4' },
    weakestSkill: {
      label: 'Hier fehlt am meisten',
      verdicts: Object.fromEntries(Object.entries(skills).map(([id, label]) => [id, { label }])),
    },
    averageEmpathy: { label: 'Sich einfühlen, im Durchschnitt' },
    averageListening: { label: 'Zuhören, im Durchschnitt' },
    averageKnowledge: { label: 'Fachkenntnis, im Durchschnitt' },
    markedPeople: { label: 'Personen mit allen drei Angaben' },
    onceEach: { label: 'Wenn jeder den Betrag einmal ausgibt' },
    openPoints: { label: 'Das fehlt noch' },
    teamState: {
      label: 'Kann das Team seine Aufgaben?',
      verdicts: {
        open: {
          label: 'noch nicht beschrieben',
          text: 'Hier steht gleich, was Ihrem Team am meisten fehlt. Damit fangen Sie an:',
        },
        begun: {
          label: 'es fehlt noch etwas',
          text: 'Am meisten fehlt bei „{weakestSkill}“, im Durchschnitt {weakestAverage} von 4 Punkten. Es fehlt noch:',
        },
        practise: {
          label: 'erst üben',
          text: 'Am meisten fehlt bei „{weakestSkill}“, im Durchschnitt {weakestAverage} von 4 Punkten. Üben Sie das, bevor jemand ein schwieriges Gespräch führt. Termin und Betrag stehen fest.',
        },
        done: {
          label: 'bereit',
          text: 'Im Durchschnitt ist Ihr Team bereit. Am ehesten üben Sie noch „{weakestSkill}“, im Durchschnitt {weakestAverage} von 4 Punkten.',
        },
      },
    },
    markState: {
      label: 'Wem noch am meisten fehlt',
      verdicts: {
        uneven: {
          label: 'einem fehlt noch viel',
          text: 'Ein Durchschnitt verdeckt den Einzelnen. Die niedrigste einzelne Angabe liegt bei {lowestMark} von 4 Punkten. Lassen Sie diese Person mit jemandem aus dem Team üben, bevor sie ein schwieriges Gespräch führt.',
        },
        none: { label: 'niemandem' },
      },
    },
    lowestMark: { label: 'Niedrigste einzelne Angabe' },
    markedSkills: { label: 'Zeilen mit allen drei Angaben' },
  },
  parts: {
    duties: {
      title: 'Die drei Aufgaben',
      lead: 'Wer kümmert sich um neue, wer um treue und wer um ehemalige Kunden?',
    },
    team: { title: 'Was das Team braucht', lead: 'Was kann jeder schon, und was darf er entscheiden?' },
  },
  items: {
    serveNew: 'neue Kunden bedienen',
    careExisting: 'Stammkunden pflegen',
    courtFormer: 'um ehemalige Kunden werben',
    names: 'wer es wie tut',
    measured: 'woran man es sieht',
    people: 'wer zum Team gehört',
    marks: 'drei Angaben zu jedem',
    budget: 'der Betrag ohne Rückfrage',
    briefing: 'der Tag der Besprechung',
    talkers: 'wer mit ehemaligen Kunden spricht',
  },
  todo: {
    serveNew:
      'Bestimmen Sie, wer neue Kunden bedient und wie, zum Beispiel mit einem zweiten Termin beim Bezahlen.',
    careExisting:
      'Bestimmen Sie, wer Stammkunden pflegt und wie, zum Beispiel mit einem Dank im Monat an fünf von ihnen.',
    courtFormer:
      'Bestimmen Sie, wer um ehemalige Kunden wirbt und wie, zum Beispiel mit zehn Karten in der ruhigen Woche.',
    names: 'Schreiben Sie in jede Zeile, wer es tut und wie genau.',
    measured: 'Schreiben Sie in jede Zeile eine Zahl, an der man es sieht.',
    people: 'Tragen Sie jeden ein, der mit Kunden spricht, auch den Lehrling.',
    marks: 'Ergänzen Sie bei jedem alle drei Angaben, sonst zählt er nicht mit.',
    budget: 'Legen Sie fest, wie viel jeder ohne Rückfrage ausgeben darf, auch wenn es 0 ist.',
    briefing: 'Setzen Sie einen Tag, an dem Sie es mit allen besprechen.',
    talkers: 'Bestimmen Sie, wer mit ehemaligen Kunden spricht, und sagen Sie es allen.',
  },
  warnings: {},
  reasons: { NO_DATA: 'Dafür fehlt noch eine Person mit allen drei Angaben.' },
  notes: {
    oneName:
      'Alle drei Aufgaben dürfen bei derselben Person liegen. Wer allein arbeitet, schreibt dreimal seinen Namen und legt fest, wann in der Woche er daran denkt.',
    together:
      'Geben Sie die Punkte gemeinsam mit dem, um den es geht, und hängen Sie das Blatt nicht aus. Was einem fehlt, kann ein anderer ihm zeigen.',
    nothingFollows:
      'Von diesem Blatt geht keine Zahl in einen Rechner. Drucken Sie es für die Besprechung aus.',
  },
  groups: {},
  headlines: {
    dutyState: {
      open: 'Noch nichts verteilt.',
      begun: 'Es fehlt noch etwas.',
      done: 'Alle drei sind verteilt.',
    },
    teamState: {
      open: 'Noch nicht beschrieben.',
      begun: 'Es fehlt noch etwas.',
      practise: 'Erst üben: {weakestSkill}.',
      done: 'Im Durchschnitt ist das Team bereit.',
    },
  },
  rulers: {},
  charts: {
    title_skills: 'Was das Team im Durchschnitt kann, von 0 bis 4',
    skillAxis: 'Fähigkeit',
    average: 'Durchschnitt',
    averageEmpathy: skills.empathy,
    averageListening: skills.listening,
    averageKnowledge: skills.productKnowledge,
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Vier Personen. Zuhören können sie, beim Fach hat der Lehrling noch zu lernen.',
      texts: {
        'duties.0.who': 'jede Friseurin',
        'duties.0.how': 'beim Bezahlen den zweiten Termin anbieten',
        'duties.0.measuredBy': 'von zehn neuen Gästen gehen fünf mit Termin',
        'duties.1.who': 'Jana',
        'duties.1.how': 'Farbformel vor dem Besuch bereitlegen',
        'duties.1.measuredBy': 'kein Gast fragt, was letztes Mal gemischt war',
        'duties.2.who': 'Frau Kern',
        'duties.2.how': 'Karten mit der Hand, zwanzig in der ruhigen Woche',
        'duties.2.measuredBy': 'Termine durch die Karten',
        talkers: 'Frau Kern und Jana',
      },
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Fünf Personen. Vom Fach verstehen alle viel, beim Zuhören fehlt am meisten.',
      texts: {
        'duties.0.who': 'Herr Demir',
        'duties.0.how': 'bei der Abholung die Rechnung erklären',
        'duties.0.measuredBy': 'von zehn neuen Kunden kommen sechs wieder',
        'duties.1.who': 'Herr Demir',
        'duties.1.how': 'um 16 Uhr alle zurückrufen, die auf Nachricht warten',
        'duties.1.measuredBy': 'kein Zettel bleibt bis morgen liegen',
        'duties.2.who': 'Herr Brandt',
        'duties.2.how': 'Briefe unterschreiben, Gespräche selbst führen',
        'duties.2.measuredBy': 'Rückkehrer im ersten Vierteljahr',
        talkers: 'Herr Brandt, am Telefon Herr Demir',
      },
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Drei Personen, die meist schreiben statt sprechen.',
      texts: {
        'duties.0.who': 'Mirja',
        'duties.0.how': 'Aufgusskarte und Probe ins erste Paket',
        'duties.0.measuredBy': 'zweite Bestellung innerhalb von 120 Tagen',
        'duties.1.who': 'Mirja',
        'duties.1.how': 'Stammkunden probieren die neue Ernte zuerst',
        'duties.1.measuredBy': 'Bestellungen vor dem Verkaufsstart',
        'duties.2.who': 'Herr Halm',
        'duties.2.how': 'Postkarte zur Ernte, zweimal im Jahr',
        'duties.2.measuredBy': 'Bestellungen ohne Gutschein',
        talkers: 'Herr Halm',
      },
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Drei Personen. Einen Betrag gibt es hier nicht, dafür darf jede Frist verlegt werden.',
      texts: {
        'duties.0.who': 'Frau Ohlsen',
        'duties.0.how': 'Erstgespräch mit Liste, wer welche Belege bringt',
        'duties.0.measuredBy': 'Belege zum ersten Termin vollständig',
        'duties.1.who': 'die Sachbearbeiterin',
        'duties.1.how': 'jede Rückfrage bis zum nächsten Tag beantworten',
        'duties.1.measuredBy': 'offene Rückfragen am Freitag',
        'duties.2.who': 'Frau Ohlsen',
        'duties.2.how': 'sachlicher Brief, dann ein Gespräch in der Kanzlei',
        'duties.2.measuredBy': 'Gespräche von fünfzehn',
        talkers: 'Frau Ohlsen',
      },
    },
  },
};

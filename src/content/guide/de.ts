import type { GuideWords } from './index';

export const de: GuideWords = {
  title: 'Womit fangen Sie an?',
  description: 'Sechs Fragen, und Sie wissen, welchen Rechner oder welchen Schritt Sie zuerst öffnen.',
  lead: 'Sie müssen nicht alles lesen. Beantworten Sie die sechs Fragen der Reihe nach, so gut Sie es aus dem Kopf können, und beginnen Sie dort, wo zum ersten Mal etwas zu öffnen ist. Die Reihenfolge ist Absicht: Was heute brennt, steht oben.',
  opens: 'Dann öffnen Sie:',
  readers: {
    owner: {
      title: 'Sie führen den Betrieb selbst',
      text: 'Wenn Sie nur zwanzig Minuten haben, überspringen Sie die Fragen und rechnen gleich aus, ob sich ein Brief lohnt.',
      link: 'Zu den zwanzig Minuten',
    },
    consultant: {
      title: 'Sie beraten Betriebe',
      text: 'Stellen Sie die sechs Fragen im Vorgespräch, denn aus den Antworten ergibt sich, womit der halbe Tag beginnt.',
      link: 'Zum Ablauf des halben Tages',
    },
    trainer: {
      title: 'Sie unterrichten',
      text: 'Lassen Sie die Gruppe erst raten und dann rechnen. Jeden Rechner können Sie in Ihre Kursseite einbetten; die Zeilen dafür stehen unter ihm.',
      link: 'Zu allen Rechnern',
    },
  },
  questions: {
    cancelled: {
      ask: 'Hat gerade jemand gekündigt oder damit gedroht?',
      answers: { yes: 'Ja, und ich sollte heute antworten', no: 'Nein' },
    },
    missing: {
      ask: 'Wissen Sie, wer in den letzten zwei Jahren weggeblieben ist, und warum?',
      answers: {
        no: 'Nein, ich kenne ein paar Namen',
        who: 'Ich weiß wer, aber nicht warum',
        why: 'Beides, aber wir haben noch niemandem geschrieben',
        written: 'Beides, und wir haben schon geschrieben',
      },
    },
    second: {
      ask: 'Kauft mindestens die Hälfte Ihrer neuen Kunden ein zweites Mal?',
      answers: { no: 'Nein', unknown: 'Das weiß ich nicht', yes: 'Ja' },
    },
    complaints: {
      ask: 'Verlieren Sie Kunden, weil etwas schiefgegangen ist?',
      answers: { yes: 'Ja, oder ich fürchte es', no: 'Nein' },
    },
    referral: {
      ask: 'Wissen Sie, wie viele neue Kunden auf Empfehlung kommen?',
      answers: { no: 'Nein', yes: 'Ja, und es dürften mehr sein' },
    },
    worth: {
      ask: 'Können Sie in Euro sagen, was ein Kunde wert ist?',
      answers: { no: 'Nein', yes: 'Ja' },
    },
  },
  pages: {
    templates: 'Vorlagen: Briefe und Leitfäden zum Übernehmen',
    '#cancelled': 'Der kurze Weg, wenn jemand gekündigt hat',
    '#twenty-minutes': 'In zwanzig Minuten: wem Sie schreiben, ob es sich lohnt, und der Brief',
    'self-assessment': 'Was klappt schon, und wo fehlt am meisten?',
    profile: 'Ihr Betrieb: Zahlen, die für alle Rechner gelten',
    cases: 'Vier Betriebe als Beispiel',
  },
  unsure: 'Wenn Sie noch gar nicht wissen, wo es hakt, beginnen Sie hiermit:',
  example: 'Wenn Sie zuerst sehen möchten, wie das ausgefüllt aussieht, öffnen Sie einen Beispielbetrieb:',
  after:
    'Führt bei Ihnen keine Antwort irgendwohin, machen Sie schon vieles richtig. Dann lohnt es sich vor allem, dass Ihre Kunden noch etwas länger bleiben:',
};

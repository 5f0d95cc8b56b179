import type { NewWords } from './index';

export const de: NewWords = {
  title: 'Was ist neu?',
  description:
    'Was seit Ihrem letzten Besuch dazugekommen ist, und wann Recht und Belege zuletzt geprüft wurden.',
  lead: 'Hier steht, was sich geändert hat, sofern Sie es beim Arbeiten merken. Darunter sehen Sie für jede Karte zu Recht und Belegen, wann sie zuletzt geprüft wurde und wann sie wieder an der Reihe ist.',
  state: 'Stand der Inhalte: {date}, Fassung {version}.',
  feed: 'Wenn Sie ein Programm für Nachrichten nutzen, können Sie die Änderungen abonnieren; eine E-Mail-Adresse brauchen Sie dafür nicht:',
  feedLink: 'Änderungen abonnieren (RSS)',
  reviews: {
    title: 'Wann geprüft wurde',
    text: 'Gesetze ändern sich, und Studien werden überholt. Deshalb hat jede Karte einen Tag, an dem sie spätestens wieder geprüft wird. Was als Nächstes an der Reihe ist, steht oben. Ist der Tag verstrichen, verlassen Sie sich auf die Karte nicht mehr, ohne selbst nachzusehen oder jemanden zu fragen, der es weiß.',
    card: 'Karte',
    kind: 'Worum es geht',
    checked: 'Zuletzt geprüft',
    next: 'Prüfen bis',
    legal: 'Recht',
    evidence: 'Beleg',
    overdue: 'Prüfung steht aus',
  },
  changes: {
    changes: {
      title: 'Eine Seite für das, was neu ist',
      text: 'Die Änderungen stehen jetzt nach Tagen geordnet an einer Stelle. Wenn Sie nach Wochen wiederkommen, beginnen Sie dort, weil Sie dann nicht alle Seiten durchgehen müssen.',
      at: { new: 'Wann welche Karte geprüft wurde' },
    },
    search: {
      title: 'Suche',
      text: 'Tippen Sie das Wort, das Sie selbst verwenden würden. Gefunden wird auch, was auf der Seite anders heißt, zum Beispiel wenn Sie „Kundenverlust“ eingeben oder Umlaute ausschreiben. Gesucht wird auf Ihrem Gerät, deshalb erfährt niemand, wonach.',
      at: { search: 'Etwas suchen' },
    },
    glossary: {
      title: 'Glossar',
      text: 'Begriffe, die Ihnen in Rechnern oder bei Beratern begegnen, stehen jetzt mit einer Erklärung und dem englischen Wort auf einer eigenen Seite.',
      at: { glossary: 'Zum Glossar' },
    },
    templates: {
      title: 'Vorlagen zum Kopieren und Drucken',
      text: 'Briefe, E-Mails und Leitfäden für Gespräche müssen Sie nicht mehr von vorn schreiben: an Kunden, die wegbleiben, als Antwort auf eine Beschwerde, als Bitte um eine Empfehlung und als Dank dafür.',
      at: { templates: 'Zu den Vorlagen' },
    },
    law: {
      title: 'Recht auf einer Seite',
      text: 'Bevor Sie anrufen oder schreiben, sehen Sie nach, was auf diesem Weg erlaubt ist. Deutschland ist ausführlich beschrieben, Österreich und die Schweiz kurz, und bei jeder Regel steht, wann sie geprüft wurde.',
      at: { law: 'Was erlaubt ist' },
    },
    evidence: {
      title: 'Belege und Mythen-Check',
      text: 'Alles, was man über Empfehlung, Rückgewinnung und Bindung weiß, steht gesammelt da, und zwar auch das, was dagegen spricht. Im Mythen-Check raten Sie zuerst und erfahren dann, ob eine bekannte Behauptung stimmt.',
      at: { evidence: 'Was man darüber weiß', myths: 'Selbst raten' },
    },
    others: {
      title: 'Was andere Rechner ausgeben',
      text: 'Hat Ihnen ein anderer Rechner etwas Besseres versprochen? Auf dieser Seite sehen Sie mit Ihren eigenen Zahlen, durch welche Fehler solche Ergebnisse entstehen und was richtig wäre.',
      at: { others: 'Die üblichen Fehler' },
    },
    booklets: {
      title: 'Ganze Playbooks als Heft',
      text: 'Jedes Playbook lässt sich in einem Stück drucken, mit Inhaltsverzeichnis und Seitenzahlen. So legen Sie es in der Runde auf den Tisch oder lesen es, wo kein Netz ist.',
      at: {
        referral: 'Empfehlung als Heft',
        winBack: 'Rückgewinnung als Heft',
        lifecycle: 'Zum Stammkunden als Heft',
      },
    },
    'two-playbooks': {
      title: 'Zwei weitere Playbooks',
      text: 'Das eine zeigt in fünf Schritten, wie Sie häufiger empfohlen werden, und der Salon Riva macht es vor. Mit dem anderen werden in sieben Schritten aus neuen Kunden Stammkunden; dort begleitet Sie der Teeshop Halm.',
      at: { referral: 'Empfehlung', lifecycle: 'Zum Stammkunden' },
    },
    cases: {
      title: 'Vier Betriebe als Beispiel',
      text: 'Friseursalon, Autowerkstatt, Steuerkanzlei und Teeshop haben alle Rechner schon ausgefüllt. Sie können in ihren Zahlen blättern und sie ändern, ohne dass Ihre eigenen davon berührt werden.',
      at: { cases: 'Einen Betrieb öffnen' },
    },
    'self-assessment': {
      title: 'Wo Sie stehen',
      text: 'Beantworten Sie vierzig Fragen, wenn Sie nicht wissen, womit Sie anfangen sollen. Danach kennen Sie die drei Stellen, an denen am meisten fehlt.',
      at: { assessment: 'Zu den vierzig Fragen' },
    },
    worksheets: {
      title: 'Zwölf Arbeitsblätter',
      text: 'Was Sie herausfinden und vereinbaren, halten Sie jetzt auf Blättern fest, vom Gesprächsblatt bis zum Empfehlungsbuch. Jedes gibt es auch leer, wenn Sie lieber mit dem Stift arbeiten.',
      at: { tools: 'Alle Arbeitsblätter' },
    },
    'eight-calculators': {
      title: 'Acht weitere Rechner',
      text: 'Dazugekommen ist zum Beispiel, wen Sie wie ansprechen dürfen, ab wann ein Kunde zu lange fehlt, wer bald wegbleiben könnte und ob eine Aktion etwas gebracht hat.',
      at: {
        permission: 'Darf ich diesen Kunden ansprechen?',
        missing: 'Ab wann fehlt ein Kunde zu lange?',
        recommended: 'Wie viele neue Kunden kommen auf Empfehlung?',
        all: 'Alle Rechner',
      },
    },
    profile: {
      title: 'Zahlen, die Sie nur einmal eintragen',
      text: 'Was mehrere Rechner brauchen, steht unter „Ihr Betrieb“. Eine zweite Seite zeigt, welche Zahl von dort wohin fließt, damit Sie nachsehen können, woher ein Ergebnis kommt.',
      at: { profile: 'Ihr Betrieb', model: 'Welche Zahl fließt wohin?' },
    },
    guide: {
      title: 'Sechs Fragen für den Anfang',
      text: 'Wer zum ersten Mal kommt, findet mit sechs Fragen den Schritt oder den Rechner, der heute am meisten hilft.',
      at: { guide: 'Womit fangen Sie an?' },
    },
    sources: {
      title: 'Quellen und Formeln',
      text: 'Sie können nachlesen, woher ein Gedanke stammt und was wir anders sehen. Zu jedem Rechner gehört außerdem eine Seite mit allen Formeln, falls jemand am Tisch fragt, wie die Zahl entstanden ist.',
      at: { sources: 'Die Quellen', methods: 'Wie die Rechner rechnen' },
    },
    'win-back': {
      title: 'Das erste Playbook: Rückgewinnung',
      text: 'In acht Schritten finden Sie heraus, wer fehlt und warum, schreiben denen, bei denen es sich lohnt, und zählen nach. Die Autowerkstatt Brandt geht alle Schritte neben Ihnen mit.',
      at: { winBack: 'Zur Rückgewinnung' },
    },
    'first-calculators': {
      title: 'Die ersten drei Rechner',
      text: 'Sie rechnen aus, was ein Kunde wert ist und ob sich ein Brief an ehemalige Kunden lohnt, und prüfen, ob Ihr Ziel klar genug ist. Ihre Zahlen bleiben dabei auf Ihrem Gerät.',
      at: {
        value: 'Was ist ein Kunde wert?',
        letter: 'Lohnt sich die Rückgewinnung?',
        goal: 'Ist Ihr Ziel klar genug?',
      },
    },
  },
};

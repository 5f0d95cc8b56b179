import type { MythWords } from './index';

export const de: MythWords = {
  title: 'Mythen-Check: Was stimmt davon?',
  description:
    'Zwölf Sätze über Stammkunden, die jeder schon gehört hat. Schätzen Sie selbst, sehen Sie nach, was man weiß, und prüfen Sie es mit eigenen Zahlen.',
  lead: 'Diese zwölf Sätze hören Sie in Vorträgen und lesen Sie in Prospekten. Überlegen Sie bei jedem zuerst, was Sie davon halten. Dann sehen Sie nach, was man darüber weiß, was Sie tun können und was Ihre eigenen Zahlen sagen. In einer Gruppe macht es mehr Spaß, wenn jeder seine Meinung zeigt, bevor aufgelöst wird.',
  more: 'Alle Untersuchungen dahinter finden Sie unter',
  moreLink: 'Was man weiß, und wie sicher',
  guess: { true: 'Stimmt so', depends: 'Kommt darauf an', no: 'Falsch oder nicht belegt' },
  ask: 'Was meinen Sie?',
  verdict: {
    true: 'Stimmt so.',
    depends: 'Kommt darauf an.',
    'not-supported': 'Nicht belegt.',
    'not-true': 'Stimmt so nicht.',
  },
  resolve: 'Auflösung',
  facts: 'Was man weiß:',
  todo: 'Was Sie tun:',
  test: 'Mit Ihren Zahlen:',
  tests: 'Mit Ihren Zahlen:',
  testsLink: 'alle Rechner',
  evidence: 'Genauer nachlesen',
  previous: 'Zurück',
  next: 'Weiter',
  place: 'Satz {number} von {count}',
  one: 'Einen nach dem anderen zeigen',
  list: 'Alle auf einmal zeigen',
  again: 'Von vorn anfangen',
  agrees: 'Sie meinten: „{guess}“. Das sehen wir auch so.',
  differs: 'Sie meinten: „{guess}“. Das sehen wir anders.',
  open: 'Bei {open} von {count} Sätzen fehlt noch Ihre Meinung.',
  toOpen: 'Zum nächsten offenen Satz',
  score: 'Bei {right} von {count} Sätzen lagen Sie so wie wir.',
  bands: {
    most: 'Ihnen macht so leicht niemand etwas vor. Nehmen Sie die Sätze mit ins Team, und lassen Sie die anderen raten.',
    half: 'Das ist ordentlich, denn die meisten dieser Sätze klingen so, als hätte sie jemand nachgemessen. Sehen Sie sich die übrigen noch einmal an, bevor Sie mit einem davon rechnen.',
    few: 'Da sind Sie in guter Gesellschaft, denn diese Sätze stehen auch in Fachbüchern. Ab jetzt fragen Sie bei jedem, wer das gemessen hat.',
  },
  storage: {
    off: 'Speichern ist ausgeschaltet. Ihre Antworten bleiben nur, solange diese Seite offen ist.',
    quota: 'Der Speicher dieses Geräts ist voll. Ihre Antworten bleiben nur, solange diese Seite offen ist.',
    blocked:
      'Dieser Browser lässt hier kein Speichern zu. Ihre Antworten bleiben nur, solange diese Seite offen ist.',
    unreadable: 'Ihre früheren Antworten waren nicht lesbar, deshalb beginnen Sie hier von vorn.',
  },
  myths: {
    'five-times': {
      claim: 'Ein neuer Kunde kostet fünfmal so viel wie einer, den man hält.',
      facts:
        'Die Zahl taucht in den späten achtziger Jahren auf, und eine Untersuchung ist nicht dabei. Fachleute, die sie lange weitergegeben hatten, haben sie öffentlich zurückgenommen. Ob es drei- oder zehnmal ist, hängt vom Gewerbe ab und davon, was man zu den Kosten zählt.',
      todo: 'Teilen Sie, was Sie im Jahr für Werbung ausgeben, durch die neuen Kunden. Daneben schreiben Sie, was ein Stammkunde im Jahr an Zeit und Aufmerksamkeit kostet.',
      figure: 'Ein neuer Kunde hat bei Ihnen seine Kosten hereingeholt nach (Monate)',
    },
    'referred-worth-more': {
      claim: 'Empfohlene Kunden sind 16 % mehr wert als andere.',
      facts:
        'Bei einer deutschen Bank war es so, mindestens. Bei einem Telefonanbieter blieben Empfohlene ebenfalls länger, brachten aber weniger ein als andere Kunden. Es kommt also auf Ihr Geschäft an.',
      todo: 'Rechnen Sie ohne Zuschlag, und notieren Sie bei jedem neuen Kunden, wer ihn geschickt hat. In einem Jahr können Sie vergleichen.',
      figure: 'Ein empfohlener Kunde ist bei Ihnen wert',
    },
    'nine-of-ten': {
      claim: 'Neun von zehn ehemaligen Kunden sind zurückzuholen.',
      facts:
        'In einer Umfrage von 2006, an der teilnehmen konnte, wer wollte, und die heute nicht mehr zu finden ist, sollen 12 % jede Rückkehr ausgeschlossen haben. Daraus wurde der Satz. Wer nichts ausschließt, ist aber noch nicht da: Selbst von Kunden des letzten Jahres lösten nur etwa vier von hundert den Gutschein aus einem Brief ein, und wie viele nach langer Zeit wiederkommen, hat unseres Wissens niemand gezählt.',
      todo: 'Rechnen Sie aus, wie viele zurückkommen müssten, und lassen Sie einen ausgelosten Teil der Liste ohne Brief.',
      figure: 'Im Plus sind Sie ab einer Rückkehrquote von',
    },
    'solved-complaint': {
      claim: 'Eine Beschwerde, die gut ausgeht, bindet mehr, als wenn gar nichts passiert wäre.',
      facts:
        'Zufriedener sind solche Kunden oft wirklich. Öfter wieder kaufen oder weiterempfehlen wollen sie aber nicht. Wie viel die Lösung ausmacht, ist je nach Gewerbe und Kunde verschieden.',
      todo: 'Helfen Sie schnell, denn das rettet viele. Aber stecken Sie Ihre Mühe zuerst in den Fehler selbst.',
      figure: 'Nach einem Fehler bleiben bei Ihnen im Jahr weg',
    },
    'five-percent': {
      claim: 'Wenn 5 % mehr Kunden bleiben, steigt der Gewinn um 25 bis 95 %.',
      facts:
        'Das hat jemand für ausgewählte Dienstleister ausgerechnet, erlebt hat es niemand. Entscheidend ist, wo man steht: Von 90 auf 95 zu kommen halbiert die Verluste, von 75 auf 80 verringert sie nur um ein Fünftel. Auch die Zahl, die am besten geprüft ist, kommt aus einem Modell.',
      todo: 'Beginnen Sie mit dem, was heute von 100 Kunden bleibt, und rechnen Sie von dort aus.',
      figure: 'So viel bringt es Ihnen je Kunde, wenn mehr von ihnen bleiben',
    },
    'silent-customers': {
      claim:
        '96 von 100 Unzufriedenen sagen nichts, und schlecht behandelte Beschwerden vertreiben die meisten.',
      facts:
        'Falsch zitiert, sagt einer aus dem Haus, das die Zahl in die Welt gesetzt hat: Nicht bis zur Zentrale dringen 96 % der kleinen Ärgernisse. An Ort und Stelle sagt etwa jeder Zweite etwas, unter Geschäftskunden drei von vier. Für den zweiten Teil gibt es keine Daten.',
      todo: 'Führen Sie einen Monat lang eine Strichliste: Bei wie vielen ging etwas schief, und wer hat etwas gesagt?',
      figure: 'Bei Ihnen sagen im Jahr etwas',
    },
    'always-pays': {
      claim: 'Gefühlte Bindung, Empfehlungen und Treue zahlen sich immer aus.',
      facts:
        'In die Richtung geht es wirklich: Zufriedene bleiben eher (245 Aufsätze), und Bonusprogramme machen treuer (429 Ergebnisse). Mit dem Erfolg des ganzen Unternehmens geht Zufriedenheit aber nur schwach zusammen. Das „immer“ ist ebenso wenig belegt wie das Gegenteil, Programme wirkten nicht mehr.',
      todo: 'Lassen Sie das „immer“ weg, und rechnen Sie aus, was einer mehr von 100 bei Ihnen einbringt.',
    },
    'sixty-percent': {
      claim: 'Stammkunden kaufen zu 60 bis 70 %, neue nur zu 5 bis 20 %.',
      facts:
        'Die Zahlen werden seit Jahrzehnten weitergereicht. Eine Untersuchung, aus der sie stammen, haben wir nicht gefunden, und wann ein Verkauf als gelungen gilt, sagt auch niemand.',
      todo: 'Schreiben Sie ein Vierteljahr lang auf, aus wie vielen Gesprächen ein Auftrag wurde, getrennt nach neuen Kunden, Stammkunden und ehemaligen.',
      figure: 'Von 100 Angeschriebenen kamen bei Ihnen',
    },
    'more-loyal': {
      claim: 'Wer zurückkommt, ist treuer als ein neuer Kunde und viel leichter zu gewinnen.',
      facts:
        'Ein einzelner Fall spricht dafür, und Unternehmen, die gut zurückgewinnen, stehen besser da. Allgemein gezeigt ist es nicht. Gerade das größte Lockangebot brachte die Kunden, die am schnellsten wieder weg waren.',
      todo: 'Nehmen Sie an, dass Rückkehrer so lange bleiben wie andere, und sehen Sie nach einem Jahr nach.',
      figure: 'Ein Rückkehrer bringt Ihnen noch',
    },
    'one-question': {
      claim: 'Ob Kunden Sie weiterempfehlen würden, sagt am besten voraus, wie Sie wachsen.',
      facts:
        'Als man es an 21 Unternehmen mit mehr als 15.500 Befragungen nachprüfte, war die Frage nicht besser als andere. Bei sieben Marken für Sportkleidung sagten nur die Antworten aller möglichen Kunden etwas voraus, auch derer, die dort nie gekauft hatten.',
      todo: 'Stellen Sie die Frage ruhig, aber fragen Sie nach dem Grund, und achten Sie darauf, wie groß die Spanne bei wenigen Antworten ist.',
      figure: 'Ihre Zahl aus dieser Frage',
    },
    'longer-means-more': {
      claim: 'Je länger ein Kunde bleibt, desto mehr Gewinn bringt er.',
      facts:
        'Darüber wird gestritten. In vier Unternehmen mit zusammen 16.000 Kunden hing beides nur schwach zusammen, und in einem lohnte sich die Hälfte der Treuen kaum.',
      todo: 'Lassen Sie den Deckungsbeitrag in der Rechnung gleich, bis Ihre Kasse etwas anderes zeigt.',
      figure: 'Ein neuer Kunde ist bei Ihnen wert',
    },
    'one-in-ten': {
      claim: 'Nur jeder zehnte Betrieb kümmert sich um ehemalige Kunden.',
      facts:
        'Wahrscheinlich steckt eine Befragung von 2008 dahinter, in der 13 % der Unternehmen planvoll zurückgewannen. Bestellt hatte sie eine Beraterin für genau dieses Thema.',
      todo: 'Nehmen Sie den Satz als Ermunterung: Wer sich meldet, fällt auf. Wie viele es heute sind, weiß niemand.',
    },
  },
};

import type { OthersWords } from './words';

export const de: OthersWords = {
  title: 'Was andere Rechner ausgeben',
  question: 'Warum kommt anderswo eine andere Zahl heraus?',
  description:
    'Neun Fehler, die in Rechnern und Tabellen immer wieder vorkommen: die falsche Zahl, die richtige daneben, und woran Sie den Fehler erkennen.',
  lead: 'Vielleicht haben Sie schon einmal irgendwo ausgerechnet, was ein Kunde wert ist, und es kam etwas ganz anderes heraus als hier. Oft steckt einer von neun Fehlern dahinter. Jeder ist auf dieser Seite einmal nachgerechnet, falsch und richtig, mit denselben Zahlen und mit dem ganzen Rechenweg. Danach finden Sie ihn auch in einer fremden Tabelle.',
  nobody:
    'Um einen bestimmten Anbieter geht es dabei nicht, denn dieselben Fehler stehen auch in Tabellen, die man sich selbst gebaut hat.',
  noScript:
    'Ohne JavaScript stehen hier die Zahlen des Beispiels. Ihre eigenen setzen Sie ein, sobald JavaScript eingeschaltet ist.',
  contents: 'Die neun Fehler',
  whose: 'Mit wessen Zahlen?',
  own: 'mit meinen eigenen',
  example: 'mit denen von {name}',
  withExample: 'Gerechnet ist mit den Zahlen von {name}. Der Betrieb ist erfunden.',
  withOwn:
    'Gerechnet ist mit Ihren Zahlen. Gestrichelte Felder mit ≈ haben Sie noch nicht ausgefüllt; dort steht unsere Annahme. Was Sie hier ändern, ändert sich auch im Rechner, denn es ist dasselbe Feld.',
  noneOwn: 'Hier ist noch keine Zahl von Ihnen dabei.',
  takeOwn: 'Eigene Zahlen einsetzen',
  notLoaded:
    'Ihre Zahlen ließen sich nicht laden, deshalb stehen hier weiter die des Beispiels. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
  figures: 'Gerechnet mit',
  wrong: 'Oft steht dort',
  right: 'Richtig ist',
  apart: 'Unterschied',
  none: 'kein Ergebnis',
  inUnit: { months: '{value} {value:Monat|Monate}' },
  how: 'Beide Rechenwege',
  howWrong: 'Falsch',
  howRight: 'Richtig',
  withFigures: 'Mit diesen Zahlen',
  recognise: 'Daran erkennen Sie es.',
  toTool: 'Im Rechner „{name}“ ansehen',
  toMethod: 'Alle Formeln dazu',
  verdicts: {
    manifold: 'Das ist das {times}-Fache, also {apart} zu viel.',
    high: 'Das sind {apart} zu viel.',
    low: 'Das sind {apart} zu wenig.',
  },
  same: 'Bei diesen Zahlen kommt beide Male dasselbe heraus.',
  mistakes: {
    revenue: {
      title: 'Umsatz statt Deckungsbeitrag',
      seen: 'Viele Rechner zählen zusammen, was ein Kunde über die Jahre bei Ihnen bezahlt, und nennen das seinen Wert. Davon gehen aber noch Material und bezahlte Arbeitszeit ab. Wer für einen neuen Kunden so viel ausgibt, wie dieser Umsatz zu erlauben scheint, legt am Ende leicht drauf.',
      wrong: 'Umsatz eines neuen Kunden über die Jahre',
      how: 'Der Umsatz eines Jahres, über die Jahre zusammengezählt, spätere Jahre für weniger. Material, Arbeitszeit und die Betreuung des Kunden sind nicht abgezogen.',
      verdicts: {
        manifold:
          'Der Kunde sieht aus, als wäre er das {times}-Fache wert. {apart} davon bleiben Ihnen gar nicht.',
        high: 'Der Kunde sieht wertvoller aus, als er ist: {apart} davon bleiben Ihnen gar nicht.',
        low: 'Bei diesen Zahlen ist der Umsatz kleiner als das, was davon übrig bleibt. Sehen Sie sich beide Angaben noch einmal an, denn das kann nicht sein.',
      },
      equal: 'Das kommt vor, wenn vom Umsatz nichts abgeht.',
      recognise:
        'Fragt ein Rechner nirgends, was vom Umsatz nach Material und Arbeitszeit übrig bleibt, dann rechnet er mit dem Umsatz.',
    },
    wholePercent: {
      title: 'Prozente als ganze Zahl',
      seen: 'Bleiben vom Umsatz 45 % übrig, dann zählen in einer Formel 0,45. Wer in seine Tabelle eine 45 schreibt, weil man es so ausspricht, rechnet mit dem Hundertfachen, und die Tabelle wehrt sich nicht.',
      wrong: 'Kundenwert, wenn Prozente als ganze Zahl zählen',
      how: 'Es ist dieselbe Rechnung, nur zählt hundertmal so viel vom Umsatz als übrig.',
      verdicts: {
        manifold:
          'Herausgekommen ist das {times}-Fache. Hier fällt der Fehler sofort auf, mitten in einer langen Tabelle tut er das nicht.',
      },
      equal: 'Das kommt vor, wenn vom Umsatz nichts übrig bleibt.',
      recognise:
        'Tragen Sie einmal 45 ein und einmal 0,45. Ein guter Rechner sagt Ihnen am Feld, wie er jede der beiden Zahlen verstanden hat.',
    },
    averageYears: {
      title: 'Deckungsbeitrag mal durchschnittliche Jahre',
      seen: 'Bleiben von 100 Kunden jedes Jahr 25 weg, dann bleibt einer im Durchschnitt vier Jahre. Viele Rechner nehmen deshalb den Deckungsbeitrag eines Jahres mal vier und sind fertig. So zählt aber Geld, das erst in zehn Jahren kommt, genauso viel wie Geld von heute, und mitgezählt wird auch alles, was weit hinter der Zeit liegt, für die Sie planen.',
      wrong: 'Deckungsbeitrag mal durchschnittliche Jahre',
      how: 'Der Deckungsbeitrag eines Jahres, geteilt durch den Anteil der Kunden, die im Jahr wegbleiben.',
      equal: 'Das kommt vor, wenn Sie ohne Zinsen und ohne Grenze vorausrechnen.',
      none: {
        ALL_STAY: 'Kommen alle wieder, lassen sich keine durchschnittlichen Jahre angeben.',
      },
      recognise:
        'Fragt ein Rechner weder nach Zinsen noch danach, wie viele Jahre Sie vorausrechnen, dann steckt wahrscheinlich diese Abkürzung darin.',
    },
    discountOnce: {
      title: 'Zinsen auf die ganze Summe statt auf jedes Jahr',
      seen: 'Geld, das erst in drei Jahren kommt, ist Ihnen heute weniger wert. Manche Rechner zählen deshalb erst alle Jahre zusammen und nehmen dann von der Summe die Zinsen der ganzen Zeit weg. Damit tun sie so, als käme alles erst ganz am Schluss. Was ein neuer Kunde im ersten Jahr bringt, haben Sie aber gleich.',
      wrong: 'Kundenwert, Zinsen auf die ganze Summe gerechnet',
      how: 'Alle Jahre werden ohne Zinsen zusammengezählt, und die Summe wird durch die Zinsen aller Jahre geteilt.',
      verdicts: {
        low: 'So fehlen {apart}, und Sie geben vielleicht einen Kunden verloren, der sich lohnt.',
        high: 'Das sind {apart} zu viel: Auch ein Verlust sieht kleiner aus, wenn er angeblich erst am Schluss kommt.',
      },
      equal: 'Das kommt vor, wenn der Zinssatz 0 ist.',
      none: {
        NO_END: 'Wird ohne Grenze vorausgerechnet, gibt es keinen Schluss, auf den man so rechnen könnte.',
      },
      recognise:
        'Lassen Sie nur ein einziges Jahr rechnen. Bei einem neuen Kunden muss dann genau der Deckungsbeitrag eines Jahres herauskommen. Ist es weniger, zahlen Sie Zinsen auf Geld, das Sie sofort haben.',
    },
    nobodyLeaves: {
      title: 'Niemand bleibt weg, und der Kunde ist 0 € wert',
      seen: 'Viele Formeln teilen durch den Anteil der Kunden, die wegbleiben. Das geht gut, bis einmal alle wiederkommen, denn durch null lässt sich nicht teilen. Statt das zu sagen, schreiben manche Rechner 0 € hin. Ausgerechnet der treueste Kunde wäre dann nichts wert. Probieren wir es aus: Von 100 Kunden kommen 100 wieder, alles andere bleibt, wie es ist.',
      wrong: 'Kundenwert, wenn niemand wegbleibt',
      how: 'Der Deckungsbeitrag eines Jahres, geteilt durch den Anteil, der wegbleibt. Ist dieser Anteil null, steht dort 0.',
      verdicts: {
        low: 'In Wirklichkeit bringt Ihnen so ein Kunde {apart}.',
        high: 'In Wirklichkeit kostet Sie so ein Kunde {apart}.',
      },
      equal: 'Das kommt vor, wenn der Deckungsbeitrag selbst 0 ist.',
      none: {
        DIVERGES:
          'Wer ohne Zinsen und ohne Grenze vorausrechnet, bekommt für so einen Kunden gar keine endliche Zahl. Auch dann ist 0 € falsch: Wählen Sie, wie viele Jahre zählen sollen.',
      },
      recognise:
        'Tragen Sie ein, dass von 100 Kunden 100 wiederkommen. Steht dann eine Null da, war die Formel am Ende, und niemand hat es Ihnen gesagt.',
    },
    payback: {
      title: 'Als bliebe niemand weg, bis die Kosten wieder drin sind',
      seen: 'Was ein neuer Kunde gekostet hat, kommt Monat für Monat wieder herein. Üblich ist, seine Kosten durch den Deckungsbeitrag eines Monats zu teilen. In diesen Monaten bleiben aber schon die ersten wieder weg, und von ihnen kommt nichts mehr.',
      wrong: 'Monate, als bliebe niemand weg',
      how: 'Die Kosten für einen neuen Kunden, geteilt durch den Deckungsbeitrag eines Monats.',
      verdicts: {
        low: 'Sie strecken Ihr Geld länger vor, als dort steht. Der Unterschied: {apart}.',
        manifold: 'Dort stehen {apart} zu viel.',
        high: 'Dort stehen {apart} zu viel.',
      },
      equal: 'Das kommt vor, wenn alle wiederkommen oder ein neuer Kunde nichts kostet.',
      none: {
        NEVER: 'Mit diesen Zahlen holen Sie die Kosten nie wieder herein.',
      },
      recognise:
        'Lassen Sie in dem Rechner doppelt so viele Kunden wegbleiben. Bleibt die Zahl der Monate stehen, zählt dort niemand die, die fehlen.',
    },
    everyReturn: {
      title: 'Jeder Rückkehrer zählt als Erfolg',
      seen: 'Nach einem Brief kommen Kunden zurück, und alle werden dem Brief gutgeschrieben. Einige von ihnen wären aber auch ohne Brief wiedergekommen. Das Geschenk bekommen auch sie, nur hat der Brief Ihnen bei ihnen nichts gebracht.',
      wrong: 'Gewinn der Aktion, wenn jeder Rückkehrer zählt',
      how: 'Alle Rückkehrer mal den Kundenwert eines Rückkehrers, abzüglich der Kosten der Aktion.',
      verdicts: {
        manifold:
          'Das ist das {times}-Fache. {apart} davon hätten Sie auch ohne Brief bekommen, von Kunden, die ohnehin wiedergekommen wären.',
        high: 'Das sind {apart} zu viel. Dieses Geld hätten Sie auch ohne Brief bekommen, von Kunden, die ohnehin wiedergekommen wären.',
      },
      equal: 'Das kommt vor, wenn ohne Brief niemand wiedergekommen wäre.',
      recognise:
        'Fragt ein Rechner nicht, wie viele auch ohne Brief gekommen wären, dann schreibt er alle dem Brief gut.',
    },
    countedTwice: {
      title: 'Empfohlene Kunden zweimal gezählt',
      seen: 'Wer Sie empfiehlt, bringt Ihnen mehr als seine eigenen Käufe. Bei einem einzelnen Kunden dürfen Sie deshalb beides zusammenzählen. Über alle Kunden hinweg geht das nicht, denn wer auf Empfehlung kommt, steht schon bei den neuen Kunden und wäre dann zweimal dabei.',
      wrong: 'Wert aller Kunden, Empfehlungen noch einmal dazu',
      how: 'Zum Wert aller Kunden kommt für jeden Kunden noch der Wert seiner Empfehlungen dazu.',
      verdicts: {
        manifold: 'Das ist das {times}-Fache, weil dieselben Leute zweimal darin stehen.',
        high: 'Das sind {apart} zu viel, weil dieselben Leute zweimal darin stehen.',
      },
      equal: 'Das kommt vor, wenn niemand Sie empfiehlt oder Sie keine Kunden haben.',
      none: {
        NOT_TWICE:
          'Bei diesen Zahlen kommen keine neuen Kunden dazu, deshalb kann auch niemand zweimal gezählt werden.',
      },
      recognise:
        'Sehen Sie nach, was in der Summe über alle Kunden steckt. Stehen dort neue Kunden und daneben noch der Wert von Empfehlungen, sind es zum Teil dieselben Leute.',
    },
    comma: {
      title: 'Das Komma geht verloren',
      seen: 'Tippen Sie 1,60 in ein fremdes Feld, und es kann sein, dass der Rechner 160 daraus macht, weil er mit dem Komma nichts anfangen kann. Andere hören beim Komma auf zu lesen oder halten den Punkt in 1.234 für eines. Gesagt wird Ihnen das selten; gerechnet wird trotzdem.',
      wrong: 'Kosten der Aktion ohne das Komma',
      how: 'Die Kosten der Aktion, nur dass ein Brief jetzt so viel kostet, wie ohne das Komma dasteht.',
      verdicts: { manifold: 'Ein verlorenes Komma, und die Aktion kostet das {times}-Fache.' },
      equal: 'Das kommt vor, wenn die Kosten pro Brief glatte Euro sind und deshalb kein Komma haben.',
      recognise:
        'Tippen Sie 1,5 ein, und sehen Sie nach, was im Feld steht, sobald Sie es verlassen haben. Rechnet der Rechner mit 1 oder mit 15, dann trauen Sie ihm mit keiner anderen Zahl.',
    },
  },
  misread: '{field}, ohne das Komma',
  readings: {
    caption: 'Was aus einer Zahl werden kann',
    typed: 'Sie tippen',
    becomes: 'Daraus wird',
    meant: 'Gemeint war',
    how: {
      cut: 'hört beim ersten Zeichen auf',
      dropped: 'lässt Punkt und Komma weg',
      foreign: 'liest den Punkt als Komma',
      percent: 'lässt das Prozentzeichen weg',
    },
    note: 'Unter „Gemeint war“ steht, wie unsere Felder lesen. Kann eine Zahl zweierlei heißen, wie 1.234, dann sagt das Feld, wie es sie verstanden hat, und bietet Ihnen die andere Lesart an.',
  },
  formulas: {
    title: 'Unsere Formeln zum Nachrechnen',
    lead: 'Auch wir können uns irren. Deshalb steht zu jedem Rechner auf einer eigenen Seite, nach welcher Formel er arbeitet, und daneben stehen durchgerechnete Beispiele, die Sie mit einem anderen Programm prüfen können.',
  },
};

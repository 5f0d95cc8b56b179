import type { FindingsWords } from './index';

export const de: FindingsWords = {
  title: 'Was man weiß, und wie sicher',
  description:
    'Was über Empfehlung, Rückgewinnung, Treue, Beschwerden und Werbebriefe untersucht ist, was dagegen spricht und was nur behauptet wird.',
  lead: 'Hier schlagen Sie nach, bevor Sie einer Zahl glauben oder sie weitersagen. Bei jeder Zeile steht, wie gut sie belegt ist. Öffnen Sie die Zeile, dann sehen Sie, wer was an wem untersucht hat, was daraus folgt, was nicht, und welche Untersuchung dagegen spricht.',
  own: 'Ihre eigenen Zahlen gehen allem vor, was hier steht. Wie Sie zu ihnen kommen, zeigt',
  ownLink: 'das Nachzählen',
  cards: 'Wenn Sie lieber kurze Karten lesen, finden Sie alle auf der Seite',
  cardsLink: 'Quellen',
  play: 'Ob Sie richtig liegen, bevor Sie nachschlagen, probieren Sie im',
  playLink: 'Mythen-Check',
  scale: 'Was diese Worte heißen',
  strength: {
    'well-supported': {
      name: 'gut belegt',
      text: 'Begutachtete Untersuchung oder amtliche Zahl. Sie gilt für den Zusammenhang, in dem sie erhoben wurde.',
    },
    'with-care': {
      name: 'mit Vorsicht',
      text: 'Es gibt Daten, aber sie sind alt, stammen von einem Anbieter oder von einem einzelnen Fall.',
    },
    'not-supported': {
      name: 'nicht belegt',
      text: 'Behauptet wird es, aber Daten, die man nachsehen könnte, haben wir nicht gefunden.',
    },
    'not-true': {
      name: 'stimmt so nicht',
      text: 'Die Zahl ist falsch zitiert, widerrufen oder sagt etwas anderes. Verwenden Sie sie nicht.',
    },
  },
  contents: 'Wonach suchen Sie?',
  count: '{count} Einträge',
  groups: {
    referral: {
      title: 'Empfehlung',
      text: 'Bringt eine Empfehlung bessere Kunden, und wen bittet man darum?',
    },
    'win-back': { title: 'Rückgewinnung', text: 'Wer kommt zurück, womit, und was bleibt davon?' },
    retention: {
      title: 'Treue und Zufriedenheit',
      text: 'Bleiben zufriedene Kunden, und bringen treue mehr ein?',
    },
    complaints: { title: 'Beschwerden', text: 'Was geschieht, nachdem etwas schiefgegangen ist?' },
    figures: {
      title: 'Richtwerte zum Rechnen',
      text: 'Was auf einen Werbebrief zurückkommt, und woran sich andere Rechnungen halten.',
    },
    folklore: {
      title: 'Zahlen, die jeder zitiert',
      text: 'Sie stehen in vielen Vorträgen. Was dahintersteckt, steht hier.',
    },
  },
  labels: {
    sample: 'Woran',
    shows: 'Was es zeigt',
    not: 'Was es nicht zeigt',
    against: 'Dagegen steht',
    support: 'Dafür spricht auch',
    none: 'keine Untersuchung, die wir kennen',
    read: 'Was uns vorlag',
    checked: 'Geprüft',
    leads: 'Wo Sie es brauchen',
    card: 'Als Karte: {title}',
    step: 'Schritt „{title}“',
  },
  contradicted: 'eine andere Untersuchung steht dagegen',
  country: {
    de: 'Deutschland',
    us: 'USA',
    several: 'mehrere Länder',
    unsaid: 'Land nicht genannt',
    none: '',
  },
  read: {
    original: 'der Aufsatz selbst',
    abstract: 'die Kurzfassung der Verfasser, nicht der ganze Aufsatz',
    summary: 'eine Kurzfassung von anderen, nicht der Aufsatz',
    excerpt: 'ein Auszug',
    preview: 'die ersten Seiten',
    press: 'Berichte in der Fachpresse; die Untersuchung selbst nicht',
    quoted: 'nur Texte, die sie anführen; die Untersuchung selbst haben wir nicht gefunden',
    report: 'die veröffentlichten Ergebnisse des Auftraggebers',
    claim: 'die Fachartikel, die es behaupten; eine Untersuchung dazu nennen sie nicht',
    own: 'unsere eigene Rechnung, die Sie im Rechner Schritt für Schritt sehen',
  },
  checked: {
    found: 'am {date}, dabei wiedergefunden',
    new: 'am {date}, neu aufgenommen',
    partly: 'am {date}, dabei zum Teil wiedergefunden',
    'not-found': 'am {date}; bei der Suche 2026 nicht wiedergefunden',
    'not-sought': 'am {date}; nach der Quelle selbst haben wir 2026 nicht noch einmal gesucht',
  },
  review: 'Nächste Prüfung bis {date}.',
  findings: {
    'referred-bank-customers': {
      title: 'Empfohlene Kunden einer Bank waren mindestens 16 % mehr wert als andere neue',
      study: 'Schmitt, Skiera und Van den Bulte, Journal of Marketing',
      sample: 'rund 10.000 Kunden einer Bank, 33 Monate lang',
      shows:
        'Verglichen wurden Empfohlene mit Kunden, die ihnen persönlich ähnlich waren und zur selben Zeit gekommen sind. Anfangs brachten sie etwa ein Viertel mehr ein. Dieser Vorsprung verschwand mit der Zeit, während der zweite blieb: Sie gingen seltener weg.',
      not: 'Dass es in jedem Gewerbe so ist. Für die Bank ist es gut belegt; als Regel für andere Betriebe nehmen wir es nur mit Vorsicht. Auch innerhalb der Bank war der Unterschied je nach Kundengruppe verschieden groß.',
    },
    'referred-phone-customers': {
      title: 'Empfohlene Telefonkunden blieben länger, brachten aber weniger ein',
      study: 'Wolters und Gedenk, Journal of Marketing Behavior',
      sample: 'Kunden eines Telefonanbieters',
      shows:
        'Dieselbe Frage wie bei der Bank, andere Antwort: Empfohlene kündigten seltener, doch der Deckungsbeitrag lag unter dem der anderen. Wer über eine weitergeleitete E-Mail kam, war weniger wert.',
      not: 'Welche der beiden Antworten für einen Salon oder eine Werkstatt gilt. Deshalb setzen unsere Rechner keinen Zuschlag ein.',
    },
    'why-referred-stay': {
      title: 'Empfohlene passen besser und bleiben, solange auch der Empfehler bleibt',
      study: 'Van den Bulte und andere, Journal of Marketing Research',
      shows:
        'Zwei Gründe, warum Empfohlene anders sind: Der Freund sucht aus, wer passt, und dieser Vorteil verliert sich. Und man bleibt, weil der Freund auch da ist. Die Verfasser raten, vor allem Kunden um Empfehlungen zu bitten, die ein halbes Jahr oder länger da sind, viel einbringen und wahrscheinlich bleiben.',
      not: 'Ob das halbe Jahr auch dort die richtige Grenze ist, wo man nur zweimal im Jahr kauft.',
    },
    'recommenders-stay': {
      title: 'Wer jemanden geworben hatte, ging seltener weg: 7 statt 19 von 100 im Jahr',
      study: 'Garnefeld und andere, Journal of Marketing',
      sample: 'Kunden eines Mobilfunkanbieters, Werber und ihnen ähnliche Kunden',
      shows:
        'Nach der Aktion verließen den Anbieter deutlich weniger Werber als Kunden der Vergleichsgruppe, und ihr Monatsumsatz lag 11,4 % höher. Bei Neueren war der Abstand am größten.',
      not: 'Dass das Werben die Ursache war. Die Vergleichsgruppe wurde passend ausgesucht und nicht ausgelost.',
    },
    'referred-refer': {
      title: 'Empfohlene empfehlen häufiger weiter als Kunden mit gleich vielen Käufen',
      study: 'Gershon und Jiang, Journal of Marketing Research',
      sample: 'Daten eines Unternehmens, dazu Versuche im Labor und im Alltag',
      shows:
        'Je nach Auswertung waren es 31 bis 57 % mehr Empfehlungen. Wurden Kunden mit einer Zeile daran erinnert, dass sie selbst geschickt worden waren, stieg die Zahl um 21 %.',
      not: 'In welcher Branche das gemessen wurde, stand nicht in dem Text, den wir hatten. Wie lang eine solche Kette wird, auch nicht.',
    },
    'newcomer-reward': {
      title: 'Eine Prämie für den Neuen wirbt mehr Kunden als eine für den Empfehler',
      study: 'Gershon, Cryder und John, Journal of Marketing Research',
      sample: 'zwei Versuche mit echten Kunden und sechs weitere',
      shows:
        'Beim Ansprechen half beides gleich viel. Der Unterschied entstand danach: Wer selbst etwas bekommt, meldet sich eher an.',
      not: 'Ob sich die Prämie rechnet. Für Steuer- und Anwaltskanzleien ist sie ohnehin verboten.',
    },
    'buyers-and-recommenders': {
      title: 'Die besten Käufer sind nicht zugleich die besten Empfehler',
      study: 'Kumar, Petersen und Leone, Harvard Business Review',
      sample: 'zwei Unternehmen',
      shows:
        'Wer selbst viel wert war, hatte nicht auch die meisten anderen gebracht. Aktionen für die einzelnen Gruppen brachten in diesen beiden Fällen mehr als zwölfmal ein, was sie kosteten.',
      not: 'Das Zwölffache gehört zu diesen Aktionen. Auf einen anderen Betrieb lässt es sich nicht übertragen.',
    },
    'trust-in-people-known': {
      title: '83 bis 92 von 100 Befragten trauen der Empfehlung eines Bekannten',
      study: 'Nielsen, wiederholte Befragungen im Internet',
      sample: '90 % (2009), 92 % (2011/12), 84 % (2013), 83 % (2015), 89 % (2021)',
      shows: 'Über zwölf Jahre hinweg nannten jedes Mal die meisten Befragten Bekannte als glaubwürdig.',
      not: 'Ob jemand danach gekauft hat. Für 2021 liest man auch 88 %.',
    },
    'friend-vouchers': {
      title: 'Von 100 eingelösten Gutscheinen waren 22 an Freunde weitergegeben',
      study: 'Collaborative Marketing Club, mit der Deutschen Post',
      sample: 'Werbebriefe von Onlineshops; nur zwei Drittel enthielten einen Gutschein für Freunde',
      shows: 'Ein zweiter Gutschein im Umschlag wird tatsächlich weitergereicht und eingelöst.',
      not: 'Wie viele dieser Freunde ohnehin gekauft hätten. Der Auftraggeber verdient an Briefen.',
    },
    'star-seller': {
      title: 'Nicht belegt: „Eine gut gemeinte Empfehlung schlägt jeden Starverkäufer.“',
      study: 'Behauptung aus einem Fachartikel',
      shows:
        'Dass man Bekannten eher glaubt, ist abgefragt worden. Dass Empfohlene mehr wert sein können, ist bei einer Bank gezeigt.',
      not: 'Einen Vergleich von Empfehlungen mit Verkäufern hat unseres Wissens niemand angestellt.',
    },
    'first-relationship': {
      title: 'Wer beim ersten Mal enger verbunden war, nimmt ein Rückkehrangebot eher an',
      study: 'Kumar, Bhagwat und Zhang, Journal of Marketing',
      sample: 'ehemalige Kunden eines Telefonanbieters',
      shows:
        'Die Stärke der ersten Beziehung, der Grund des Weggangs und die Art des Angebots entschieden mit darüber, ob jemand zurückkam.',
      not: 'Wie viele in Ihrem Betrieb zurückkämen. Häufig liest man außerdem, man solle mit einem niedrigen Preis beginnen und ihn später anheben. Das wird Thomas, Blattberg und Fox (2004) zugeschrieben; deren Aufsatz hatten wir nicht, deshalb raten wir es nicht.',
    },
    'avoidable-reasons': {
      title: 'Wo der Grund zu ändern war, wollten mehr zurückkommen, und mehr taten es',
      study: 'Pick, Thomas, Tillmanns und Krafft, Journal of the Academy of Marketing Science',
      sample: 'ehemalige Abonnenten eines Verlags',
      shows:
        'Entscheidend war, ob der Verlag den Grund abstellen oder verhindern konnte, und nicht, wer schuld hatte. Die erklärte Bereitschaft ging mit wirklicher Rückkehr und einer längeren zweiten Zeit zusammen.',
      not: 'Wie es außerhalb von Abonnements ist.',
    },
    'firms-good-at-it': {
      title: 'Unternehmen, die gut zurückgewinnen, stehen auch finanziell besser da',
      study: 'Vomberg, Homburg und Gwinner, Journal of Marketing',
      sample: 'Befragung über Branchen hinweg, verbunden mit Geschäftszahlen',
      shows:
        'Feste Regeln halfen. Noch mehr half es, Fehlversuche maßvoll hinzunehmen; wer alles durchgehen ließ, schnitt wieder schlechter ab.',
      not: 'Ob das Zurückgewinnen die Ursache des Erfolgs ist, und was eine einzelne Aktion bringt.',
    },
    'kinds-of-offer': {
      title: 'Nachlass und bessere Leistung zusammen holen die meisten, halten aber am kürzesten',
      study: 'Kumar, Bhagwat und Zhang, zusammengefasst vom Marketing Science Institute',
      sample: 'Daten eines Telefonanbieters, weitergerechnet',
      shows:
        'Am längsten blieb, wer nur die bessere Leistung bekam, danach wer nur den Nachlass bekam. Wegen der Leistung Gegangene kehrten seltener zurück als wegen des Preises Gegangene, gaben dann aber monatlich mehr aus.',
      not: 'Ob die Reihenfolge für Betriebe ohne Vertrag ebenso gilt. Ein Teil ist Modellrechnung.',
    },
    'return-on-one-case': {
      title: 'In einem Fall brachte das Zurückgewinnen 214 % Ertrag, eine gekaufte Liste 23 %',
      study: 'Stauss und Friege, angeführt bei Thomas, Blattberg und Fox (2004)',
      sample: 'ein Unternehmen',
      shows: 'In diesem Betrieb lohnte sich der Aufwand für ehemalige Kunden weit mehr.',
      not: 'Einen fairen Vergleich: Eine gekaufte Adressliste ist fast der schlechteste Weg zu neuen Kunden.',
    },
    'few-firms': {
      title: 'Nur 13 von 100 Unternehmen gewannen planvoll zurück, 48 von 100 nie',
      study: 'Forum Marktforschung im Auftrag von Anne M. Schüller',
      sample: '300 Führungskräfte',
      shows:
        'Weitere 39 von 100 taten es gelegentlich, und nicht ganz ein Drittel zählte überhaupt, wer geht. Vermutlich ist daraus der Satz vom „jedem zehnten Betrieb“ geworden.',
      not: 'Wie es heute ist. Die Auftraggeberin berät zu diesem Thema.',
    },
    'more-loyal-than-new': {
      title: 'Nicht belegt: „Rückkehrer sind treuer als Neue, und sie sagen viel häufiger Ja.“',
      study: 'Behauptung aus zwei Fachartikeln',
      shows: 'Für die Richtung sprechen ein einzelner Fall und die Untersuchung zur ersten Beziehung.',
      not: 'Dass es allgemein gilt. Wer mit dem stärksten Angebot geholt wird, bleibt sogar am kürzesten.',
    },
    'cost-of-win-back': {
      title: 'Nicht belegt: „Zurückgewinnen kostet ein Drittel bis ein Viertel.“',
      study: 'Anne M. Schüller, in der Fachpresse',
      shows: 'Nur, dass die Zahl im Umlauf ist.',
      not: 'Wie gemessen wurde, und ob die mitzählen, die ohnehin gekommen wären. Rechnen Sie Ihre eigenen Kosten aus.',
    },
    'under-no-circumstances': {
      title: 'Nicht belegt: „Nur 12 % würden auf keinen Fall zu einem früheren Anbieter zurückgehen.“',
      study: 'Online-Umfrage der Ciao GmbH, berichtet in einem Fachartikel',
      shows: 'Eine Offenheit von 88 %, wenn der Bericht stimmt: So viele schlossen eine Rückkehr nicht aus.',
      not: 'Wie viele wirklich zurückkommen. Mitmachen konnte, wer wollte, und die Umfrage selbst ist nicht aufzufinden. Selbst von Kunden des letzten Jahres lösten nur etwa vier von hundert den Gutschein aus einem Brief ein; Briefe an lange Weggebliebene hat unseres Wissens niemand gezählt.',
    },
    'satisfaction-and-loyalty': {
      title: 'Zufriedene bleiben eher, empfehlen eher und zahlen mehr, aber sehr verschieden stark',
      study: 'Mittal und andere, Marketing Letters',
      sample: '245 Aufsätze mit 535 Zusammenhängen und 1.160.982 Befragten',
      shows:
        'Über so viele Untersuchungen hinweg geht Zufriedenheit mit allem zusammen, was man sich wünscht.',
      not: 'Ursache und Wirkung, und ob es in Ihrem Gewerbe viel oder wenig ausmacht.',
    },
    'satisfaction-and-success': {
      title: 'Mit dem Erfolg des Unternehmens geht Zufriedenheit nur schwach zusammen',
      study: 'Otto, Szymanski und Varadarajan, Journal of the Academy of Marketing Science',
      sample: '96 Untersuchungen mit 251 Zusammenhängen',
      shows:
        'Auf einer Skala, auf der 1 ein vollkommener Gleichlauf wäre, waren es im Durchschnitt 0,10 und unter den günstigsten Umständen 0,35.',
      not: 'Dass es sich immer auszahlt. Das steht nicht darin.',
    },
    'loyalty-programmes': {
      title: 'Bonusprogramme wirken, und zwar eher auf das Kaufen als auf die Meinung',
      study: 'Belli und andere, Journal of the Academy of Marketing Science',
      sample: '429 Ergebnisse aus 30 Jahren',
      shows: 'Im Durchschnitt machen Programme treuer. Aufbau und Branche entscheiden, wie sehr.',
      not: 'Ob das mehr einbringt, als die Punkte kosten.',
    },
    'highest-risk': {
      title: 'Die Kunden mit dem größten Risiko sind nicht die, bei denen eine Aktion am meisten bewirkt',
      study: 'Ascarza, Journal of Marketing Research',
      sample: 'zwei Versuche mit echten Kunden',
      shows:
        'Es lohnte sich mehr, diejenigen anzusprechen, die auf die Aktion reagieren. Zu erkennen waren sie nur im Vergleich mit ausgelosten Kunden, die man in Ruhe ließ.',
      not: 'Wer das bei Ihnen ist. Dafür brauchen Sie eine eigene Vergleichsgruppe.',
    },
    'value-model': {
      title: 'Im Modell hebt 1 % bessere Bindung den Firmenwert um rund 5 %',
      study: 'Gupta, Lehmann und Stuart, Journal of Marketing Research',
      sample: 'fünf amerikanische Unternehmen der frühen Internetjahre',
      shows:
        'Gerechnet wurde, was den Wert am stärksten bewegt: Bindung etwa 5 %, Marge etwa 1 %, Kosten für neue Kunden etwa 0,1 %, jeweils bei 1 % Besserung.',
      not: 'Einen Zuwachs, den jemand erlebt hätte. Es ist ein Bewertungsmodell, und 1 % meint 1 % des Anteils, keinen Prozentpunkt.',
    },
    'intention-to-stay': {
      title: '2007 wollten in mehreren Branchen weniger Kunden bleiben als im Jahr davor',
      study: 'ServiceBarometer AG, Kundenmonitor Deutschland',
      sample: '21.026 Befragte am Telefon, 21 Branchen',
      shows:
        'Bleiben wollten im Lebensmittelhandel 76 % (im Jahr davor 89 %), bei Strom 50 % (58 %), bei Banken 51 %, beim Mobilfunk 41 %, beim Internet 37 % und bei Fonds 25 %. Zufrieden waren die Leute im Ganzen wie zuvor; nur bei Strom war es der schlechteste Stand seit zehn Jahren.',
      not: 'Was die Befragten danach taten, und erst recht keinen Trend bis heute. Wiedergefunden haben wir nur die Zahlen zum Strom.',
    },
    'emotional-ties': {
      title: 'Wer an einem Betrieb hängt, ist treuer und gibt mehr aus',
      study: 'Behauptung aus einem Fachartikel, in der Richtung anerkannt',
      shows: 'Dass es in diese Richtung geht, gilt unter Fachleuten als unstrittig.',
      not: 'Wie viel es ausmacht. Eine Zahl lässt sich nicht von einem Betrieb zum anderen tragen.',
    },
    'broad-front': {
      title: 'Die Treue sinke „auf breiter Front“, heißt es mit Verweis auf 2007',
      study: 'Anne M. Schüller über den Kundenmonitor Deutschland',
      shows:
        'Genannt werden fast alle Branchen, vor allem Handel, Stromversorger, Reisebüros, Bausparkassen und Banken. Als Beispiel für Branchen, in denen man damals gern wechselte, taugt die Liste.',
      not: 'Dass es heute noch so ist. Es war eine Befragung in einem Jahr, und gefragt wurde nach Absichten. In unseren Rechnern ändert die Liste nichts.',
    },
    'programmes-no-longer-work': {
      title: 'Nicht belegt: „Klassische Bindungsprogramme wirken nicht mehr.“',
      study: 'Behauptung aus zwei Fachartikeln',
      shows: 'Nichts, was man nachrechnen könnte.',
      not: 'Eine Auswertung von 429 Ergebnissen kommt sogar zum Gegenteil.',
    },
    'loyal-more-lucrative': {
      title: 'Nicht belegt: „Treue Kunden bringen weit mehr ein als neue.“',
      study: 'Behauptung aus einem Fachartikel',
      shows: 'Es kann so sein, wenn Betreuung und Nachlässe wenig kosten.',
      not: 'Dass es so ist. Es hängt an dem, was von einem Kauf bleibt; der Kundenwert-Rechner zeigt es für Ihren Betrieb.',
    },
    'longer-means-more': {
      title: 'Nicht belegt: „Mit jedem Jahr bringt ein Kunde mehr Gewinn.“',
      study: 'Reinartz und Kumar, Harvard Business Review',
      sample: '16.000 Kunden von vier Unternehmen',
      shows:
        'Nachgesehen wurde gerade, ob der Satz stimmt. Der Zusammenhang war schwach, und in einem der Unternehmen lohnte sich jeder zweite treue Kunde kaum.',
      not: 'Dass Treue schadet. Für Ihren Betrieb heißt es: erst nachsehen, dann mit Wachstum rechnen.',
    },
    'well-solved-complaint': {
      title: 'Gute Hilfe nach einem Fehler macht zufriedener, aber nicht kauffreudiger als ohne Fehler',
      study:
        'de Matos, Henrique und Rossi, Journal of Service Research; Morgeson und andere, Journal of Marketing',
      sample: 'eine Auswertung vieler Studien; 35.597 Beschwerden aus zehn Jahren',
      shows:
        'Nur die Zufriedenheit stieg über den Stand ohne Fehler. Absicht, Weitersagen und Ansehen taten es nicht. Wie sehr eine Lösung bindet, unterscheidet sich: mehr bei großer Auswahl, Luxus und Maßarbeit, weniger bei Fabrikware und wo es auf Verlässlichkeit ankommt.',
      not: 'Wie viele danach wirklich wieder kauften; in der ersten Arbeit sind es Absichten.',
    },
    'buying-again-after-a-problem': {
      title: 'Nach schneller Hilfe wollten weit mehr wieder kaufen als nach Schweigen',
      study: 'Beratungshaus TARP, berichtet in zwei Fachtexten',
      shows:
        'Bei kleinem Schaden 37 % (nichts gesagt), 46 % (nicht gelöst), 70 % (gelöst) und 95 % (schnell gelöst); bei großem 9, 19, 54 und 82 %.',
      not: 'Käufe. Gefragt wurde nach Absichten, vor vierzig Jahren und in einem anderen Land. Unser Rechner setzt sie nur ein, bis Sie eigene haben.',
    },
    'letters-to-buyers': {
      title: 'Auf 100 Briefe an Kunden des letzten Jahres kommen gut 4 eingelöste Gutscheine',
      study: 'Collaborative Marketing Club, mit der Deutschen Post',
      sample: 'je nach Jahr 41 bis 45 Onlineshops und bis zu 1,3 Millionen Briefe',
      shows:
        '2018 waren es 3,9 %, 2019 4,5 %, 2020 4,9 %, im Pandemiejahr 2021 6,8 %, 2022 4,7 %, 2024 und 2025 je 4,3 %. Hohe Gutscheine wurden 2022 um 61 % häufiger eingelöst als niedrige.',
      not: 'Wie viele ohne Brief gekauft hätten, denn eine Gruppe ohne Brief wird nicht genannt. Gemessen sind Kunden, die kürzlich da waren; wer lange fehlt, antwortet seltener. Der Auftraggeber verdient an Briefen, und die Jahre 2023 und 2026 fehlen uns.',
    },
    'letters-to-strangers': {
      title: 'Auf 100 Briefe an Fremde kommt etwa eine Bestellung',
      study: 'Collaborative Marketing Club, mit der Deutschen Post',
      sample: '16 Onlineshops, 800.000 Briefe, 8.360 Bestellungen',
      shows:
        'Mit Namen angeschrieben waren es 1,2 von 100, nur an die Straße 0,9. Eine Bestellung kostete im Durchschnitt 40 € (46 und 32 €).',
      not: 'Dasselbe wie bei den eigenen Kunden: Hier zählte jede Bestellung, dort nur der eingelöste Gutschein. Vergleichen Sie die beiden Zahlen nicht miteinander.',
    },
    'three-times-the-cost': {
      title: 'Faustregel: Ein Kunde soll dreimal so viel wert sein, wie er in der Werbung kostet',
      study: 'Geldgeber von Softwarefirmen (David Skok)',
      shows:
        'Wonach Geldgeber Softwarefirmen beurteilen. Dazu gehört: Nach einem Jahr sind die Kosten wieder da.',
      not: 'Mehr als Gewohnheit. Es ist eine Regel für Abonnements und aus keiner Untersuchung abgeleitet.',
    },
    'everybody-asked': {
      title: 'Nur wer auch Nichtkunden nach der Weiterempfehlung fragt, sieht etwas vom künftigen Umsatz',
      study: 'Baehre und andere, Journal of the Academy of Marketing Science',
      sample: 'sieben Marken für Sportkleidung, fünf Jahre',
      shows:
        'Fragte man alle möglichen Kunden, ging die Antwort dem Umsatz voraus. Fragte man nur die eigenen, dann nicht.',
      not: 'Dass es in anderen Branchen ebenso ist. Die Verfasser beschränken es selbst auf ihre Daten.',
    },
    intervals: {
      title: 'Ab wann jemand zu lange fehlt, lässt sich aus dem eigenen Rhythmus errechnen',
      study: 'Stammkunde, Rechnung im Fristrechner',
      shows:
        'Wie lange ein Kunde höchstens wegbleibt, wenn er noch da ist, folgt mathematisch aus seinen üblichen Abständen.',
      not: 'Etwas über Kunden, deren Abstände sich ganz anders verteilen als angenommen. Der Rechner sagt, welche Annahme das ist.',
    },
    'five-times': {
      title: 'Stimmt so nicht: „Ein Neuer kostet fünfmal so viel wie ein Stammkunde.“',
      study: '„Loyalty Myths“ über die Herkunft der Zahl; zugeschrieben wird sie dem Beratungshaus TARP',
      shows:
        'Verfolgen lässt sie sich bis in die späten achtziger Jahre. Die Verfasser von „Loyalty Myths“ hatten sie in früheren Büchern selbst verbreitet und nahmen sie zurück.',
      not: 'Ein Verhältnis, das für Sie gilt. Es ist je nach Gewerbe anders, und je nachdem, ob man Arbeitszeit mitzählt.',
    },
    'five-percent': {
      title: 'Stimmt so nicht: „5 % mehr Bindung, 25 bis 95 % mehr Gewinn.“',
      study: 'Reichheld und Sasser, Harvard Business Review; später Bain & Company',
      sample: 'ausgewählte Dienstleister',
      shows: 'Eine Rechnung: Wo schon 90 von 100 bleiben, halbieren fünf mehr den Verlust.',
      not: 'Gewinn, den jemand gemacht hätte, und nichts für Betriebe, bei denen heute 75 bleiben. Dort verschwindet nur ein Fünftel des Verlusts.',
      against:
        'Kritik von Byron Sharp, 2026 nicht wiedergefunden; die begutachtete Zahl ist ebenfalls ein Modell:',
    },
    'sixty-percent': {
      title: 'Stimmt so nicht: „Bestandskunden kaufen zu 60 bis 70 %, neue zu 5 bis 20 %.“',
      study: '„Marketing Metrics“, ebenso Griffin und Lowenstein',
      shows:
        'Nur, dass einer vom anderen abschreibt. Ehemalige Kunden sollen dazwischenliegen, bei 20 bis 40 %.',
      not: 'Irgendetwas Gemessenes. Eine Untersuchung dahinter hat sich nicht gefunden.',
    },
    'nine-of-ten': {
      title: 'Stimmt so nicht: „Neun von zehn sind zurückzuholen.“',
      study: 'Schluss aus der Umfrage mit den 12 %, von Praktikern wiederholt',
      shows: 'Wie aus „schließe ich nicht aus“ ein „kommt zurück“ geworden ist.',
      not: 'Wie viele kommen. 88 % sind höchstens die Zahl derer, die zuhören würden.',
    },
    'silent-customers': {
      title: 'Stimmt so nicht: „96 % beschweren sich nie, und daran gehen die meisten verloren.“',
      study: 'John Goodman vom Beratungshaus TARP, Quality Progress',
      shows:
        'Er stellt seine eigene Zahl richtig: Von Ärger um kleine Beträge erfährt die Zentrale in 96 % der Fälle nichts. Am Ort selbst sagt etwa jeder Zweite etwas, unter Geschäftskunden drei von vier.',
      not: 'Dass schlecht behandelte Beschwerden der Hauptgrund fürs Wegbleiben sind. Dafür fanden sich keine Daten.',
    },
    'one-question': {
      title: 'Stimmt so nicht: „Eine einzige Frage sagt das Wachstum am besten voraus.“',
      study: 'Reichheld (2003); nachgeprüft von Keiningham und anderen (2007), Journal of Marketing',
      sample: '21 Unternehmen, mehr als 15.500 Befragungen',
      shows: 'Bei der Nachprüfung war die Frage nach dem Weiterempfehlen nicht besser als andere.',
      not: 'Dass die Frage nichts taugt. Mit dem Grund dahinter ist sie nützlich.',
    },
    'yearly-losses': {
      title: 'Nicht belegt: „Unternehmen verlieren jedes Jahr 20 bis 40 % ihrer Kunden.“',
      study: 'Schüller (20 bis 30 %), Griffin und Lowenstein (20 bis 40 %)',
      shows: 'Dass die Zahl bis heute abgeschrieben wird, auch in sorgfältigen Texten.',
      not: 'Woher sie kommt. Ihre eigene Zahl finden Sie in einer Stunde an der Kasse.',
    },
  },
};

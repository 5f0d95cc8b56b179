/** The general text of every code; a tool may say it more closely. */
export const codes: Record<string, string> = {
  REQUIRED: 'Diese Angabe fehlt noch.',
  NOT_A_NUMBER: 'Geben Sie eine Zahl ein, zum Beispiel 12,5.',
  'NOT_A_NUMBER.rate': 'Geben Sie eine Zahl ein, zum Beispiel 8 oder 7,5.',
  'NOT_A_NUMBER.count': 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
  OUT_OF_RANGE: 'Geben Sie eine Zahl von {min} bis {max} ein.',
  'OUT_OF_RANGE.rows': 'Diese Liste braucht mindestens {min} und höchstens {max} Zeilen.',
  'OUT_OF_RANGE.dates': 'Diese Liste braucht mindestens {min} und höchstens {max} Tage.',
  'OUT_OF_RANGE.choice': 'Diese Antwort gibt es hier nicht. Wählen Sie eine der angebotenen.',
  'OUT_OF_RANGE.answers': 'Diese Antwort gibt es hier nicht. Wählen Sie eine der angebotenen.',
  NOT_INTEGER: 'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
  'NOT_INTEGER.date': 'Schreiben Sie einen Tag, den es gibt, zum Beispiel 24.11.2026.',
  'NOT_INTEGER.dates': 'Schreiben Sie einen Tag, den es gibt, zum Beispiel 24.11.2026.',
  UNIT_MISMATCH:
    'Hier ist kein Anteil gefragt, deshalb passt das Prozentzeichen nicht. Schreiben Sie nur die Zahl, zum Beispiel 12,5.',
  'UNIT_MISMATCH.rate': 'Hier ist kein Geldbetrag gefragt. Schreiben Sie nur die Zahl, zum Beispiel 12,5.',
  COUNT_ORDER: '„{part}“ darf nicht mehr sein als „{whole}“. Verringern Sie eine der beiden Zahlen.',
  UNREPORTED_RECOMMENDATIONS:
    'Sie kennen mehr Erfolge als Empfehlungen. Zählen Sie auch Empfehlungen mit, von denen Ihnen niemand erzählt hat.',
  SUM_GT_1: 'Zusammen ergibt das mehr als 100 von 100. Verringern Sie eine der Zahlen.',
  NO_WEIGHT: 'Geben Sie mindestens einem Merkmal ein Gewicht über 0 und beide Werte.',
  DATE_ORDER: 'Wählen Sie ein späteres Datum als bei „{other}“.',
  NOT_PROVIDED: 'Dafür fehlt noch die Angabe „{field}“.',
  NO_DATA: 'Dafür gibt es noch nichts zu zählen.',
  ROW_INCOMPLETE: 'Dafür fehlt noch eine Angabe in der Liste.',
  LIST_INCOMPLETE: 'Dafür fehlt noch eine Angabe in der Liste „{field}“.',
  DIV_ZERO: 'Dafür müsste durch null geteilt werden.',
  DIVERGES: 'So gerechnet nähme es kein Ende. Begrenzen Sie die Jahre.',
  NEVER: 'Das rechnet sich mit diesen Zahlen nie.',
  BASE_NOT_POSITIVE: 'Prozent sagen hier nichts, weil der Wert von heute nicht über null liegt.',
  K_GE_1:
    'Nach diesen Zahlen würden Ihre Kunden endlos mehr. Das kann nicht stimmen; prüfen Sie die Empfehlungen.',
  NO_SHORTFALL: 'Alle Erwartungen sind erfüllt, deshalb gibt es nichts zu ordnen.',
  NO_HEADROOM: 'Nach diesen Zahlen ist in keinem Abschnitt noch etwas zu verbessern.',
  NO_CONTROL_GROUP:
    'Ohne Vergleichsgruppe wissen Sie nicht, wer durch die Aktion zurückkam und wer ohnehin wiederkam.',
  MODEL_NOT_APPLICABLE: 'Ihre Zahlen passen nicht zu diesem Verfahren. Nehmen Sie „eigener Rhythmus“.',
  COUNTRY_TABLE_ONLY: 'Für dieses Land sehen Sie eine Tabelle, weil wir dafür kein Urteil geben.',
  CLAMPED:
    'Mehr als 100 von 100 und weniger als 0 sind nicht möglich. Gerechnet wird nur bis zu dieser Grenze.',
  NEGATIVE_MARGIN: 'Dieser Kunde kostet mehr, als er bringt. Je länger er bleibt, desto mehr verlieren Sie.',
  UNUSUAL_HIGH: 'Das ist ungewöhnlich viel. Prüfen Sie bitte, ob die Zahl stimmt.',
  DOUBLE_COUNT:
    'Im Wert der Empfehlungen stecken Kunden, die auch als künftige Kunden zählen. Zählen Sie beides nicht zusammen.',
  LEADS_GT_RECOMMENDATIONS:
    'Es wurden mehr Interessenten empfohlen, als Sie Empfehlungen gezählt haben. Einige sind also nicht aufgeschrieben.',
  DEPENDENCY:
    'Mindestens jeder zweite neue Kunde kommt durch eine Empfehlung. Halten Sie sich noch einen zweiten Weg offen.',
  CYCLE_SHORTER_THAN_PERIOD:
    'Sie haben die Erfolge länger gezählt, als eine Runde dauert. Die Kette wirkt deshalb schneller, als sie ist.',
  ORGANIC_GE_WIN:
    'Nach Ihren Zahlen kämen ohne Brief mindestens so viele wieder wie mit. Prüfen Sie beide Schätzungen.',
  GROSS_VIEW:
    'Sie rechnen so, als käme niemand ohnehin wieder. Das stimmt selten; setzen Sie 1 oder 2 von 100 ein.',
  BREAKEVEN_ABOVE_RESPONSE:
    'So viele melden sich gar nicht: Selbst wenn alle zurückkämen, die antworten, wären die Kosten nicht gedeckt.',
  LOW_COVERAGE: 'Das Ergebnis ist vorläufig, weil noch zu wenige Fragen beantwortet sind.',
  SMALL_SAMPLE: 'Das sind wenige Fälle. Nehmen Sie das Ergebnis nur als Hinweis.',
  MASKED_SHORTFALL: 'Im Durchschnitt fällt nicht auf, dass einzelne Merkmale deutlich zu schlecht sind.',
  SKIPPED_ITEMS: 'Diese Merkmale zählen nicht mit, weil ein Wert fehlt: {items}.',
  ABOVE_ONE: 'Dafür müssten mehr als 100 von 100 Kunden mitmachen. Das ist unmöglich.',
  RATE_ORDER:
    'Gewöhnlich bleiben am ehesten die, denen schnell geholfen wurde, und am seltensten die, die nichts sagen. Prüfen Sie die vier Zahlen.',
  MANY_COMPARISONS:
    'Wenn Sie viele Maßnahmen vergleichen, sieht eine von zwanzig durch Zufall erfolgreich aus.',
  ASSUMPTION_DEFAULT: 'Das ist unsere Annahme, nicht Ihre Zahl.',
  AMBIGUOUS_NUMBER: 'Verstanden als {value}. Falls Sie {alternative} meinten:',
  MAYBE_FRACTION: 'Wir haben {value} gelesen. Meinten Sie {alternative}?',
  EMAIL_OLD_CONTACT:
    'Der letzte Kauf liegt mehr als 24 Monate zurück. Schreiben Sie nach unserer Faustregel besser einen Brief.',
  RELATIONSHIP_ENDED:
    'Es ist umstritten, ob ein ehemaliger Kunde hier noch als Kunde gilt. Schreiben Sie besser einen Brief.',
  WEAK_IDENTIFICATION: 'Über eine der Größen, mit denen hier gerechnet wird, sagen Ihre Zahlen wenig.',
  SPEND_DEPENDS_ON_FREQUENCY:
    'Wer öfter kauft, gibt bei Ihnen auch andere Beträge aus. Der geschätzte Betrag kann deshalb danebenliegen.',
  HORIZON_LONG: 'Mehr als drei Jahre vorauszurechnen ist geraten.',
  UNMATCHED_REFUND: 'Eine Gutschrift zählt nicht mit, weil es keinen früheren Kauf dazu gibt.',
  POSSIBLE_DUPLICATE:
    'Gleiche Zeilen wurden zusammengezählt. Prüfen Sie, ob sie doppelt in der Liste stehen.',
  COLUMN_COUNT: 'In dieser Zeile sind zu wenige Spalten.',
  NO_CUSTOMER: 'In dieser Zeile steht kein Kunde.',
  BAD_DATE: 'Dieses Datum ist nicht lesbar, oder es gibt den Tag nicht.',
  BAD_AMOUNT: 'Dieser Betrag ist nicht lesbar.',
  FUTURE_DATE: 'Dieses Datum liegt nach dem letzten Tag, der mitzählt.',
  AMBIGUOUS_DATE: 'Tag und Monat könnten vertauscht sein. Bestätigen Sie bitte die Reihenfolge.',
  NOT_A_DATE: 'Schreiben Sie einen Tag, den es gibt, zum Beispiel 24.11.2026.',
};

import type { CasesWords } from './words';

export const de: CasesWords = {
  title: 'Vier Betriebe als Beispiel',
  question: 'Wie sieht das ausgefüllt aus?',
  description:
    'Vier erfundene Betriebe, bei denen alles ausgefüllt ist: jeder Rechner, jedes Blatt und die gemeinsamen Zahlen. Zum Nachsehen und Ausprobieren.',
  lead: 'Bei diesen vier Betrieben ist alles schon ausgefüllt: die gemeinsamen Zahlen, jeder Rechner und jedes Blatt. Öffnen Sie den Betrieb, der Ihrem am ähnlichsten ist, und sehen Sie nach, wie eine Zahl in die nächste geht. Erfunden sind alle vier.',
  how: 'Ihre eigenen Eingaben bleiben dabei, wie sie sind. Oben auf jeder Seite steht, in welchem Beispiel Sie gerade sind, und ein Knopf bringt Sie zurück zu Ihren Zahlen. Im Beispiel dürfen Sie alles ändern, zum Beispiel um zu sehen, was ein kleinerer Nachlass ausmacht. Das gilt nur in diesem Tab, und sobald Sie das Beispiel verlassen, ist es vergessen.',
  noScript: 'Ohne JavaScript lässt sich kein Beispiel öffnen. Die Zahlen hier unten stimmen trotzdem.',
  businesses: {
    garage: {
      name: 'Kfz-Werkstatt Brandt',
      scene:
        'Herr Brandt hat {profile/activeCustomers} Kunden und fünf Leute in der Werkstatt. Dass {reactivation-roi/dormantCustomers} Kunden seit mehr als einem Jahr nicht mehr da waren, ist erst aufgefallen, als im Reifenlager Plätze frei blieben. Viele von ihnen hatten auf einen Rückruf gewartet, der nie kam. Der Betrieb begleitet Sie durch alle acht Schritte der Rückgewinnung.',
      ask: 'Lohnt sich ein Brief, und was muss vorher abgestellt sein?',
    },
    'hair-salon': {
      name: 'Salon Riva',
      scene:
        'Frau Kern schneidet mit drei Kolleginnen, und an den Samstagen ist jeder Stuhl besetzt. Trotzdem kommen von den neuen Gästen nur {lifecycle-funnel/secondPurchaseRate} ein zweites Mal, und auch manche, die jahrelang alle zwei Monate da waren, fehlen inzwischen. Gelobt wird der Salon fast immer, nur das Warten ärgert die Leute.',
      ask: 'Soll sie sich zuerst um die kümmern, die wegbleiben, oder um die, die nach dem ersten Schnitt nie wiederkommen?',
    },
    'tax-adviser': {
      name: 'Steuerkanzlei Ohlsen',
      scene:
        'Frau Ohlsen und ihre zwei Leute betreuen {profile/activeCustomers} Mandanten. Von {referral-rate/newCustomers} neuen im Jahr hat ihr jemand {referral-rate/referredNewCustomers} geschickt, und dafür dankt sie mit Worten, denn bezahlen darf eine Steuerberaterin für Empfehlungen nicht. {exclusion-list/dormantCustomers} Mandate sind zu Ende gegangen, aber Zeit hat sie nur für {reactivation-roi/contactedCustomers} Gespräche.',
      ask: 'Wen lädt sie ein, und hängt die Kanzlei zu sehr an den Empfehlungen?',
    },
    'online-shop': {
      name: 'Teeshop Halm',
      scene:
        'Herr Halm verschickt Tee, und Mirja kümmert sich um Bestellungen und Briefe. Jedes Jahr kommen {profile/newCustomersPerYear} neue Kunden dazu, die meisten mit einem Gutschein, aber nur {lifecycle-funnel/secondPurchaseRate} bestellen noch einmal. An einem Kunden bleibt so wenig, dass selbst das Porto einer Postkarte zählt.',
      ask: 'Holt der Gutschein die richtigen Kunden, und wie viel darf eine Postkarte kosten?',
    },
  },
  figures: 'Was dabei herauskommt',
  begin: 'Hier fangen Sie an',
  pages: { 'win-back': 'Rückgewinnung: die acht Schritte' },
  open: 'Dieses Beispiel öffnen',
  here: 'Sie sind in diesem Beispiel. Weiter geht es hier:',
  blocked:
    'Ihr Browser lässt hier nichts speichern, auch nicht für diesen Tab, oder er hat keinen Platz mehr. Deshalb kann das Beispiel nicht von Seite zu Seite mitgehen. In jedem Rechner steht es aber unten bei den Beispielen.',
  lost: 'Das Beispiel ließ sich nicht laden. Prüfen Sie die Verbindung, und versuchen Sie es noch einmal.',
};

import type { Article } from './article';

/** What the article says, point by point, in our words; nothing of it is quoted. */
export const ecos: Article = {
  author: { de: 'Newsletter des ecos office center', en: 'Newsletter of ecos office center' },
  where: { de: 'ohne Namen und Datum', en: 'no author or date given' },
  points: [
    {
      id: 'S004-01',
      de: 'Manche bemühen sich erst, wenn es zu spät ist, andere antworten schon auf das erste kleine Zeichen.',
      en: 'Some make an effort only when it is too late, others respond to the first small sign.',
      at: ['playbooks/win-back/second-loyalty'],
      remark: {
        de: 'Die Rollenbilder, mit denen die Quelle das erzählt, übernehmen wir nicht.',
        en: 'We leave out the stereotypes with which the article tells it.',
      },
    },
    {
      id: 'S004-02',
      de: 'Die Aufmerksamkeit gehört oft den neuen, vorzeigbaren Kunden.',
      en: 'Attention often goes to new customers one can show off.',
    },
    {
      id: 'S004-03',
      de: 'Gern vergessen werden Karteileichen, stille Kündiger, wer im Ärger droht und wer heimlich nicht verlängert.',
      en: 'Easily forgotten: names nobody remembers, people who left without a word, those who threaten in anger, and those who quietly do not renew.',
    },
    {
      id: 'S004-04',
      de: 'Darin schlummert viel.',
      en: 'Great potential slumbers there.',
      at: ['tools/reactivation-roi'],
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S004-05',
      de: 'Kunden verliert jede Branche. Nicht jeden vermisst man, aber viele verdienen einen zweiten Blick.',
      en: 'Every trade loses customers. Not all are missed, but many deserve a second look.',
      at: ['playbooks/win-back/select'],
    },
    {
      id: 'S004-06',
      de: 'Ab wann gilt jemand für Sie als weggeblieben? Wer ist gegangen, wann, wie und vor allem warum?',
      en: 'From when has somebody gone quiet for you? Who left, when, how and above all why?',
    },
    {
      id: 'S004-07',
      de: 'Entscheiden Sie bewusst, wen Sie nicht ansprechen, und warum.',
      en: 'Decide deliberately whom not to approach, and why.',
    },
    {
      id: 'S004-08',
      de: 'Zum Beispiel: wer nur auf Schnäppchen aus ist, wer erst auf die zweite Mahnung zahlt und dann feilscht, wer immer nörgelt und selbst nie pünktlich ist.',
      en: 'For example bargain hunters, those who pay only after the second reminder and then haggle, and constant grumblers who never keep time themselves.',
    },
    {
      id: 'S004-09',
      de: 'Den Wunschkunden ebenso genau zu beschreiben kostet Mühe, ist aber nötig.',
      en: 'Describing the customer you would like with the same care takes effort, but it is needed.',
    },
    {
      id: 'S004-10',
      de: 'Ein typischer Fehler ist, alle zurückholen zu wollen.',
      en: 'A typical mistake is wanting everybody back.',
    },
    {
      id: 'S004-11',
      de: 'Was genau soll die Aktion erreichen?',
      en: 'What exactly is the campaign to achieve?',
    },
    {
      id: 'S004-12',
      de: 'Wann ist eine Antwort ein Erfolg, und was tun Sie, wenn etwas anderes geschieht?',
      en: 'When is a response a success, and what do you do if something else happens?',
    },
    {
      id: 'S004-13',
      de: 'Ein Erfolg kann ein Kauf sein, ein größerer Kauf, eine freundliche Absage mit Grund oder eine Empfehlung.',
      en: 'A success may be a purchase, a bigger purchase, a friendly refusal with its reason, or a recommendation.',
    },
    {
      id: 'S004-14',
      de: 'Was Erfolg ist, hängt vom Betrieb und vom Ziel ab, auf kurze und auf lange Sicht.',
      en: 'What counts as success depends on the firm and its aims, in the short and in the long run.',
    },
    {
      id: 'S004-15',
      de: 'Eine Größe für alle passt niemandem. Erst wer genau hinsieht, findet das Passende.',
      en: 'One size for all fits nobody. Only a careful look finds what suits.',
    },
    {
      id: 'S004-16',
      de: 'Ein Nachlass auf Hemden hilft keinem, der ausgewandert ist.',
      en: 'A discount on shirts is no use to somebody who has emigrated.',
    },
    {
      id: 'S004-17',
      de: 'Zwei Betriebe können sich zu etwas Besonderem zusammentun, etwa Friseur und Kosmetik.',
      en: 'Two firms can join for something special, a hairdresser and a beautician for example.',
    },
    {
      id: 'S004-18',
      de: 'E-Mail und soziale Netze erreichen viele, ein handgeschriebener Brief fällt auf.',
      en: 'Email and social networks reach many; a handwritten letter stands out.',
    },
    {
      id: 'S004-19',
      de: 'Seien Sie einfallsreich, aber so, dass es zum Betrieb passt.',
      en: 'Be inventive, but in a way that suits the firm.',
    },
    {
      id: 'S004-20',
      de: 'Blumen mit einer Karte, und am nächsten Tag ein Anruf.',
      en: 'Flowers with a card, and a call the next day.',
      card: 'win-back-calls',
    },
    {
      id: 'S004-21',
      de: 'Keine Aktion ohne Kontrolle: Was hat bei wem gewirkt, und wie oft wird es wiederholt?',
      en: 'No campaign without a check: what worked with whom, and how often will you repeat it?',
    },
    {
      id: 'S004-22',
      de: 'Sagen Sie dem Team Bescheid und überlegen Sie, wem Sie die Gespräche anvertrauen.',
      en: 'Tell the team, and think about whom you trust with the conversations.',
    },
    {
      id: 'S004-23',
      de: 'Das Team hat drei Aufgaben: neue Kunden so zu bedienen, dass sie bleiben, bisherige zu pflegen und um ehemalige zu werben.',
      en: 'The team has three duties: to serve new customers so that they stay, to look after existing ones, and to court those who left.',
    },
    {
      id: 'S004-24',
      de: 'Ins Team zu investieren beugt am besten vor.',
      en: 'Investing in the team is the best prevention.',
    },
    {
      id: 'S004-25',
      de: 'Wer Kundendaten auswertet, braucht dafür die Erlaubnis; Einwilligungen müssen belegt sein.',
      en: 'Whoever uses customer data needs permission; consent must be documented.',
      card: 'data-use-checklist',
    },
    {
      id: 'S004-26',
      de: 'Nur jeder zehnte Betrieb kümmert sich planvoll um ehemalige Kunden.',
      en: 'Only one business in ten looks after former customers by a plan.',
      card: 'one-in-ten',
    },
    {
      id: 'S004-27',
      de: 'Die Reihenfolge hier: erkennen, Erfolg festlegen, einzeln passend handeln, prüfen, das Team einbeziehen.',
      en: 'The order here: identify, define success, act to suit each case, check, involve the team.',
      at: ['playbooks/win-back'],
    },
  ],
};

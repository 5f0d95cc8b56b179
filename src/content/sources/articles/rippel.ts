import type { Article } from './article';

/** What the article says, point by point, in our words; nothing of it is quoted. */
export const rippel: Article = {
  author: {
    de: 'Sabine Rippel, Wolfgang Sievert Steuerberatungsgesellschaft',
    en: 'Sabine Rippel, Wolfgang Sievert Steuerberatungsgesellschaft',
  },
  where: { de: 'in einer Fachzeitschrift', en: 'in a trade magazine' },
  points: [
    {
      id: 'S001-01',
      de: 'Treue ist das größte Gut eines Betriebs, denn treue Kunden verkaufen mit. Was, wenn sie verloren geht?',
      en: 'Loyalty is a firm’s greatest asset, because loyal customers help to sell. What if it is lost?',
      at: [''],
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S001-02',
      de: 'Dass Kunden für ein besseres Angebot wechseln, ist normal.',
      en: 'It is normal for customers to leave for a better offer.',
    },
    { id: 'S001-03', awaits: 'playbooks/lifecycle' },
    { id: 'S001-04', awaits: 'playbooks/lifecycle' },
    {
      id: 'S001-05',
      de: 'Wer nur auf neue Kunden schaut, setzt die Treue der bisherigen aufs Spiel.',
      en: 'Whoever looks only at new customers risks the loyalty of those they have.',
      at: ['tools/customer-value'],
    },
    {
      id: 'S001-06',
      de: 'Stammkunden sollten für ihre Treue die besten Angebote bekommen.',
      en: 'Regular customers should get the best offers for their loyalty.',
      at: ['playbooks/win-back/second-loyalty'],
    },
    {
      id: 'S001-07',
      de: 'Sind Stammkunden erst weg, ist es mühsam und teuer, sie zurückzuholen, aber nicht unmöglich.',
      en: 'Once regular customers are gone, getting them back is hard and costly, though not impossible.',
      at: ['tools/reactivation-roi'],
    },
    {
      id: 'S001-08',
      de: 'Ehemalige Kunden sagen deutlich öfter Ja als neue.',
      en: 'Former customers say yes far more often than new ones.',
      card: 'second-life-return',
    },
    {
      id: 'S001-09',
      de: 'Wer zurückkommt, ist meist treuer als ein neuer Kunde.',
      en: 'Those who come back are mostly more loyal than new customers.',
      card: 'second-life-return',
    },
    {
      id: 'S001-10',
      de: 'Deshalb lohnt sich der Aufwand.',
      en: 'That is why the effort pays.',
      at: ['tools/reactivation-roi'],
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S001-11',
      de: 'Erst ein geordnetes Vorgehen macht aus der Mühe einen Ertrag.',
      en: 'Only an orderly procedure turns the effort into a return.',
      at: ['playbooks/win-back'],
    },
    {
      id: 'S001-12',
      de: 'Klären Sie zuerst den Hintergrund, ob nun gekündigt wurde oder jemand still gegangen ist.',
      en: 'Look at the background first, whether somebody cancelled or went without a word.',
    },
    {
      id: 'S001-13',
      de: 'Oft war es eine Kleinigkeit, die jemanden geärgert hat.',
      en: 'Often it was a small thing that annoyed somebody.',
    },
    {
      id: 'S001-14',
      de: 'Planvoll zurückzugewinnen ist Zeit und Geld immer wert.',
      en: 'Winning back by a plan is always worth the time and money.',
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S001-15',
      de: 'Gehen Sie den Gründen nach und besorgen Sie sich den heutigen Stand über den Kunden.',
      en: 'Look into the reasons, and bring what you know of the customer up to date.',
    },
    {
      id: 'S001-16',
      de: 'Vereinbaren Sie einen Termin und bereiten Sie das Gespräch sorgfältig vor.',
      en: 'Agree an appointment and prepare the conversation with care.',
    },
    {
      id: 'S001-17',
      de: 'Setzen Sie sich ein Teilziel für den Fall, dass der Kunde nicht zurückkommt: kein böses Wort und eine offene Tür.',
      en: 'Set a lesser aim in case the customer does not return: no bad word about you, and an open door.',
    },
    {
      id: 'S001-18',
      de: 'Sorgen Sie für eine angenehme Stimmung.',
      en: 'See to a pleasant atmosphere.',
    },
    {
      id: 'S001-19',
      de: 'Lassen Sie den Kunden viel reden und hören Sie zu.',
      en: 'Let the customer talk a lot, and listen.',
    },
    {
      id: 'S001-20',
      de: 'Fragen Sie nach dem Hintergrund und danach, was geschehen müsste.',
      en: 'Ask about the background, and about what would have to happen.',
    },
    {
      id: 'S001-21',
      de: 'Halten Sie eine kleine Geste bereit und zeigen Sie, dass Ihnen an der Beziehung liegt.',
      en: 'Have a small gesture ready and show that the relationship matters to you.',
    },
    {
      id: 'S001-22',
      de: 'Die ersten Aufträge nach der Rückkehr müssen ohne Fehler sein.',
      en: 'The first jobs after the return must be without a fault.',
    },
    {
      id: 'S001-23',
      de: 'Der Kunde hat eine feste Person, an die er sich wendet.',
      en: 'The customer has one person to turn to.',
    },
    {
      id: 'S001-24',
      de: 'Fragen Sie hinterher persönlich, ob alles recht war.',
      en: 'Ask in person afterwards whether everything was right.',
    },
    {
      id: 'S001-25',
      de: 'Kümmern Sie sich zuerst um Kunden, an denen Sie verdienen.',
      en: 'Look first after customers you earn something from.',
    },
    {
      id: 'S001-26',
      de: 'Ein guter Kunde bringt umso mehr ein, je länger er bleibt.',
      en: 'A good customer brings in more the longer they stay.',
      at: ['tools/customer-value'],
      card: 'profit-with-tenure',
    },
    {
      id: 'S001-27',
      de: 'Die Rückkehr ist die Gelegenheit, sich Treue neu zu verdienen. Besser ist es, sie vorher zu halten.',
      en: 'The return is a chance to earn loyalty anew. Keeping it in the first place is better.',
    },
    {
      id: 'S001-28',
      de: 'Erste Regel: Gute Angebote und Nachlässe bekommen Stammkunden zuerst.',
      en: 'First rule: regular customers get good offers and discounts first.',
    },
    {
      id: 'S001-29',
      de: 'Zweite Regel: Danken Sie jedem einzeln und persönlich.',
      en: 'Second rule: thank people one by one and in person.',
    },
    {
      id: 'S001-30',
      de: 'Dritte Regel: Halten Sie die Kundendaten aktuell, und lassen Sie auch neue Leute im Team Stammkunden erkennen.',
      en: 'Third rule: keep customer details up to date, and let new staff recognise regular customers too.',
    },
    {
      id: 'S001-31',
      de: 'Vierte Regel: Lösen Sie Beschwerden gut. Schlecht gelöste seien der Hauptgrund zu gehen.',
      en: 'Fourth rule: deal well with complaints. Badly handled ones are said to be the main reason for leaving.',
      card: 'complaints',
    },
    {
      id: 'S001-32',
      de: 'Fünfte Regel: Fragen Sie regelmäßig nach Erwartungen und achten Sie auf Warnzeichen.',
      en: 'Fifth rule: ask regularly what people expect, and watch for warning signs.',
    },
    { id: 'S001-33', awaits: 'playbooks/lifecycle' },
    { id: 'S001-34', awaits: 'playbooks/lifecycle' },
    { id: 'S001-35', awaits: 'playbooks/referral' },
    {
      id: 'S001-37',
      de: 'Die Reihenfolge hier: Gründe, Planung, Ausführung, Kontrolle, Pflege und einfache Regeln. Das Herausfinden, wer fehlt, kommt nicht vor.',
      en: 'The order here: reasons, planning, carrying out, control, care, and simple rules. Finding out who is missing does not occur.',
      at: ['playbooks/win-back'],
      remark: {
        de: 'Unsere acht Schritte verbinden drei Reihenfolgen: diese, die der ersten Quelle mit fünf Schritten und die der fünften. Der erste Schritt, die Vereinbarung, ist von uns.',
        en: 'Our eight steps join three orders: this one, that of the first article with five steps, and that of the fifth. The first step, the agreement, is ours.',
      },
    },
  ],
};

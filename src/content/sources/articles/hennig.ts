import type { Article } from './article';

/** What the article says, point by point, in our words; nothing of it is quoted. */
export const hennig: Article = {
  author: { de: 'Bertram Hennig, Agentur WMW', en: 'Bertram Hennig, agency WMW' },
  where: { de: 'ohne Datum', en: 'undated' },
  points: [
    {
      id: 'S002-01',
      de: 'Kunden sollen freiwillig Schlange stehen und nicht an der Kette liegen.',
      en: 'Customers should queue up of their own accord instead of being chained.',
      at: ['tools/relationship-goals'],
    },
    {
      id: 'S002-02',
      de: 'Seinem Partner gibt auch niemand Treuepunkte.',
      en: 'Nobody gives a partner loyalty points either.',
      at: ['tools/measure-matrix'],
      claim: true,
      remark: {
        de: 'Ein Scherz mit einem Kern. Punkte wirken trotzdem, auf das Kaufen mehr als auf die Zuneigung.',
        en: 'A joke with some truth in it. Points do work all the same, on what people buy more than on how they feel.',
      },
    },
    {
      id: 'S002-03',
      de: 'Treue Kunden bringen viel mehr ein als neue.',
      en: 'Loyal customers are far more lucrative than new ones.',
      at: ['tools/customer-value'],
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S002-04',
      de: 'Kundenprogramme auf dem Computer gelten als Zaubermittel; zuerst kommt die Beziehung.',
      en: 'Customer software is the magic word; the relationship comes first.',
      at: ['tools/team-duties'],
    },
    {
      id: 'S002-05',
      de: 'Zurückkommen soll der Kunde und nicht die Ware.',
      en: 'The customer should come back, not the goods.',
      at: ['tools/lifecycle-funnel'],
    },
    {
      id: 'S002-06',
      de: 'Recht haben diese Programme darin, dass es um Beziehungen geht und dass man sie stärken muss.',
      en: 'Such software is right in one thing: it is about relationships, and they have to be strengthened.',
      remark: {
        de: 'Was Ihre Kunden hält, schreiben Sie selbst auf.',
        en: 'You write down yourself what keeps your customers.',
      },
    },
    {
      id: 'S002-07',
      de: 'Zufriedenheit ist nur ein Baustein, neben Gewohnheit und Zuneigung.',
      en: 'Being satisfied is only one building block, beside habit and liking.',
      at: ['tools/expectation-gap'],
    },
    {
      id: 'S002-08',
      de: 'Die Gewohnheit bindet vielleicht noch stärker.',
      en: 'Habit may bind even more strongly.',
      at: ['tools/phase-plan', 'tools/early-warning', 'tools/dormancy-threshold'],
      claim: true,
    },
    {
      id: 'S002-09',
      de: 'Wo man mich kennt und ich bekomme, was ich erwarte, habe ich keinen Grund zu wechseln.',
      en: 'Where I am known and get what I expect, I have no reason to change.',
      at: ['tools/loyalty-rules', 'tools/expectation-gap'],
    },
    {
      id: 'S002-10',
      de: 'Zufriedenheit entsteht aus dem Vergleich: was man erwartet hat und was man erlebt.',
      en: 'Being satisfied comes of a comparison: what you expected, and what you got.',
      at: ['tools/expectation-gap'],
    },
    {
      id: 'S002-11',
      de: 'Wer mehr erwartet hat, ist enttäuscht.',
      en: 'Those who expected more are let down.',
      at: ['tools/expectation-gap'],
    },
    {
      id: 'S002-12',
      de: 'Wer bekommt, was er erwartet hat, ist zufrieden.',
      en: 'Those who get what they expected are satisfied.',
      at: ['tools/expectation-gap'],
    },
    {
      id: 'S002-13',
      de: 'Wer mehr bekommt, ist begeistert.',
      en: 'Those who get more are delighted.',
      at: ['tools/expectation-gap'],
    },
    {
      id: 'S002-14',
      de: 'Aus Begeisterten werden treue Kunden, die andere schicken.',
      en: 'Delighted customers turn into loyal ones who send others.',
      at: ['tools/expectation-gap', 'tools/referral-rate'],
      claim: true,
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S002-15',
      de: 'Ein Discounter wirbt kaum, verspricht niedrige Preise und hält das, und der Erfolg gibt ihm recht.',
      en: 'A discounter hardly advertises, promises low prices and keeps to it, and success proves it right.',
      at: ['tools/promise-check'],
      claim: true,
      remark: {
        de: 'So sah es der Verfasser in den Nullerjahren.',
        en: 'That is how the author saw it in the 2000s.',
      },
    },
    {
      id: 'S002-16',
      de: 'Autohersteller versprechen viel; wenn die Elektronik streikt, zuckt der Techniker mit den Schultern.',
      en: 'Car makers promise a great deal; when the electronics fail, the technician shrugs.',
      at: ['tools/promise-check'],
    },
    {
      id: 'S002-17',
      de: 'Warteschleifen, die Geld kosten, und ungeschulte Leute am Telefon machen wütend.',
      en: 'Queues one pays for and untrained people on the telephone make customers furious.',
      at: ['tools/promise-check', 'tools/early-warning'],
    },
    {
      id: 'S002-18',
      de: 'Wer die Ursache einer Beschwerde behebt, kann die Beziehung stärken.',
      en: 'Solving what lies behind a complaint can strengthen the relationship.',
      at: ['tools/complaint-recovery'],
      claim: true,
      remark: {
        de: 'Zufriedener werden die Leute dadurch. Dass sie auch eher wieder kaufen, hat sich nicht bestätigt.',
        en: 'It makes people more satisfied. That they are more likely to buy again has not been confirmed.',
      },
    },
    {
      id: 'S002-19',
      de: 'Dazu müssen Mitarbeiter sich in den Kunden versetzen können.',
      en: 'For that, staff must be able to put themselves in the customer’s place.',
      at: ['tools/team-duties'],
    },
    {
      id: 'S002-20',
      de: 'Und sie müssen selbst entscheiden dürfen.',
      en: 'And they must be allowed to decide for themselves.',
      at: ['tools/team-duties'],
    },
    {
      id: 'S002-21',
      de: 'Gut und schnell gelöste Probleme begeistern und werden weitererzählt.',
      en: 'Problems solved well and quickly delight people and are passed on.',
      at: ['tools/complaint-recovery', 'tools/referral-rate'],
      claim: true,
    },
    {
      id: 'S002-22',
      de: 'Klassische Werbung trägt wenig dazu bei, Kunden zu halten.',
      en: 'Classic advertising does little to keep customers.',
      claim: true,
      remark: {
        de: 'Das ist eine Behauptung. Ob sie bei Ihnen stimmt, zeigt Ihre eigene Rechnung.',
        en: 'This is a claim. Your own figures show whether it holds for you.',
      },
    },
    {
      id: 'S002-23',
      de: 'Wer Kunden halten will, braucht einen Partner mit eigenen Ideen, der auch die Leute im Betrieb unterstützt.',
      en: 'Whoever wants to keep customers needs a partner with ideas of their own who also supports the staff.',
      remark: {
        de: 'Das ist Werbung einer Agentur. Den halben Tag können Sie mit oder ohne fremde Hilfe gehen.',
        en: 'This advertises an agency. You can take the half day with or without outside help.',
      },
    },
    {
      id: 'S002-24',
      de: 'Was man tun kann, reicht vom einfachen Kontakthalten bis zu festen Abläufen für den Fall, dass etwas schiefgeht.',
      en: 'What one can do ranges from simply staying in touch to set procedures for when something goes wrong.',
      at: ['playbooks/win-back/measures', 'tools/measure-matrix'],
    },
    {
      id: 'S002-25',
      de: 'Handeln Sie, bevor ein Schaden entsteht.',
      en: 'Act before harm is done.',
      at: ['tools/early-warning'],
    },
  ],
};

import type { Article } from './article';

/** What the article says, point by point, in our words; nothing of it is quoted. */
export const hennig: Article = {
  author: { de: 'Bertram Hennig, Agentur WMW', en: 'Bertram Hennig, agency WMW' },
  where: { de: 'ohne Datum', en: 'undated' },
  points: [
    { id: 'S002-01', awaits: 'playbooks/lifecycle' },
    { id: 'S002-02', awaits: 'playbooks/lifecycle' },
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
    { id: 'S002-04', awaits: 'playbooks/lifecycle' },
    { id: 'S002-05', awaits: 'playbooks/lifecycle' },
    { id: 'S002-06', awaits: 'playbooks/lifecycle' },
    { id: 'S002-07', awaits: 'playbooks/lifecycle' },
    { id: 'S002-08', awaits: 'playbooks/lifecycle' },
    { id: 'S002-09', awaits: 'playbooks/lifecycle' },
    { id: 'S002-10', awaits: 'playbooks/lifecycle' },
    { id: 'S002-11', awaits: 'playbooks/lifecycle' },
    { id: 'S002-12', awaits: 'playbooks/lifecycle' },
    { id: 'S002-13', awaits: 'playbooks/lifecycle' },
    { id: 'S002-14', awaits: 'playbooks/lifecycle' },
    { id: 'S002-15', awaits: 'playbooks/lifecycle' },
    { id: 'S002-16', awaits: 'playbooks/lifecycle' },
    { id: 'S002-17', awaits: 'playbooks/lifecycle' },
    { id: 'S002-18', awaits: 'playbooks/lifecycle' },
    { id: 'S002-19', awaits: 'playbooks/lifecycle' },
    { id: 'S002-20', awaits: 'playbooks/lifecycle' },
    { id: 'S002-21', awaits: 'playbooks/lifecycle' },
    { id: 'S002-22', awaits: 'playbooks/lifecycle' },
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
      at: ['playbooks/win-back/measures'],
    },
    { id: 'S002-25', awaits: 'playbooks/lifecycle' },
  ],
};

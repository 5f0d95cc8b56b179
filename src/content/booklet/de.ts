import type { BookletWords } from './index';

export const de: BookletWords = {
  print: 'Das ganze Playbook drucken',
  title: '{title}: das Heft zum Ausdrucken',
  description:
    'Alle Schritte dieses Playbooks hintereinander, mit Inhalt, Briefen, Rechtlichem und Hinweisen für die Moderation, zum Ausdrucken.',
  now: 'Heft drucken',
  back: 'Zurück zum Playbook',
  help: 'So steht es auf dem Papier. Was Sie ausgerechnet oder in einem Brief geändert haben, steht schon darin. Klappen Sie am Ende die Belege auf, die Sie ganz drucken möchten; von den anderen kommen Ergebnis und Quelle aufs Papier.',
  whose: {
    quiet: 'Für Kunden, die wegbleiben',
    cancelled: 'Der kurze Weg, wenn jemand gekündigt hat',
  },
  addresses:
    'Wo hier die Adresse eines Rechners steht, finden Sie ihn dort im Internet. Jeder lässt sich auch als leeres Blatt drucken.',
  site: 'Die Seite selbst:',
  contents: 'Inhalt',
  parts: {
    start: 'Bevor Sie anfangen',
    short: 'In zwanzig Minuten',
    group: 'Allein, in der Runde, im Unterricht',
    law: 'Rechtliches im Einzelnen',
    known: 'Was man darüber weiß',
    notes: 'Hinweise für die Moderation',
    list: 'Leere Liste zum Ausfüllen',
  },
  steps: 'Schritte',
  appendix: 'Zum Nachschlagen',
  book: 'Für das ganze Playbook',
  step: 'Schritt {number}: {title}',
  tab: '{number} · {title}',
  page: ['Seite ', ' von '],
  readMore: 'Dazu am Ende des Heftes:',
  list: 'Eine leere Liste für 25 Kunden liegt am Ende des Heftes. Drucken Sie die Seite so oft, wie Sie sie brauchen:',
  nextBook: 'Nächstes Playbook: {title}',
  tabs: '{done} von {count} erledigt',
  standing: {
    steps: '{done} von {count} Schritten {done:ist|sind} erledigt',
    here: 'In Schritt {number} {done:ist|sind} {done} von {count} Punkten abgehakt.',
    goOn: 'Weiter mit Schritt {number}: {title}',
    whole: 'Alle {count} Schritte sind erledigt.',
    again: 'Noch einmal bei Schritt 1 beginnen',
    clear: 'Haken löschen',
    cleared: 'Die Haken sind gelöscht.',
    undo: 'Doch behalten',
  },
};

import type { LawWords } from './index';

export const de: LawWords = {
  title: 'Was Sie dürfen, wenn Sie Kunden ansprechen',
  description:
    'Das deutsche Recht für Brief, Anruf, E-Mail, Empfehlung, Prämie, Bewertung, Umfrage, Kündigung und Kundendaten, kurz auch Österreich und die Schweiz.',
  lead: 'Suchen Sie heraus, was Sie gerade vorhaben. Dort steht in einem Satz, worauf es ankommt, und darunter das Genauere mit Datum und Quellen. Es ist deutsches Recht; was in Österreich und in der Schweiz anders ist, steht dabei. Das hilft Ihnen, die richtigen Fragen zu stellen. Eine Rechtsberatung ist es nicht, und Anwälte haben diese Seite noch nicht geprüft.',
  tool: 'Möchten Sie einen bestimmten Kontakt durchgehen? Dafür gibt es ein Arbeitsblatt:',
  contents: 'Was haben Sie vor?',
  at: 'In Österreich',
  ch: 'In der Schweiz',
  sections: {
    letter: {
      title: 'Einen Brief schreiben',
      text: 'Der Brief ist der Weg mit den wenigsten Hürden, weil er keine Einwilligung braucht.',
      at: 'ebenso, solange niemand widersprochen hat.',
      ch: 'erlaubt; Widersprüche und Sperren sind zu beachten.',
    },
    phone: {
      title: 'Anrufen',
      text: 'Bei Privatkunden geht es nur mit einer Einwilligung, die Sie nachweisen können, auch wenn Sie jemanden bloß zurückholen möchten.',
      at: 'nur mit Einwilligung, auch bei Betrieben.',
      ch: 'erlaubt, wenn die Nummer ohne Stern im Verzeichnis steht.',
    },
    email: {
      title: 'Eine E-Mail, SMS oder Nachricht schicken',
      text: 'Sie brauchen eine Einwilligung oder vier Bedingungen, die alle zugleich erfüllt sind. Das gilt auch für Geschäftskunden.',
      at: 'ähnlich, dazu muss die ECG-Liste geprüft sein.',
      ch: 'automatisch verschickte Werbung nur mit Einwilligung, mit einer Ausnahme für Kunden.',
    },
    'in-person': {
      title: 'Im Laden oder beim Kunden reden',
      text: 'Das Gespräch ist erlaubt, solange Sie niemanden drängen. Deshalb ist der Tresen der beste Ort für alles, was am Telefon Werbung wäre.',
    },
    'all-channels': {
      title: 'Den Weg erst aussuchen',
      text: 'Wenn Sie noch nicht wissen, wie Sie jemanden ansprechen, sehen Sie hier alle Wege nebeneinander und die zwei Fragen, die vor jedem stehen.',
    },
    recommendation: {
      title: 'Um eine Empfehlung bitten',
      text: 'Bitten dürfen Sie. Was Ihr System den Freunden schickt, ist dagegen Ihre eigene Werbung.',
    },
    reward: {
      title: 'Eine Empfehlung belohnen oder etwas schenken',
      text: 'In vielen Gewerben ist eine maßvolle Prämie erlaubt, in der Steuer- und Anwaltskanzlei gar keine. Beim Geschenk achtet auch das Finanzamt auf die Höhe.',
    },
    voucher: {
      title: 'Einen Gutschein oder Nachlass anbieten',
      text: 'Die Bedingungen stehen auf dem Gutschein selbst, damit niemand an der Kasse überrascht wird.',
    },
    reviews: {
      title: 'Bewertungen sammeln und zeigen',
      text: 'Gekaufte und erfundene sind verboten, und für welche es etwas gab, muss dabeistehen.',
    },
    survey: {
      title: 'Nach der Zufriedenheit fragen',
      text: 'Am Telefon und per E-Mail zählt schon die Frage als Werbung. Am Tresen dürfen Sie sie stellen.',
    },
    cancellation: {
      title: 'Auf eine Kündigung antworten',
      text: 'Bestätigen Sie zuerst, und machen Sie dabei kein Angebot, auch nicht nebenbei.',
    },
    online: {
      title: 'Online buchen, bestellen oder zusagen lassen',
      text: 'Sagen Privatkunden bei Ihnen online zu, dürfen sie meist widerrufen, und dafür brauchen sie einen Knopf.',
    },
    complaint: {
      title: 'Auf einen Mangel antworten',
      text: 'Verkaufen Sie Waren an Privatkunden, nennen Sie ihnen die Wahl, bevor Sie etwas reparieren.',
    },
    data: {
      title: 'Mit einer Kundenliste arbeiten',
      text: 'Das fragt der Datenschutz einmal für die ganze Liste, bevor Sie den ersten Namen anschreiben.',
    },
    environment: {
      title: 'Mit „umweltfreundlich“ oder „klimaneutral“ werben',
      text: 'Ohne Nachweis lassen Sie solche Wörter weg, auch in Briefen, die längst gedruckt sind.',
      ch: 'müssen Aussagen über die Wirkung auf das Klima seit dem 1. Januar 2025 belegbar sein.',
    },
    elsewhere: {
      title: 'Österreich und die Schweiz',
      text: 'Nur eine kurze Übersicht, nach Wegen geordnet. Vor der ersten Aktion fragen Sie dort nach.',
    },
  },
  changes: 'Was neu ist',
  changesLead:
    'Das hat sich in letzter Zeit geändert oder ändert sich bald. Gesetze haben wir mit Stand vom 19. August 2026 gelesen, Urteile, soweit sie bis November 2026 zu finden waren; was danach kam, kennen wir nur aus Berichten.',
  open: 'offen',
  new: {
    'single-payment': {
      what: 'Kündigungsknopf auch bei einmaliger Zahlung',
      means:
        'Der Bundesgerichtshof verlangt den Knopf auch dann, wenn ein Vertrag nur einmal bezahlt wird und von selbst endet.',
    },
    accessibility: {
      what: 'Barrierefreie Seiten',
      means:
        'Seiten, auf denen Privatkunden buchen, bestellen, kündigen oder widerrufen, müssen barrierefrei sein. Ausgenommen sind Dienstleister mit weniger als zehn Beschäftigten und höchstens 2 Millionen Euro Umsatz oder Bilanzsumme; ein Verkauf über die Website zählt als Dienstleistung.',
    },
    withdrawal: {
      what: 'Widerrufsknopf',
      means:
        'Wer Privatkunden online einen Vertrag anbietet, den sie widerrufen dürfen, braucht den Knopf, wie klein der Betrieb auch ist. Auch ein Rückkehrangebot zählt dazu.',
    },
    'confirmation-page': {
      what: 'Kein Angebot auf der Bestätigungsseite',
      means:
        'Der Bundesgerichtshof hat entschieden, dass dort nur die vorgeschriebenen Angaben und der Knopf stehen. Frühere Urteile, die mehr erlaubten, helfen Ihnen nicht mehr.',
    },
    repair: {
      what: 'Recht auf Reparatur',
      means:
        'Wer seitdem Waren an Privatkunden verkauft, weist vor der Nachbesserung auf die Wahl zwischen Reparatur und Ersatz hin und darauf, dass sich nach einer Reparatur die Frist einmal um zwölf Monate verlängert. Reine Dienstleistungen sind nicht betroffen.',
    },
    environment: {
      what: 'Strengere Regeln für Umweltaussagen',
      means:
        'Unbelegte Wörter wie „grün“ und „klimaneutral“ sind in Briefen, auf Karten und Seiten verboten. Eine Frist zum Aufbrauchen gibt es nicht.',
    },
    invoices: {
      what: 'Rechnungen zwischen Betrieben',
      means:
        'Auf Papier oder, mit Zustimmung, als PDF sind sie noch bis Ende 2026 erlaubt, bis Ende 2027, wenn der Umsatz im Vorjahr höchstens 800.000 € betrug. Danach gilt die E-Rechnung. Am Werberecht ändert sich dadurch nichts.',
    },
    login: {
      what: 'Anmeldung vor der Kündigung',
      means:
        'Ob vor dem Kündigen eine Anmeldung verlangt werden darf, hat der Bundesgerichtshof am 5. November 2026 verhandelt. Wie er entschieden hat, wissen wir noch nicht. Verlangen Sie bis dahin keine.',
    },
    'not-yet': {
      what: 'Entwürfe der Europäischen Union',
      means:
        'Was an der Datenschutz-Grundverordnung gelockert werden soll und was ein Gesetz über faires Verhalten im Netz bringt, ist noch nicht beschlossen. Nehmen Sie es nicht vorweg.',
    },
  },
  standing: 'Stand {date}, nächste Prüfung bis {review}.',
  country: { at: 'Österreichisches Recht', ch: 'Schweizer Recht' },
  abroad: 'Das ist nur eine kurze Übersicht; alle übrigen Karten beschreiben deutsches Recht.',
  link: 'Alles zum Recht nach dem, was Sie vorhaben, auch zu Österreich und zur Schweiz',
};

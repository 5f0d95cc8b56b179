import type { WordsOf } from '../../../lib/definition/words';
import type { tool } from './tool';

export const words: WordsOf<typeof tool> = {
  name: 'Wen Sie wie ansprechen dürfen',
  question: 'Darf ich diesen Kunden ansprechen?',
  summary:
    'Ob Sie einem Kunden schreiben, ihn anrufen oder ihm eine Nachricht schicken dürfen, was Sie dafür brauchen, und neun Punkte, die für die ganze Liste gelten. Für Deutschland; für Österreich und die Schweiz eine Tabelle. Keine Rechtsberatung.',
  inputs: {
    country: {
      label: 'In welchem Land lebt der Kunde?',
      options: { DE: 'Deutschland', AT: 'Österreich (nur Tabelle)', CH: 'Schweiz (nur Tabelle)' },
    },
    contactChannel: {
      label: 'Auf welchem Weg?',
      options: {
        letter: 'Brief, Karte oder Päckchen',
        email: 'E-Mail',
        phone: 'Anruf',
        sms: 'SMS',
        messenger: 'Nachricht über WhatsApp und Ähnliches',
        socialMessage: 'Nachricht bei Instagram und Ähnlichem',
        fax: 'Fax',
        automatedCall: 'Anruf vom Automaten',
        inPerson: 'Gespräch im Laden oder Besuch',
        customAudience: 'Kundenadressen bei einer Werbeplattform hochladen',
        contractMessage: 'Rechnung oder Bestätigung ohne Werbung',
      },
    },
    audience: {
      label: 'Wen rufen Sie an?',
      options: { consumer: 'einen Privatkunden', business: 'einen Firmenkunden' },
    },
    objectionKnown: {
      label: 'Möchte der Kunde keine Werbung?',
      help: 'Egal, wie er es gesagt hat: am Tresen, in einer E-Mail oder mit seiner Kündigung.',
    },
    consentGiven: {
      label: 'Hat der Kunde diesen Weg ausdrücklich erlaubt?',
      help: 'Vorher und genau für diesen Weg. Dass man sich lange kennt, genügt nicht.',
    },
    consentDocumented: {
      label: 'Können Sie das belegen?',
      help: 'Zum Beispiel mit seiner Unterschrift oder einer Anmeldung, die er selbst bestätigt hat.',
    },
    addressFromSale: {
      label: 'Haben Sie Adresse oder Nummer selbst beim Verkauf bekommen?',
      help: 'Vom Kunden selbst, als er etwas kaufte oder in Auftrag gab.',
    },
    similarProducts: {
      label: 'Geht es um Ähnliches aus Ihrem Angebot?',
      help: 'Also um Waren oder Leistungen wie die, die er schon gekauft hat.',
    },
    noticeAtCollection: {
      label: 'Stand damals dabei, dass man Werbung ablehnen kann?',
      help: 'Deutlich, und schon an der Stelle, an der er seine Adresse angab.',
    },
    noticeInEachMessage: {
      label: 'Steht in jeder Nachricht, wie man ablehnt?',
      help: 'Und zwar so, dass es den Kunden nichts kostet.',
    },
    presumedConsent: {
      label: 'Ist dem Betrieb der Anruf vermutlich recht?',
      help: 'Dafür brauchen Sie handfeste Gründe, zum Beispiel einen Auftrag aus letzter Zeit, um den es auch im Anruf geht.',
    },
    monthsSinceLastPurchase: {
      label: 'Wie viele Monate ist der letzte Kauf her?',
      help: 'Sie können das Feld leer lassen.',
    },
    relationshipEnded: { label: 'Hat der Kunde gekündigt?' },
    dataUse: {
      label: 'Dürfen Sie die Liste überhaupt benutzen?',
      help: 'Diese neun Punkte prüfen Sie einmal für die ganze Liste. Hinter jeden offenen schreiben Sie einen Namen und ein Datum.',
      items: {
        purpose: 'Wofür Sie die Liste benutzen, steht in einem Satz auf dem Papier.',
        basis:
          'Sie haben notiert, warum Sie die Daten benutzen dürfen: mit Erlaubnis der Kunden, oder weil Ihr Interesse nach einer schriftlichen Abwägung mit Datum schwerer wiegt.',
        informed:
          'Die Kunden wissen, dass Sie ihre Angaben für Werbung benutzen, und auch, woher Sie haben, was nicht von ihnen selbst kommt.',
        fields: 'Auf der Liste stehen nur die Angaben, die Sie für diese Aktion brauchen.',
        objections: 'Wer keine Werbung möchte, steht nicht mehr darauf.',
        deletion: 'Im Kalender steht, wann Sie die Liste löschen.',
        access: 'An die Liste kommt nur, wer mit ihr arbeitet.',
        contract:
          'Wer die Liste für Sie bearbeitet, zum Beispiel die Druckerei, hat einen Vertrag dafür unterschrieben. Wer selbst entscheidet, etwa die Steuerberatung, braucht einen eigenen Grund.',
        names: 'Was Sie weitergeben oder ausdrucken, trägt Nummern statt Namen, außer wo der Name nötig ist.',
      },
      groups: { list: 'Vor dem ersten Kontakt' },
      values: { 0: 'erledigt', 1: 'noch offen' },
      actions: {
        purpose:
          'Schreiben Sie den Zweck in einem Satz auf, zum Beispiel: „Wir laden ehemalige Kunden mit einem Brief ein.“',
        basis:
          'Wägen Sie Ihr Interesse schriftlich gegen das der Kunden ab, mit Datum und Namen. Eine Vorlage steht im Schritt „Planen“.',
        informed: 'Ergänzen Sie Ihren Datenschutzhinweis, und legen Sie ihn dem ersten Brief bei.',
        fields: 'Löschen Sie jede Spalte, die Sie für diese Aktion nicht brauchen.',
        objections: 'Gleichen Sie die Liste mit Ihrer Liste „Keine Werbung“ ab.',
        deletion: 'Tragen Sie den Tag in den Kalender ein, an dem Sie die Liste löschen.',
        access: 'Schützen Sie die Datei mit einem Passwort, das nur diese Personen kennen.',
        contract:
          'Lassen Sie die Druckerei einen Vertrag zur Auftragsverarbeitung unterschreiben, bevor sie die Anschriften bekommt.',
        names: 'Ersetzen Sie Namen durch Kundennummern.',
      },
    },
  },
  quantities: {
    permission: {
      label: 'auf diesem Weg',
      verdicts: {
        allowed: { label: 'ja' },
        conditional: { label: 'ja, unter Bedingungen' },
        needs_consent: { label: 'erst mit Erlaubnis' },
        blocked: { label: 'nein' },
      },
    },
    permissionCode: {
      label: 'Warum',
      verdicts: {
        CONTRACT_MESSAGE: {
          label: 'Nachricht ohne Werbung',
          text: 'Rechnung, Bestätigung oder Rückruf einer Ware dürfen Sie schicken, auch wenn der Kunde keine Werbung möchte. Es steht aber kein Angebot darin, auch kein kleines am Rand, denn sonst ist die ganze Nachricht Werbung.',
        },
        OBJECTION: {
          label: 'möchte keine Werbung',
          text: 'Wer keine Werbung möchte, bekommt auf keinem Weg welche, auch nicht als Karte von Hand. Setzen Sie ihn auf Ihre Liste „Keine Werbung“, und bestätigen Sie ihm das kurz.',
        },
        POST_LEGIT_INTEREST: {
          label: 'Brief',
          text: 'Einen Brief dürfen Sie schicken, wenn Sie vorher mit Datum aufgeschrieben haben, warum Ihr Interesse schwerer wiegt als das des Kunden. Der Brief passt zu dem, was er bei Ihnen gekauft hat, und sagt deutlich, wer schreibt, wie Sie mit seinen Daten umgehen und wie er weitere Briefe ablehnen kann. Sehen Sie zuletzt nach, ob er auf Ihrer Liste „Keine Werbung“ steht.',
        },
        INPERSON: {
          label: 'Gespräch',
          text: 'Im Laden oder auf einem Fest dürfen Sie ihn ansprechen, solange Sie niemanden drängen. Besuchen Sie niemanden unangemeldet zu Hause, der das erkennbar nicht möchte.',
        },
        CONSENT: {
          label: 'erlaubt und belegt',
          text: 'Der Kunde hat es erlaubt, und Sie können es belegen. Heben Sie den Nachweis auf, bei Anrufen fünf Jahre und nach jedem Anruf von vorn. Die Erlaubnis zurückzunehmen muss so einfach sein, wie es war, sie zu geben.',
        },
        CONSENT_UNPROVEN: {
          label: 'erlaubt, aber nicht belegt',
          text: 'Warten Sie noch. Beweisen müssen Sie, dass der Kunde es erlaubt hat, und solange Sie das nicht können, schicken Sie nichts und rufen nicht an. Lassen Sie ihn die Erlaubnis unterschreiben, wenn er das nächste Mal da ist.',
        },
        PHONE_PRESUMED_B2B: {
          label: 'Anruf im Betrieb',
          text: 'Diesen Betrieb dürfen Sie anrufen, wenn Sie handfeste Gründe haben: Sie haben vor Kurzem für ihn gearbeitet, es geht um dasselbe, und auch sonst wurde telefoniert. Schreiben Sie diese Gründe vorher auf, denn im Streit müssen Sie sie beweisen.',
        },
        PHONE_NO_CONSENT: {
          label: 'Anruf ohne Erlaubnis',
          text: 'Rufen Sie nicht an. Auch wer jemanden nur zurückholen möchte, wirbt, und dafür braucht man vorher die Erlaubnis; bei Privatkunden drohen sonst bis zu 300.000 € Bußgeld. Schreiben Sie einen Brief, und nennen Sie darin die Zeiten, zu denen Sie zu erreichen sind.',
        },
        SOFT_OPT_IN: {
          label: 'Ausnahme für eigene Kunden',
          text: 'Diese E-Mail fällt unter die Ausnahme für E-Mails an eigene Kunden, wenn alle vier Antworten wirklich stimmen und der Kunde nicht abgelehnt hat. Prüfen Sie vor allem den Hinweis von damals, denn fehlte er, können Sie ihn nicht nachholen.',
        },
        SOFT_OPT_IN_CHECK: {
          label: 'Ausnahme, zu prüfen',
          text: 'Die Ausnahme für eigene Kunden kann auch hier gelten, aber nur, wenn Sie genau diese Nummer oder dieses Konto beim Verkauf bekommen haben. Lassen Sie das vorher von jemandem ansehen, der sich mit dem Recht auskennt.',
        },
        EMAIL_NO_BASIS: {
          label: 'E-Mail ohne Erlaubnis',
          text: 'Schicken Sie keine E-Mail. Schon die Bitte um Erlaubnis wäre Werbung, fragen Sie deshalb mit einem Brief oder im Laden. Hat der Kunde Ihnen seine Adresse beim Kauf gegeben, hilft vielleicht die Ausnahme für E-Mails an eigene Kunden; die Fragen dazu stehen bei Ihren Angaben.',
        },
        CUSTOM_AUDIENCE_CONSENT: {
          label: 'Werbeplattform',
          text: 'Laden Sie die Adressen nur hoch, wenn jeder dieser Kunden es erlaubt hat. Die Ausnahme für E-Mails an eigene Kunden hilft hier nicht, denn sie gilt nur für Nachrichten, die Sie selbst schicken.',
        },
        ELECTRONIC_NO_BASIS: {
          label: 'ohne Erlaubnis nicht',
          text: 'Ohne Erlaubnis geht es auf diesem Weg nicht. Schreiben Sie einen Brief, oder fragen Sie den Kunden, wenn er das nächste Mal bei Ihnen ist.',
        },
      },
      none: {
        COUNTRY_TABLE_ONLY:
          'Für Österreich und die Schweiz geben wir kein Ja oder Nein, sondern nur wieder, was dort in groben Zügen gilt. Die ganze Tabelle steht unter „Bilder“.',
      },
    },
    needsBasis: { label: 'Dieser Weg braucht eine Erlaubnis oder eine Ausnahme' },
    isMessage: { label: 'E-Mail, SMS oder Nachricht' },
    isExcepted: { label: 'Alle vier Bedingungen der Ausnahme stimmen' },
    abroad: {
      label: 'Was im Nachbarland gilt',
      verdicts: {
        germany: { label: 'Deutschland' },
        at_letter: {
          label: 'Österreich, Brief',
          text: 'Für Briefe gilt in Österreich der Datenschutz wie bei uns: Ihr Interesse muss schwerer wiegen als das des Kunden, und er kann ablehnen.',
        },
        at_phone: {
          label: 'Österreich, Anruf',
          text: 'Für Werbeanrufe braucht man in Österreich immer vorher die Erlaubnis, bei Privatkunden wie bei Firmen. Schon der Anruf, mit dem man um sie bittet, ist verboten, und eine Ausnahme für eigene Kunden gibt es nicht.',
        },
        at_message: {
          label: 'Österreich, E-Mail oder SMS',
          text: 'Für E-Mail und SMS braucht man in Österreich vorher die Erlaubnis, auch bei Firmen. Ausgenommen ist, wer die Adresse bei einem Verkauf bekam, für eigenes Ähnliches wirbt und damals wie in jeder Nachricht das Ablehnen anbot. Vorher ist die Liste der Regulierungsbehörde RTR zu prüfen, auf der steht, wer keine Werbung möchte.',
        },
        ch_letter: {
          label: 'Schweiz, Brief',
          text: 'Briefe sind in der Schweiz erlaubt. Wer abgelehnt hat oder auf einer Liste gegen Werbung steht, bekommt keine.',
        },
        ch_phone: {
          label: 'Schweiz, Anruf',
          text: 'In der Schweiz darf ein Mensch anrufen, außer die Nummer trägt im Verzeichnis einen Stern oder steht gar nicht darin. Der Stern schützt nicht vor Firmen, bei denen man Kunde ist; ob das für ehemalige Kunden noch gilt, ist offen. Wer anruft, zeigt eine Nummer, die im Verzeichnis steht.',
        },
        ch_message: {
          label: 'Schweiz, E-Mail oder SMS',
          text: 'Für automatisch verschickte Werbung braucht man in der Schweiz vorher die Erlaubnis, einen richtigen Absender und einen kostenlosen Weg, sie abzulehnen. Ausgenommen sind Kunden, denen man das beim Verkauf gesagt hat, wenn es um eigene ähnliche Waren geht.',
        },
        other: {
          label: 'nichts gefunden',
          text: 'Zu diesem Weg steht in unserer Tabelle nichts. Fragen Sie dort eine Kammer, einen Verband oder eine Anwältin.',
        },
      },
    },
    pointsDone: { label: 'Erledigte Punkte' },
    pointsApart: { label: 'Punkte, die nicht zutreffen' },
    pointsOpen: { label: 'Offene Punkte' },
    dataUseSettled: { label: 'Kein Punkt ist mehr offen' },
    dataSentence: {
      label: 'Ob Sie die Liste benutzen dürfen',
      verdicts: {
        none: { label: 'nicht gefragt' },
        settled: {
          label: 'kein Punkt offen',
          text: 'Die neun Punkte zu Ihrer Liste sind erledigt. Sie gelten für alle Kunden darauf; den Weg prüfen Sie bei jedem Kontakt neu.',
        },
        unasked: {
          label: 'noch nicht geprüft',
          text: 'Zum Weg kommt eine zweite Frage: ob Sie die Daten auf Ihrer Liste überhaupt benutzen dürfen. Gehen Sie dafür die neun Punkte durch, bevor Sie jemanden ansprechen.',
        },
        open: {
          label: 'Punkte offen',
          text: 'Von den neun Punkten zu Ihrer Liste {pointsOpen:ist|sind} noch {pointsOpen} offen. Bis sie erledigt sind, sprechen Sie niemanden an.',
        },
      },
    },
    notice: {
      label: 'Hinweis',
      verdicts: {
        always: {
          label: 'Hinweis',
          text: 'Orientierungshilfe, keine Rechtsberatung. Rechtslage und Einzelfall vor dem Einsatz prüfen lassen. Zuletzt geprüft am 26.11.2026, nicht von einer Anwältin oder einem Anwalt.',
        },
      },
    },
  },
  parts: {
    permission: {
      title: 'Dürfen Sie das?',
      lead: 'Dürfen Sie diesen Kunden auf diesem Weg ansprechen, und was brauchen Sie dafür?',
    },
  },
  items: {},
  todo: {},
  warnings: {},
  reasons: {},
  notes: {
    twoQuestions:
      'Es sind immer zwei Fragen. Ob Sie die Daten benutzen dürfen, regelt der Datenschutz; ob Sie diesen Weg gehen dürfen, das Werberecht. Ein Ja auf die eine ersetzt das Ja auf die andere nicht.',
    eachStep:
      'Ein Brief, der einen Anruf ankündigt, ersetzt die Erlaubnis für den Anruf nicht. Folgt auf den Brief eine E-Mail und darauf ein Anruf, prüfen Sie jeden dieser Schritte für sich.',
    afterCancelling:
      'Hat jemand gekündigt, geht zuerst die Bestätigung hinaus, und zwar ohne Angebot. Ein Angebot kommt danach als eigene Nachricht und muss hier bestehen wie jede andere.',
    voucher:
      'Enthält eine E-Mail einen Gutschein, stehen Wert, Frist, Mindestbestellung und Ausnahmen dabei. Sonst ist sie verboten, auch wenn der Kunde E-Mails erlaubt hat. Auf Papier raten wir zu derselben Sorgfalt.',
  },
  groups: {
    exception: {
      title: 'Ausnahme für E-Mails an eigene Kunden',
      summary: 'Adresse vom Verkauf: {addressFromSale}',
    },
    data: { title: 'Neun Punkte für die ganze Liste', summary: '{pointsOpen} von 9 offen' },
    where: { title: 'Land', summary: '{country}' },
  },
  headlines: {
    permissionCode: {
      CONTRACT_MESSAGE: 'Erlaubt, aber ohne Angebot.',
      OBJECTION: 'Nicht ansprechen.',
      POST_LEGIT_INTEREST: 'Ein Brief ist meist erlaubt.',
      INPERSON: 'Reden ja, drängen nein.',
      CONSENT: 'Erlaubt.',
      CONSENT_UNPROVEN: 'Erst, wenn Sie die Erlaubnis belegen können.',
      PHONE_PRESUMED_B2B: 'Anrufen, wenn Sie Ihre Gründe aufgeschrieben haben.',
      PHONE_NO_CONSENT: 'Nicht anrufen.',
      SOFT_OPT_IN: 'Nur, wenn alle vier Bedingungen stimmen.',
      SOFT_OPT_IN_CHECK: 'Vielleicht; lassen Sie es prüfen.',
      CUSTOM_AUDIENCE_CONSENT: 'Nicht hochladen.',
      EMAIL_NO_BASIS: 'Keine E-Mail.',
      ELECTRONIC_NO_BASIS: 'Nicht auf diesem Weg.',
    },
  },
  rulers: {},
  charts: {
    title_channels: 'Die anderen Wege, solange der Kunde dafür nichts erlaubt hat',
    title_AT: 'Österreich in groben Zügen',
    title_CH: 'Schweiz in groben Zügen',
    channelAxis: 'Weg',
    permissionAxis: 'Was gilt',
    letter: 'Brief, Karte, Päckchen',
    inPerson: 'Gespräch, Besuch',
    phone: 'Anruf',
    email: 'E-Mail',
    sms: 'SMS',
    messenger: 'WhatsApp und Ähnliches',
    socialMessage: 'Instagram und Ähnliches',
    fax: 'Fax',
    automatedCall: 'Anruf vom Automaten',
    customAudience: 'Werbeplattform',
    contractMessage: 'Rechnung, Bestätigung',
    allowed: 'ja',
    conditional: 'ja, unter Bedingungen',
    needs_consent: 'erst mit Erlaubnis',
    blocked: 'nein',
    row_basis: 'Gesetz',
    row_phone: 'Anruf',
    row_message: 'E-Mail, SMS',
    row_letter: 'Brief',
    AT_basis: '§ 174 TKG 2021 und der Datenschutz; je nach Verstoß bis zu 50.000 oder 100.000 € Geldbuße',
    AT_phone:
      'immer vorher mit Erlaubnis, bei Privatkunden wie bei Firmen; auch der Anruf, der darum bittet, ist verboten; keine Ausnahme für eigene Kunden',
    AT_message:
      'vorher mit Erlaubnis, auch bei Firmen; Ausnahme: Adresse von einem Verkauf, eigenes Ähnliches, Ablehnen damals und jedes Mal möglich, nicht abgelehnt, ECG-Liste der RTR geprüft',
    AT_letter: 'wenn Ihr Interesse schwerer wiegt; der Kunde kann ablehnen',
    CH_basis: 'Art. 3 UWG (Buchstaben o, u, v, w) und das Datenschutzgesetz',
    CH_phone:
      'ein Mensch darf anrufen, außer die Nummer hat einen Sterneintrag oder steht nicht im Verzeichnis; der Stern gilt nicht gegenüber Firmen, bei denen man Kunde ist, bei ehemaligen Kunden ist das offen; die eigene Nummer steht im Verzeichnis und wird angezeigt',
    CH_message:
      'automatisch verschickte Werbung vorher mit Erlaubnis, richtigem Absender und kostenlosem Ablehnen; Ausnahme: Kunden, denen man das beim Verkauf gesagt hat, für eigene ähnliche Waren',
    CH_letter: 'erlaubt; wer abgelehnt hat oder auf einer Liste gegen Werbung steht, bekommt keinen',
  },
  examples: {
    'hair-salon': {
      title: 'Salon Riva, Friseursalon',
      note: 'Von einer Stammkundin, die wegbleibt, hat Frau Kern nur die Telefonnummer.',
    },
    garage: {
      title: 'Kfz-Werkstatt Brandt',
      note: 'Die Werkstatt schreibt 343 Kunden einen Brief. Drei der neun Punkte sind noch offen.',
    },
    'online-shop': {
      title: 'Teeshop Halm',
      note: 'Beim Kauf stand nicht dabei, dass man Werbung ablehnen kann. Deshalb schickt der Shop Postkarten.',
    },
    'tax-adviser': {
      title: 'Steuerkanzlei Ohlsen',
      note: 'Ein Handwerksbetrieb, für den die Kanzlei bis zum Sommer gearbeitet hat, wartet auf eine Auskunft zu genau dieser Sache.',
    },
  },
};

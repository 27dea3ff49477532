import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Das Antwortfenster von X ist offen, deine Antwort steht darin. Erst wenn du dort auf „Antworten“ klickst, wird etwas gepostet.',
  windowSends:
    'Das Antwortfenster von X ist offen, deine Antwort steht darin. Wenn es noch wartet, klick zum Posten auf die Schaltfläche von X.',
  inWindow: {
    unknown:
      'Noch ist nichts gepostet. Prüfe, dass im Feld von X nur dein Hashtag steht, und klick zum Posten auf die Schaltfläche von X.',
    draft:
      'Im Feld von X steht mehr als dein Hashtag, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Entferne den Rest und klick auf die Schaltfläche von X, oder schließ dieses Fenster.',
    target:
      'Wir konnten nicht erkennen, ob das Feld von X dem richtigen Post vom richtigen Konto aus antwortet, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Prüfe beides und klick auf die Schaltfläche von X, oder schließ dieses Fenster.',
    late: 'X hat zu lange gebraucht, deshalb haben wir hier nichts angeklickt. Es wurde nichts gepostet. Möchtest du noch antworten, klick auf die Schaltfläche von X.',
  },
  boxDidNotOpen:
    'Das Antwortfeld von X hat sich hier nicht geöffnet. Wir haben daher das Antwortfenster von X mit deiner Antwort geöffnet. Gepostet wird erst, wenn du dort auf „Antworten“ klickst.',
  textDidNotTake:
    'Wir konnten das Antwortfeld von X nicht ausfüllen. Wir haben daher das Antwortfenster von X mit deiner Antwort geöffnet. Gepostet wird erst, wenn du dort auf „Antworten“ klickst.',
  targetUnclear:
    'Wir konnten nicht erkennen, auf welchen Post das Antwortfeld von X antwortet. Wir haben daher das Antwortfenster von X für diesen Post geöffnet. Gepostet wird erst, wenn du dort auf „Antworten“ klickst.',
  filledIn: 'Das Antwortfeld von X ist ausgefüllt. Gepostet wird erst, wenn du dort auf „Antworten“ klickst.',
  sending: 'Deine Antwort wird über das Antwortfeld von X gesendet …',
  postingSoon: (hashtag, title) =>
    `Deine Antwort ${hashtag} für „${title}“ wird in 5 Sekunden gesendet. Bis dahin kannst du das rückgängig machen.`,
  movedOnFirst:
    'Du hast die Seite verlassen, bevor deine Antwort gesendet war. Es wurde nichts gepostet. Wenn du weiterhin antworten möchtest, klick noch einmal auf die Schaltfläche.',
  movedOn:
    'X zeigt hier jetzt einen anderen Post, daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Möchtest du das Produkt aus diesem Post, klick auf seine Schaltfläche.',
  movedAway:
    'Der Post, den du angeklickt hast, ist nicht mehr hier, daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Such ihn noch einmal und klick auf seine Schaltfläche.',
  tooLate:
    'Nach deinem Klick verging zu viel Zeit, vielleicht weil die Seite oder dein Computer im Ruhezustand war. Daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Schließ das Antwortfeld von X, falls es offen ist, und klick noch einmal auf die Schaltfläche.',
  otherAccount:
    'Das Antwortfeld von X gehört zu einem anderen Konto als dem, das wir genannt haben. Daher haben wir abgebrochen. Es wurde nichts gesendet. Schließ das Feld und klick noch einmal auf die Schaltfläche.',
  accountChanged:
    'Vor deinem Klick hat sich dein X-Konto geändert, oder wer dessen Antworten lesen kann. Daher wurde nichts gesendet. Lies dies noch einmal und wähle dann.',
  openedPrivately: 'Der Link ist in einem neuen Tab geöffnet. Es wurde nichts gepostet.',
  adding: (title) =>
    `„${title}“ wird in einem Hintergrund-Tab in deinen Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  addingMany: (count) =>
    `${count} Produkte werden nacheinander in deinen Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  inCart: (title, price, store) =>
    `✓ „${title}“${price && `, ${price},`} ist in deinem Einkaufswagen bei ${store}.`,
  allInCart: (count) => `✓ Alle ${count} Produkte sind in deinem Einkaufswagen.`,
  someInCart: (done, count) =>
    `${done} von ${count} Produkten ${done === 1 ? 'ist' : 'sind'} in deinem Einkaufswagen.`,
  about: (title, what) => `„${title}“: ${what}`,
  removed:
    'Diese Anfrage wurde aus deiner Liste entfernt, daher verfolgen wir sie nicht weiter. Falls sie noch lief, sieh in deinem Amazon-Einkaufswagen nach.',
  allowInWindow: (store) =>
    `Erlaube ${store} im kleinen Fenster, dann fügen wir das Produkt hinzu. Es wurde nichts gepostet.`,
  askedAfterAll:
    'Wir konnten nicht sicher sein, dass du die Schaltfläche beim Klick gesehen hast. Daher haben wir noch nichts getan. Wähle hier.',
  oneAtATime:
    'Eine andere Antwort wird noch gesendet, daher wurde zu diesem Post nichts gesendet. Versuch es gleich noch einmal.',
  stillStarting:
    'Deine letzte Auswahl zu diesem Post wird noch ausgeführt, daher haben wir nichts Neues begonnen. Versuch es gleich noch einmal.',
  posted: 'Deine Antwort ist gepostet. X hat sie bestätigt.',
  postedNotNoted:
    'Deine Antwort ist gepostet, aber wir konnten das nicht speichern und legen daher nichts in deinen Einkaufswagen. Öffne deine Antwort einmal auf X, dann speichern wir sie.',
  cartFollows: 'Das Produkt ist auf dem Weg in deinen Einkaufswagen.',
  linkFollows: 'Der Link ist in einem Tab hinter diesem geöffnet.',
  noTweetFocused:
    'Unter dem Mauszeiger oder im Fokus ist kein Post mit einem Amazon-Link. Es wurde nichts gesendet oder geöffnet. Zeig auf einen und versuch es noch einmal.',
  noProductInLink:
    'Hinter diesem Link sehen wir kein Amazon-Produkt, oder er gehört nicht zum Post selbst. Es wurde nichts gesendet oder geöffnet. Verwende das Menü auf einem Produktlink in einem Post.',
  held: 'X hält deine Antwort noch einen Moment zurück, damit du sie noch rückgängig machen kannst („Post rückgängig machen“). Die Schaltfläche zeigt es, sobald deine Antwort gepostet ist. Du kannst inzwischen weiterlesen.',
  abandoned: {
    closed: 'Das Antwortfeld wurde geschlossen, und wir haben keine gesendete Antwort gesehen.',
    'other-words':
      'Was du aus dem Antwortfeld von X gesendet hast, enthält den Hashtag nicht. Daher haben wir nichts in deinen Einkaufswagen gelegt. Möchtest du das Produkt weiterhin, klick noch einmal auf die Schaltfläche.',
    undone:
      'Du hast die Antwort zurückgenommen, bevor X sie gesendet hat. Es wurde nichts gepostet und nichts in deinen Einkaufswagen gelegt.',
  },
  seeReply: 'Deine Antwort ansehen',
  xSays: 'X sagt:',
  clickProblems: {
    quick: 'Du hast geklickt, bevor du dies lesen konntest. Daher ist nichts geschehen. Wähle noch einmal.',
    hidden:
      'Etwas auf dieser Seite hat beim Klick einen Teil dieses Felds verdeckt oder verändert. Daher ist nichts geschehen. Lies es noch einmal und wähle dann. Passiert das wieder, lade die Seite neu.',
  },
  failures: {
    'logged-out':
      'Du bist hier nicht bei X angemeldet. Es wurde nichts gesendet. Melde dich bei X an und klick noch einmal auf die Schaltfläche.',
    restricted:
      'Bei diesem Post ist eingeschränkt, wer antworten darf. Es wurde nichts gesendet. Du kannst das Produkt trotzdem privat hinzufügen.',
    'wrong-target':
      'Das Antwortfeld von X hätte auf einen anderen Post geantwortet. Daher haben wir abgebrochen. Es wurde nichts gesendet. Schließ das Feld und klick noch einmal auf die Schaltfläche.',
    'draft-in-the-way':
      'Im Antwortfeld von X steht bereits ein Text von dir, ein Bild, eine Umfrage oder ein geplanter Zeitpunkt. Wir haben nichts davon angerührt. Es wurde nichts gesendet. Beende oder lösche das und klick noch einmal auf die Schaltfläche.',
    'refused-by-x':
      'X hat deine Antwort nicht angenommen. Es wurde nichts gepostet, und wir versuchen es nicht von selbst noch einmal. Versuch es später oder füge das Produkt privat hinzu.',
    'rate-limited':
      'X sagt, dass dieses Konto zu oft postet. Es wurde nichts gepostet, und wir versuchen es nicht von selbst noch einmal. Warte eine Weile oder füge das Produkt privat hinzu.',
    duplicate:
      'X hat deine Antwort nicht gepostet, höchstwahrscheinlich weil du hier schon dieselbe gepostet hast. Es wurde nichts doppelt gepostet. Du brauchst nichts zu tun.',
    unseen:
      'Wir haben nicht gesehen, dass X deine Antwort bestätigt. Vielleicht ist sie gepostet, vielleicht nicht. Wir versuchen es nicht von selbst noch einmal. Sieh dir die Antworten auf den Post an, bevor du es noch einmal versuchst.',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Das Antwortfenster von X ist offen, Ihre Antwort steht darin. Erst wenn Sie dort auf „Antworten“ klicken, wird etwas gepostet.',
  windowSends:
    'Das Antwortfenster von X ist offen, Ihre Antwort steht darin. Wenn es noch wartet, klicken Sie zum Posten auf die Schaltfläche von X.',
  inWindow: {
    unknown:
      'Noch ist nichts gepostet. Prüfen Sie, dass im Feld von X nur Ihr Hashtag steht, und klicken Sie zum Posten auf die Schaltfläche von X.',
    draft:
      'Im Feld von X steht mehr als Ihr Hashtag, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Entfernen Sie den Rest und klicken Sie auf die Schaltfläche von X, oder schließen Sie dieses Fenster.',
    target:
      'Wir konnten nicht erkennen, ob das Feld von X dem richtigen Post vom richtigen Konto aus antwortet, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Prüfen Sie beides und klicken Sie auf die Schaltfläche von X, oder schließen Sie dieses Fenster.',
    late: 'X hat zu lange gebraucht, deshalb haben wir hier nichts angeklickt. Es wurde nichts gepostet. Möchten Sie noch antworten, klicken Sie auf die Schaltfläche von X.',
  },
  boxDidNotOpen:
    'Das Antwortfeld von X hat sich hier nicht geöffnet. Wir haben daher das Antwortfenster von X mit Ihrer Antwort geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  textDidNotTake:
    'Wir konnten das Antwortfeld von X nicht ausfüllen. Wir haben daher das Antwortfenster von X mit Ihrer Antwort geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  targetUnclear:
    'Wir konnten nicht erkennen, auf welchen Post das Antwortfeld von X antwortet. Wir haben daher das Antwortfenster von X für diesen Post geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  filledIn:
    'Das Antwortfeld von X ist ausgefüllt. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  sending: 'Ihre Antwort wird über das Antwortfeld von X gesendet …',
  postingSoon: (hashtag) =>
    `Ihre Antwort ${hashtag} wird in 5 Sekunden gesendet. Bis dahin können Sie das rückgängig machen.`,
  movedOnFirst:
    'Sie haben die Seite verlassen, bevor Ihre Antwort gesendet war. Es wurde nichts gepostet. Wenn Sie weiterhin antworten möchten, klicken Sie noch einmal auf die Schaltfläche.',
  movedOn:
    'X zeigt hier jetzt einen anderen Post, daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Möchten Sie das Produkt aus diesem Post, klicken Sie auf seine Schaltfläche.',
  movedAway:
    'Der Post, den Sie angeklickt haben, ist nicht mehr hier, daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Suchen Sie ihn noch einmal und klicken Sie auf seine Schaltfläche.',
  tooLate:
    'Nach Ihrem Klick verging zu viel Zeit, vielleicht weil die Seite oder Ihr Computer im Ruhezustand war. Daher haben wir abgebrochen. Es wurde nichts gesendet oder hinzugefügt. Schließen Sie das Antwortfeld von X, falls es offen ist, und klicken Sie noch einmal auf die Schaltfläche.',
  openedPrivately: 'Der Link ist in einem neuen Tab geöffnet. Es wurde nichts gepostet.',
  adding: (title) =>
    `„${title}“ wird in einem Hintergrund-Tab in Ihren Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  addingMany: (count) =>
    `${count} Produkte werden nacheinander in Ihren Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  inCart: (title, price, store) =>
    `✓ „${title}“${price && `, ${price},`} ist in Ihrem Einkaufswagen bei ${store}.`,
  allInCart: (count) => `✓ Alle ${count} Produkte sind in Ihrem Einkaufswagen.`,
  someInCart: (done, count) =>
    `${done} von ${count} Produkten ${done === 1 ? 'ist' : 'sind'} in Ihrem Einkaufswagen.`,
  about: (title, what) => `„${title}“: ${what}`,
  removed:
    'Diese Anfrage wurde aus Ihrer Liste entfernt, daher verfolgen wir sie nicht weiter. Falls sie noch lief, sehen Sie in Ihrem Amazon-Einkaufswagen nach.',
  allowInWindow: (store) =>
    `Erlauben Sie ${store} im kleinen Fenster, dann fügen wir das Produkt hinzu. Es wurde nichts gepostet.`,
  askedAfterAll:
    'Wir konnten nicht sicher sein, dass Sie die Schaltfläche beim Klick gesehen haben. Daher haben wir noch nichts getan. Wählen Sie hier.',
  oneAtATime:
    'Eine andere Antwort wird noch gesendet, daher wurde zu diesem Post nichts gesendet. Versuchen Sie es gleich noch einmal.',
  stillStarting:
    'Ihre letzte Auswahl zu diesem Post wird noch ausgeführt, daher haben wir nichts Neues begonnen. Versuchen Sie es gleich noch einmal.',
  posted: 'Ihre Antwort ist gepostet. X hat sie bestätigt.',
  postedNotNoted:
    'Ihre Antwort ist gepostet, aber wir konnten das nicht speichern und legen daher nichts in Ihren Einkaufswagen. Öffnen Sie Ihre Antwort einmal auf X, dann speichern wir sie.',
  cartFollows: 'Das Produkt ist auf dem Weg in Ihren Einkaufswagen.',
  linkFollows: 'Der Link ist in einem Tab hinter diesem geöffnet.',
  noTweetFocused:
    'Unter dem Mauszeiger oder im Fokus ist kein Post mit einem Amazon-Link. Es wurde nichts gesendet oder geöffnet. Zeigen Sie auf einen und versuchen Sie es noch einmal.',
  noProductInLink:
    'Hinter diesem Link sehen wir kein Amazon-Produkt, oder er gehört nicht zum Post selbst. Es wurde nichts gesendet oder geöffnet. Verwenden Sie das Menü auf einem Produktlink in einem Post.',
  held: 'X hält Ihre Antwort noch einen Moment zurück, damit Sie sie noch rückgängig machen können („Post rückgängig machen“). Die Schaltfläche zeigt es, sobald Ihre Antwort gepostet ist. Sie können inzwischen weiterlesen.',
  abandoned: {
    closed: 'Das Antwortfeld wurde geschlossen, und wir haben keine gesendete Antwort gesehen.',
    'other-words':
      'Was Sie aus dem Antwortfeld von X gesendet haben, enthält den Hashtag nicht. Daher haben wir nichts in Ihren Einkaufswagen gelegt. Möchten Sie das Produkt weiterhin, klicken Sie noch einmal auf die Schaltfläche.',
    undone:
      'Sie haben die Antwort zurückgenommen, bevor X sie gesendet hat. Es wurde nichts gepostet und nichts in Ihren Einkaufswagen gelegt.',
  },
  seeReply: 'Ihre Antwort ansehen',
  xSays: 'X sagt:',
  clickProblems: {
    quick:
      'Sie haben geklickt, bevor Sie dies lesen konnten. Daher ist nichts geschehen. Wählen Sie noch einmal.',
    hidden:
      'Etwas auf dieser Seite hat beim Klick einen Teil dieses Felds verdeckt oder verändert. Daher ist nichts geschehen. Lesen Sie es noch einmal und wählen Sie dann. Passiert das wieder, laden Sie die Seite neu.',
  },
  failures: {
    'logged-out':
      'Sie sind hier nicht bei X angemeldet. Es wurde nichts gesendet. Melden Sie sich bei X an und klicken Sie noch einmal auf die Schaltfläche.',
    restricted:
      'Bei diesem Post ist eingeschränkt, wer antworten darf. Es wurde nichts gesendet. Sie können das Produkt trotzdem privat hinzufügen.',
    'wrong-target':
      'Das Antwortfeld von X hätte auf einen anderen Post geantwortet. Daher haben wir abgebrochen. Es wurde nichts gesendet. Schließen Sie das Feld und klicken Sie noch einmal auf die Schaltfläche.',
    'draft-in-the-way':
      'Im Antwortfeld von X steht bereits ein Text von Ihnen, ein Bild, eine Umfrage oder ein geplanter Zeitpunkt. Wir haben nichts davon angerührt. Es wurde nichts gesendet. Beenden oder löschen Sie das und klicken Sie noch einmal auf die Schaltfläche.',
    'refused-by-x':
      'X hat Ihre Antwort nicht angenommen. Es wurde nichts gepostet, und wir versuchen es nicht von selbst noch einmal. Versuchen Sie es später oder fügen Sie das Produkt privat hinzu.',
    'rate-limited':
      'X sagt, dass dieses Konto zu oft postet. Es wurde nichts gepostet, und wir versuchen es nicht von selbst noch einmal. Warten Sie eine Weile oder fügen Sie das Produkt privat hinzu.',
    duplicate:
      'X hat Ihre Antwort nicht gepostet, höchstwahrscheinlich weil Sie hier schon dieselbe gepostet haben. Es wurde nichts doppelt gepostet. Sie brauchen nichts zu tun.',
    unseen:
      'Wir haben nicht gesehen, dass X Ihre Antwort bestätigt. Vielleicht ist sie gepostet, vielleicht nicht. Wir versuchen es nicht von selbst noch einmal. Sehen Sie sich die Antworten auf den Post an, bevor Sie es noch einmal versuchen.',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Das Antwortfenster von X ist offen, Ihre Antwort steht darin. Erst wenn Sie dort auf „Antworten“ klicken, wird etwas gepostet.',
  windowSends:
    'Das eigene Fenster von X ist offen, Ihre Antwort steht darin. Wartet es dort auf Sie, klicken Sie zum Posten auf die Schaltfläche von X.',
  inWindow: {
    unknown:
      'Noch ist nichts gepostet. Prüfen Sie, dass im Feld von X nur Ihr Hashtag steht, und klicken Sie zum Posten auf die Schaltfläche von X.',
    draft:
      'Im Feld von X steht mehr als Ihr Hashtag, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Entfernen Sie den Rest und klicken Sie auf die Schaltfläche von X, oder schließen Sie dieses Fenster.',
    target:
      'Wir konnten nicht erkennen, ob das Feld von X dem richtigen Tweet vom richtigen Konto aus antwortet, deshalb haben wir nichts angerührt. Es wurde nichts gepostet. Prüfen Sie beides und klicken Sie auf die Schaltfläche von X, oder schließen Sie dieses Fenster.',
    late: 'X hat zu lange gebraucht, deshalb haben wir hier nichts gedrückt. Es wurde nichts gepostet. Möchten Sie noch antworten, klicken Sie auf die Schaltfläche von X.',
  },
  boxDidNotOpen:
    'Das Antwortfeld von X ging hier nicht auf. Wir haben daher das eigene Antwortfenster von X mit dem fertigen Text geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  textDidNotTake:
    'Das Antwortfeld von X hat den Text nicht angenommen. Wir haben daher das eigene Antwortfenster von X mit dem fertigen Text geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  targetUnclear:
    'Es war nicht zu sehen, auf welchen Tweet das Antwortfeld von X antwortet. Wir haben daher das eigene Antwortfenster von X für diesen Tweet geöffnet. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  filledIn:
    'Das Antwortfeld von X ist ausgefüllt. Gepostet wird erst, wenn Sie dort auf „Antworten“ klicken.',
  sending: 'Ihre Antwort wird über das Antwortfeld von X gesendet …',
  postingSoon: (hashtag) =>
    `Ihre Antwort ${hashtag} wird in 5 Sekunden gesendet. Bis dahin können Sie sie zurücknehmen.`,
  movedOnFirst:
    'Sie haben die Seite verlassen, bevor Ihre Antwort gesendet war. Es wurde nichts gepostet. Klicken Sie noch einmal auf die Schaltfläche, wenn Sie sie weiterhin möchten.',
  movedOn:
    'X hat hier einen anderen Tweet eingesetzt. Es wurde nichts gesendet oder hinzugefügt. Die Schaltfläche gehört jetzt zu diesem Tweet: Sehen Sie ihn sich an und klicken Sie noch einmal, wenn Sie sein Produkt möchten.',
  movedAway:
    'X zeigt den Tweet, auf den Sie geklickt haben, hier nicht mehr. Es wurde nichts gesendet oder hinzugefügt. Suchen Sie den Tweet wieder auf und klicken Sie dort auf seine Schaltfläche.',
  tooLate:
    'Nach Ihrem Klick verging zu viel Zeit, etwa weil die Seite oder der Computer im Ruhezustand war. Wir haben angehalten: Es wurde nichts gesendet oder hinzugefügt. Schließen Sie das Antwortfeld von X, falls es offen ist, und klicken Sie noch einmal auf die Schaltfläche.',
  openedPrivately: 'Der Link aus dem Tweet ist in einem neuen Tab geöffnet. Es wurde nichts gepostet.',
  adding: (title) =>
    `${title} wird in einem Hintergrund-Tab in Ihren Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  addingMany: (count) =>
    `${count} Produkte werden nacheinander in Ihren Einkaufswagen gelegt. Es wurde nichts gepostet.`,
  inCart: (title, price, store) =>
    `✓ ${price ? `${title}, ${price},` : title} ist in Ihrem Einkaufswagen bei ${store}.`,
  allInCart: (count) => `✓ Alle ${count} Produkte sind in Ihrem Einkaufswagen.`,
  someInCart: (done, count) => `${done} von ${count} Produkten sind in Ihrem Einkaufswagen.`,
  about: (title, what) => `${title}: ${what}`,
  allowInWindow: (store) =>
    `Erlauben Sie ${store} im kleinen Fenster. Danach wird es von selbst hinzugefügt. Es wurde nichts gepostet.`,
  askedAfterAll:
    'Wir konnten nicht sicher sein, dass Sie die Schaltfläche beim Klick gesehen haben. Daher ist noch nichts geschehen. Wählen Sie hier.',
  oneAtATime:
    'Eine andere Antwort ist unterwegs. Zu diesem Tweet wurde nichts gesendet. Versuchen Sie es gleich noch einmal.',
  posted: 'Ihre Antwort ist gepostet: X hat sie angezeigt.',
  postedNotNoted:
    'Ihre Antwort ist gepostet, aber die Erweiterung konnte sie nicht vermerken. Von hier kommt daher nichts in Ihren Einkaufswagen. Öffnen Sie Ihre Antwort einmal auf X, damit sie vermerkt wird.',
  cartFollows: 'Das Produkt ist auf dem Weg in Ihren Einkaufswagen.',
  linkFollows: 'Der Link ist in einem Tab hinter diesem geöffnet.',
  noTweetFocused:
    'Kein Tweet mit einem Amazon-Link hat den Fokus oder liegt unter dem Mauszeiger. Es wurde nichts gesendet oder geöffnet. Zeigen Sie auf einen und drücken Sie die Tasten noch einmal.',
  noProductInLink:
    'Hinter diesem Link sehen wir kein Amazon-Produkt, oder er gehört nicht zum Tweet selbst. Es wurde nichts gesendet oder geöffnet. Verwenden Sie das Menü auf einem Produktlink in einem Tweet.',
  held: 'X hält Ihre Antwort noch einen Moment zurück, damit Sie sie zurücknehmen können („Post rückgängig machen“). Die Schaltfläche zeigt, sobald sie gepostet ist. Sie können inzwischen weiterlesen.',
  abandoned: {
    closed: 'Das Antwortfeld wurde geschlossen, und wir haben keine gesendete Antwort gesehen.',
    'other-words':
      'Was Sie aus dem Antwortfeld von X gesendet haben, enthält den Hashtag nicht und zählt daher nicht als diese Anfrage. Es kommt nichts in Ihren Einkaufswagen. Klicken Sie noch einmal auf die Schaltfläche, wenn Sie das Produkt weiterhin möchten.',
    undone:
      'Sie haben die Antwort zurückgenommen, bevor X sie gesendet hat. Es wurde nichts gepostet, und es kommt nichts in Ihren Einkaufswagen.',
  },
  seeReply: 'Ihre Antwort ansehen',
  xSays: 'X sagt:',
  clickProblems: {
    quick:
      'Sie haben geklickt, bevor dies lange genug zu lesen war. Daher ist nichts geschehen. Wählen Sie noch einmal.',
    hidden:
      'Etwas auf dieser Seite hat beim Klick einen Teil dieses Felds verdeckt oder verändert. Daher ist nichts geschehen. Lesen Sie es noch einmal und wählen Sie neu. Kommt dies wieder, laden Sie die Seite neu.',
  },
  failures: {
    'logged-out':
      'Sie sind hier nicht bei X angemeldet. Es wurde nichts gesendet. Melden Sie sich bei X an und klicken Sie noch einmal auf die Schaltfläche.',
    restricted:
      'Bei diesem Tweet ist eingeschränkt, wer antworten darf. Es wurde nichts gesendet. Sie können das Produkt trotzdem privat hinzufügen.',
    'wrong-target':
      'Das Antwortfeld von X hätte auf einen anderen Tweet geantwortet. Daher haben wir abgebrochen. Es wurde nichts gesendet. Schließen Sie das Feld und klicken Sie noch einmal auf die Schaltfläche.',
    'draft-in-the-way':
      'Im Antwortfeld von X steht bereits ein Text von Ihnen, ein Bild, eine Umfrage oder eine geplante Zeit. Wir haben nichts davon angerührt. Es wurde nichts gesendet. Beenden oder löschen Sie das und klicken Sie noch einmal auf die Schaltfläche.',
    'refused-by-x':
      'X hat die Antwort nicht angenommen. Es wurde nichts gepostet. Von selbst wird nichts noch einmal versucht. Sie können es später versuchen oder das Produkt privat hinzufügen.',
    'rate-limited':
      'X sagt, dass dieses Konto zu oft postet. Es wurde nichts gepostet, und von selbst wird nichts noch einmal versucht. Warten Sie eine Weile oder fügen Sie das Produkt privat hinzu.',
    duplicate:
      'X hat die Antwort nicht gepostet, höchstwahrscheinlich weil dieselbe Antwort von Ihnen schon unter diesem Tweet steht. Es wurde nichts doppelt gepostet. Sie brauchen nichts zu tun.',
    unseen:
      'Wir haben nicht gesehen, dass X die Antwort bestätigt. Sie steht also vielleicht dort, vielleicht nicht. Von selbst wird nichts noch einmal versucht. Sehen Sie sich die Antworten auf den Tweet an, bevor Sie es noch einmal versuchen.',
  },
};

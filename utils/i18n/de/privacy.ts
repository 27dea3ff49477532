import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Datenschutz und Sicherheit bei #AmazonCart',
  title: 'Datenschutz und Sicherheit',
  kept: 'Was aufbewahrt wird, und wo',
  keptHere: (settings) => [
    'Es wird nichts an uns oder sonst jemanden gesendet. Es gibt keinen Server, kein Konto und kein Tracking, und die Erweiterung nimmt von sich aus zu niemandem Kontakt auf. Deine Anfragen (Post, Produktlink und -name, Konto, jeder Schritt und seine Zeit), die hier gesehenen X-Konten und Amazon-Shops und deine Einstellungen liegen im Speicher, den dieser Browser für die Erweiterung führt. Dort kann keine Webseite sie lesen. Sie bleiben, bis du sie löschst oder die Erweiterung entfernst; Anfragen, Konten und Shops nur so lange, wie „Meine Anfragen aufbewahren“ in den ',
    settings('Einstellungen'),
    ' angibt. Verschlüsselt sind diese Daten nicht.',
  ],
  keptInSync: (settings) => [
    'Ist „Zwischen meinen Browsern teilen“ eingeschaltet (das ist die Voreinstellung), liegen deine Einstellungen und eine kurze Liste deiner neuesten Anfragen im Synchronisierungsspeicher des Browsers. Synchronisiert dein Browser Erweiterungen, überträgt sein Hersteller sie auf deine anderen Browser. Das kannst du in den ',
    settings('Einstellungen'),
    ' ausschalten.',
  ],
  keptTallies:
    'Wenn du bei einem eigenen Post mitzählst, behält dieser Browser auch, wer darauf mit dem Hashtag geantwortet hat und wann, aber nichts vom Wortlaut. Das wird nie mit deinen anderen Browsern geteilt und nach 90 Tagen gelöscht, wenn du es nicht länger behältst.',
  keptPrivate:
    'In privaten Fenstern läuft die Erweiterung nicht. Sie sieht und behält nichts von dem, was du dort tust.',
  reads: 'Was gelesen wird',
  readsX:
    'Auf X: Posts, um Links zu Amazon zu finden; welches Konto angemeldet ist und ob es geschützt ist; deine eigenen Antworten mit dem Hashtag und Antworten von @MyAmazon und @MyAmazonUK.',
  readsThreads:
    'Auf der eigenen Seite eines Posts auf X: welche der Antworten, die X zeigt, #AmazonCart oder #AmazonBasket enthalten. Sie werden dort gezählt. Behalten wird davon nichts, außer wenn du bei einem eigenen Post mitzählst.',
  readsAmazon:
    'In den Amazon-Shops, die du erlaubt hast, und in keinen anderen: ob eine Seite ein Produkt, der Einkaufswagen oder eine Anmeldung ist; Nummer, Titel, Preis und Verkäufer eines Produkts; was im Einkaufswagen ist; ob du angemeldet bist. Nie dein Name, deine Adresse, Bestellungen oder Zahlungsdaten.',
  others: 'Wer sonst etwas erfährt',
  othersX: 'X und alle, die deine Posts lesen können, sehen eine Antwort, die du postest.',
  othersAmazon:
    'Amazon sieht, welche Seite geöffnet und was hinzugefügt wird, als hättest du es von Hand getan. Der Link aus dem Post wird geöffnet, wie er ist, samt Partner-ID, falls er eine enthält. Du siehst diese, bevor du wählst.',
  protected: 'Wovor du geschützt bist',
  protectedClicks:
    'Vor Seiten, die Klicks vortäuschen oder unseren Dialog verdecken, damit du anklickst, was du nicht siehst. Dann tun wir nichts und sagen es dir.',
  protectedMessages:
    'Vor Webseiten und anderen Erweiterungen, die sich als diese ausgeben: Bei jeder Nachricht wird der Absender geprüft, und jeder darf nur wenig verlangen.',
  protectedTwice:
    'Davor, dass etwas zweimal geschieht: Was sich nicht zurücknehmen lässt, wird gespeichert, bevor es geschieht.',
  notProtected: 'Wovor du nicht geschützt bist',
  notProtectedUser:
    'Vor allen, die deinen Computer und dein Browserprofil benutzen: Sie sehen, was du siehst.',
  notProtectedOthers:
    'Vor anderen Erweiterungen, die Seiten von X oder Amazon verändern dürfen, und vor einem Browser, der selbst übernommen wurde.',
  welcome: 'Willkommen',
  settings: 'Einstellungen',
};

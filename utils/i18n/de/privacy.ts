import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Datenschutz und Sicherheit bei #AmazonCart',
  title: 'Datenschutz und Sicherheit',
  kept: 'Was aufbewahrt wird, und wo',
  keptHere: (settings) => [
    'Es wird nichts an uns oder sonst jemanden gesendet. Es gibt keinen Server, kein Konto und kein Tracking, und die Erweiterung nimmt von sich aus zu niemandem Kontakt auf. Ihre Anfragen (Post, Produktlink und -name, Konto, jeder Schritt und seine Zeit), die hier gesehenen X-Konten und Amazon-Shops und Ihre Einstellungen liegen im Speicher, den dieser Browser für die Erweiterung führt. Dort kann keine Webseite sie lesen. Sie bleiben, bis Sie sie löschen oder die Erweiterung entfernen; Anfragen, Konten und Shops nur so lange, wie „Meine Anfragen aufbewahren“ in den ',
    settings('Einstellungen'),
    ' angibt. Verschlüsselt sind diese Daten nicht.',
  ],
  keptInSync: (settings) => [
    'Ist „Zwischen meinen Browsern teilen“ eingeschaltet (das ist die Voreinstellung), liegen Ihre Einstellungen und eine kurze Liste Ihrer neuesten Anfragen im Synchronisierungsspeicher des Browsers. Synchronisiert Ihr Browser Erweiterungen, überträgt sein Hersteller sie auf Ihre anderen Browser. Das können Sie in den ',
    settings('Einstellungen'),
    ' ausschalten.',
  ],
  keptTallies:
    'Wenn Sie bei einem eigenen Post mitzählen, behält dieser Browser auch, wer darauf mit dem Hashtag geantwortet hat und wann, aber nichts vom Wortlaut. Das wird nie mit Ihren anderen Browsern geteilt und nach 90 Tagen gelöscht, wenn Sie es nicht länger behalten.',
  keptPrivate:
    'In privaten Fenstern läuft die Erweiterung nicht. Sie sieht und behält nichts von dem, was Sie dort tun.',
  reads: 'Was gelesen wird',
  readsX:
    'Auf X: Posts, um Links zu Amazon zu finden; welches Konto angemeldet ist und ob es geschützt ist; Ihre eigenen Antworten mit dem Hashtag und Antworten von @MyAmazon und @MyAmazonUK.',
  readsThreads:
    'Auf der eigenen Seite eines Posts auf X: welche der Antworten, die X zeigt, #AmazonCart oder #AmazonBasket enthalten. Sie werden dort gezählt. Behalten wird davon nichts, außer wenn Sie bei einem eigenen Post mitzählen.',
  readsAmazon:
    'In den Amazon-Shops, die Sie erlaubt haben, und in keinen anderen: ob eine Seite ein Produkt, der Einkaufswagen oder eine Anmeldung ist; Nummer, Titel, Preis und Verkäufer eines Produkts; was im Einkaufswagen ist; ob Sie angemeldet sind. Nie Ihr Name, Ihre Adresse, Bestellungen oder Zahlungsdaten.',
  others: 'Wer sonst etwas erfährt',
  othersX: 'X und alle, die Ihre Posts lesen können, sehen eine Antwort, die Sie posten.',
  othersAmazon:
    'Amazon sieht, welche Seite geöffnet und was hinzugefügt wird, als hätten Sie es von Hand getan. Der Link aus dem Post wird geöffnet, wie er ist, samt Partner-ID, falls er eine enthält. Sie sehen diese, bevor Sie wählen.',
  protected: 'Wovor Sie geschützt sind',
  protectedClicks:
    'Vor Seiten, die Klicks vortäuschen oder unseren Dialog verdecken, damit Sie anklicken, was Sie nicht sehen. Dann tun wir nichts und sagen es Ihnen.',
  protectedMessages:
    'Vor Webseiten und anderen Erweiterungen, die sich als diese ausgeben: Bei jeder Nachricht wird der Absender geprüft, und jeder darf nur wenig verlangen.',
  protectedTwice:
    'Davor, dass etwas zweimal geschieht: Was sich nicht zurücknehmen lässt, wird gespeichert, bevor es geschieht.',
  notProtected: 'Wovor Sie nicht geschützt sind',
  notProtectedUser: 'Vor allen, die Ihren Computer und Ihr Browserprofil benutzen: Sie sehen, was Sie sehen.',
  notProtectedOthers:
    'Vor anderen Erweiterungen, die Seiten von X oder Amazon verändern dürfen, und vor einem Browser, der selbst übernommen wurde.',
  welcome: 'Willkommen',
  settings: 'Einstellungen',
};

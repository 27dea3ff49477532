import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'In einem anderen Tab oder Fenster ist bereits eine Antwort auf diesen Tweet offen. Von hier wurde nichts gesendet. Beenden oder schließen Sie diese zuerst.',
  'already-adding':
    'Dieses Produkt ist von diesem Tweet aus bereits auf dem Weg in Ihren Einkaufswagen und wurde daher nicht noch einmal hinzugefügt. Warten Sie, bis es dort ist; danach können Sie es erneut hinzufügen.',
  'unknown-request':
    'Diese Anfrage ist nicht mehr gespeichert. Es wurde nichts gesendet. Schließen Sie dies und klicken Sie noch einmal auf die Schaltfläche.',
  'not-here':
    'Diese Anfrage gehört zu einem anderen Tab. Hier wurde nichts getan. Machen Sie in jenem Tab weiter.',
  'not-openable': 'Dieser Link führt zu keinem Amazon-Shop, den wir kennen. Es wurde nichts geöffnet.',
  'under-way':
    'Diese Anfrage läuft noch und wurde daher nicht entfernt. Warten Sie ihr Ende ab oder schließen Sie ihren Tab, und entfernen Sie sie dann.',
  'too-often':
    'Von dieser Seite kamen in einer Minute zu viele Anfragen. Daher wurde für diese nichts gesendet oder hinzugefügt. Frühere Anfragen laufen weiter. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  unexpected:
    'In der Erweiterung ist etwas schiefgegangen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  refused:
    'Ihr Browser lässt die Erweiterung hier nichts speichern. Ihre Anfrage konnte daher nicht vermerkt werden, und es wurde nichts gesendet oder hinzugefügt. Versuchen Sie es in einem Fenster, das nicht privat ist, oder erlauben Sie der Erweiterung in den Browser-Einstellungen, Daten zu speichern.',
  full: 'Ihr Browser hat keinen Platz mehr, um Ihre Anfrage zu vermerken. Daher wird nichts weiter gesendet oder hinzugefügt. Alles früher Vermerkte ist sicher. Schaffen Sie auf diesem Gerät Platz und versuchen Sie es noch einmal.',
  blocked:
    'Die Erweiterung wurde gerade aktualisiert, und eine Seite der älteren Version ist noch offen. Daher wurde nichts gesendet oder hinzugefügt. Alles früher Vermerkte ist sicher. Schließen Sie die eigenen Tabs der Erweiterung und versuchen Sie es noch einmal.',
  newer:
    'Ihre Anfragen wurden von einer neueren Version der Erweiterung gespeichert, und diese hier lässt sie unberührt: Es wurde nichts gesendet oder hinzugefügt, und nichts ist verloren. Aktualisieren Sie die Erweiterung und versuchen Sie es noch einmal.',
  broken:
    'Ihr Browser konnte die Liste Ihrer Anfragen nicht öffnen. Daher wird nichts weiter gesendet oder hinzugefügt. Versuchen Sie es noch einmal; wenn es so bleibt, starten Sie den Browser neu.',
};

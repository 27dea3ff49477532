import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Sie haben bereits in einem anderen Tab oder Fenster eine Antwort auf diesen Post offen. Daher wurde von hier nichts gesendet. Beenden oder schließen Sie diese zuerst.',
  'already-adding':
    'Dieses Produkt ist von diesem Post aus bereits auf dem Weg in Ihren Einkaufswagen. Daher haben wir es nicht noch einmal hinzugefügt. Sobald es dort ist, können Sie es erneut hinzufügen.',
  'unknown-request':
    'Dazu ist bei uns nichts mehr gespeichert. Daher wurde nichts gesendet. Schließen Sie dies und klicken Sie noch einmal auf die Schaltfläche.',
  'not-here':
    'Dies wurde in einem anderen Tab begonnen. Daher ist hier nichts geschehen. Machen Sie dort weiter.',
  'not-openable':
    'Dieser Link führt zu keinem Amazon-Shop, den wir kennen. Daher haben wir ihn nicht geöffnet.',
  'under-way':
    'Dies läuft noch und wurde daher nicht entfernt. Warten Sie, bis es fertig ist, oder schließen Sie den Tab dazu, und entfernen Sie es dann.',
  'too-often':
    'Von dieser Seite kamen in einer Minute zu viele Anfragen. Daher wurde für diese nichts gesendet oder hinzugefügt. Frühere Anfragen laufen weiter. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'not-author':
    'Gezählt werden nur Antworten auf Posts des Kontos, das hier angemeldet ist. Daher wurde nichts gespeichert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'too-many-tallies':
    'Mehr Zählungen lassen sich nicht speichern, daher wurde diese nicht begonnen. Löschen Sie auf der Seite „Aktivität“ unter „Kampagnen“ eine andere und versuchen Sie es noch einmal.',
  unexpected:
    'In der Erweiterung ist etwas schiefgegangen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  refused:
    'Ihr Browser lässt die Erweiterung hier nichts speichern. Daher wurde nichts gesendet oder hinzugefügt. Versuchen Sie es in einem Fenster, das nicht privat ist, oder erlauben Sie der Erweiterung in den Browser-Einstellungen, Daten zu speichern.',
  full: 'Ihr Browser hat keinen Platz mehr, um dies zu speichern. Daher wird nichts weiter gesendet oder hinzugefügt. Alles bisher Gespeicherte ist sicher. Schaffen Sie auf diesem Gerät Platz und versuchen Sie es noch einmal.',
  blocked:
    'Die Erweiterung wurde gerade aktualisiert, und eine Seite der älteren Version ist noch offen. Daher wurde nichts gesendet oder hinzugefügt. Alles bisher Gespeicherte ist sicher. Schließen Sie alle Tabs der Erweiterung und versuchen Sie es noch einmal.',
  newer:
    'Eine neuere Version der Erweiterung hat Ihre Liste gespeichert, und diese ältere lässt sie unberührt. Es wurde nichts gesendet oder hinzugefügt, und nichts ist verloren. Aktualisieren Sie die Erweiterung und versuchen Sie es noch einmal.',
  broken:
    'Ihr Browser konnte Ihre gespeicherte Liste nicht öffnen. Daher wird nichts weiter gesendet oder hinzugefügt. Versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Browser neu.',
};

import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Du hast bereits in einem anderen Tab oder Fenster eine Antwort auf diesen Post offen. Daher wurde von hier nichts gesendet. Beende oder schließ diese zuerst.',
  'already-adding':
    'Dieses Produkt ist von diesem Post aus bereits auf dem Weg in deinen Einkaufswagen. Daher haben wir es nicht noch einmal hinzugefügt. Sobald es dort ist, kannst du es erneut hinzufügen.',
  'unknown-request':
    'Dazu ist bei uns nichts mehr gespeichert. Daher wurde nichts gesendet. Schließ dies und klick noch einmal auf die Schaltfläche.',
  'not-here': 'Dies wurde in einem anderen Tab begonnen. Daher ist hier nichts geschehen. Mach dort weiter.',
  'not-openable':
    'Dieser Link führt zu keinem Amazon-Shop, den wir kennen. Daher haben wir ihn nicht geöffnet.',
  'under-way':
    'Dies läuft noch und wurde daher nicht entfernt. Warte, bis es fertig ist, oder schließ den Tab dazu, und entferne es dann.',
  'too-often':
    'Von dieser Seite kamen in einer Minute zu viele Anfragen. Daher wurde für diese nichts gesendet oder hinzugefügt. Frühere Anfragen laufen weiter. Warte eine Minute und versuch es noch einmal.',
  'not-author':
    'Gezählt werden nur Antworten auf Posts des Kontos, das hier angemeldet ist. Daher wurde nichts gespeichert. Lade die Seite neu und versuch es noch einmal.',
  'too-many-tallies':
    'Mehr Zählungen lassen sich nicht speichern, daher wurde diese nicht begonnen. Lösche auf der Seite „Aktivität“ unter „Kampagnen“ eine andere und versuch es noch einmal.',
  unexpected: 'In der Erweiterung ist etwas schiefgegangen. Lade die Seite neu und versuch es noch einmal.',
  refused:
    'Dein Browser lässt die Erweiterung hier nichts speichern. Daher wurde nichts gesendet oder hinzugefügt. Versuch es in einem Fenster, das nicht privat ist, oder erlaube der Erweiterung in den Browser-Einstellungen, Daten zu speichern.',
  full: 'Dein Browser hat keinen Platz mehr, um dies zu speichern. Daher wird nichts weiter gesendet oder hinzugefügt. Alles bisher Gespeicherte ist sicher. Schaff auf diesem Gerät Platz und versuch es noch einmal.',
  blocked:
    'Die Erweiterung wurde gerade aktualisiert, und eine Seite der älteren Version ist noch offen. Daher wurde nichts gesendet oder hinzugefügt. Alles bisher Gespeicherte ist sicher. Schließ alle Tabs der Erweiterung und versuch es noch einmal.',
  newer:
    'Eine neuere Version der Erweiterung hat deine Liste gespeichert, und diese ältere lässt sie unberührt. Es wurde nichts gesendet oder hinzugefügt, und nichts ist verloren. Aktualisiere die Erweiterung und versuch es noch einmal.',
  broken:
    'Dein Browser konnte deine gespeicherte Liste nicht öffnen. Daher wird nichts weiter gesendet oder hinzugefügt. Versuch es noch einmal. Hilft das nicht, starte den Browser neu.',
};

import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'dieses Produkt in Ihren Amazon-Einkaufswagen legen',
  labels: {
    replying: 'Antwortet …',
    replied: 'Beantwortet',
    adding: 'Hinzufügen …',
    'in-cart': 'Im Einkaufswagen',
    'needs-you': 'Sie sind dran',
    'not-added': 'Nicht hinzugefügt',
    'left-cart': 'Nicht mehr drin',
    opened: 'Geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Nicht gesendet',
    orphaned: 'Seite neu laden',
  },
  tooltips: {
    replying: 'Antwort wird gesendet',
    replied: 'Sie haben geantwortet',
    adding: 'auf dem Weg in Ihren Einkaufswagen',
    'in-cart': 'in Ihrem Einkaufswagen',
    'needs-you': 'bei Amazon ist noch etwas von Ihnen zu tun',
    'not-added': 'nicht in den Einkaufswagen gelegt',
    'left-cart': 'nicht mehr in Ihrem Einkaufswagen',
    opened: 'Link geöffnet',
    unsure: 'es war nicht zu sehen, ob die Antwort gepostet wurde',
    refused: 'die Antwort wurde nicht gesendet',
    orphaned:
      'die Erweiterung wurde aktualisiert, neu geladen oder ausgeschaltet. Laden Sie diese Seite neu, um den Stand zu sehen',
  },
};

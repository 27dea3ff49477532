import type { Words } from '../words.ts';

export const button: Words['button'] = {
  colon: ': ',
  add: 'dieses Produkt in Ihren Amazon-Einkaufswagen legen',
  labels: {
    replying: 'Antwortet …',
    replied: 'Beantwortet',
    adding: 'Wird hinzugefügt …',
    'in-cart': 'Im Einkaufswagen',
    'needs-you': 'Sie sind dran',
    'not-added': 'Nicht hinzugefügt',
    'left-cart': 'Nicht mehr im Wagen',
    opened: 'Geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Nicht gesendet',
  },
  said: {
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
  },
};

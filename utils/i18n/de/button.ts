import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'dieses Produkt in Ihren Amazon-Einkaufswagen legen',
  oneClick: {
    reply: 'ein Klick postet dies öffentlich',
    edit: 'ein Klick füllt das Antwortfeld von X aus',
    private: 'ein Klick fügt es privat hinzu',
  },
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
    unsure: 'Antwort prüfen. Es war nicht zu sehen, ob sie gepostet wurde',
    orphaned: 'Seite neu laden. Die Erweiterung wurde aktualisiert oder ausgeschaltet',
  },
};

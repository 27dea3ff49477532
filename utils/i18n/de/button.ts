import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'dieses Produkt in deinen Amazon-Einkaufswagen legen',
  oneClick: {
    reply: 'Ein Klick postet dies öffentlich',
    edit: 'Ein Klick füllt das Antwortfeld von X aus',
    private: 'Ein Klick fügt es privat hinzu',
  },
  labels: {
    replying: 'Antwortet …',
    replied: 'Geantwortet',
    adding: 'Fügt hinzu …',
    'in-cart': 'Im Einkaufswagen',
    'needs-you': 'Du bist dran',
    'not-added': 'Nicht hinzugefügt',
    'left-cart': 'Nicht mehr drin',
    opened: 'Geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Nicht gesendet',
    orphaned: 'Seite neu laden',
  },
  tooltips: {
    unsure: 'Antwort prüfen. Wir haben keine Bestätigung von X gesehen',
    orphaned: 'Seite neu laden. Die Erweiterung wurde aktualisiert, neu geladen oder ausgeschaltet',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Angefragt zum Post von @${author}`,
  composing: {
    send: 'Antwort zum Senden bereit',
    edit: 'Antwortfeld ausgefüllt',
    intent: 'Antwortfenster von X geöffnet',
  },
  pressing: 'Bei X auf „Antworten“ geklickt',
  postedShown: 'Antwort gepostet: X hat den Link dazu gezeigt',
  postedSeen: 'Antwort unter dem Post gesehen',
  deleted: {
    menu: 'Antwort im Menü von X gelöscht und von der Seite verschwunden',
    page: 'Antwort nicht mehr auf X',
    told: 'Du hast gemeldet, dass du die Antwort gelöscht hast',
  },
  failed: (why, said) => `${why} X sagte: ${said}`,
  queued: 'Soll in den Einkaufswagen',
  reading: 'Link in einem Tab geöffnet',
  productPage: (product) => `Produktseite: ${product}`,
  priceThen: (price) => `Preis damals: ${price}`,
  priceSeen: (price) => `Angezeigter Preis: ${price}`,
  adding: 'Einmal auf Amazons Schaltfläche zum Hinzufügen geklickt',
  checking: 'Einkaufswagen geprüft',
  inCart: (seen) => `In deinem Einkaufswagen: ${seen}`,
  interrupted: {
    browser: 'Der Browser wurde beendet',
    'tab-closed': 'Der Tab wurde geschlossen',
    'waited-too-long': 'Es hat 30 Minuten gewartet und kam nicht an die Reihe',
  },
  authorsLink: 'Link aus dem Post:',
};

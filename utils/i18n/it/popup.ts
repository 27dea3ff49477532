import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Account X',
  badges: { public: 'Pubblico', protected: 'Protetto', unknown: 'Sconosciuto' },
  visibleTo: {
    public: 'Chiunque su X può vedere le tue risposte.',
    protected: 'I tuoi follower possono vedere le tue risposte.',
    unknown: 'Non sappiamo chi può vedere le tue risposte. Dai per scontato che possa vederle chiunque.',
  },
  wasProtected: (ago) =>
    `Era protetto ${ago}, ma potrebbe non esserlo più. Dai per scontato che chiunque possa vedere le tue risposte.`,
  accountSeen: (ago) => `Visto ${ago}`,
  noAccount: 'Non ancora visto',
  noAccountNote: 'Apri X una volta: qui vedrai chi può leggere le tue risposte.',
  linkedToAmazon: 'Collegato ad Amazon',
  linked: 'Sì',
  notLinked: 'No',
  accordingTo: (service, ago) => `Secondo @${service}, ${ago}.`,

  noStore: 'Ancora nessun negozio consentito: i link si aprono e basta.',
  chooseStore: 'Scegli il tuo negozio',
  settings: 'Impostazioni',

  needsYou: (count) => `Tocca a te (${count})`,
  allNeeds: (count) => `Vedi tutte (${count}) in Attività`,
  latest: 'Ultime richieste',
  none: 'Ancora nulla. Cerca il pulsante #AmazonCart sotto i post con un link ad Amazon.',
  putAside: (count) =>
    count === 1
      ? 'Non siamo riusciti a leggere una voce e l’abbiamo messa da parte. Tutte le altre sono al sicuro.'
      : `Non siamo riusciti a leggere ${count} voci e le abbiamo messe da parte. Tutte le altre sono al sicuro.`,
  mayBeEvicted:
    'Se lo spazio su questo dispositivo scarseggia, il browser può eliminare questa lista. Per sicurezza, esportala ogni tanto in Attività, «I tuoi dati».',
  activity: 'Attività',
  settingsAndStores: 'Impostazioni e negozi',
  help: 'Aiuto',
};

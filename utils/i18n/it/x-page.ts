import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X ha cambiato questa pagina',
    'no-bar': 'X o un’altra estensione ha cambiato questa pagina',
    'bar-rebuilt': 'Un’altra estensione ha cambiato questa pagina',
    'taken-out': 'Qualcosa continua a togliere il nostro pulsante',
    'other-copy': 'Questa estensione è installata due volte',
  },
  details: {
    unreadable:
      'Non riusciamo a leggerne i post, quindi il pulsante #AmazonCart potrebbe mancare. Le tue richieste sono al sicuro. Ricarica la pagina. Se il pulsante manca ancora, cerca un aggiornamento di questa estensione.',
    'no-bar':
      'Non riconosciamo la riga di pulsanti sotto i suoi post, quindi non sappiamo dove mettere il nostro. Le tue richieste sono al sicuro. Ricarica la pagina. Se il pulsante manca ancora, cerca un aggiornamento di questa estensione.',
    'bar-rebuilt':
      'Sembra aver ricostruito la riga di pulsanti sotto i post, quindi non sappiamo dove mettere il nostro. Le tue richieste sono al sicuro. Disattiva quell’estensione su X, poi ricarica la pagina.',
    'taken-out':
      'A quanto pare un’altra estensione continua a togliere il pulsante #AmazonCart dai post. Le tue richieste sono al sicuro. Disattiva quell’estensione su X, poi ricarica la pagina.',
    'other-copy':
      'Ogni copia ha la sua lista di richieste, e solo una mostra il suo pulsante. Esporta ciò che vuoi conservare in Attività, «I tuoi dati», poi rimuovi una copia dall’elenco delle estensioni del browser.',
  },
  noticed: (ago) => `Notato su X ${ago}.`,
  copyReport: 'Copia il rapporto',
  reportHolds:
    'Il rapporto descrive solo com’è costruita la pagina, senza parole, nomi o indirizzi presi da essa. Non lo inviamo da nessuna parte: decidi tu chi lo riceve.',
  copied: 'Rapporto copiato. Incollalo dove vuoi segnalare il problema.',
  notCopied: 'Non siamo riusciti a copiare il rapporto. Riprova.',
};

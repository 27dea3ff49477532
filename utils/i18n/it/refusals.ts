import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Hai già una risposta a questo post aperta in un’altra scheda o finestra, quindi da qui non è stato inviato nulla. Completa o chiudi prima quella.',
  'already-adding':
    'Da questo post il prodotto è già in viaggio verso il tuo carrello, quindi non l’abbiamo aggiunto due volte. Quando sarà lì, potrai aggiungerlo di nuovo.',
  'unknown-request':
    'Non ne abbiamo più traccia, quindi non è stato inviato nulla. Chiudi qui e fai di nuovo clic sul pulsante.',
  'not-here':
    'È stato avviato in un’altra scheda, quindi qui non è stato fatto nulla. Continua in quella scheda.',
  'not-openable': 'Questo link non porta a un negozio Amazon che conosciamo, quindi non l’abbiamo aperto.',
  'under-way':
    'È ancora in corso, quindi non l’abbiamo rimosso. Aspetta che finisca, oppure chiudi la sua scheda, poi rimuovilo.',
  'too-often':
    'In un minuto sono arrivate troppe richieste da questa pagina, quindi per questa non è stato inviato né aggiunto nulla. Le precedenti continuano. Aspetta un minuto e riprova.',
  'not-author':
    'Si possono contare solo le risposte ai post dell’account con cui hai effettuato l’accesso qui, quindi non è stato conservato nulla. Ricarica la pagina e riprova.',
  'too-many-tallies':
    'Non c’è spazio per altri conteggi, quindi questo non è iniziato. Eliminane uno in «Campagne» nella pagina Attività, poi riprova.',
  unexpected: 'Qualcosa è andato storto nell’estensione. Ricarica la pagina e riprova.',
  refused:
    'Il tuo browser non permette all’estensione di salvare nulla qui, quindi non è stato inviato né aggiunto nulla. Prova in una finestra non privata, oppure consenti all’estensione di salvare dati nelle impostazioni del browser.',
  full: 'Il tuo browser non ha più spazio per salvare, quindi non viene più inviato né aggiunto nulla. Tutto ciò che era già salvato è al sicuro. Libera spazio su questo dispositivo e riprova.',
  blocked:
    'L’estensione è stata appena aggiornata e una pagina della versione precedente è ancora aperta, quindi non è stato inviato né aggiunto nulla. Tutto ciò che era già salvato è al sicuro. Chiudi tutte le schede dell’estensione e riprova.',
  newer:
    'La tua lista è stata salvata da una versione più recente dell’estensione, e questa, più vecchia, non la tocca. Non è stato inviato né aggiunto nulla, e nulla è andato perso. Aggiorna l’estensione e riprova.',
  broken:
    'Il tuo browser non è riuscito ad aprire la lista salvata, quindi non viene più inviato né aggiunto nulla. Riprova. Se non basta, riavvia il browser.',
};

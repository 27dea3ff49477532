import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon ti chiede di accedere. Fallo nella scheda aperta.',
    'robot-check':
      'Amazon vuole verificare che tu non sia un robot. Rispondi alla domanda nella scheda aperta.',
    waf: 'Amazon sta controllando il tuo browser. Guarda la scheda, poi aggiungi lì il prodotto.',
    'age-check': 'Amazon vuole sapere la tua età. Rispondi nella scheda, poi aggiungi lì il prodotto.',
    options: 'Scegli taglia, colore o un’altra opzione nella scheda, poi aggiungi lì il prodotto.',
    'buying-options':
      'Non abbiamo capito quale offerta aggiungere, quindi non abbiamo premuto nulla. Scegline una nella scheda, poi aggiungila lì.',
    'gift-card':
      'È un buono regalo, e Amazon vuole sapere per chi è. Non è stato premuto nulla. Compila il modulo nella scheda, poi aggiungilo lì.',
    used: 'L’offerta selezionata è per un articolo usato. Non è stato premuto nulla. Scegli un’offerta nella scheda, poi aggiungila lì.',
    renewed:
      'L’offerta selezionata è per un articolo ricondizionato. Non è stato premuto nulla. Scegli un’offerta nella scheda, poi aggiungila lì.',
    subscription:
      'L’offerta selezionata è un abbonamento «Iscriviti e Risparmia». Non è stato premuto nulla. Scegli l’acquisto singolo nella scheda, poi aggiungilo lì.',
    'prime-price':
      'Amazon lo offre a un prezzo Prime. Non è stato premuto nulla. Scegli quello o il prezzo normale nella scheda, poi aggiungilo lì.',
    deal: 'Questa offerta va prima attivata. Non è stato premuto nulla. Attivala nella scheda, oppure scegline lì un’altra.',
    'other-seller':
      'Il link indica un venditore, ma la pagina di Amazon mostra l’offerta di un altro. Non è stato premuto nulla. Scegli il venditore nella scheda, poi aggiungi lì il prodotto.',
    quantity:
      'La pagina ne aggiungerebbe più di uno. Non è stato premuto nulla. Scegli la quantità nella scheda, poi aggiungi lì il prodotto.',
    'not-delivered':
      'Amazon non lo consegna all’indirizzo selezionato. Non è stato premuto nulla. Scegli un altro indirizzo nella scheda, poi aggiungilo lì.',
    grocery:
      'Amazon tiene la spesa alimentare in un carrello separato, quindi non è nel tuo carrello. Se lo vuoi, continua nella scheda.',
    haul: 'Amazon Haul ha un carrello separato, quindi non è nel tuo carrello. Se lo vuoi, continua nella scheda.',
    business:
      'È un’offerta Amazon Business, quindi non è nel tuo carrello. Scegli un’offerta nella scheda, poi aggiungila lì.',
    warranty:
      'Amazon vuole sapere se desideri una garanzia. Rispondi nella scheda, poi controlla il carrello.',
    confirm: 'Amazon ti chiede una conferma. Non è ancora nel tuo carrello. Conferma nella scheda.',
    'other-product':
      'Il link ha portato a un prodotto o a un negozio diverso da quello indicato. Non è stato aggiunto nulla. Guarda la scheda.',
    'server-error': 'La pagina di Amazon non si è caricata bene. Non riproviamo da soli. Ricarica la scheda.',
    unreadable:
      'Non siamo riusciti a leggere la pagina di Amazon, quindi non abbiamo premuto nulla. Aggiungi il prodotto nella scheda.',
    unseen:
      'Abbiamo premuto una volta il pulsante di Amazon, ma non abbiamo visto il prodotto nel carrello. Controlla il carrello prima di premere di nuovo.',
    timeout:
      'La pagina di Amazon non si è caricata entro un minuto. Non è stato premuto nulla. Guarda la scheda.',
    offline: 'Sei offline. Non è stato premuto nulla. Ricarica la scheda quando torni online.',
    'by-hand': 'Il link è aperto. Puoi aggiungere tu il prodotto.',
  },
  refusals: {
    digital:
      'I prodotti digitali non si possono mettere nel carrello. Puoi comprare questo dalla sua pagina su Amazon.',
    unavailable: 'Al momento Amazon non lo ha. Non è stato aggiunto nulla. Riprova un altro giorno.',
    'not-found':
      'Amazon non ha più questa pagina. Non è stato aggiunto nulla. Chiedi un altro link all’autore.',
    'not-in-your-store':
      'Il tuo negozio non ha questo prodotto. Non è stato aggiunto nulla. Puoi usare invece il link dell’autore.',
    'no-product':
      'Questo link non porta a un prodotto. Non è stato aggiunto nulla. Puoi aprirlo e vedere di persona.',
  },
};

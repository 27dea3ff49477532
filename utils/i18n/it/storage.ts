import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Il tuo browser non permette all’estensione di salvare nulla qui. Non è stato perso né inviato nulla. Prova in una finestra non privata, oppure consenti all’estensione di salvare dati nelle impostazioni del browser.',
  full: 'Il tuo browser non ha più spazio per la tua lista. Non è stato perso né inviato nulla. Libera spazio su questo dispositivo e riapri questa pagina.',
  blocked:
    'Una pagina della versione precedente dell’estensione è ancora aperta. Non è stato perso né inviato nulla. Chiudi le altre schede dell’estensione e riapri questa.',
  newer:
    'La tua lista è stata salvata da una versione più recente dell’estensione, e questa, più vecchia, non la tocca. Non è stato perso né inviato nulla. Aggiorna l’estensione e riapri questa pagina.',
  broken:
    'Non siamo riusciti a leggere la tua lista. Non è stato perso né inviato nulla. Chiudi e riapri questa pagina. Se non basta, riavvia il browser.',
};

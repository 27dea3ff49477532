import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Je hebt al een antwoord op deze post open in een ander tabblad of venster, dus van hieruit is niets verzonden. Maak dat eerst af of sluit het.',
  'already-adding':
    'Dit product is vanuit deze post al onderweg naar je winkelwagen, dus we hebben het niet dubbel toegevoegd. Als het er is, kun je het nog een keer toevoegen.',
  'unknown-request':
    'We hebben hier niets meer over bewaard, dus er is niets verzonden. Sluit dit en klik nog eens op de knop.',
  'not-here': 'Dit is in een ander tabblad begonnen, dus hier is niets gedaan. Ga verder in dat tabblad.',
  'not-openable':
    'Deze link leidt niet naar een Amazon-winkel die we kennen, dus we hebben hem niet geopend.',
  'under-way':
    'Dit is nog bezig, dus het is niet verwijderd. Wacht tot het klaar is of sluit het tabblad ervan, en verwijder het dan.',
  'too-often':
    'Er kwamen binnen een minuut te veel verzoeken van deze pagina, dus voor dit verzoek is niets verzonden of toegevoegd. Eerdere gaan door. Wacht een minuut en probeer het opnieuw.',
  'not-author':
    'We kunnen alleen antwoorden tellen op posts van het account dat hier is ingelogd, dus er is niets bewaard. Laad de pagina opnieuw en probeer het nog eens.',
  'too-many-tallies':
    'Er is geen plaats voor nog een telling, dus deze is niet gestart. Verwijder er een onder “Campagnes” op de activiteitenpagina en probeer het opnieuw.',
  unexpected: 'Er ging iets mis in de extensie. Laad de pagina opnieuw en probeer het nog eens.',
  refused:
    'Je browser laat de extensie hier niets opslaan, dus er is niets verzonden of toegevoegd. Probeer een venster dat niet privé is, of sta in de browserinstellingen toe dat de extensie gegevens opslaat.',
  full: 'Je browser heeft geen ruimte meer om dit op te slaan, dus er wordt niets meer verzonden of toegevoegd. Alles wat eerder is opgeslagen, is veilig. Maak ruimte vrij op dit apparaat en probeer het opnieuw.',
  blocked:
    'De extensie is net bijgewerkt, en een pagina van de oudere versie is nog open, dus er is niets verzonden of toegevoegd. Alles wat eerder is opgeslagen, is veilig. Sluit alle tabbladen van de extensie en probeer het opnieuw.',
  newer:
    'Je lijst is opgeslagen door een nieuwere versie van de extensie, en deze oudere blijft eraf. Er is niets verzonden of toegevoegd, en niets is verloren. Werk de extensie bij en probeer het opnieuw.',
  broken:
    'Je browser kon je opgeslagen lijst niet openen, dus er wordt niets meer verzonden of toegevoegd. Probeer het opnieuw. Helpt dat niet, start dan de browser opnieuw.',
};

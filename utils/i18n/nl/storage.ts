import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Je browser laat de extensie hier niets opslaan. Er is niets verloren of verzonden. Probeer een venster dat niet privé is, of sta in de browserinstellingen toe dat de extensie gegevens opslaat.',
  full: 'Je browser heeft geen ruimte meer voor je lijst. Er is niets verloren of verzonden. Maak ruimte vrij op dit apparaat en open dit opnieuw.',
  blocked:
    'Een pagina van de oudere versie van de extensie is nog open. Er is niets verloren of verzonden. Sluit de andere tabbladen van de extensie en open dit opnieuw.',
  newer:
    'Je lijst is opgeslagen door een nieuwere versie van de extensie, en deze oudere blijft eraf. Er is niets verloren of verzonden. Werk de extensie bij en open dit opnieuw.',
  broken:
    'We konden je lijst niet lezen. Er is niets verloren of verzonden. Sluit dit en open het opnieuw. Helpt dat niet, start dan de browser opnieuw.',
};

import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Webbläsaren låter inte tillägget spara något här. Inget har gått förlorat eller skickats. Prova ett fönster som inte är privat, eller låt tillägget spara data i webbläsarens inställningar.',
  full: 'Webbläsaren har inte plats för din lista. Inget har gått förlorat eller skickats. Frigör utrymme på enheten och öppna den här sidan igen.',
  blocked:
    'En sida från tilläggets äldre version är fortfarande öppen. Inget har gått förlorat eller skickats. Stäng tilläggets andra flikar och öppna den här igen.',
  newer:
    'En nyare version av tillägget har sparat din lista, och den här äldre rör den inte. Inget har gått förlorat eller skickats. Uppdatera tillägget och öppna den här sidan igen.',
  broken:
    'Vi kunde inte läsa din lista. Inget har gått förlorat eller skickats. Stäng den här sidan och öppna den igen. Om det inte hjälper, starta om webbläsaren.',
};

import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon vill att du loggar in. Gör det i den öppna fliken.',
    'robot-check': 'Amazon vill kontrollera att du inte är en robot. Svara på frågan i den öppna fliken.',
    waf: 'Amazon kontrollerar din webbläsare. Titta i fliken och lägg till produkten där.',
    'age-check': 'Amazon vill veta din ålder. Svara i fliken och lägg till produkten där.',
    options: 'Välj storlek, färg eller något annat i fliken och lägg till produkten där.',
    'buying-options':
      'Vi kunde inte avgöra vilket erbjudande du vill ha, så vi klickade inte på något. Välj ett i fliken och lägg till det där.',
    'gift-card':
      'Det här är ett presentkort, och Amazon vill veta vem det är till. Vi klickade inte på något. Fyll i formuläret i fliken och lägg till det där.',
    used: 'Det valda erbjudandet gäller en begagnad vara. Vi klickade inte på något. Välj ett erbjudande i fliken och lägg till det där.',
    renewed:
      'Det valda erbjudandet gäller en renoverad vara. Vi klickade inte på något. Välj ett erbjudande i fliken och lägg till det där.',
    subscription:
      'Det valda erbjudandet är en prenumeration. Vi klickade inte på något. Välj engångsköp i fliken och lägg till produkten där.',
    'prime-price':
      'Amazon erbjuder den här till ett Prime-pris. Vi klickade inte på något. Välj det eller ordinarie pris i fliken och lägg till produkten där.',
    deal: 'Du måste lösa in det här erbjudandet först. Vi klickade inte på något. Lös in det i fliken, eller välj ett annat erbjudande där.',
    'other-seller':
      'Länken anger en säljare, men Amazons sida visar en annan säljares erbjudande. Vi klickade inte på något. Välj säljaren i fliken och lägg till produkten där.',
    quantity:
      'Sidan skulle lägga till mer än en. Vi klickade inte på något. Välj antal i fliken och lägg till produkten där.',
    'not-delivered':
      'Amazon levererar inte den här till den valda adressen. Vi klickade inte på något. Välj en annan adress i fliken och lägg till produkten där.',
    grocery:
      'Amazon har en egen kundvagn för matvaror, så den här ligger inte i din vanliga. Fortsätt i fliken om du vill ha den.',
    haul: 'Amazon Haul har en egen kundvagn, så den här ligger inte i din vanliga. Fortsätt i fliken om du vill ha den.',
    business:
      'Det här är ett erbjudande från Amazon Business, så produkten ligger inte i din kundvagn. Välj ett erbjudande i fliken och lägg till det där.',
    warranty: 'Amazon vill veta om du vill ha en garanti. Svara i fliken och kolla sedan kundvagnen.',
    confirm: 'Amazon vill att du bekräftar. Produkten ligger inte i din kundvagn än. Bekräfta i fliken.',
    'other-product':
      'Länken ledde till en annan produkt eller butik än den angav. Inget lades till. Titta i fliken.',
    'server-error':
      'Amazons sida laddades inte som den skulle. Vi försöker inte igen på egen hand. Ladda om fliken.',
    unreadable:
      'Vi kunde inte läsa Amazons sida, så vi klickade inte på något. Lägg till produkten i fliken.',
    unseen:
      'Vi klickade en gång på Amazons knapp men såg inte produkten i din kundvagn. Kolla kundvagnen innan du klickar igen.',
    timeout: 'Amazons sida laddades inte inom en minut. Vi klickade inte på något. Titta i fliken.',
    offline: 'Du är offline. Vi klickade inte på något. Ladda om fliken när du är online igen.',
    'by-hand': 'Länken är öppen. Du kan lägga till produkten själv.',
  },
  refusals: {
    digital: 'Digitala produkter kan inte läggas i en kundvagn. Du kan köpa den här på dess sida hos Amazon.',
    unavailable: 'Amazon har inte den här just nu. Inget lades till. Försök igen en annan dag.',
    'not-found':
      'Amazon har inte kvar den här sidan. Inget lades till. Be den som skrev inlägget om en annan länk.',
    'not-in-your-store':
      'Din butik har inte den här produkten. Inget lades till. Du kan använda länken i inlägget i stället.',
    'no-product':
      'Den här länken leder inte till någon produkt. Inget lades till. Du kan öppna den och se själv.',
  },
};

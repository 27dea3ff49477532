import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon vraagt je om in te loggen. Doe dat in het open tabblad.',
    'robot-check': 'Amazon wil nagaan of je geen robot bent. Beantwoord de vraag in het open tabblad.',
    waf: 'Amazon controleert je browser. Kijk in het tabblad en voeg het product daar toe.',
    'age-check': 'Amazon wil je leeftijd weten. Geef antwoord in het tabblad en voeg het product daar toe.',
    options: 'Kies in het tabblad een maat, kleur of andere optie en voeg het product daar toe.',
    'buying-options':
      'We konden niet zien welk aanbod je wilt, dus we hebben nergens op geklikt. Kies er een in het tabblad en voeg het daar toe.',
    'gift-card':
      'Dit is een cadeaubon, en Amazon wil weten voor wie. We hebben nergens op geklikt. Vul het formulier in het tabblad in en voeg de bon daar toe.',
    used: 'Het gekozen aanbod is tweedehands. We hebben nergens op geklikt. Kies een aanbod in het tabblad en voeg het daar toe.',
    renewed:
      'Het gekozen aanbod is refurbished. We hebben nergens op geklikt. Kies een aanbod in het tabblad en voeg het daar toe.',
    subscription:
      'Het gekozen aanbod is een abonnement. We hebben nergens op geklikt. Kies in het tabblad voor een eenmalige aankoop en voeg het product daar toe.',
    'prime-price':
      'Amazon biedt dit aan voor een Prime-prijs. We hebben nergens op geklikt. Kies in het tabblad die of de gewone prijs en voeg het product daar toe.',
    deal: 'Deze deal moet je eerst claimen. We hebben nergens op geklikt. Claim de deal in het tabblad of kies daar een ander aanbod.',
    'other-seller':
      'De link noemt een verkoper, maar Amazons pagina toont het aanbod van een andere. We hebben nergens op geklikt. Kies in het tabblad de verkoper en voeg het product daar toe.',
    quantity:
      'De pagina zou er meer dan één toevoegen. We hebben nergens op geklikt. Kies in het tabblad het aantal en voeg het product daar toe.',
    'not-delivered':
      'Amazon bezorgt dit niet op het gekozen adres. We hebben nergens op geklikt. Kies in het tabblad een ander adres en voeg het product daar toe.',
    grocery:
      'Amazon heeft voor boodschappen een aparte winkelwagen, dus dit ligt niet in je gewone winkelwagen. Ga verder in het tabblad als je het wilt.',
    haul: 'Amazon Haul heeft een aparte winkelwagen, dus dit ligt niet in je gewone winkelwagen. Ga verder in het tabblad als je het wilt.',
    business:
      'Dit is een aanbod van Amazon Business, dus het ligt niet in je winkelwagen. Kies een aanbod in het tabblad en voeg het daar toe.',
    warranty:
      'Amazon wil weten of je een garantie wilt. Geef antwoord in het tabblad en kijk daarna in je winkelwagen.',
    confirm:
      'Amazon vraagt je dit te bevestigen. Het ligt nog niet in je winkelwagen. Bevestig het in het tabblad.',
    'other-product':
      'De link leidde naar een ander product of een andere winkel dan erin staat. Er is niets toegevoegd. Kijk in het tabblad.',
    'server-error':
      'Amazons pagina is niet goed geladen. We proberen het niet uit onszelf opnieuw. Laad het tabblad opnieuw.',
    unreadable:
      'We konden Amazons pagina niet lezen, dus we hebben nergens op geklikt. Voeg het product toe in het tabblad.',
    unseen:
      'We hebben één keer op Amazons knop geklikt, maar het product niet in je winkelwagen gezien. Kijk in de winkelwagen voordat je nog eens klikt.',
    timeout:
      'Amazons pagina was na een minuut nog niet geladen. We hebben nergens op geklikt. Kijk in het tabblad.',
    offline:
      'Je bent offline. We hebben nergens op geklikt. Laad het tabblad opnieuw zodra je weer online bent.',
    'by-hand': 'De link is open. Je kunt het product zelf toevoegen.',
  },
  refusals: {
    digital:
      'Digitale producten kunnen niet in een winkelwagen. Dit product kun je kopen op zijn pagina bij Amazon.',
    unavailable: 'Amazon heeft dit nu niet. Er is niets toegevoegd. Probeer het een andere dag opnieuw.',
    'not-found':
      'Amazon heeft deze pagina niet meer. Er is niets toegevoegd. Vraag de auteur om een andere link.',
    'not-in-your-store':
      'Jouw winkel heeft dit product niet. Er is niets toegevoegd. Je kunt in plaats daarvan de link van de auteur gebruiken.',
    'no-product':
      'Deze link leidt niet naar een product. Er is niets toegevoegd. Je kunt hem openen en zelf kijken.',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon möchte, dass du dich anmeldest. Mach das im offenen Tab.',
    'robot-check': 'Amazon möchte prüfen, dass du kein Roboter bist. Beantworte die Frage im offenen Tab.',
    waf: 'Amazon prüft deinen Browser. Sieh im Tab nach und füge das Produkt dort hinzu.',
    'age-check': 'Amazon fragt nach deinem Alter. Antworte im Tab und füge das Produkt dort hinzu.',
    options: 'Wähle im Tab Größe, Farbe oder eine andere Option und füge das Produkt dort hinzu.',
    'buying-options':
      'Wir konnten nicht erkennen, welches Angebot gemeint ist, und haben nichts angeklickt. Wähle im Tab eines und füge das Produkt dort hinzu.',
    'gift-card':
      'Das ist ein Geschenkgutschein, und Amazon fragt, für wen er ist. Es wurde nichts angeklickt. Fülle das Formular im Tab aus und füge ihn dort hinzu.',
    used: 'Ausgewählt ist ein gebrauchtes Exemplar. Es wurde nichts angeklickt. Wähle im Tab ein Angebot und füge es dort hinzu.',
    renewed:
      'Ausgewählt ist ein generalüberholtes Exemplar. Es wurde nichts angeklickt. Wähle im Tab ein Angebot und füge es dort hinzu.',
    subscription:
      'Ausgewählt ist ein Spar-Abo. Es wurde nichts angeklickt. Wähle im Tab den einmaligen Kauf und füge das Produkt dort hinzu.',
    'prime-price':
      'Amazon bietet das Produkt zu einem Prime-Preis an. Es wurde nichts angeklickt. Wähle im Tab diesen oder den regulären Preis und füge das Produkt dort hinzu.',
    deal: 'Dieses Angebot musst du dir erst sichern. Es wurde nichts angeklickt. Sichere es dir im Tab oder wähle dort ein anderes.',
    'other-seller':
      'Der Link nennt einen Verkäufer, aber die Seite von Amazon zeigt das Angebot eines anderen. Es wurde nichts angeklickt. Wähle im Tab den Verkäufer und füge das Produkt dort hinzu.',
    quantity:
      'Die Seite würde mehr als ein Stück hinzufügen. Es wurde nichts angeklickt. Wähle im Tab die Menge und füge das Produkt dort hinzu.',
    'not-delivered':
      'Amazon liefert das Produkt nicht an die ausgewählte Adresse. Es wurde nichts angeklickt. Wähle im Tab eine andere Adresse und füge es dort hinzu.',
    grocery:
      'Lebensmittel kommen bei Amazon in einen eigenen Einkaufswagen. In deinem normalen ist das Produkt nicht. Mach im Tab weiter, wenn du es möchtest.',
    haul: 'Amazon Haul hat einen eigenen Einkaufswagen. In deinem normalen ist das Produkt nicht. Mach im Tab weiter, wenn du es möchtest.',
    business:
      'Das ist ein Angebot von Amazon Business, deshalb ist das Produkt nicht in deinem Einkaufswagen. Wähle im Tab ein Angebot und füge das Produkt dort hinzu.',
    warranty:
      'Amazon fragt, ob du eine Garantie möchtest. Antworte im Tab und sieh dann im Einkaufswagen nach.',
    confirm:
      'Amazon bittet dich noch um eine Bestätigung. Das Produkt ist noch nicht in deinem Einkaufswagen. Bestätige es im Tab.',
    'other-product':
      'Der Link führte zu einem anderen Produkt oder Shop als angegeben. Es wurde nichts hinzugefügt. Sieh im Tab nach.',
    'server-error':
      'Die Seite von Amazon wurde nicht richtig geladen. Wir versuchen es nicht von selbst noch einmal. Lade den Tab neu.',
    unreadable:
      'Wir konnten die Seite von Amazon nicht lesen und haben nichts angeklickt. Füge das Produkt im Tab hinzu.',
    unseen:
      'Wir haben die Schaltfläche von Amazon einmal angeklickt, das Produkt aber nicht im Einkaufswagen gesehen. Sieh im Einkaufswagen nach, bevor du noch einmal klickst.',
    timeout:
      'Die Seite von Amazon wurde nicht innerhalb einer Minute geladen. Es wurde nichts angeklickt. Sieh im Tab nach.',
    offline: 'Du bist offline. Es wurde nichts angeklickt. Lade den Tab neu, wenn du wieder online bist.',
    'by-hand': 'Der Link ist offen. Du kannst das Produkt selbst hinzufügen.',
  },
  refusals: {
    digital:
      'Digitale Produkte können nicht in den Einkaufswagen gelegt werden. Du kannst dieses auf seiner Amazon-Seite kaufen.',
    unavailable:
      'Amazon hat dieses Produkt zurzeit nicht. Es wurde nichts hinzugefügt. Versuch es an einem anderen Tag.',
    'not-found':
      'Bei Amazon gibt es diese Seite nicht mehr. Es wurde nichts hinzugefügt. Frag nach einem anderen Link.',
    'not-in-your-store':
      'Dein Shop hat dieses Produkt nicht. Es wurde nichts hinzugefügt. Du kannst stattdessen den Link aus dem Post verwenden.',
    'no-product':
      'Der Link führt zu keinem Produkt. Es wurde nichts hinzugefügt. Du kannst ihn öffnen und selbst nachsehen.',
  },
};

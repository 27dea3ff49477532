import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon bittet Sie, sich anzumelden. Melden Sie sich im offenen Tab an.',
    'robot-check':
      'Amazon möchte prüfen, dass Sie kein Roboter sind. Beantworten Sie die Frage im offenen Tab.',
    waf: 'Amazon prüft Ihren Browser. Sehen Sie im Tab nach und fügen Sie das Produkt dort hinzu.',
    'age-check': 'Amazon fragt nach Ihrem Alter. Antworten Sie im Tab und fügen Sie das Produkt dort hinzu.',
    options: 'Wählen Sie im Tab Größe, Farbe oder eine andere Option und fügen Sie das Produkt dort hinzu.',
    'buying-options':
      'Wir konnten nicht erkennen, welches Angebot gemeint ist, und haben nichts angeklickt. Wählen Sie im Tab eines und fügen Sie das Produkt dort hinzu.',
    'gift-card':
      'Das ist ein Geschenkgutschein, und Amazon fragt, für wen er ist. Es wurde nichts angeklickt. Füllen Sie das Formular im Tab aus und fügen Sie ihn dort hinzu.',
    used: 'Ausgewählt ist ein gebrauchtes Exemplar. Es wurde nichts angeklickt. Wählen Sie im Tab ein Angebot und fügen Sie es dort hinzu.',
    renewed:
      'Ausgewählt ist ein generalüberholtes Exemplar. Es wurde nichts angeklickt. Wählen Sie im Tab ein Angebot und fügen Sie es dort hinzu.',
    subscription:
      'Ausgewählt ist ein Spar-Abo. Es wurde nichts angeklickt. Wählen Sie im Tab den einmaligen Kauf und fügen Sie das Produkt dort hinzu.',
    'prime-price':
      'Amazon bietet das Produkt zu einem Prime-Preis an. Es wurde nichts angeklickt. Wählen Sie im Tab diesen oder den regulären Preis und fügen Sie das Produkt dort hinzu.',
    deal: 'Dieses Angebot müssen Sie sich erst sichern. Es wurde nichts angeklickt. Sichern Sie es sich im Tab oder wählen Sie dort ein anderes.',
    'other-seller':
      'Der Link nennt einen Verkäufer, aber die Seite von Amazon zeigt das Angebot eines anderen. Es wurde nichts angeklickt. Wählen Sie im Tab den Verkäufer und fügen Sie das Produkt dort hinzu.',
    'not-delivered':
      'Amazon liefert das Produkt nicht an die ausgewählte Adresse. Es wurde nichts angeklickt. Wählen Sie im Tab eine andere Adresse und fügen Sie es dort hinzu.',
    grocery:
      'Lebensmittel kommen bei Amazon in einen eigenen Einkaufswagen. In Ihrem normalen ist das Produkt nicht. Machen Sie im Tab weiter, wenn Sie es möchten.',
    haul: 'Amazon Haul hat einen eigenen Einkaufswagen. In Ihrem normalen ist das Produkt nicht. Machen Sie im Tab weiter, wenn Sie es möchten.',
    business:
      'Das ist ein Angebot von Amazon Business, deshalb ist das Produkt nicht in Ihrem Einkaufswagen. Wählen Sie im Tab ein Angebot und fügen Sie das Produkt dort hinzu.',
    warranty:
      'Amazon fragt, ob Sie eine Garantie möchten. Antworten Sie im Tab und sehen Sie dann im Einkaufswagen nach.',
    confirm:
      'Amazon bittet Sie noch um eine Bestätigung. Das Produkt ist noch nicht in Ihrem Einkaufswagen. Bestätigen Sie es im Tab.',
    'other-product':
      'Der Link führte zu einem anderen Produkt oder Shop als angegeben. Es wurde nichts hinzugefügt. Sehen Sie im Tab nach.',
    'server-error':
      'Die Seite von Amazon wurde nicht richtig geladen. Wir versuchen es nicht von selbst noch einmal. Laden Sie den Tab neu.',
    unreadable:
      'Wir konnten die Seite von Amazon nicht lesen und haben nichts angeklickt. Fügen Sie das Produkt im Tab hinzu.',
    unseen:
      'Wir haben die Schaltfläche von Amazon einmal angeklickt, das Produkt aber nicht im Einkaufswagen gesehen. Sehen Sie im Einkaufswagen nach, bevor Sie noch einmal klicken.',
    timeout:
      'Die Seite von Amazon wurde nicht innerhalb einer Minute geladen. Es wurde nichts angeklickt. Sehen Sie im Tab nach.',
    offline:
      'Sie sind offline. Es wurde nichts angeklickt. Laden Sie den Tab neu, wenn Sie wieder online sind.',
    'by-hand': 'Der Link ist offen. Sie können das Produkt selbst hinzufügen.',
  },
  refusals: {
    digital:
      'Digitale Produkte können nicht in den Einkaufswagen gelegt werden. Sie können dieses auf seiner Amazon-Seite kaufen.',
    unavailable:
      'Amazon hat dieses Produkt zurzeit nicht. Es wurde nichts hinzugefügt. Versuchen Sie es an einem anderen Tag.',
    'not-found':
      'Bei Amazon gibt es diese Seite nicht mehr. Es wurde nichts hinzugefügt. Bitten Sie um einen anderen Link.',
    'not-in-your-store':
      'Ihr Shop hat dieses Produkt nicht. Es wurde nichts hinzugefügt. Sie können stattdessen den Link aus dem Post verwenden.',
    'no-product':
      'Der Link führt zu keinem Produkt. Es wurde nichts hinzugefügt. Sie können ihn öffnen und selbst nachsehen.',
  },
};

import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Välkommen till #AmazonCart',
  title: '#AmazonCart är tillbaka',
  lead: (bold) => [
    'Klicka på ',
    bold('#AmazonCart'),
    ' under ett inlägg med en Amazon-länk, så hamnar produkten i din kundvagn på Amazon. Du väljer om andra ska se det.',
  ],
  stepStore: 'Tillåt din Amazon-butik',
  stepStoreNote: 'Då hamnar produkter i din kundvagn där. Annars öppnas länkar som vanligt.',
  stepXNote:
    'Leta upp ett inlägg med en Amazon-länk och klicka på #AmazonCart under det. Välj sedan: lägg till privat, eller svara så att andra ser det.',

  whoSees: 'Vem ser vad',
  reply: (bold) => [
    bold('Svara #AmazonCart'),
    ' publicerar ett svar på X. Alla som kan läsa dina inlägg kan läsa det, och det kan även den som skrev inlägget. Vi säger vilka det är innan något publiceras.',
  ],
  private: (bold) => [
    bold('Lägg till privat'),
    ' publicerar inget: produkten hamnar i din kundvagn i en flik i bakgrunden.',
  ],
  nothingElse:
    'Inget skickas någon annanstans: vi har ingen server. Om webbläsaren synkroniserar tillägg för den över dina inställningar och senaste önskemål till dina andra webbläsare; det kan du stänga av i inställningarna.',
  accessMeans: 'Vad åtkomst till en butik innebär',
  rules: 'Reglerna på X',
  rulesNote:
    'X förbjuder skript som publicerar på egen hand, i mängd eller enligt schema. Här leder ett klick från dig till högst ett svar, som du har sett först. Vill du hellre klicka själv på knappen på X, använd ”Redigera i svarsrutan på X”: då fyller vi i rutan och lämnar resten till dig.',
  history: 'Vad var #AmazonCart?',
  historyNote:
    'År 2014 kunde man svara #AmazonCart på en tweet, och då hamnade produkten i kundvagnen på Amazon. Sedan stängde Amazon av det. Det här tillägget väcker det till liv igen, i din egen webbläsare.',
  allSettings: 'Alla inställningar och butiker',
  requests: 'Dina önskemål',
  privacy: 'Integritet och säkerhet',

  sample: 'Prova: ett exempel',
  ifAccount: 'Om ditt X-konto är',
  accounts: { public: 'Öppet', protected: 'Skyddat', unknown: 'X säger det inte' },
  sampleAuthor: 'Ett exempelinlägg',
  sampleTweet: 'Min present till alla i år:',
  sampleInvite: 'Klicka på knappen och se vad du kan välja. Här publiceras inget, och inget läggs till.',
  sampleClosed: 'Du stängde panelen. Inget gjordes. Klicka på knappen för att öppna den igen.',
  wouldAdd: (store) => `skulle produkten hamna i din kundvagn på ${store}, i en flik i bakgrunden.`,
  wouldOpen: (store) => `skulle länken öppnas i en flik, eftersom ${store} inte är tillåten än.`,
  wouldReply: (hashtag) => `På X skulle ”${hashtag}” nu skickas genom svarsrutan där.`,
  wouldEdit: (hashtag) =>
    `På X skulle svarsrutan nu öppnas med ”${hashtag}” i, och vänta på att du klickar på ”Svara”.`,
  wouldFollow: (cart) => ` Sedan ${cart}`,
  wouldPrivately: (cart) => `På X ${cart} Inget skulle bli offentligt.`,
  wouldRemember: ' Från och med då skulle ett klick göra det utan att fråga.',
  wasSample: ' Det här är ett exempel: inget har publicerats, öppnats eller lagts till.',
};

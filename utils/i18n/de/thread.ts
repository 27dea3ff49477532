import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    count === 1 ? '1 Einkaufswagen-Antwort hier gesehen' : `${count} Einkaufswagen-Antworten hier gesehen`,
  ofLoaded: (count) =>
    count === 1 ? 'von 1 bisher geladenen Antwort' : `von ${count} bisher geladenen Antworten`,
  askedHere: (count) =>
    count === 1
      ? '1 Person hat hier öffentlich danach gefragt.'
      : `${count} Personen haben hier öffentlich danach gefragt.`,
  title: 'Hier gesehene Einkaufswagen-Antworten',
  people: (replies, people) =>
    `${replies === 1 ? '1 Antwort' : `${replies} Antworten`} von ${people === 1 ? '1 Person' : `${people} Personen`}.`,
  means: 'Eine Einkaufswagen-Antwort ist eine mit #AmazonCart oder #AmazonBasket.',
  onlyLoaded:
    'Gezählt wird nur, was X auf dieser Seite geladen hat, vom Post an abwärts. Scroll weiter, um mehr zu sehen.',
  anyoneCanSee: 'Alle, die hier mitlesen, können dasselbe sehen. Wir speichern nichts davon.',
  byAuthor: 'vom Autor, nicht mitgezählt',
  byProtected: 'geschütztes Konto: für dich sichtbar, aber nicht für alle',
  openReply: (handle, time) => `Antwort von @${handle}, ${time}: auf X öffnen`,
  tallyOffer:
    'Mitzählen? Bei jedem Besuch dieser Seite merken wir uns, wer mit dem Hashtag geantwortet hat und wann, aber nicht, was in der Antwort steht. Das bleibt in diesem Browser und wird nach 90 Tagen vergessen.',
  keepTally: 'Mitzählen',
  tallyOn: 'Für diesen Post zählst du mit. Die Zählung findest du unter „Aktivität“, „Kampagnen“.',
  stopTally: 'Nicht mehr zählen',
  stopNote: 'Was bisher gezählt wurde, bleibt dort, bis du es löschst.',
};

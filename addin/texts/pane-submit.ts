import { dutchMoment, longDate } from './pane-dates.ts';

export const submitTexts = {
  start: 'Klaarzetten om te versturen',
  outdated: 'U hebt iets veranderd. Zet de gegevens opnieuw klaar.',
  previewTitle: 'Dit wordt verstuurd',
  stays: 'De kinderlijst blijft in dit bestand. Wij ontvangen alleen aantallen en uw uitleg.',
  few: 'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
  replaces: (versie: number, at: string) =>
    `Van uw locatie is al versie ${versie} ontvangen op ${dutchMoment(at)}. Die vervangt u hiermee.`,
  nulopgave: 'Wij hebben geen doelgroepkinderen',
  nulopgaveWhy: 'Vink dit alleen aan als de lijst leeg hoort te zijn.',
  reasonsTitle: 'Hier vragen we een reden bij',
  reason: 'Wat is de reden?',
  reasonHint: 'Noem geen namen van kinderen.',
  reasonMissing: 'Vul hier een reden in.',
  declarationTitle: 'Verklaring',
  declaration: 'De gegevens zijn juist en volledig.',
  declarationMissing: 'Vink aan dat de gegevens juist en volledig zijn.',
  send: 'Versturen',
  ready: 'Kijk of dit klopt. Klik daarna op Versturen.',
  blocked: (count: number) =>
    count === 1 ? 'Er is nog 1 fout. Los die eerst op.' : `Er zijn nog ${count} fouten. Los die eerst op.`,
  blockedStatus: 'U kunt nog niet versturen.',
  toErrors: 'Bekijk de fouten',
  warnings: (count: number) =>
    count === 1 ? 'Er is nog 1 punt om op te letten.' : `Er zijn nog ${count} punten om op te letten.`,
  missing: 'Er mist nog iets. Vul dat eerst in.',
  conflictTitle: 'Iemand anders was u voor',
  conflict: (versie: number) =>
    `Van uw locatie is al versie ${versie} ontvangen. Uw gegevens zijn niet verstuurd.`,
  conflictAsk: 'Overleg met uw collega. Wilt u die versie vervangen?',
  replace: 'Vervang door mijn gegevens',
  keep: 'Laat staan wat er is',
};

export const receiptTexts = {
  title: 'Ontvangen',
  status: 'Uw gegevens zijn ontvangen.',
  kept: 'Dit bewijs staat ook op het blad Ontvangst. Bewaar dit bestand.',
  number: 'Nummer van ontvangst',
  at: 'Ontvangen op',
  version: 'Versie',
  children: 'Kinderen met indicatie',
  judgments: 'Oordelen',
  remarks: 'Toelichtingen',
  moment: (at: string) => dutchMoment(at),
  again: (closesOn: string) => `U kunt tot en met ${longDate(closesOn)} opnieuw versturen.`,
};

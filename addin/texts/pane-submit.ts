import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { dutchMoment, longDate } from './pane-dates.ts';

export const submitTexts = {
  start: 'Bekijk wat u verstuurt',
  outdated: 'U hebt iets veranderd. Bekijk opnieuw wat u verstuurt.',
  previewTitle: 'Dit wordt verstuurd',
  stays: 'De kinderlijst blijft in dit bestand. Wij ontvangen alleen wat hierboven staat en uw verklaring.',
  gemeenteMayLook: 'Volgens de afspraak mag de gemeente deze aantallen van uw locatie bekijken.',
  few: 'Bij heel weinig kinderen kunnen aantallen toch over één kind gaan.',
  replaces: (versie: number, at: string) =>
    `Van uw locatie is al versie ${versie} ontvangen op ${dutchMoment(at)}. Die vervangt u hiermee.`,
  reasons: 'Uw redenen',
  /** `explained`: domeinen with words of the user; in the others only factors were chosen. */
  words: (count: number, explained: number) => {
    const domeinen = count === 1 ? '1 domein' : `${count} domeinen`;
    return count === explained
      ? `Domeinen met uitleg: ${count}`
      : `U koos of schreef iets bij ${domeinen}. Domeinen met uitleg: ${explained}`;
  },
  noChildrenStatus: 'Zeg eerst of u doelgroepkinderen hebt.',
  noChildrenTitle: 'Hebt u geen doelgroepkinderen?',
  noChildren:
    'In dit formulier telt nog geen kind mee. Hebt u wel doelgroepkinderen? Vul dan eerst de lijst in.',
  toList: 'Naar de lijst',
  nulopgave: 'Wij hebben geen doelgroepkinderen',
  nulopgaveWhy: 'Vink dit alleen aan als de lijst leeg hoort te zijn.',
  declarationTitle: 'Verklaring',
  declaration: 'De gegevens zijn juist en volledig.',
  declarationMissing: 'Vink aan dat de gegevens juist en volledig zijn.',
  send: 'Versturen',
  ready: 'Kijk of dit klopt. Klik daarna op Versturen.',
  readyWithWarnings: (count: number) =>
    count === 1
      ? 'Kijk of dit klopt. Er is nog 1 waarschuwing om te bekijken.'
      : `Kijk of dit klopt. Er zijn nog ${count} waarschuwingen om te bekijken.`,
  blocked: (count: number) =>
    count === 1 ? 'Er is nog 1 fout. Los die eerst op.' : `Er zijn nog ${count} fouten. Los die eerst op.`,
  blockedStatus: 'U kunt nog niet versturen.',
  toErrors: 'Bekijk de fouten',
  missing: ({ warnings, verklaring }: { warnings: number; verklaring: boolean }) => {
    const parts = [
      ...(warnings === 0 ? [] : [warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`]),
      ...(verklaring ? [] : ['de verklaring']),
    ];
    return `Er is niets verstuurd. Dit mist nog: ${parts.join(' en ')}.`;
  },
  conflictTitle: 'Er is al een andere versie ontvangen',
  conflict: (versie: number) =>
    `Van uw locatie is al versie ${versie} ontvangen. Uw gegevens zijn niet verstuurd.`,
  conflictAsk: 'Was het een collega? Overleg dan eerst. Wilt u die versie vervangen?',
  replace: 'Vervang door mijn gegevens',
  keep: 'Laat staan wat er is',
};

/** Where the server is out of reach for this user: what can be done all the same. */
export const readyTexts = {
  how: 'U kunt het formulier wel klaarzetten. Er wordt nu niets verstuurd.',
  declaration: 'De verklaring komt later. De coördinator geeft die bij het versturen.',
  set: 'Klaarzetten',
  status: 'Kijk of dit klopt. Klik daarna op Klaarzetten.',
  missing: (warnings: number) =>
    warnings === 1
      ? 'Er is niets klaargezet. Bekijk nog 1 waarschuwing.'
      : `Er is niets klaargezet. Bekijk nog ${warnings} waarschuwingen.`,
  doneStatus: 'Het formulier staat klaar. Er is niets verstuurd.',
  doneTitle: 'Klaar om te versturen',
  done: [
    'Bewaar dit bestand nu. Dan blijft het klaarstaan.',
    'De coördinator opent het later en klikt op Versturen. Het gaat nooit vanzelf.',
  ],
  tryNow: 'Kijk of versturen nu kan',
  was: 'Dit stond klaar om te versturen. Kijk of het klopt en klik op Versturen.',
};

export const receiptTexts = {
  title: 'Ontvangen',
  before: 'Wat u eerder verstuurde',
  status: 'Uw gegevens zijn ontvangen.',
  already: 'Uw gegevens waren al ontvangen. Er is niets opnieuw verstuurd.',
  changed: 'Gewijzigd na versturen. De gemeente ziet dat nog niet.',
  sendAgain: 'Opnieuw versturen',
  kept: 'Dit bewijs staat ook op het blad Ontvangst. Bewaar dit bestand.',
  number: 'Nummer van ontvangst',
  at: 'Ontvangen op',
  version: 'Versie',
  children: 'Kinderen met VVE-indicatie',
  judgments: 'Oordelen over groei',
  judgmentsWhat: 'Een oordeel is voldoende of onvoldoende. Niet te beoordelen telt daarin niet mee.',
  remarks: 'Domeinen met uitleg',
  moment: (at: string) => dutchMoment(at),
  again: (closesOn: string) => `U kunt tot en met ${longDate(closesOn)} opnieuw versturen.`,
};

type NotOpen = Exclude<UitvraagStatus, 'open'>;

/** What is so when nothing can be sent, by how the uitvraag stands. */
export const overTexts = {
  received: {
    concept: 'Uw gegevens zijn ontvangen.',
    gesloten: 'Uw gegevens zijn ontvangen.',
    vastgesteld: 'Uw gegevens zijn ontvangen en vastgesteld.',
    teruggekoppeld: 'Uw gegevens zijn ontvangen en vastgesteld.',
  } satisfies Record<NotOpen, string>,
  next: {
    concept: 'De uitvraag is nu niet open.',
    gesloten: 'U hoeft niets meer te doen. De uitvraag is gesloten. De gemeente stelt nu de cijfers vast.',
    vastgesteld: 'U hoeft niets meer te doen. Binnenkort ziet u de cijfers bij Terugkoppeling.',
    teruggekoppeld: 'U hoeft niets meer te doen. De cijfers staan klaar bij Terugkoppeling.',
  } satisfies Record<NotOpen, string>,
  /** What was received does not count. */
  judged: {
    teruggegeven: 'De gemeente gaf uw inzending terug. Deze versie telt niet mee.',
    ingetrokken: 'U trok uw inzending in. Van uw locatie telt niets mee.',
  },
  ended: {
    concept: 'De uitvraag is nu niet open.',
    gesloten: 'De uitvraag is gesloten.',
    vastgesteld: 'De gemeente heeft de cijfers vastgesteld.',
    teruggekoppeld: 'De gemeente heeft de cijfers vastgesteld.',
  } satisfies Record<NotOpen, string>,
  judgedStatus: 'Wat u verstuurde, telt nu niet mee.',
  changed: 'Wat u daarna hebt veranderd, telt niet mee.',
  elsewhere: 'Van uw locatie telt een andere inzending. Die kwam uit een ander bestand.',
  notCounted: 'Wat in dit bestand staat, telt niet mee.',
  notReceived: 'Er is niets van u ontvangen.',
  notYet: 'De uitvraag is nog niet open.',
  notYetAdvice: 'Uw werk blijft in dit bestand staan. Verstuur het als de uitvraag open is.',
  tooLate: 'De uitvraag is gesloten.',
  tooLateAdvice: 'Uw werk blijft in dit bestand staan. Bel of mail de gemeente.',
  feedback: 'Terugkoppeling',
};

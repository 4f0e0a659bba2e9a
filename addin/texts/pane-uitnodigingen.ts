import type { Rol } from '../../shared/contract/rechten.ts';
import type { PostStand } from '../taskpane/post/stand.ts';
import type { PostDone } from '../taskpane/state/post-work.ts';
import { dutchMoment } from './pane-dates.ts';

const mails = (count: number): string => (count === 1 ? 'één mail' : `${count} mails`);

/** How things stand with one place. */
export const postStandTexts: Readonly<Record<PostStand, string>> = {
  geenAdres: 'Er is nog geen adres.',
  nietAangekomen: 'De mail is niet aangekomen.',
  verlopen: 'De uitnodiging is verlopen.',
  ingetrokken: 'De uitnodiging is ingetrokken.',
  beeindigd: 'De uitnodiging is aangenomen. Daarna is de toegang ingetrokken.',
  nogNiet: 'Nog niet uitgenodigd.',
  wacht: 'De mail gaat zo weg.',
  verstuurd: 'De mail is verstuurd. De uitnodiging is nog niet aangenomen.',
  aangenomen: 'De uitnodiging is aangenomen.',
};

/** What the gemeente can do about it; nothing where nothing has to be done. */
export const postAdviceTexts: Readonly<Partial<Record<PostStand, string>>> = {
  geenAdres: 'Vul het adres in, liefst van een postbus zonder naam.',
  nietAangekomen: 'Kijk of het adres klopt. Vraag het na bij de organisatie en stuur opnieuw.',
  verlopen: 'Stuur de mail opnieuw. Er komt dan een nieuwe link in.',
  ingetrokken: 'Stuur de mail opnieuw als dit toch nodig is.',
  beeindigd: 'Stuur de mail opnieuw als iemand hier weer toegang moet hebben.',
};

export const rolTexts: Readonly<Record<Rol, string>> = {
  coordinator: 'Coördinator',
  bestuurder: 'Bestuurder',
  gemeente: 'Gemeente',
  bureau: 'Bureau',
  lezer: 'Lezer',
};

export const postTexts = {
  noMail: 'Groeiblad kan hier nog geen mail versturen.',
  noMailAdvice: 'Vraag de beheerder om de mail in te stellen. Adressen kunt u al wel bewaren.',
  notOpen: 'Deze uitvraag is niet open.',
  notOpenAdvice: 'Open eerst de uitvraag. Daarna kunt u mails versturen.',
  adoptedAdvice: 'De cijfers zijn vastgesteld. U hoeft geen mails meer te versturen.',
  summaryTitle: 'Hoe het staat',
  stand: {
    geenAdres: 'Zonder adres',
    nietAangekomen: 'Niet aangekomen',
    verlopen: 'Verlopen',
    ingetrokken: 'Ingetrokken',
    beeindigd: 'Toegang ingetrokken',
    nogNiet: 'Nog niet uitgenodigd',
    wacht: 'Gaat zo weg',
    verstuurd: 'Verstuurd',
    aangenomen: 'Aangenomen',
  } satisfies Record<PostStand, string>,
  sendTitle: 'Mail versturen',
  invite: (count: number) => `Nodig uit: ${mails(count)}`,
  nobodyToInvite: 'Iedereen met een adres is al uitgenodigd.',
  remind: (count: number) => `Herinner: ${mails(count)}`,
  nobodyToRemind: 'Er is niemand om te herinneren. Er gaat dus geen mail uit.',
  lastMail: (at: string) => `De laatste mail ging weg op ${dutchMoment(at)}.`,
  remindTomorrow: 'U nodigde iedereen vandaag uit. Vanaf morgen kunt u herinneren.',
  ask: {
    uitnodiging: (count: number) => `U verstuurt ${mails(count)} met een uitnodiging.`,
    herinnering: (count: number) => `U verstuurt ${mails(count)} met een herinnering.`,
  },
  cannotUndo: 'Een mail kunt u niet terughalen.',
  yes: 'Versturen',
  no: 'Niet versturen',
  recipients: (count: number) => `Wie krijgt de mail? (${count})`,
  today: 'vandaag al herinnerd',
  remindedToday: (count: number) =>
    `Vandaag ${count === 1 ? 'ging er' : 'gingen er'} al ${mails(count)} met een herinnering uit.`,
  remindAgain: 'Herinner vandaag nog een keer.',
  remindFirst: 'Zet het vinkje als u vandaag nog een keer wilt herinneren.',
  previewTitle: 'Zo ziet de mail eruit',
  subject: 'Onderwerp',
  previewLink: 'De link staat alleen in de mail zelf.',
  done: {
    sent: (soort: 'uitnodiging' | 'herinnering', sent: number, waiting: number, bounced: number) =>
      [
        sent === 0 && waiting === 0 && bounced === 0
          ? 'Er was niemand om te mailen. Er is niets verstuurd.'
          : `Verstuurd: ${mails(sent)} met een ${soort}.`,
        ...(waiting === 0 ? [] : [`Nog onderweg: ${mails(waiting)}.`]),
        ...(bounced === 0 ? [] : [`Niet aangekomen: ${mails(bounced)}.`]),
      ].join(' '),
    address: 'Het adres is bewaard.',
    withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    ended: 'De toegang is ingetrokken. Dat geldt meteen.',
    drawn: 'Het blad Adressen staat klaar.',
    kept: (aantal: number, over: number) =>
      [
        aantal === 1 ? 'Eén wijziging is bewaard.' : `${aantal} wijzigingen zijn bewaard.`,
        ...(over === 0 ? [] : [`Van ${over === 1 ? 'één regel' : `${over} regels`} is niets bewaard.`]),
      ].join(' '),
  },
  listTitle: 'Wie krijgt er mail?',
  show: 'Laat zien',
  filters: {
    attention: 'Waar u iets moet doen',
    coordinator: 'Coördinatoren',
    bestuurder: 'Bestuurders',
  },
  search: 'Zoek op naam',
  found: (shown: number, all: number) =>
    shown === all ? `${all} gevonden.` : `${shown} van ${all}. Zoek op naam om de rest te zien.`,
  nothingToDo: 'Hier hoeft u nu niets te doen.',
  address: 'Mailadres',
  addressWrong: 'Dit is geen mailadres.',
  addressOf: (naam: string) => `Mailadres voor ${naam}`,
  save: 'Bewaar adres',
  resend: 'Stuur opnieuw',
  resendTo: (naam: string) => `Stuur opnieuw naar ${naam}`,
  withdraw: 'Trek in',
  withdrawFor: (naam: string) => `Trek de uitnodiging in van ${naam}`,
  questionsTitle: 'Waar bereiken locaties u?',
  questionsWhy: 'Dit adres staat in elke mail. Antwoorden komen hier binnen.',
  toegangTitle: 'Wie heeft toegang?',
  toegangWhy: 'Gaat iemand weg? Trek dan de toegang in.',
  self: 'Dit bent u',
  byHand: 'Toegang zonder uitnodiging',
  end: 'Trek toegang in',
  endFor: (naam: string, adres: string) => `Trek de toegang in van ${adres} voor ${naam}`,
  sureEnd: 'Deze persoon kan dan niet meer versturen of meekijken.',
  yesEnd: 'Ja, trek in',
  noEnd: 'Nee',
} as const;

/** What the last action came to. */
export function postDoneText(done: PostDone): string {
  if (done.kind === 'kept') return postTexts.done.kept(done.aantal, done.over);
  if (done.kind !== 'sent') return postTexts.done[done.kind];
  const { berichten, verstuurd, nietAangekomen } = done.ronde;
  return postTexts.done.sent(done.soort, verstuurd, berichten - verstuurd - nietAangekomen, nietAangekomen);
}

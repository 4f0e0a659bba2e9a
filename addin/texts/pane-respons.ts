import type { Filter } from '../taskpane/respons/filters.ts';
import { dutchMoment, longDate } from './pane-dates.ts';

const locaties = (count: number) => (count === 1 ? '1 locatie' : `${count} locaties`);

/** The screen Respons of the gemeente. */
export const responsTexts = {
  answered: 'Ontvangen',
  answeredOf: (answered: number, partaking: number) =>
    `${answered} van de ${locaties(partaking)} die meedoen`,
  completeness: 'Volledigheid',
  completenessMeaning: 'Volledigheid gaat over de doelgroepkinderen die u verwachtte.',
  percentage: (percentage: number) => `${percentage}%`,
  unknown: (count: number) => `Bij ${locaties(count)} staat geen verwacht aantal.`,
  gemeente: 'Daar moet u nog iets doen',
  late: 'Te laat',
  out: 'Doet niet mee',
  count: (count: number) => locaties(count),
  deadline: 'Versturen kan tot en met',
  date: (date: string) => longDate(date),
  notOpen: 'De uitvraag is nog niet open. Deze locaties doen straks mee.',
  daysLeft: (days: number) => {
    if (days < 0) return 'De laatste dag is voorbij.';
    if (days === 0) return 'Vandaag is de laatste dag.';
    return days === 1 ? 'Nog 1 dag.' : `Nog ${days} dagen.`;
  },
  readAt: (at: string) => `Zo stond het op ${dutchMoment(at)}.`,
  noNumbers: 'U ziet hier nog geen aantallen. Die komen na het vaststellen.',
  list: 'Locaties',
  show: 'Laat zien',
  filters: {
    todo: (count: number) => `Nog iets te doen (${count})`,
    gemeente: (count: number) => `Door u te doen (${count})`,
    late: (count: number) => `Te laat (${count})`,
    answered: (count: number) => `Ontvangen (${count})`,
    out: (count: number) => `Doet niet mee (${count})`,
    all: (count: number) => `Alle locaties (${count})`,
  } satisfies Readonly<Record<Filter, (count: number) => string>>,
  none: 'Er is nog geen locatie.',
  sheet: 'Zet op een blad',
};

/** Saying that a locatie takes no part. */
export const deelnameTexts = {
  out: 'Zet op: doet niet mee',
  outOf: (naam: string) => `Zet op: doet niet mee, ${naam}`,
  again: 'Zet op: doet toch mee',
  againOf: (naam: string) => `Zet op: doet toch mee, ${naam}`,
  ask: (naam: string) => `Waarom doet ${naam} niet mee?`,
  meaning: 'Deze locatie krijgt geen herinnering. Versturen blijft mogelijk.',
  reason: 'Reden',
  choose: 'Kies een reden',
  missing: 'Kies eerst een reden.',
  save: 'Bewaren',
  no: 'Nee, terug',
};

/** What is said once something is done. */
export const responsOutcomes: Readonly<Record<'deelname' | 'sheet', string>> = {
  deelname: 'Uw keuze is bewaard.',
  sheet: 'Het blad Respons staat klaar.',
};

/** The own locaties on the first page, for who has several. */
export const ownResponsTexts = {
  title: 'Uw locaties',
  ready: (days: string, ready: number, all: number) => `${days} ${ready} van ${all} locaties klaar.`,
  allReady: 'Al uw locaties zijn klaar.',
  old: (at: string) => `Wij kunnen nu niet kijken of dit nog klopt. Zo stond het op ${dutchMoment(at)}.`,
  make: 'Formulier maken',
  makeOf: (naam: string) => `Formulier maken voor ${naam}`,
  openOther: 'Open voor elke locatie een leeg bestand. Maak daar het formulier.',
};

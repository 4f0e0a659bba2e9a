import { dutchDate } from '../inzending/dutch-date.ts';
import type { DeelnameReden } from './deelname.ts';
import type { LocatieStand, Stand, StandFacts } from './locatie-stand.ts';

/** How a locatie stands, in a few words: the same on the sheet, in the pane and in mails. */
const standWords: Readonly<Record<Stand, string>> = {
  heropeningGevraagd: 'Vraagt of versturen nog mag',
  ingediend: 'Ontvangen, nog te bekijken',
  nietBereikt: 'De mail kwam niet aan',
  teLaat: 'Niets op tijd ontvangen',
  teruggegeven: 'Terug naar de locatie',
  ingetrokken: 'Ingetrokken door de locatie',
  heropend: 'Mag nog versturen',
  uitgenodigd: 'Nog niets ontvangen',
  doetStraksMee: 'Doet straks mee',
  geaccepteerd: 'Ontvangen en in orde',
  nulopgave: 'Geen doelgroepkinderen',
  doetNietMee: 'Doet niet mee',
};

/** What came was taken back, and nothing came in its place: it did arrive. */
const takenBack = 'Ingetrokken, daarna niets ontvangen';

/** The words for one locatie: they fit the moment at which something arrived. */
export const standWordOf = ({ stand, status }: LocatieStand & Pick<StandFacts, 'status'>): string =>
  stand === 'teLaat' && status === 'ingetrokken' ? takenBack : standWords[stand];

/** The same to who sends for the locatie, where it is said otherwise. */
export const ownStandWords: Readonly<Record<Stand, string>> = {
  ...standWords,
  heropeningGevraagd: 'U vroeg of versturen nog mag',
  teLaat: 'Niet op tijd verstuurd',
  teruggegeven: 'Teruggegeven door de gemeente',
  ingetrokken: 'Door u ingetrokken',
  heropend: 'U mag nog versturen',
  uitgenodigd: 'Nog niet verstuurd',
};

/** Who has to do something next, as the gemeente reads it. */
export const turnWords: Readonly<Record<NonNullable<LocatieStand['turn']>, string>> = {
  locatie: 'De locatie',
  gemeente: 'De gemeente',
};

export const deelnameWords: Readonly<Record<DeelnameReden, string>> = {
  gestopt: 'De locatie is gestopt.',
  geenAanbod: 'De locatie heeft geen VE.',
  overmacht: 'Het lukt dit jaar niet, bijvoorbeeld na een brand.',
  wilNiet: 'De locatie wil niet meedoen.',
};

/** What is said beside how a locatie stands. */
export const standNotes = {
  late: 'Na de laatste dag ontvangen.',
  stillCounts: 'De versie ervoor telt nog.',
  maySend: (until: string) => `Mag versturen tot en met ${dutchDate(until)}.`,
  asks: (reden: string) => `De locatie schrijft: ${reden}`,
  geweigerd: 'De locatie vroeg of zij nog mocht versturen. U zei nee.',
  achterhaald: 'De locatie wilde nog versturen. De cijfers waren toen al vastgesteld.',
};

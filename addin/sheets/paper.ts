import type { FormContext } from '../../shared/inzending/form.ts';
import { paperTexts } from '../texts/sheets.ts';
import { brokenAt } from './break-lines.ts';

/** What stands above and below every printed page, as plain words, and which way the paper lies. */
export interface Paper {
  readonly upright: boolean;
  readonly header: string;
  readonly footer: string;
}

/** Of whom the sheet is: the locatie, or the gemeente where it is about all of them. */
export interface PaperFacts {
  readonly who: string;
  readonly gemeente: string;
  /** Title of the uitvraag. */
  readonly uitvraag: string;
}

/** How the names of an example say that it is one. */
const INVENTED = 'verzonnen';

/** Characters that fit beside the name of the sheet; an upright page is narrower. */
const ROOM = { upright: 60, flat: 100 } as const;

/**
 * The words for a printed sheet. A gemeente or uitvraag that says of itself that it is invented makes that every page
 * says so: a page that is found at a copier has no other pages beside it.
 */
export function paperFor({ who, gemeente, uitvraag }: PaperFacts, upright = false): Paper {
  const room = upright ? ROOM.upright : ROOM.flat;
  const isInvented = [gemeente, uitvraag].some((text) => text.toLowerCase().includes(INVENTED));
  const below = isInvented ? `${uitvraag}. ${paperTexts.invented}` : uitvraag;
  return { upright, header: inLines(who, room), footer: inLines(below, room) };
}

/** Excel does not break the lines of a header by itself: what is too long would run through what stands beside it. */
const inLines = (text: string, room: number): string => brokenAt(text, room).join('\n');

/** The words for a sheet of the form of one locatie. */
export const paperOfForm = ({ locatie, gemeenteNaam, uitvraag }: FormContext, upright = false): Paper =>
  paperFor({ who: locatie.naam, gemeente: gemeenteNaam, uitvraag: uitvraag.titel }, upright);

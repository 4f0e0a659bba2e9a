import { type Locatie, numberOf } from '../../../shared/uitvraag/locatie.ts';

/** The locaties with all of the words in their name or number, those that are open first, then by name. */
export function findLocaties(locaties: readonly Locatie[], sought: string): readonly Locatie[] {
  const words = plain(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  return locaties
    .filter((one) => words.every((word) => plain(`${one.naam} ${numberOf(one) ?? ''}`).includes(word)))
    .sort((a, b) => Number(a.actiefTot !== undefined) - Number(b.actiefTot !== undefined) || byNaam(a, b));
}

/** By name; those that closed last year are likelier to be what another was. */
export const inOrder = (locaties: readonly Locatie[], first: 'by name' | 'closed first' = 'by name') =>
  [...locaties].sort(
    (a, b) =>
      (first === 'closed first'
        ? Number(a.actiefTot === undefined) - Number(b.actiefTot === undefined)
        : 0) || byNaam(a, b),
  );

const byNaam = (a: Locatie, b: Locatie) => a.naam.localeCompare(b.naam, 'nl');

/** Without accents and capitals, as people type. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

import type { Failure } from '../flows/outcome.ts';

/** What can be the matter with a file that somebody chooses. */
const fileProblems = {
  'bestand-leeg': {
    title: 'Dit bestand is leeg.',
    advies: 'Kies het bestand met uw formulier. Het is misschien nog niet opgeslagen.',
  },
  'bestand-te-groot': {
    title: 'Dit bestand is te groot.',
    advies: 'Haal plaatjes en eigen bladen eruit. Sla het bestand op en kies het opnieuw.',
  },
  'bestand-stuk': {
    title: 'Wij kunnen dit bestand niet lezen.',
    advies: 'Open het bestand, sla het op als .xlsx en kies het opnieuw.',
  },
  'bestand-versleuteld': {
    title: 'Op dit bestand zit een wachtwoord.',
    advies: 'Haal het wachtwoord eraf. Sla het bestand op en kies het opnieuw.',
  },
  'bestand-oud': {
    title: 'Dit is een oud soort bestand (.xls).',
    advies: 'Open het en kies Opslaan als. Kies daarbij .xlsx.',
  },
  'bestand-ods': {
    title: 'Dit bestand is van het soort .ods.',
    advies: 'Open het en kies Opslaan als. Kies daarbij Excel, .xlsx.',
  },
  'bestand-binair': {
    title: 'Dit bestand is van het soort .xlsb.',
    advies: 'Open het in Excel en kies Opslaan als. Kies daarbij .xlsx.',
  },
  'bestand-geen-xlsx': {
    title: 'Dit is geen Excel-bestand.',
    advies: 'Kies het bestand met uw formulier. De naam eindigt op .xlsx.',
  },
  'geen-formulier-in-bestand': {
    title: 'In dit bestand staat geen formulier.',
    advies: 'Kies het bestand met uw formulier, of haal een leeg formulier op.',
  },
  'formule-zonder-uitkomst': {
    title: 'Er staat een formule zonder uitkomst in het formulier.',
    advies: 'Typ op die plek het antwoord zelf. Sla het bestand op en kies het opnieuw.',
  },
} as const;

export type FileFailureCode = keyof typeof fileProblems;

/** A failure of a file; `cells`: where it is, as the user sees it. */
export function fileFailure(code: FileFailureCode, cells: readonly string[] = []): Failure {
  const { title, advies } = fileProblems[code];
  if (cells.length === 0) return { code, title, advies };
  return { code, title, advies: `Het gaat om: ${cells.slice(0, 5).join(', ')}. ${advies}`, parts: cells };
}

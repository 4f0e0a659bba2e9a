import type { Failure } from '../flows/outcome.ts';

/** What can go wrong in the workbook itself. What the server can answer stands in shared/kernel/problem.ts. */
const workbookProblems = {
  'formulier-beschadigd': {
    title: 'Er mist een deel van het formulier.',
    advies: 'Hebt u net iets gewist? Druk in uw bestand op Ctrl+Z. Helpt dat niet? Klik op Herstellen.',
  },
  'koppen-uit': {
    title: 'De koppen van een tabel staan uit.',
    advies: 'Klik in deze tabel. Kies Tabelontwerp en zet daar de rij met namen weer aan.',
  },
  'naam-bezet': {
    title: 'Een naam van het formulier is al in gebruik.',
    advies: 'Kies in Excel bij Formules: Namen beheren. Verander deze naam en klik opnieuw op Herstellen.',
  },
  'geen-formulier': {
    title: 'In dit bestand staat geen formulier.',
    advies: 'Open uw formulier of klik op Nieuw formulier.',
  },
  'formulier-bestaat-al': {
    title: 'In dit bestand staat al een formulier.',
    advies: 'Er is niets veranderd. Open een leeg bestand en klik daar op Nieuw formulier.',
  },
  'bestand-niet-leeg': {
    title: 'In dit bestand staan al andere gegevens.',
    advies: 'Er is niets veranderd. Open een leeg bestand en klik daar op Nieuw formulier.',
  },
  'blad-bestaat-al': {
    title: 'Er is al een blad met deze naam.',
    advies: 'Er is niets veranderd. Geef uw eigen blad een andere naam en probeer het opnieuw.',
  },
  'kindcode-in-acties': {
    title: 'Op het blad Acties staat een code van een kind.',
    advies: 'Er is geen los bestand gemaakt. Haal de code weg op het blad Acties en probeer het opnieuw.',
  },
  'bestand-van-locatie': {
    title: 'Dit bestand is het formulier van een locatie.',
    advies:
      'Er is niets veranderd. Open het bestand van uw gemeente of een leeg bestand. Maak het blad daar.',
  },
  'adressen-weg': {
    title: 'Het blad Adressen is er niet.',
    advies: 'Laat het eerst maken. Er is niets veranderd.',
  },
  'adressen-kolom-weg': {
    title: 'Op het blad Adressen mist een kolom.',
    advies: 'Druk op Ctrl+Z als u iets wiste. Of laat het blad opnieuw maken. Er is niets veranderd.',
  },
  'plek-weg': {
    title: 'Deze plek staat niet meer in het formulier.',
    advies: 'Klik opnieuw op Controleren. U ziet dan wat er nu nog open staat.',
  },
  'blad-beveiligd': {
    title: 'Iemand heeft een blad beveiligd met een wachtwoord.',
    advies: 'Kies in Excel bij Controleren: Beveiliging blad opheffen. Probeer het daarna opnieuw.',
  },
  'werkmap-beveiligd': {
    title: 'Dit bestand is beveiligd.',
    advies: 'Kies in Excel bij Controleren: Werkmap beveiligen. Haal dat weg en probeer het opnieuw.',
  },
  'cel-in-bewerking': {
    title: 'U bent nog bezig in een cel.',
    advies: 'Druk op Enter en probeer het opnieuw.',
  },
  'vaststelling-duurt-lang': {
    title: 'Het vaststellen duurt langer dan anders.',
    advies: 'U kunt gewoon verder werken. Klik later op Uitvraag om te zien of het klaar is.',
  },
  'werkmap-gewijzigd': {
    title: 'Het bestand is intussen veranderd.',
    advies: 'Uw gegevens staan er nog. Probeer het opnieuw.',
  },
  'formulier-veranderd': {
    title: 'U hebt intussen iets veranderd.',
    advies: 'Er is niets verstuurd. Probeer het opnieuw en kijk na wat er nu staat.',
  },
  'werkmap-te-groot': {
    title: 'Het bestand is te groot.',
    advies: 'Haal lege rijen uit de lijst en probeer het opnieuw.',
  },
  'antwoord-onbekend': {
    title: 'Wij begrijpen het antwoord van de server niet.',
    advies: 'Uw werk staat nog in dit bestand. Sluit Excel en probeer het opnieuw.',
  },
  'lijst-nog-nodig': {
    title: 'De kinderlijst is misschien nog nodig.',
    advies: 'Wissen kan als de gemeente de cijfers heeft vastgesteld. Er is niets gewist.',
  },
  'niets-te-tonen': {
    title: 'Er is geen formulier om cijfers bij te tonen.',
    advies: 'Open uw formulier, of kies eerst een uitvraag.',
  },
} as const;

export type FailureCode = keyof typeof workbookProblems;

/** A failure of the workbook; `names`: the sheets, tables or columns that it is about, as the user sees them. */
export function workbookFailure(code: FailureCode, names: readonly string[] = []): Failure {
  const { title, advies } = workbookProblems[code];
  if (names.length === 0) return { code, title, advies };
  return { code, title, advies: `${aboutParts(names)} ${advies}`, parts: names };
}

/** Names of parts, as a sentence. */
const aboutParts = (names: readonly string[]): string => `Het gaat om: ${names.join(', ')}.`;

/** When to try again, where the server says so. */
export const retryAdvice = (seconds: number): string =>
  `Uw werk staat nog in dit bestand. Probeer het over ${Math.max(1, seconds)} ${seconds > 1 ? 'seconden' : 'seconde'} opnieuw.`;

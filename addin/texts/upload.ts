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
  'geen-plek-voor-kolom': {
    title: 'Er is geen plek voor een nieuwe kolom.',
    advies: 'Zet wat daar staat meer naar rechts. Sla het bestand op en kies het opnieuw.',
  },
} as const;

export type FileFailureCode = keyof typeof fileProblems;

/** A failure of a file; `cells`: where it is, as the user sees it. */
export function fileFailure(code: FileFailureCode, cells: readonly string[] = []): Failure {
  const { title, advies } = fileProblems[code];
  if (cells.length === 0) return { code, title, advies };
  return { code, title, advies: `Het gaat om: ${cells.slice(0, 5).join(', ')}. ${advies}`, parts: cells };
}

/** What stands on the page where a form is handed in as a file. */
export const pageTexts = {
  title: 'Formulier inleveren',
  promise: 'Uw bestand blijft op uw computer. Wij ontvangen alleen aantallen en uw uitleg.',
  chooseTitle: 'Hebt u het formulier ingevuld?',
  choose: 'Kies uw bestand',
  drop: 'U kunt het bestand ook naar dit vak slepen.',
  programs: 'Het bestand eindigt op .xlsx. Het mag uit Excel komen of uit een ander programma.',
  reading: 'Wij lezen uw bestand.',
  beginTitle: 'Hebt u nog geen formulier?',
  beginWhy: 'U meldt zich aan en kiest uw locatie. Daarna slaat u het lege formulier op.',
  begin: 'Leeg formulier ophalen',
  madeTitle: 'Het formulier is klaar',
  madeNext: 'Klik op Formulier opslaan en vul het in. Kies het daarna hier weer, dan kijken wij het na.',
  file: 'Bestand',
  locatie: 'Locatie',
  uitvraag: 'Uitvraag',
  ways: 'Wat wilt u doen?',
  saveCopy: 'Kopie opslaan',
  saveForm: 'Formulier opslaan',
  saveWhy: 'Sla een kopie op om alles te bewaren wat u hier ziet. Uw eigen bestand verandert niet.',
  saveMended: 'Klik op Kopie opslaan. In die kopie is de opmaak hersteld.',
  stand: 'Stand',
  saveSending: 'Sla de kopie op. Daarin staat hoe ver u bent met versturen.',
  saveWiped: 'Sla de kopie op. Gooi het oude bestand weg: daar staat de kinderlijst nog in.',
  saveReceipt: 'Sla de kopie op. Daarin staat uw bewijs, op het blad Ontvangst.',
  saveFeedback: 'Klik op Kopie opslaan. In die kopie staan de bladen met cijfers.',
  print: 'Afdrukken',
  other: 'Ander bestand kiezen',
  stop: 'Sluiten',
  mend: 'Los de fouten op in uw eigen bestand. Sla het op en kies het hier opnieuw.',
  cell: (sheet: string, cell: string) => `Blad ${sheet}, cel ${cell}`,
  /** Cells and runs of cells. */
  cells: (sheet: string, parts: readonly string[]) =>
    `Blad ${sheet}, cellen ${parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`}`,
  run: (first: string, last: string) => `${first} tot en met ${last}`,
  pointed: (sheet: string, cell: string) => `U vindt dit op blad ${sheet}, cel ${cell}.`,
};

/** Names of the files that the page gives. */
export const copyNames = {
  form: (locatie: string) => `Groeiblad ${locatie}`,
  added: { checked: 'nagekeken', received: 'ontvangen', mended: 'hersteld', wiped: 'zonder kinderlijst' },
};

/** The same figures as a file for other programs. */
export const csvTexts = {
  title: 'Cijfers voor een ander programma',
  why: 'Werkt u met de cijfers in een ander programma? Sla ze dan op als .csv. Excel kan dat ook openen.',
  figures: 'Cijfers opslaan (.csv)',
  response: 'Respons opslaan (.csv)',
};

/** Names of those files. */
export const csvNames = {
  figures: (uitvraag: string) => `Cijfers ${uitvraag}`,
  response: (uitvraag: string) => `Respons ${uitvraag}`,
};

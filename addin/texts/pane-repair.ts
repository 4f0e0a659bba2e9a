import type { DifferenceKind } from '../sheets/look/differences.ts';

/** What stands on the screen that repairs a form. */
export const repairTexts = {
  /** Before anything is done. */
  planTitle: { repair: 'Dit gaan wij herstellen', update: 'Uw formulier bijwerken' },
  planWhy: {
    repair: 'Wat u hier nog ziet staan, blijft staan. Er verandert pas iets als u klikt.',
    update: 'Zo wordt dit het nieuwe formulier. Er verandert pas iets als u klikt.',
  },
  lostFirst: {
    cells: 'Wat weg is, komt alleen terug met Ongedaan maken (Ctrl+Z). Probeer dat eerst.',
    sheet:
      'Ctrl+Z haalt een verwijderd blad niet terug. Hebt u een eerdere versie van dit bestand? Gebruik dan die.',
  },
  act: { repair: 'Herstellen', update: 'Bijwerken naar het nieuwe formulier' },
  asksForm: 'In dit bestand staat niet meer voor welke locatie het is. Kies uw locatie.',
  form: 'Voor welke locatie is dit formulier?',
  choose: 'Kies',
  noForms: 'Er is geen open uitvraag voor uw locatie. Bel of mail de gemeente.',
  option: (locatie: string, uitvraag: string) => `${locatie}, ${uitvraag}`,
  place: (table: string) => `Wij zien meer plekken voor ${table}. Welke is de goede?`,
  nothingLacks: 'Er mist niets aan dit formulier.',
  /** What was done. */
  doneTitle: { repair: 'Uw formulier is hersteld', update: 'Uw formulier is bijgewerkt' },
  doneList: 'Dit hebben wij gedaan',
  kept: 'U leest dit later terug op het blad Herstel. Klik nu op Controleren.',
  offerTitle: 'Ziet het formulier er anders uit?',
  lookWhy:
    'Kleuren, keuzelijsten, breedtes en beveiliging komen terug. Ook wat u verborg, ziet u weer. Wat u typte, verandert niet.',
  look: 'Herstel opmaak',
  /** What the last mending came to. */
  mended: 'De opmaak is hersteld. Wat u typte, is niet veranderd.',
  wasRight: 'Wij zagen niets dat anders was. Alle opmaak staat weer zoals bij een nieuw formulier.',
  found: 'Dit was anders en staat weer goed',
  onSheet: (sheet: string) => `Blad ${sheet}`,
  differences: {
    sheet: () => 'Het blad was verborgen.',
    columns: (count: number) =>
      count === 1 ? 'Er was 1 kolom verborgen.' : `Er waren ${count} kolommen verborgen.`,
    rows: () => 'Er waren rijen verborgen.',
    locked: () => 'Het blad is weer beveiligd.',
    unlocked: () => 'Het blad is niet meer beveiligd. U kunt er weer in typen.',
    rules: (count: number) =>
      count === 1
        ? 'In 1 kolom is de hulp bij het typen terug.'
        : `In ${count} kolommen is de hulp bij het typen terug.`,
    formats: (count: number) =>
      count === 1 ? 'In 1 kolom is de opmaak terug.' : `In ${count} kolommen is de opmaak terug.`,
    texts: (count: number) =>
      count === 1 ? 'Een titel of uitleg is terug.' : `${count} titels of stukken uitleg zijn terug.`,
    panes: () => 'De koppen blijven weer in beeld.',
  } satisfies Readonly<Record<DifferenceKind, (count: number) => string>>,
};

/** Words of the sheet Adressen. */
export const adressenSheetTexts = {
  title: 'Adressen',
  how: 'Typ of plak de adressen in de kolom Mailadres. Ga dan naar Uitnodigingen en klik op Lees het blad.',
  care: 'Op dit blad staan mailadressen. Geef dit bestand alleen aan wie ze nodig heeft.',
  headings: {
    naam: 'Naam',
    voor: 'Voor wie',
    organisatie: 'Organisatie',
    nummer: 'Nummer',
    adres: 'Mailadres',
    bekend: 'Nu bekend',
    sleutel: 'Sleutel',
  },
  rol: { coordinator: 'Coördinator', bestuurder: 'Bestuurder' },
  helpTitle: 'Mailadres',
  help: 'Eén adres, liefst van een postbus zonder naam. Maakt u de cel leeg? Dan gaat het adres weg.',
} as const;

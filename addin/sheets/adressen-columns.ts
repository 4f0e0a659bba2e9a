import { adressenSheetTexts as texts } from '../texts/adressen-sheet.ts';

/** The columns of table Adressen, in the order in which they are drawn; read back by their headings. */
export const adressenColumns = (
  ['naam', 'voor', 'organisatie', 'nummer', 'adres', 'bekend', 'sleutel'] as const
).map((id) => ({ id, heading: texts.headings[id] }));

export type AdressenColumn = (typeof adressenColumns)[number]['id'];

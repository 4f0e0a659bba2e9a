/** Names of the sheets as the user sees them on the tabs. */
export const sheetNames = {
  start: 'Start',
  kinderen: 'Kinderen',
  groepen: 'Groepen',
  toelichting: 'Toelichting',
  sleutellijst: 'Sleutellijst',
  controle: 'Controle',
  ontvangst: 'Ontvangst',
  lijsten: 'Lijsten',
  gegevens: 'Gegevens',
  terugkoppeling: 'Terugkoppeling',
  gemeentebeeld: 'Gemeentebeeld',
  afspraak: 'Afspraak',
  uitvraag: 'Uitvraag',
  locaties: 'Locaties',
  adressen: 'Adressen',
  respons: 'Respons',
  jaarvergelijking: 'Jaarvergelijking',
  responsJaren: 'Respons over de jaren',
  repair: 'Herstel',
} as const;

/** Names of the tables by which everything is found again; the first table of each sheet is named after it. */
export const tableNames = {
  formulier: 'Formulier',
  stappen: 'Stappen',
  kinderen: 'Kinderen',
  groepen: 'Groepen',
  bron: 'Bron',
  aantallen: 'Aantallen',
  toelichting: 'Toelichting',
  sleutellijst: 'Sleutellijst',
  sleutellijstRight: 'SleutellijstVervolg',
  controle: 'Controle',
  gemarkeerd: 'Gemarkeerd',
  ontvangst: 'Ontvangst',
  ontvangenAantallen: 'OntvangenAantallen',
  lijsten: 'Lijsten',
  gegevens: 'Gegevens',
  terugkoppeling: 'Terugkoppeling',
  terugkoppelingFasen: 'TerugkoppelingFasen',
  terugkoppelingJaren: 'TerugkoppelingJaren',
  gemeentebeeld: 'Gemeentebeeld',
  gemeentebeeldFasen: 'GemeentebeeldFasen',
  afspraak: 'Afspraak',
  afspraakDoelen: 'AfspraakDoelen',
  afspraakOndertekend: 'AfspraakOndertekend',
  afspraakVersies: 'AfspraakVersies',
  uitvraag: 'Uitvraag',
  uitvraagAfspraak: 'UitvraagAfspraak',
  uitvraagDoelen: 'UitvraagDoelen',
  uitvraagLocaties: 'UitvraagLocaties',
  locaties: 'Locaties',
  adressen: 'Adressen',
  respons: 'Respons',
  responsOverzicht: 'ResponsOverzicht',
  responsDelen: 'ResponsDelen',
  jaarvergelijking: 'Jaarvergelijking',
  jaarvergelijkingVervolg: 'JaarvergelijkingVervolg',
  responsJaren: 'ResponsJaren',
  repair: 'Herstel',
} as const;

export const ownTables: readonly string[] = Object.values(tableNames);

/** Whoever copies a sheet gets its tables under the same name with a number behind it. */
export const isCopyOfList = (table: string): boolean =>
  new RegExp(`^${tableNames.kinderen}[ _]?\\d+$`, 'i').test(table);

/** Tables without which a form cannot be read. */
export const formTables = [
  tableNames.formulier,
  tableNames.gegevens,
  tableNames.kinderen,
  tableNames.groepen,
  tableNames.toelichting,
] as const;

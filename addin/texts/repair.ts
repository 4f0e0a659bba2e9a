import type { Area } from '../sheets/sheet-model.ts';
import { areaAddress, columnLetters } from '../sheets/areas.ts';

/** What will be done to a form that lacks a part, one sentence a step. */
export const repairStepTexts = {
  tableRenamed: (table: string, sheet: string, from: string) =>
    `De tabel ${from} op blad ${sheet} heet straks weer ${table}.`,
  tableMade: (table: string, sheet: string, area: Area) =>
    `De cellen ${areaAddress(area)} op blad ${sheet} worden weer de tabel ${table}.`,
  heading: (sheet: string, column: number, to: string) =>
    `Op blad ${sheet} krijgt kolom ${columnLetters(column)} weer de kop ${to}.`,
  headingWas: (from: string) => `Er stond: ${from}.`,
  column: (sheet: string, heading: string) =>
    `Op blad ${sheet} komt een lege kolom ${heading}. Wat in de oude kolom stond, is weg.`,
  empty: (table: string, sheet: string) =>
    `Op blad ${sheet} komt een lege tabel ${table}. Wat erin stond, is weg.`,
  steps: (sheet: string) => `Op blad ${sheet} komen de stappen terug.`,
  sheetLost: (sheet: string) => `Het blad ${sheet} komt leeg terug. Wat erop stond, is weg.`,
  sheetDrawn: (sheet: string) => `Het blad ${sheet} maken wij opnieuw.`,
  outdated: (sheet: string) => `Op blad ${sheet} gaat een oude zin van ons weg.`,
  name: (sheet: string) => `Op blad ${sheet} weten wij weer waar onze melding staat.`,
} as const;

/** The same steps once they are done, as they stand on sheet Herstel. */
export const repairDoneTexts: { readonly [Name in keyof typeof repairStepTexts]: RepairText<Name> } = {
  tableRenamed: (table, sheet, from) => `De tabel ${from} op blad ${sheet} heet weer ${table}.`,
  tableMade: (table, sheet, area) =>
    `De cellen ${areaAddress(area)} op blad ${sheet} zijn weer de tabel ${table}.`,
  heading: (sheet, column, to) => `Op blad ${sheet} kreeg kolom ${columnLetters(column)} weer de kop ${to}.`,
  headingWas: (from) => `Er stond: ${from}.`,
  column: (sheet, heading) =>
    `Op blad ${sheet} kwam een lege kolom ${heading}. Wat in de oude kolom stond, was al weg.`,
  empty: (table, sheet) => `Op blad ${sheet} kwam een lege tabel ${table}. Wat erin stond, was al weg.`,
  steps: (sheet) => `Op blad ${sheet} kwamen de stappen terug.`,
  sheetLost: (sheet) => `Het blad ${sheet} kwam leeg terug. Wat erop stond, was al weg.`,
  sheetDrawn: (sheet) => `Het blad ${sheet} is opnieuw gemaakt.`,
  outdated: (sheet) => `Op blad ${sheet} ging een oude zin van ons weg.`,
  name: (sheet) => `Op blad ${sheet} weten wij weer waar onze melding staat.`,
};

type RepairText<Name extends keyof typeof repairStepTexts> = (
  ...said: Parameters<(typeof repairStepTexts)[Name]>
) => string;

/** The sheet that keeps what was done. */
export const repairSheetTexts = {
  title: 'Herstel',
  lead: ['Dit is aan uw formulier hersteld of bijgewerkt.'],
  headings: ['Wanneer', 'Wat is er gedaan?'],
} as const;

/** What is done to a form of an older version. */
export const updateTexts = {
  typedCounts: 'Op het blad Groepen kunt u voortaan ook zelf aantallen typen.',
  printedCodes: 'Nieuw: het blad Sleutellijst. Dat drukt u af om de namen op te schrijven.',
  grey: 'Nieuw: grijze kolommen met wat u vorig jaar zelf verstuurde en wat uw lijst nu zegt.',
  placed: (what: string, sheet: string, cell: string) =>
    `Nieuw op blad ${sheet}, vanaf cel ${cell}: ${what}.`,
  /** What a table that comes is about, for who does not know our names for tables. */
  tables: {
    Bron: 'de vraag waar uw aantallen vandaan komen',
    Aantallen: 'de aantallen die u zelf kunt typen',
  } as Readonly<Record<string, string>>,
  column: (sheet: string, heading: string) => `Nieuw op blad ${sheet}: de kolom ${heading}.`,
  drawn: (sheets: string) => `Deze bladen maken wij opnieuw: ${sheets}.`,
  drawnDone: (sheets: string) => `Deze bladen zijn opnieuw gemaakt: ${sheets}.`,
  version: (from: string, to: string) => `Van versie ${from} naar versie ${to}.`,
  stays: (kinderen: string, groepen: string, toelichtingen: string) =>
    `Alles wat u typte, blijft op zijn plek: ${kinderen}, ${groepen} en ${toelichtingen}.`,
  staysDone: (kinderen: string, groepen: string, toelichtingen: string) =>
    `Alles wat u typte, staat nog op zijn plek: ${kinderen}, ${groepen} en ${toelichtingen}.`,
  kinderen: ['kind', 'kinderen'],
  groepen: ['groep', 'groepen'],
  toelichtingen: ['toelichting', 'toelichtingen'],
} as const;

/** A place in the workbook, for who must choose one. */
export const placesText = (sheet: string, area: Area): string => `Blad ${sheet}, ${areaAddress(area)}`;

import type { Area } from '../sheets/sheet-model.ts';
import { areaAddress, columnLetters } from '../sheets/areas.ts';

/** What is done to a form that lacks a part, one sentence a step: before it is done, and as it stands on sheet Herstel. */
export const repairStepTexts = {
  tableRenamed: (table: string, sheet: string, from: string) =>
    `De tabel ${from} op blad ${sheet} heet weer ${table}.`,
  tableMade: (table: string, sheet: string, area: Area) =>
    `De cellen ${areaAddress(area)} op blad ${sheet} worden weer de tabel ${table}.`,
  heading: (sheet: string, column: number, to: string) =>
    `Op blad ${sheet} krijgt kolom ${columnLetters(column)} weer de kop ${to}.`,
  headingWas: (from: string) => `Er stond: ${from}.`,
  column: (sheet: string, heading: string) =>
    `Op blad ${sheet} komt een lege kolom ${heading}. Wat in de oude kolom stond, is weg.`,
  empty: (table: string, sheet: string) =>
    `Op blad ${sheet} komt een lege tabel ${table}. Wat daar was ingevuld, is weg.`,
  steps: (sheet: string) => `Op blad ${sheet} komen de stappen terug.`,
  sheetLost: (sheet: string) => `Het blad ${sheet} komt leeg terug. Wat daar was ingevuld, is weg.`,
  sheetDrawn: (sheet: string) => `Het blad ${sheet} maken wij opnieuw.`,
  outdated: (sheet: string) => `Op blad ${sheet} gaat een oude zin van ons weg.`,
  name: (sheet: string) => `Op blad ${sheet} weten wij weer waar onze melding staat.`,
} as const;

/** The sheet that keeps what was done. */
export const repairSheetTexts = {
  title: 'Herstel',
  lead: ['Dit is aan uw formulier hersteld of bijgewerkt. Wat er nog was ingevuld, is blijven staan.'],
  headings: ['Wanneer', 'Wat is er gedaan?'],
} as const;

/** What is done to a form of an older version. */
export const updateTexts = {
  typedCounts: 'Op het blad Groepen kunt u voortaan ook zelf aantallen typen.',
  printedCodes: 'Er komt een blad Sleutellijst. Dat drukt u af om de namen op te schrijven.',
  placed: (table: string, sheet: string, cell: string) =>
    `De tabel ${table} komt op blad ${sheet}, vanaf cel ${cell}.`,
  column: (sheet: string, heading: string) => `Op blad ${sheet} komt een kolom ${heading}.`,
  drawn: (sheets: string) => `Deze bladen maken wij opnieuw: ${sheets}.`,
  version: (from: string, to: string) => `Van versie ${from} naar versie ${to}.`,
  stays: (kinderen: string, groepen: string, toelichtingen: string) =>
    `Alles wat u typte, blijft op zijn plek: ${kinderen}, ${groepen} en ${toelichtingen}.`,
  kinderen: ['kind', 'kinderen'],
  groepen: ['groep', 'groepen'],
  toelichtingen: ['toelichting', 'toelichtingen'],
} as const;

/** A place in the workbook, for who must choose one. */
export const placesText = (sheet: string, area: Area): string => `Blad ${sheet}, ${areaAddress(area)}`;

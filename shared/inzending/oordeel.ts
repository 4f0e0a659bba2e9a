import * as z from 'zod/mini';

/** What the professional says of a child's growth in one domein. */
export const Oordeel = z.enum(['voldoende', 'onvoldoende', 'nietTeBeoordelen']);
export type Oordeel = z.infer<typeof Oordeel>;

/** What a cell says for an oordeel: also the choices of its drop-down. */
export const oordeelNames: Readonly<Record<Oordeel, string>> = {
  voldoende: 'voldoende',
  onvoldoende: 'onvoldoende',
  nietTeBeoordelen: 'niet te beoordelen',
};

/** Why growth could not be judged. In the workbook there is one more choice, see {@link redenNames}. */
export const Reden = z.enum(['teKort', 'eenMeting', 'veelAfwezig', 'anderVolgsysteem', 'overig']);
export type Reden = z.infer<typeof Reden>;

/** Choices in the workbook. *Nieuw in Nederland* says something about origin: it is counted as `overig`. */
export const redenNames: readonly (readonly [text: string, reden: Reden])[] = [
  ['te kort geplaatst', 'teKort'],
  ['maar één meting', 'eenMeting'],
  ['veel afwezig', 'veelAfwezig'],
  ['ander volgsysteem', 'anderVolgsysteem'],
  ['nieuw in Nederland', 'overig'],
  ['overig', 'overig'],
];

export const yesNoUnknownNames = { ja: 'ja', nee: 'nee', onbekend: 'onbekend' } as const;

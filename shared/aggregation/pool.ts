import type { Domein, DomeinId } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import type { GroepTelling } from '../inzending/inzending.ts';
import { sum } from '../kernel/count.ts';

/** The counts of one locatie as they were accepted. */
export interface LocatieTelling {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly groepen: readonly GroepTelling[];
}

/** Children of many locaties added up in one domein. Never a mean of percentages: sums over sums. */
export interface Pooled {
  readonly domein: DomeinId;
  /** Children judged: voldoende + onvoldoende. */
  readonly aantal: number;
  readonly voldoende: number;
  readonly onvoldoende: number;
  readonly nietTeBeoordelen: number;
}

/** The sum of all rows of counts, per domein of the afspraak. */
export const pool = (rows: readonly GroepTelling[], domeinen: readonly Domein[]): readonly Pooled[] =>
  domeinen.map(({ domein }) => {
    const tellingen = rows.flatMap((row) => row.domeinen.filter((telling) => telling.domein === domein));
    const voldoende = sum(tellingen.map((telling) => telling.voldoende));
    const onvoldoende = sum(tellingen.map((telling) => telling.onvoldoende));
    const nietTeBeoordelen = sum(tellingen.map((telling) => telling.nietTeBeoordelen));
    return { domein, aantal: voldoende + onvoldoende, voldoende, onvoldoende, nietTeBeoordelen };
  });

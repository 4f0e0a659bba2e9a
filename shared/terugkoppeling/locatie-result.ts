import type { Inzending } from '../inzending/inzending.ts';
import { faseOf, type Locatie } from '../uitvraag/locatie.ts';
import { byName } from './by-name.ts';
import type { Respons, Terugkoppeling } from './terugkoppeling.ts';

/** An invited locatie and its last accepted inzending, if any: only what is counted or may be shared is looked at. */
export interface LocatieResult {
  readonly locatie: Locatie;
  readonly inzending?:
    | (Pick<Inzending, 'groepen' | 'nulopgave' | 'groeimethode'> & Partial<Pick<Inzending, 'toelichtingen'>>)
    | undefined;
  /** The gemeente said so; of no weight where something counts. */
  readonly takesNoPart?: boolean;
}

/** The locaties by name, with what came of the invitation. */
export const listedLocaties = (results: readonly LocatieResult[]): Terugkoppeling['locaties'] =>
  results.map(listed).sort(byName((one) => one.locatieId));

const listed = ({ locatie, ...result }: LocatieResult): Terugkoppeling['locaties'][number] => ({
  locatieId: locatie.locatieId,
  organisatieId: locatie.organisatieId,
  naam: locatie.naam,
  fase: faseOf(locatie),
  respons: responsOf(result),
});

const responsOf = ({ inzending, takesNoPart }: Omit<LocatieResult, 'locatie'>): Respons => {
  if (inzending === undefined) return takesNoPart === true ? 'doet-niet-mee' : 'niet-ingezonden';
  return inzending.nulopgave ? 'nulopgave' : 'ingezonden';
};

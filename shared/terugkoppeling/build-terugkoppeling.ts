import { faseNames } from '../afspraak/fase.ts';
import { publishedStreefpercentages } from '../afspraak/published-streefpercentages.ts';
import { type LocatieTelling, pool } from '../aggregation/pool.ts';
import type { Inzending } from '../inzending/inzending.ts';
import { unitsOf } from '../publication/publication-unit.ts';
import { type NoRowsReason, type PublishableRow, publishableRows } from '../publication/publishable-rows.ts';
import { faseOf, type Locatie, type Organisatie } from '../uitvraag/locatie.ts';
import type { Gemeente } from '../uitvraag/gemeente.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import { byName } from './by-name.ts';
import type { Herziening } from './herziening.ts';
import { meetwijzeOf, type UsedMethode } from './meetwijze.ts';
import { tellingOf } from './telling-of.ts';
import type { Cijfer } from './cijfer.ts';
import type { Respons, Terugkoppeling } from './terugkoppeling.ts';

/** An invited locatie and its last accepted inzending, if any: only what is counted is looked at. */
export interface LocatieResult {
  readonly locatie: Locatie;
  readonly inzending?: Pick<Inzending, 'groepen' | 'nulopgave' | 'groeimethode'> | undefined;
  /** The gemeente said so; of no weight where something counts. */
  readonly takesNoPart?: boolean;
}

export interface TerugkoppelingInput {
  readonly gemeente: Gemeente;
  readonly uitvraag: Uitvraag;
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly LocatieResult[];
  readonly kring: Terugkoppeling['kring'];
  readonly release: number;
  /** Moment of the vaststelling, RFC 3339 in UTC. */
  readonly vastgesteldOp: string;
  /** Notes on this release and on those before it. */
  readonly herzieningen?: readonly Herziening[];
}

/** The document, and for the gemeente alone the reason why it has no figures. */
export interface BuiltTerugkoppeling {
  readonly terugkoppeling: Terugkoppeling;
  readonly withoutRows?: NoRowsReason;
}

/**
 * The published document of an uitvraag. The same input in any order gives the same document: lists are sorted by
 * name, then id. What may not be published is not in it.
 */
export function buildTerugkoppeling(input: TerugkoppelingInput): BuiltTerugkoppeling {
  const { gemeente, uitvraag, kring, release, vastgesteldOp, herzieningen = [] } = input;
  const { domeinen, publicatie } = uitvraag.afspraak;
  const tellingen = input.locaties.flatMap((result) => tellingOf(result, uitvraag));
  const publishable = publishableRows(
    tellingen.flatMap((telling) => unitsOf(telling, domeinen)),
    publicatie,
  );
  const terugkoppeling: Terugkoppeling = {
    uitvraag: {
      uitvraagId: uitvraag.uitvraagId,
      gemeentecode: uitvraag.gemeentecode,
      gemeente: gemeente.naam,
      titel: uitvraag.titel,
      schooljaar: uitvraag.schooljaar,
      peildatum: uitvraag.peildatum,
    },
    kring,
    release,
    vastgesteldOp,
    ...(herzieningen.length > 0 && { herzieningen: [...herzieningen] }),
    meetwijze: meetwijzeOf(uitvraag, publishable.rows.length > 0 ? input.locaties.flatMap(methodeOf) : []),
    beleid: { minChildren: publicatie.minChildren, coalition: publicatie.coalition },
    domeinen,
    streefpercentages: publishedStreefpercentages(uitvraag.afspraak),
    organisaties: [...input.organisaties].sort(byName((one) => one.organisatieId)),
    locaties: input.locaties.map(listed).sort(byName((one) => one.locatieId)),
    cijfers: publishable.rows.flatMap((row) => cijfersOf(row, tellingen, input)),
  };
  return 'reason' in publishable ? { terugkoppeling, withoutRows: publishable.reason } : { terugkoppeling };
}

const methodeOf = ({ locatie, inzending }: LocatieResult): readonly UsedMethode[] =>
  inzending?.groeimethode === undefined || inzending.groepen.length === 0
    ? []
    : [{ fase: faseOf(locatie), groeimethode: inzending.groeimethode }];

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

function cijfersOf(
  row: PublishableRow,
  tellingen: readonly LocatieTelling[],
  { gemeente, uitvraag }: Pick<TerugkoppelingInput, 'gemeente' | 'uitvraag'>,
): readonly Cijfer[] {
  const members = row.niveau === 'fase' ? tellingen.filter(({ fase }) => fase === row.fase) : tellingen;
  const rows = members.flatMap(({ groepen }) => groepen);
  const leden = members.map(({ locatieId }) => locatieId).sort();
  const head =
    row.niveau === 'fase'
      ? ({ niveau: 'fase', fase: row.fase, id: row.fase, naam: faseNames[row.fase] } as const)
      : ({ niveau: 'gemeente', id: gemeente.gemeentecode, naam: gemeente.naam } as const);
  return pool(rows, uitvraag.afspraak.domeinen).map(({ domein, aantal, voldoende }) => ({
    ...head,
    domein,
    leden,
    aantal,
    voldoende,
  }));
}

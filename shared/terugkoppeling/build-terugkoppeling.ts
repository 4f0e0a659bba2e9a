import { beleidOf } from '../afspraak/beleid-of.ts';
import type { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { publishedStreefpercentages } from '../afspraak/published-streefpercentages.ts';
import { type Chosen, chooseRows } from '../publication/choose-rows.ts';
import { type ChosenRow, isShownIn, type Kring } from '../publication/chosen-row.ts';
import { type EarlierRows, earlierRowsOf } from '../publication/earlier-rows.ts';
import type { PublicatieNiveau } from '../publication/publicatie-niveau.ts';
import type { Gemeente } from '../uitvraag/gemeente.ts';
import { faseOf, type Organisatie } from '../uitvraag/locatie.ts';
import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import { byName } from './by-name.ts';
import { countedUnitsOf } from './counted-unit.ts';
import { partsThatMayExist } from './detail-parts.ts';
import { factorTellingen } from './factor-tellingen.ts';
import type { Herziening } from './herziening.ts';
import { listedLocaties, type LocatieResult } from './locatie-result.ts';
import { meetwijzeOf, type UsedMethode } from './meetwijze.ts';
import { type PublishedRow, publishedRows } from './published-rows.ts';
import { cijfersOf } from './row-cijfers.ts';
import { rijDetailOf } from './row-details.ts';
import { tellingOf } from './telling-of.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';
import { voorbeeldenIn } from './voorbeelden.ts';

export interface TerugkoppelingInput {
  readonly gemeente: Gemeente;
  readonly uitvraag: Uitvraag;
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly LocatieResult[];
  readonly release: number;
  /** Moment of the vaststelling, RFC 3339 in UTC. */
  readonly vastgesteldOp: string;
  /** Notes on this release and on those before it. */
  readonly herzieningen?: readonly Herziening[];
  /** Rows of an earlier publication, kept as long as they may exist. */
  readonly earlier?: EarlierRows | undefined;
}

/** One document for each circle, and for the gemeente alone which rows are not there and why. */
export interface Terugkoppelingen extends Readonly<Record<Kring, Terugkoppeling>> {
  readonly absent: Chosen['absent'];
}

/**
 * The published documents of an uitvraag. The same input in any order gives the same documents: lists are sorted by
 * name, then id. What may not be published is not in them; what everybody sees, the partners see too.
 * @param niveau how much detail is shown at most
 */
export function buildTerugkoppelingen(
  input: TerugkoppelingInput,
  niveau: PublicatieNiveau,
): Terugkoppelingen {
  const { uitvraag, gemeente, organisaties } = input;
  const { domeinen, publicatie: beleid } = uitvraag.afspraak;
  const units = input.locaties
    .flatMap((result) => tellingOf(result, uitvraag))
    .flatMap((telling) => countedUnitsOf(telling, domeinen));
  const { rows: chosen, absent, toestemming } = chooseRows({ units, beleid, niveau, earlier: input.earlier });
  const named = { gemeente, organisaties, locaties: input.locaties.map(({ locatie }) => locatie) };
  const rows = publishedRows(chosen, units, named);
  const cijfers = cijfersOf(rows, units, domeinen);
  const head = headOf(input, rows, toestemming);
  const parts = partsThatMayExist({
    ...{ units, rows: chosen, niveau },
    beleid: onlyAgreed(beleid, toestemming),
    asEarlier: earlierRowsOf({ ...head, cijfers }),
  });
  const partners: Terugkoppeling = {
    ...head,
    kring: 'partners',
    cijfers,
    // Rows of groepen cross all others, so that what is told of few children would follow for a part of both.
    details: rows.filter(({ niveau }) => niveau !== 'groep').map((row) => rijDetailOf(row, domeinen, parts)),
    ...wordsOf(input, rows),
  };
  return { openbaar: openbaarOf(partners), partners, absent };
}

/** Part of a fase may agree where not all of it does: consent counts for what is beside a row as it does for the row. */
const onlyAgreed = (beleid: Publicatiebeleid, agreed: readonly Fase[]): Publicatiebeleid => ({
  ...beleid,
  toestemming: (beleid.toestemming ?? []).filter(({ fase }) => agreed.includes(fase)),
});

/** What every kring has. */
function headOf(
  { gemeente, uitvraag, release, vastgesteldOp, herzieningen = [], ...input }: TerugkoppelingInput,
  rows: readonly PublishedRow[],
  toestemming: readonly Fase[],
): Omit<Terugkoppeling, 'kring' | 'cijfers'> {
  const { uitvraagId, gemeentecode, titel, schooljaar, peildatum, afspraak } = uitvraag;
  const { minChildren, coalition, minVoldoende } = beleidOf(afspraak.publicatie);
  return {
    uitvraag: { uitvraagId, gemeentecode, gemeente: gemeente.naam, titel, schooljaar, peildatum },
    release,
    vastgesteldOp,
    ...(herzieningen.length > 0 && { herzieningen: [...herzieningen] }),
    meetwijze: meetwijzeOf(uitvraag, rows.length > 0 ? input.locaties.flatMap(methodeOf) : []),
    beleid: { minChildren, coalition, minVoldoende, toestemming: [...toestemming].sort() },
    domeinen: afspraak.domeinen,
    streefpercentages: publishedStreefpercentages(afspraak),
    organisaties: [...input.organisaties].sort(byName((one) => one.organisatieId)),
    locaties: listedLocaties(input.locaties),
  };
}

const methodeOf = ({ locatie, inzending }: LocatieResult): readonly UsedMethode[] =>
  inzending?.groeimethode === undefined || inzending.groepen.length === 0
    ? []
    : [{ fase: faseOf(locatie), groeimethode: inzending.groeimethode }];

/** What locaties wrote, of the fasen of which figures are there. */
function wordsOf(
  { locaties, uitvraag }: TerugkoppelingInput,
  rows: readonly PublishedRow[],
): Required<Pick<Terugkoppeling, 'factoren' | 'voorbeelden'>> {
  const written = locaties
    .map(({ locatie, inzending }) => ({
      fase: faseOf(locatie),
      toelichtingen: inzending?.toelichtingen ?? [],
    }))
    .filter(({ fase }) => rows.some((row) => row.niveau === 'fase' && row.fase === fase));
  const domeinen = uitvraag.afspraak.domeinen.map(({ domein }) => domein);
  return { factoren: factorTellingen(written), voorbeelden: voorbeeldenIn(written, domeinen) };
}

/** What everybody sees: without the rows of organisaties, and without the words that were meant for partners. */
function openbaarOf(partners: Terugkoppeling): Terugkoppeling {
  const isShown = (row: Pick<ChosenRow, 'niveau'>): boolean => isShownIn('openbaar', row);
  return {
    ...partners,
    kring: 'openbaar',
    cijfers: partners.cijfers.filter(isShown),
    details: (partners.details ?? []).filter(isShown),
    voorbeelden: [],
  };
}

import type { Domein } from '../afspraak/domein.ts';
import { beleidOf } from '../afspraak/beleid-of.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import type { LocatieTelling } from '../aggregation/pool.ts';
import { blocksOf, joinOf, meetOf } from './blocks-of.ts';
import { type ChangedRecords, changedRecords } from './changed-records.ts';
import type { EarlierRows } from './earlier-rows.ts';
import { isEnough, type Share } from './enough.ts';
import { type FaseRows, faseRows } from './fase-rows.ts';
import { showsGroepen } from './groep-rows.ts';
import { type PublicatieNiveau, publicatieNiveaus } from './publicatie-niveau.ts';
import { type GroepLabel, type PublicationUnit, sharesBy, unitsOf } from './publication-unit.ts';

interface Agreed {
  readonly domeinen: readonly Domein[];
  readonly publicatie: Publicatiebeleid;
}

interface Asked {
  /** How much detail `after` shows. Absent: all that may be. */
  readonly niveau?: PublicatieNiveau;
  /** The rows of an earlier release, which those of `after` keep. Absent: those of the first release. */
  readonly known?: EarlierRows | undefined;
}

/**
 * Whether figures of `after` may be laid beside every earlier release. Who subtracts two releases reads what changed in
 * each row that both have, so in each that is nothing, or it is about enough children, also after the own changes of
 * any `coalition` organisaties are taken away; so it is with
 * what the details of a row say beside the outcome. Where the rows are not the same ones, what both together tell apart is
 * enough children as well. Figures that are those of an earlier release tell nothing new. Earlier rows are taken as
 * fine as they may have been: a release that showed less tells less.
 */
export function mayReplace(
  earlier: readonly (readonly LocatieTelling[])[],
  after: readonly LocatieTelling[],
  agreed: Agreed,
  { niveau = 'locaties', known }: Asked = {},
): boolean {
  const kept = known ?? asKnown(rowsOf(earlier[0] ?? [], agreed));
  const now = rowsOf(after, agreed, kept);
  const before = earlier.map((tellingen) => ({
    rows: rowsOf(tellingen, agreed, kept),
    changed: changedRecords(tellingen, after, agreed.domeinen),
  }));
  return (
    before.some(({ changed }) => changed.every(isSame)) ||
    before.every(({ rows, changed }) =>
      Fase.options.every((fase) =>
        mayStandBeside([rows[fase], now[fase], niveau], changed, agreed.publicatie),
      ),
    )
  );
}

type Rows = Readonly<Record<Fase, FaseRows>>;

function rowsOf(
  tellingen: readonly LocatieTelling[],
  { domeinen, publicatie }: Agreed,
  earlier: EarlierRows = {},
): Rows {
  const units = tellingen.flatMap((telling) => unitsOf(telling, domeinen));
  const of = (fase: Fase) => faseRows(fase, units, publicatie, earlier[fase]);
  return { voorschool: of('voorschool'), vroegschool: of('vroegschool') };
}

const asKnown = (rows: Rows): EarlierRows =>
  Object.fromEntries(
    Object.values(rows).flatMap(({ fase, organisaties, locaties }) =>
      organisaties === undefined ? [] : [[fase, { organisaties, locaties }] as const],
    ),
  );

const labels: readonly GroepLabel[] = ['groep1', 'groep2', 'groep1+groep2'];

const isSame = ({ told, toldByGroep }: ChangedRecords): boolean =>
  told === 0 && labels.every((label) => toldByGroep[label] === 0);

type CountIn = (record: ChangedRecords) => number;

/** Outcomes alone as well: what else became another may be of other children than those whose outcome did. */
const countAll: readonly CountIn[] = [({ changed }) => changed, ({ told }) => told];
const countOf = (label: GroepLabel): readonly CountIn[] => [
  ({ byGroep }) => byGroep[label],
  ({ toldByGroep }) => toldByGroep[label],
];

function mayStandBeside(
  [then, now, niveau]: readonly [FaseRows, FaseRows, PublicatieNiveau],
  changed: readonly ChangedRecords[],
  publicatie: Publicatiebeleid,
): boolean {
  const { minChildren, coalition, refreshAfter } = beleidOf(publicatie);
  const [before, after] = [blocksOf(then, 'locaties'), blocksOf(now, niveau)];
  // Without rows on both sides there is nothing to subtract.
  if (before.size === 0 || after.size === 0) return true;
  const demand = { minChildren: Math.max(refreshAfter, minChildren), coalition };
  const hadGroepen = publicatieNiveaus.some((one) => showsGroepen(then, one, { minChildren, coalition }));
  const hasGroepen = hadGroepen && showsGroepen(now, niveau, { minChildren, coalition });
  const counts = [...countAll, ...(hasGroepen ? labels.flatMap(countOf) : [])];
  const isFineIn = (locaties: readonly string[]) =>
    counts.every((count) => isNothingOrEnough(sharesOf(changed, locaties, count), demand));
  const floor = { minChildren: Math.min(then.floor, now.floor), coalition };
  const isApart = (locaties: readonly string[]) =>
    [then, now].every(({ units }) => isNothingOrEnough(sharesIn(units, locaties), floor));
  return joinOf(before, after).every(isFineIn) && meetOf(before, after).every(isApart);
}

const isNothingOrEnough = (shares: readonly Share[], demand: Parameters<typeof isEnough>[1]): boolean =>
  shares.length === 0 || isEnough(shares, demand);

const sharesIn = (units: readonly PublicationUnit[], locaties: readonly string[]): readonly Share[] =>
  sharesBy(
    units.filter(({ locatieId }) => locaties.includes(locatieId)),
    'organisatieId',
  );

/** What changed there, by organisatie; who changed nothing has no share. */
function sharesOf(
  changed: readonly ChangedRecords[],
  locaties: readonly string[],
  count: CountIn,
): readonly Share[] {
  const own = new Map<string, number>();
  for (const record of changed)
    if (locaties.includes(record.locatieId) && count(record) > 0)
      own.set(record.organisatieId, (own.get(record.organisatieId) ?? 0) + count(record));
  return [...own].map(([id, size]) => ({ id, size }));
}

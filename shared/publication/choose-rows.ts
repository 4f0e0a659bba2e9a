import { beleidOf } from '../afspraak/beleid-of.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { absentRows } from './absent-rows.ts';
import type { AbsentRow, ChosenRow } from './chosen-row.ts';
import type { EarlierRows } from './earlier-rows.ts';
import { type FaseRows, faseRows } from './fase-rows.ts';
import { showsGroepen } from './groep-rows.ts';
import { type PublicatieNiveau, showsAsMuchAs } from './publicatie-niveau.ts';
import { type PublicationUnit, unitKey } from './publication-unit.ts';

export interface ChooseInput {
  readonly units: readonly PublicationUnit[];
  readonly beleid: Publicatiebeleid;
  readonly niveau: PublicatieNiveau;
  /** Rows to keep while they are enough: of last year, or of an earlier release. */
  readonly earlier?: EarlierRows | undefined;
}

export interface Chosen {
  readonly rows: readonly ChosenRow[];
  readonly absent: readonly AbsentRow[];
  /** The fasen in which all organisaties agreed to smaller rows. */
  readonly toestemming: readonly Fase[];
}

/**
 * Which rows may exist, decided on numbers of children alone: so all domeinen have the same rows, and whether a row is
 * there tells nothing. Rows divide a fase, and each division holds what OK of disclosure.md asks; so whatever is added
 * up or taken away is made of parts that do. The gemeente is there only beside every fase that has children, or the
 * total would give the other one away. Children who were judged in no domein are in no row.
 */
export function chooseRows({ units, beleid, niveau, earlier = {} }: ChooseInput): Chosen {
  const fasen = fasenOf(units).map((fase) => faseRows(fase, units, beleid, earlier[fase]));
  const rows =
    niveau === 'geen'
      ? []
      : [...gemeenteRow(fasen), ...fasen.flatMap((one) => rowsOfFase(one, niveau, beleid))];
  return {
    rows,
    absent: absentRows({ units, beleid, niveau, fasen, rows }),
    toestemming: fasen.filter(({ isAgreed }) => isAgreed).map(({ fase }) => fase),
  };
}

/** Those with children, vroegschool first. */
const fasenOf = (units: readonly PublicationUnit[]): readonly Fase[] =>
  [...Fase.options].reverse().filter((fase) => units.some((unit) => unit.fase === fase && unit.children > 0));

const keys = (units: readonly PublicationUnit[]): readonly string[] => units.map(unitKey).sort();

const gemeenteRow = (fasen: readonly FaseRows[]): readonly ChosenRow[] =>
  fasen.length > 0 && fasen.every(({ isShown }) => isShown)
    ? [{ niveau: 'gemeente', units: keys(fasen.flatMap(({ units }) => units)) }]
    : [];

function rowsOfFase(one: FaseRows, niveau: PublicatieNiveau, beleid: Publicatiebeleid): readonly ChosenRow[] {
  const { fase, units, isShown } = one;
  const organisaties = showsAsMuchAs(niveau, 'organisaties') ? organisatieRows(one) : [];
  const locaties = niveau === 'locaties' ? locatieRows(one) : [];
  const { minChildren, coalition } = beleidOf(beleid);
  const hasGroepen = showsGroepen(one, niveau, { minChildren, coalition });
  const groepen = (['groep1', 'groep2'] as const).map((id): ChosenRow => ({
    niveau: 'groep',
    fase,
    id,
    units: keys(units.filter(({ groepen }) => groepen === id)),
  }));
  return [
    ...(isShown ? [{ niveau: 'fase', fase, id: fase, units: keys(units) } as const] : []),
    ...(hasGroepen ? groepen : []),
    ...organisaties,
    ...locaties,
  ];
}

function organisatieRows({ fase, units, organisaties }: FaseRows): readonly ChosenRow[] {
  if (organisaties === undefined) return [];
  const { own, overige } = organisaties;
  const of = (ids: readonly string[]) => keys(units.filter((unit) => ids.includes(unit.organisatieId)));
  return [
    ...own.map((id): ChosenRow => ({ niveau: 'organisatie', fase, id, units: of([id]) })),
    ...(overige.length > 0
      ? [{ niveau: 'overige-organisaties', fase, id: fase, units: of(overige) } as const]
      : []),
  ];
}

const locatieRows = ({ fase, units, locaties }: FaseRows): readonly ChosenRow[] =>
  [...locaties].flatMap(([organisatieId, { own, overige }]) => {
    const of = (ids: readonly string[]) => keys(units.filter((unit) => ids.includes(unit.locatieId)));
    return [
      ...own.map((id): ChosenRow => ({ niveau: 'locatie', fase, id, units: of([id]) })),
      ...(overige.length > 0
        ? [{ niveau: 'overige-locaties', fase, id: organisatieId, units: of(overige) } as const]
        : []),
    ];
  });

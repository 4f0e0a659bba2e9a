import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { beleidOf } from '../afspraak/beleid-of.ts';
import type { Fase } from '../afspraak/fase.ts';
import { sum } from '../kernel/count.ts';
import type { AbsentReason, AbsentRow, ChosenRow } from './chosen-row.ts';
import { type FaseRows, faseRows } from './fase-rows.ts';
import { type PublicatieNiveau, showsAsMuchAs } from './publicatie-niveau.ts';
import { type PublicationUnit, sharesBy } from './publication-unit.ts';

interface Asked {
  readonly units: readonly PublicationUnit[];
  readonly beleid: Publicatiebeleid;
  readonly niveau: PublicatieNiveau;
  readonly fasen: readonly FaseRows[];
  readonly rows: readonly ChosenRow[];
}

/** The rows that people would look for and that are not there, each with why and whether consent would bring it. */
export function absentRows(asked: Asked): readonly AbsentRow[] {
  const { fasen, rows, niveau } = asked;
  const gemeente: AbsentRow = {
    niveau: 'gemeente',
    reason: niveau === 'geen' ? 'niveau' : 'fase-ontbreekt',
  };
  return [
    ...(fasen.length > 0 && !rows.some((row) => row.niveau === 'gemeente') ? [gemeente] : []),
    ...fasen.flatMap((one) => absentOf(one, asked)),
  ];
}

function absentOf(one: FaseRows, { units, beleid, niveau, rows }: Asked): readonly AbsentRow[] {
  const { fase } = one;
  const agreed = one.isAgreed ? undefined : faseRows(fase, units, withConsent(beleid, one));
  const missing = agreed && whoMustAgree(beleid, one);
  const here = rows.filter((row) => row.niveau !== 'gemeente' && row.fase === fase);
  const isHere = (wanted: string, id: string) =>
    here.some((row) => row.niveau === wanted && 'id' in row && row.id === id);
  const absent = (
    row: Pick<Extract<AbsentRow, { readonly fase: Fase }>, 'niveau' | 'id'>,
    reason: AbsentReason,
    withAll: boolean | undefined,
  ): readonly AbsentRow[] =>
    isHere(row.niveau, row.id)
      ? []
      : [
          {
            ...row,
            fase,
            reason,
            ...(reason !== 'niveau' && withAll === true && missing && { toestemmingVan: missing }),
          },
        ];
  const level = (wanted: PublicatieNiveau, reason: AbsentReason): AbsentReason =>
    showsAsMuchAs(niveau, wanted) ? reason : 'niveau';
  return [
    ...absent({ niveau: 'fase', id: fase }, level('fase', whyNoFase(one, beleid)), agreed?.isShown),
    ...groepenOfFase(one).flatMap((id) =>
      absent({ niveau: 'groep', id }, level('fase', whyNoGroep(one, id, beleid)), false),
    ),
    ...one.shares.flatMap(({ id }) =>
      absent(
        { niveau: 'organisatie', id },
        level('organisaties', whyNoOwnRow(one, id, beleid)),
        agreed?.organisaties?.own.includes(id),
      ),
    ),
    ...locatiesOf(one, beleid).flatMap(({ id, size }) =>
      absent(
        { niveau: 'locatie', id },
        level('locaties', size < beleid.minChildren ? 'te-klein' : 'beschermt-anderen'),
        false,
      ),
    ),
  ];
}

function withConsent(beleid: Publicatiebeleid, { fase, shares }: FaseRows): Publicatiebeleid {
  const others = (beleid.toestemming ?? []).filter((one) => one.fase !== fase);
  return { ...beleid, toestemming: [...others, { fase, organisaties: shares.map(({ id }) => id) }] };
}

function whoMustAgree({ toestemming = [] }: Publicatiebeleid, { fase, shares }: FaseRows): readonly string[] {
  const already = toestemming.find((one) => one.fase === fase)?.organisaties ?? [];
  return shares.map(({ id }) => id).filter((id) => !already.includes(id));
}

const total = ({ shares }: FaseRows): number => sum(shares.map(({ size }) => size));

const whyNoFase = (one: FaseRows, { minChildren }: Publicatiebeleid): AbsentReason =>
  total(one) < minChildren ? 'te-klein' : 'te-weinig-naast-een-ander';

/** A fase of which one groep is counted needs no row for it. */
function groepenOfFase({ fase, units }: FaseRows): readonly string[] {
  const has = (label: string) => units.some(({ groepen }) => groepen.includes(label));
  return fase === 'vroegschool' && has('groep1') && has('groep2') ? ['groep1', 'groep2'] : [];
}

const whyNoGroep = ({ units }: FaseRows, id: string, { minChildren }: Publicatiebeleid): AbsentReason => {
  const those = units.filter(({ groepen }) => groepen === id);
  return sum(those.map(({ size }) => size)) < minChildren ? 'te-klein' : 'beschermt-anderen';
};

function whyNoOwnRow(one: FaseRows, id: string, { minChildren }: Publicatiebeleid): AbsentReason {
  const size = one.shares.find((share) => share.id === id)?.size ?? 0;
  if (size < minChildren) return 'te-klein';
  const fresh = one.fresh?.own.includes(id) === true;
  return fresh ? 'bleef-overige' : 'beschermt-anderen';
}

/** The locaties whose organisatie agreed to show them and has a row of its own. */
const locatiesOf = ({ units, organisaties }: FaseRows, beleid: Publicatiebeleid) =>
  beleidOf(beleid)
    .locatiesVan.filter((id) => organisaties?.own.includes(id) === true)
    .flatMap((id) =>
      sharesBy(
        units.filter(({ organisatieId }) => organisatieId === id),
        'locatieId',
      ),
    );

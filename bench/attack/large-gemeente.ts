import type { AttackedRelease, UnitCounts } from '../../shared/attack/attack-input.ts';
import type { Cijfer } from '../../shared/terugkoppeling/cijfer.ts';
import { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import type { Fase } from '../../shared/afspraak/fase.ts';
import { inventCounts, type Place } from './invent-counts.ts';

/** An organisatie has a row of its own from so many children: who takes away its own sees no small rest. */
const ENOUGH = 30;

type Row = Pick<Cijfer, 'niveau' | 'id' | 'leden'> & { readonly fase?: Fase };

const idsOf = (places: readonly Place[]): string[] => places.map(({ locatieId }) => locatieId).sort();

const organisatiesOf = (places: readonly Place[]): readonly string[] =>
  [...new Set(places.map(({ organisatieId }) => organisatieId))].sort();

function rowsOfFase(fase: Fase, places: readonly Place[]): readonly Row[] {
  const isLarge = (id: string): boolean =>
    places.reduce((sum, place) => sum + (place.organisatieId === id ? place.kinderen : 0), 0) >= ENOUGH;
  const ownOf = (id: string): string[] => idsOf(places.filter(({ organisatieId }) => organisatieId === id));
  const others = places.filter(({ organisatieId }) => !isLarge(organisatieId));
  return [
    { niveau: 'fase', id: fase, fase, leden: idsOf(places) },
    ...organisatiesOf(places)
      .filter(isLarge)
      .map((id) => ({ niveau: 'organisatie' as const, id, fase, leden: ownOf(id) })),
    { niveau: 'overige-organisaties', id: fase, fase, leden: idsOf(others) },
  ];
}

function groep2Of(counts: readonly UnitCounts[]): Row {
  const apart = counts
    .filter(({ groepen }) => groepen === 'groep2')
    .map(({ locatieId }) => `${locatieId}/groep2`);
  return { niveau: 'groep', id: 'groep2', fase: 'vroegschool', leden: [...new Set(apart)].sort() };
}

/** The figures of one row in all domeinen. */
function cijfersOf(row: Row, counts: readonly UnitCounts[]): readonly unknown[] {
  const leden = new Set(row.leden);
  const own = counts.filter(
    ({ locatieId, groepen }) => leden.has(locatieId) || leden.has(`${locatieId}/${groepen}`),
  );
  return usualDomeinen.map(({ domein }) => {
    const there = own.filter((one) => one.domein === domein);
    const total = (part: 'aantal' | 'voldoende'): number => there.reduce((sum, one) => sum + one[part], 0);
    return { ...row, naam: row.id, domein, aantal: total('aantal'), voldoende: total('voldoende') };
  });
}

/**
 * An invented gemeente and documents in which nothing can be found out. Its rows are chosen by a rule of this file,
 * for the time that an attack takes; the real rule is tried where figures are published.
 */
export function largeGemeente(locaties: number): AttackedRelease {
  const { places, counts } = inventCounts(locaties);
  const perFase = (['voorschool', 'vroegschool'] as const).map((fase) =>
    rowsOfFase(
      fase,
      places.filter((place) => place.fase === fase),
    ),
  );
  const open: readonly Row[] = [
    { niveau: 'gemeente', id: '9999', leden: idsOf(places) },
    ...perFase.flatMap(([whole]) => whole ?? []),
    groep2Of(counts),
  ];
  const documentOf = (kring: Terugkoppeling['kring'], rows: readonly Row[]): Terugkoppeling =>
    Terugkoppeling.parse({
      uitvraag: {
        uitvraagId: 'bedacht',
        gemeentecode: '9999',
        gemeente: 'Bedacht',
        titel: 'Bedacht',
        schooljaar: '2025-2026',
        peildatum: '2026-06-01',
      },
      kring,
      release: 1,
      vastgesteldOp: '2026-07-01T10:00:00Z',
      beleid: { minChildren: 10, coalition: 1, minVoldoende: 3 },
      domeinen: usualDomeinen,
      streefpercentages: [],
      organisaties: organisatiesOf(places).map((organisatieId) => ({
        organisatieId,
        naam: organisatieId,
        soort: 'kinderopvang',
      })),
      locaties: [],
      cijfers: rows.flatMap((row) => cijfersOf(row, counts)),
    });
  const partners = [...open, ...perFase.flatMap(([, ...rest]) => rest)];
  return { documents: [documentOf('openbaar', open), documentOf('partners', partners)], counts };
}

import type { AttackedRelease, UnitCounts } from '../../../shared/attack/attack-input.ts';
import type { Cijfer } from '../../../shared/terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';

/** What decides one count, with the rest as in most examples. */
export interface Counted extends Partial<UnitCounts> {
  readonly locatieId: string;
  readonly aantal: number;
  readonly voldoende: number;
}

/** The organisatie is the first letter of the locatie where nothing else is said. */
export const counted = (given: Counted): UnitCounts => ({
  organisatieId: given.locatieId.slice(0, 1),
  fase: 'voorschool',
  groepen: 'peuters',
  domein: 'taal',
  ...given,
});

/** A row as a test names it: its leden, without numbers. */
export interface Row {
  readonly niveau: Cijfer['niveau'];
  readonly id: string;
  readonly leden: readonly string[];
}

export interface Publication {
  readonly counts: readonly UnitCounts[];
  readonly rows: readonly Row[];
  readonly kring?: Terugkoppeling['kring'];
  readonly release?: number;
  readonly beleid?: Partial<Terugkoppeling['beleid']>;
}

const isIn = ({ locatieId, groepen }: UnitCounts, leden: readonly string[]): boolean =>
  leden.includes(locatieId) || leden.includes(`${locatieId}/${groepen}`);

const fasenOf: Record<string, 'voorschool' | 'vroegschool'> = {
  peuters: 'voorschool',
  groep2: 'vroegschool',
};

/** The figures of a row, added up from what was counted. */
function cijferOf(row: Row, domein: string, counts: readonly UnitCounts[]): Cijfer {
  const own = counts.filter((one) => one.domein === domein && isIn(one, row.leden));
  const figures = {
    domein,
    naam: row.id,
    leden: [...row.leden],
    aantal: own.reduce((sum, { aantal }) => sum + aantal, 0),
    voldoende: own.reduce((sum, { voldoende }) => sum + voldoende, 0),
  };
  const fase = own[0]?.fase ?? fasenOf[row.id] ?? 'voorschool';
  return { niveau: row.niveau, id: row.id, ...(row.niveau !== 'gemeente' && { fase }), ...figures } as Cijfer;
}

/** A document with exactly these rows, in every domein of the counts. */
export function documentOf({
  counts,
  rows,
  kring = 'openbaar',
  release = 1,
  beleid,
}: Publication): Terugkoppeling {
  const domeinen = [...new Set(counts.map(({ domein }) => domein))];
  const organisaties = [...new Set(counts.map(({ organisatieId }) => organisatieId))];
  return {
    uitvraag: {
      uitvraagId: 'voorbeeld-2026',
      gemeentecode: '9999',
      gemeente: 'Voorbeeldstad',
      titel: 'Monitor 2026',
      schooljaar: '2025-2026',
      peildatum: '2026-06-01',
    },
    kring,
    release,
    vastgesteldOp: '2026-07-01T10:00:00Z',
    beleid: { minChildren: 10, coalition: 1, minVoldoende: 3, ...beleid },
    domeinen: domeinen.map((domein) => ({ domein, naam: domein })),
    streefpercentages: [],
    organisaties: organisaties.map((organisatieId) => ({
      organisatieId,
      naam: organisatieId,
      soort: 'kinderopvang',
    })),
    locaties: [],
    cijfers: domeinen.flatMap((domein) => rows.map((row) => cijferOf(row, domein, counts))),
  };
}

export const releaseOf = (publication: Publication): AttackedRelease => ({
  documents: [documentOf(publication)],
  counts: publication.counts,
});

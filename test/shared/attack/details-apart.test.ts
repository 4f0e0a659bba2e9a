import { describe, expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { AttackedRelease, DetailCounts, Reader } from '../../../shared/attack/attack-input.ts';
import type { RijDetail } from '../../../shared/terugkoppeling/rij-detail.ts';
import { counted, documentOf, type Row } from './publish.ts';

/** Invented: rows of whom the outcomes can be told apart by nobody. */
const counts = [
  counted({ locatieId: 'a1', aantal: 40, voldoende: 30 }),
  counted({ locatieId: 'b1', aantal: 8, voldoende: 5 }),
  counted({ locatieId: 'c1', aantal: 12, voldoende: 9 }),
];
const rows: readonly Row[] = [{ niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1', 'c1'] }];

type Sent = readonly [locatieId: string, aantal: number, counts: Readonly<Record<string, number>>];
type Told = Partial<Pick<RijDetail, 'verdeling' | 'deelname'>> & Partial<RijDetail['domeinen'][number]>;

function releaseOf(part: string, sent: readonly Sent[], told: Told, release = 1): AttackedRelease {
  const { verdeling, deelname, ...taal } = told;
  const detail: RijDetail = {
    ...{ niveau: 'fase', fase: 'voorschool', id: 'voorschool', kinderen: 90, doelgroepkinderen: 75 },
    domeinen: [{ domein: 'taal', nietTeBeoordelen: 0, ...taal }],
    ...(verdeling && { verdeling }),
    ...(deelname && { deelname }),
  };
  const details = sent.map(([locatieId, aantal, of]): DetailCounts => ({
    locatieId,
    groepen: 'peuters',
    part,
    aantal,
    counts: of,
  }));
  const document = { ...documentOf({ counts, rows, kring: 'partners', release }), details: [detail] };
  return { documents: [document], counts, details };
}

const everybody: Reader = { kring: 'partners', organisaties: [] };
const ofA: Reader = { kring: 'partners', organisaties: ['a'] };

const found = (...releases: readonly AttackedRelease[]): readonly string[] =>
  attack({ releases, readers: [everybody, ofA], refreshAfter: 10 }).map(
    ({ soort, domein, leden }) => `${soort} ${domein}: ${leden.join(' ')}`,
  );

describe('how many grew in every domein', () => {
  const grown = (alle: number, aantal: number, opEenNa = 0) => ({
    ...{ alle, opEenNa, minder: aantal - alle - opEenNa },
  });
  const told = (a: number, b: number, c: number) =>
    releaseOf(
      'verdeling',
      [
        ['a1', 36, grown(a, 36, 36 - a)],
        ['b1', 8, grown(b, 8, 8 - b)],
        ['c1', 12, grown(c, 12, 12 - c)],
      ],
      { verdeling: { aantal: 56, ...grown(a + b + c, 56, 56 - a - b - c) } },
    );

  test('tells of the others that hardly anybody did, where all who did are of the reader itself', () => {
    expect(found(told(9, 0, 0))).toEqual([
      'weinig verdeling alle: b1 c1',
      'exact verdeling alle: b1',
      'weinig verdeling alle: b1',
      'weinig verdeling alle: c1',
    ]);
    expect(found(told(9, 1, 1))).toEqual(['weinig verdeling alle: b1 c1']);
  });

  test('tells nothing of a few where enough others did', () => {
    expect(found(told(9, 1, 3))).toEqual([]);
    expect(found(told(0, 2, 3))).toEqual([]);
  });
});

describe('what some locaties are too small to send', () => {
  test.each<[string, Record<string, number>, Record<string, number>, Told]>([
    [
      'deelname',
      { ja: 20, nee: 10, onbekend: 0 },
      { ja: 4, nee: 3, onbekend: 1 },
      { deelname: { ja: 24, nee: 13, onbekend: 1 } },
    ],
    [
      'ondersteuning taal',
      { geregeld: 6 },
      { geregeld: 2 },
      { ondersteuning: { onvoldoende: 16, geregeld: 8 } },
    ],
    ['nietTeBeoordelen taal', { nietTeBeoordelen: 3 }, { nietTeBeoordelen: 2 }, { nietTeBeoordelen: 5 }],
    [
      'redenen taal',
      { teKort: 3, eenMeting: 0, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 },
      { teKort: 1, eenMeting: 1, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 },
      {
        nietTeBeoordelen: 5,
        redenen: { teKort: 4, eenMeting: 1, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 },
      },
    ],
  ])('leaves %s of one small locatie to who takes away its own', (part, a, b, told) => {
    const leaks = found(
      releaseOf(
        part,
        [
          ['a1', 40, a],
          ['b1', 8, b],
        ],
        told,
      ),
    );
    expect(new Set(leaks.map((leak) => leak.replace(/^exact .*: /, '')))).toEqual(new Set(['b1']));
    const half = Object.fromEntries(Object.keys(b).map((name) => [name, 0]));
    expect(
      found(
        releaseOf(
          part,
          [
            ['a1', 40, a],
            ['b1', 8, b],
            ['c1', 12, half],
          ],
          told,
        ),
      ),
    ).toEqual([]);
  });

  test('is no secret where it holds for nobody', () => {
    const none = { ondersteuning: { onvoldoende: 16, geregeld: 6 } };
    const sent: readonly Sent[] = [
      ['a1', 40, { geregeld: 6 }],
      ['b1', 8, { geregeld: 0 }],
    ];
    expect(found(releaseOf('ondersteuning taal', sent, none))).toEqual([]);
  });
});

describe('a unit in which nobody was judged', () => {
  test('is in no row, and so in no rest of one', () => {
    const withNobody = [...counts, counted({ locatieId: 'b2', aantal: 0, voldoende: 0 })];
    const sent: readonly Sent[] = [
      ['a1', 42, { nietTeBeoordelen: 2 }],
      ['b1', 9, { nietTeBeoordelen: 1 }],
      ['b2', 3, { nietTeBeoordelen: 3 }],
      ['c1', 12, { nietTeBeoordelen: 0 }],
    ];
    const told = { nietTeBeoordelen: 3 };
    expect(found({ ...releaseOf('nietTeBeoordelen taal', sent, told), counts: withNobody })).toEqual([]);
  });
});

describe('details that cannot be true', () => {
  test('are found where no counts give them', () => {
    const told = { ondersteuning: { onvoldoende: 16, geregeld: 9 } };
    const sent: readonly Sent[] = [['b1', 8, { geregeld: 2 }]];
    expect(found(releaseOf('ondersteuning taal', sent, told))).toContain('tegenspraak ondersteuning taal: ');
  });
});

describe('details of two releases', () => {
  const helped = (release: number, a: number, b: number, c: number) =>
    releaseOf(
      'ondersteuning taal',
      [
        ['a1', 40, { geregeld: a }],
        ['b1', 8, { geregeld: b }],
        ['c1', 12, { geregeld: c }],
      ],
      { ondersteuning: { onvoldoende: 16, geregeld: a + b + c } },
      release,
    );

  test('tell of one child who gets help now', () => {
    expect(found(helped(1, 5, 2, 2), helped(2, 6, 2, 2))).toEqual([
      'verandering ondersteuning taal geregeld: a1',
    ]);
  });

  test('tell of a few where the rest of what changed is of the reader itself', () => {
    expect(found(helped(1, 0, 2, 2), helped(2, 10, 2, 1))).toEqual([
      'verandering ondersteuning taal geregeld: c1',
    ]);
  });

  test('tell nothing of a few where help went up here and down there', () => {
    expect(found(helped(1, 2, 0, 4), helped(2, 2, 5, 0))).toEqual([
      'verandering ondersteuning taal geregeld: b1 c1',
    ]);
    expect(found(helped(1, 2, 0, 6), helped(2, 2, 6, 1))).toEqual([]);
  });
});

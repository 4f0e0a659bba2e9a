import { describe, expect, it } from 'vitest';
import type { Jaar } from '../../../shared/jaren/jaar.ts';
import { breukenTussen } from '../../../shared/jaren/jaar-lijnen.ts';
import { jaarFrom, meetwijze } from './example-jaren.ts';

const before = jaarFrom(2025);
const told = (later: Jaar, earlier = before) =>
  breukenTussen(earlier, later).map(({ ernst, fase, domein, tekst }) =>
    [ernst, fase, domein, tekst].filter((part) => part !== undefined),
  );

describe('two years in which all was done alike', () => {
  it('have nothing between them', () => {
    expect(told(jaarFrom(2026))).toEqual([]);
  });

  it('stay so when only blanks and capitals of a definition changed', () => {
    expect(told(jaarFrom(2026, {}, { doelgroepPeuter: ' Peuters met  een vve-indicatie.\n' }))).toEqual([]);
  });

  it('stay so when nobody of a small fase may be named by its method', () => {
    expect(told(jaarFrom(2026, {}, { methoden: [] }))).toEqual([]);
  });
});

describe('a break', () => {
  it('stands where children who left count too', () => {
    expect(told(jaarFrom(2026, {}, { telling: 'schooljaar' }))).toEqual([
      ['breuk', 'Vanaf 2026-2027 tellen ook kinderen mee die vertrokken. Vergelijk daarom niet met eerder.'],
    ]);
  });

  it('stands where they no longer do', () => {
    const [found] = told(jaarFrom(2026), jaarFrom(2025, {}, { telling: 'schooljaar' }));
    expect(found?.[1]).toContain('alleen kinderen mee die er op de peildatum zijn');
  });

  it.each([
    ['doelgroepPeuter', 'voorschool', 'welke peuters meetellen'],
    ['doelgroepKleuter', 'vroegschool', 'welke kleuters meetellen'],
  ] as const)('in %s is one of the %s alone', (part, fase, words) => {
    const found = told(jaarFrom(2026, {}, { [part]: 'Alle kinderen uit de wijk.' }));
    expect(found).toEqual([['breuk', fase, expect.stringContaining(words)]]);
  });

  it('stands where growth means something else, or a child must be there longer', () => {
    const found = told(jaarFrom(2026, {}, { groeibegrip: 'Het kind groeit meer.', minMaanden: 6 }));
    expect(found.map(([ernst]) => ernst)).toEqual(['breuk', 'breuk']);
    expect(found.flat().join(' ')).toContain('na 6 maanden');
  });

  it('stands at the vroegschool where groep 1 comes or goes', () => {
    expect(told(jaarFrom(2026, {}, { groep1: 'niet' }))).toEqual([
      ['breuk', 'vroegschool', expect.stringContaining('telt groep 1 niet meer mee')],
    ]);
  });

  it('stands where most locaties of a fase began to look at growth in another way', () => {
    const other = {
      methoden: meetwijze.methoden.map((one) => ({ ...one, groeimethode: 'leerlijnstap' as const })),
    };
    expect(told(jaarFrom(2026, {}, other))).toEqual([
      ['breuk', 'voorschool', expect.stringContaining('Stappen op een leerlijn')],
    ]);
  });

  it('does not stand where two methods are even', () => {
    const [first, ...others] = meetwijze.methoden;
    const even = { ...first, fase: 'voorschool', groeimethode: 'vaardigheidsscore', locaties: 8 } as const;
    expect(told(jaarFrom(2026, {}, { methoden: [...(first ? [first] : []), even, ...others] }))).toEqual([]);
  });
});

describe('a word of care', () => {
  it('is said of a streefpercentage that changed, with both', () => {
    const streefpercentages = [{ fase: 'voorschool', domein: 'taal', percentage: 80 } as const];
    expect(told(jaarFrom(2026, { streefpercentages }))).toEqual([
      [
        'let op',
        'voorschool',
        'taal',
        'Vanaf 2026-2027 is het streefpercentage voor Taal in de voorschool 80. Eerst was het 75.',
      ],
    ]);
  });

  it('is said where far fewer locaties answered', () => {
    const respons: Jaar['respons'] = [
      { fase: 'voorschool', respons: 'ingezonden', locaties: 7 },
      { fase: 'voorschool', respons: 'niet-ingezonden', locaties: 3 },
      { fase: 'vroegschool', respons: 'ingezonden', locaties: 9 },
      { fase: 'vroegschool', respons: 'niet-ingezonden', locaties: 1 },
    ];
    expect(told(jaarFrom(2026, { respons }))).toEqual([
      [
        'let op',
        'voorschool',
        expect.stringContaining(
          'Van alle gevraagde locaties in de voorschool gaf in 2026-2027 70 procent antwoord.',
        ),
      ],
    ]);
  });

  it('is said where a year is missing between them, and where it is not known how was measured', () => {
    expect(told(jaarFrom(2027)).flat().join(' ')).toContain('een jaar zonder cijfers');
    const unknown = jaarFrom(2026);
    delete unknown.meetwijze;
    expect(told(unknown)).toEqual([['let op', expect.stringContaining('We weten niet')]]);
  });
});

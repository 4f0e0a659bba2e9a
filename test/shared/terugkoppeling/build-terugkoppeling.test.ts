import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../shared/kernel/canonical.ts';
import {
  buildTerugkoppeling,
  type LocatieResult,
} from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { gemeenteOf, input, schools, sentBy, voorscholen } from './example-gemeente.ts';

const cijfers = (locaties: readonly LocatieResult[]) =>
  buildTerugkoppeling({ ...input, locaties }).terugkoppeling.cijfers;
const only = (locaties: readonly LocatieResult[], niveau: string) =>
  cijfers(locaties).filter((one) => one.id === niveau && one.domein === 'motoriek');

describe('the published document', () => {
  const { terugkoppeling, withoutRows } = buildTerugkoppeling(input);

  test('has the shape that readers agreed on', () => {
    expect(Terugkoppeling.safeParse(terugkoppeling).error).toBeUndefined();
    expect(withoutRows).toBeUndefined();
  });

  test('holds the sums over children of gemeente and fase, in every domein', () => {
    expect(terugkoppeling.cijfers).toHaveLength(3 * 4);
    expect(terugkoppeling.cijfers.filter(({ domein }) => domein === 'motoriek')).toMatchObject([
      { niveau: 'gemeente', id: '9901', aantal: 72, voldoende: 0 },
      { niveau: 'fase', fase: 'voorschool', naam: 'Voorschool', aantal: 36, voldoende: 0 },
      { niveau: 'fase', fase: 'vroegschool', naam: 'Vroegschool', aantal: 36, voldoende: 0 },
    ]);
    expect(terugkoppeling.cijfers.find(({ domein }) => domein === 'taal')).toMatchObject({
      aantal: 72,
      voldoende: 72,
    });
  });

  test('names the locaties behind a figure in a fixed order', () => {
    expect(terugkoppeling.cijfers[0]?.leden).toEqual([
      'school-1',
      'school-2',
      'school-3',
      'voorschool-1',
      'voorschool-2',
      'voorschool-3',
    ]);
  });

  test('lists organisaties and locaties by name, whatever capitals and accents', () => {
    expect(terugkoppeling.organisaties.map(({ naam }) => naam)).toEqual([
      'Alfa',
      'bravo',
      'Écho',
      'Foxtrot',
      'Foxtrot',
      'Golf',
    ]);
    expect(
      terugkoppeling.organisaties.filter(({ naam }) => naam === 'Foxtrot').map((one) => one.organisatieId),
    ).toEqual(['d', 'e']);
  });

  test('is the same for the same input in any order', () => {
    const whole = canonical(terugkoppeling);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...input.locaties], { minLength: input.locaties.length }),
        fc.shuffledSubarray([...input.organisaties], { minLength: input.organisaties.length }),
        (locaties, organisaties) => {
          const built = buildTerugkoppeling({ ...input, locaties, organisaties });
          expect(JSON.stringify(built.terugkoppeling)).toBe(JSON.stringify(terugkoppeling));
          expect(canonical(built.terugkoppeling)).toBe(whole);
        },
      ),
    );
  });
});

describe('a locatie', () => {
  test('that was silent is niet-ingezonden and counts nowhere', () => {
    const locaties = [...schools.slice(0, 3), { locatie: schools[0]!.locatie }].slice(1);
    const { terugkoppeling } = buildTerugkoppeling({ ...input, locaties });
    expect(terugkoppeling.locaties.map(({ respons }) => respons)).toContain('niet-ingezonden');
    expect(terugkoppeling.cijfers.flatMap(({ leden }) => leden)).not.toContain('school-1');
  });

  test('that takes no part is told apart from silence, and neither changes a figure', () => {
    const [gone, ...others] = schools;
    const silent = { locatie: gone!.locatie };
    const told = (one: LocatieResult) => {
      const { terugkoppeling } = buildTerugkoppeling({ ...input, locaties: [one, ...others] });
      const { respons } = terugkoppeling.locaties.find(({ locatieId }) => locatieId === 'school-1')!;
      return { respons, cijfers: terugkoppeling.cijfers };
    };
    expect(told({ ...silent, takesNoPart: true })).toEqual({ ...told(silent), respons: 'doet-niet-mee' });
    expect(told({ ...gone!, takesNoPart: true }).respons).toBe('ingezonden');
  });

  test('without doelgroepkinderen is a nulopgave and no member of a figure', () => {
    const nulopgave = { locatie: schools[0]!.locatie, inzending: { groepen: [], nulopgave: true } };
    const { terugkoppeling } = buildTerugkoppeling({
      ...input,
      locaties: [...schools.slice(1), nulopgave, ...voorscholen],
    });
    expect(terugkoppeling.locaties.find(({ locatieId }) => locatieId === 'school-1')?.respons).toBe(
      'nulopgave',
    );
    expect(terugkoppeling.cijfers.flatMap(({ leden }) => leden)).not.toContain('school-1');
  });
});

describe('figures that may not be published', () => {
  const alone = [sentBy(gemeenteOf('school', 'x', 1), 12)];

  test('are not in the document, and the gemeente hears why apart from it', () => {
    const built = buildTerugkoppeling({ ...input, locaties: alone });
    expect(built.terugkoppeling.cijfers).toEqual([]);
    expect(built.withoutRows).toEqual({ kind: 'te-weinig-naast-een-organisatie', fase: 'vroegschool' });
    expect(JSON.stringify(built.terugkoppeling)).not.toMatch(/te-weinig|withoutRows/);
  });

  test('take the total with them', () => {
    expect(only([...voorscholen, ...alone], '9901')).toEqual([]);
    expect(only([...voorscholen, ...schools], '9901')).toHaveLength(1);
  });

  test('leave no text of a locatie behind: free text has no place in the document', () => {
    const { inzending } = sentBy(gemeenteOf('school', 'x', 1), 12);
    expect(inzending.toelichtingen.length).toBeGreaterThan(0);
    expect(JSON.stringify(buildTerugkoppeling(input).terugkoppeling)).not.toContain(
      inzending.toelichtingen[0]!.tekst,
    );
  });
});

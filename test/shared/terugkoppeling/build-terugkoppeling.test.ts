import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { buildTerugkoppelingen } from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { LocatieResult } from '../../../shared/terugkoppeling/locatie-result.ts';
import { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { gemeenteOf, input, schools, sentBy, voorscholen } from './example-gemeente.ts';

const built = (locaties: readonly LocatieResult[] = input.locaties) =>
  buildTerugkoppelingen({ ...input, locaties }, 'locaties');
const cijfers = (locaties: readonly LocatieResult[]) => built(locaties).partners.cijfers;
const only = (locaties: readonly LocatieResult[], niveau: string) =>
  cijfers(locaties).filter((one) => one.id === niveau && one.domein === 'motoriek');

describe('the published document', () => {
  const { partners: terugkoppeling, openbaar } = built();

  test('has the shape that readers agreed on', () => {
    for (const document of [terugkoppeling, openbaar])
      expect(Terugkoppeling.safeParse(document).error).toBeUndefined();
  });

  test('holds the sums over children of gemeente and fase, in every domein', () => {
    expect(openbaar.cijfers).toHaveLength(3 * 4);
    expect(openbaar.cijfers.filter(({ domein }) => domein === 'motoriek')).toMatchObject([
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
          const again = buildTerugkoppelingen({ ...input, locaties, organisaties }, 'locaties');
          expect(JSON.stringify(again.partners)).toBe(JSON.stringify(terugkoppeling));
          expect(canonical(again.partners)).toBe(whole);
        },
      ),
    );
  });
});

describe('a locatie', () => {
  test('that was silent is niet-ingezonden and counts nowhere', () => {
    const locaties = [...schools.slice(0, 3), { locatie: schools[0]!.locatie }].slice(1);
    const terugkoppeling = built(locaties).partners;
    expect(terugkoppeling.locaties.map(({ respons }) => respons)).toContain('niet-ingezonden');
    expect(terugkoppeling.cijfers.flatMap(({ leden }) => leden)).not.toContain('school-1');
  });

  test('that takes no part is told apart from silence, and neither changes a figure', () => {
    const [gone, ...others] = schools;
    const silent = { locatie: gone!.locatie };
    const told = (one: LocatieResult) => {
      const terugkoppeling = built([one, ...others]).partners;
      const { respons } = terugkoppeling.locaties.find(({ locatieId }) => locatieId === 'school-1')!;
      return { respons, cijfers: terugkoppeling.cijfers };
    };
    expect(told({ ...silent, takesNoPart: true })).toEqual({ ...told(silent), respons: 'doet-niet-mee' });
    expect(told({ ...gone!, takesNoPart: true }).respons).toBe('ingezonden');
  });

  test('without doelgroepkinderen is a nulopgave and no member of a figure', () => {
    const nulopgave = { locatie: schools[0]!.locatie, inzending: { groepen: [], nulopgave: true } };
    const terugkoppeling = built([...schools.slice(1), nulopgave, ...voorscholen]).partners;
    expect(terugkoppeling.locaties.find(({ locatieId }) => locatieId === 'school-1')?.respons).toBe(
      'nulopgave',
    );
    expect(terugkoppeling.cijfers.flatMap(({ leden }) => leden)).not.toContain('school-1');
  });
});

describe('figures that may not be published', () => {
  const few = [sentBy(gemeenteOf('school', 'x', 1), 9)];

  test('are not in the document, and the gemeente hears why apart from it', () => {
    const { partners, openbaar, absent } = built(few);
    for (const { cijfers: none } of [partners, openbaar]) expect(none).toEqual([]);
    expect(absent).toContainEqual({
      niveau: 'fase',
      fase: 'vroegschool',
      id: 'vroegschool',
      reason: 'te-klein',
    });
    expect(JSON.stringify([partners, openbaar])).not.toMatch(/te-klein|absent/);
  });

  test('take the total with them', () => {
    expect(only([...voorscholen, ...few], '9901')).toEqual([]);
    expect(only([...voorscholen, ...schools], '9901')).toHaveLength(1);
  });
});

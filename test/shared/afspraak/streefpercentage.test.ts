import { describe, expect, test } from 'vitest';
import { publishedStreefpercentages } from '../../../shared/afspraak/published-streefpercentages.ts';
import {
  sharedStreefpercentage,
  type Streefpercentage,
  Streefpercentages,
  streefpercentageOf,
} from '../../../shared/afspraak/streefpercentage.ts';
import { uitvraag } from '../../shared/example.ts';

const ofFase = { fase: 'vroegschool', domein: 'taal', percentage: 80 } as const;
const ofGroep1: Streefpercentage = { ...ofFase, groep: 'groep1', percentage: 60 };
const agreed = (...streefpercentages: Streefpercentage[]) => ({ ...uitvraag.afspraak, streefpercentages });

describe('a streefpercentage', () => {
  test('that the afspraak does not name is the usual one', () => {
    expect(streefpercentageOf(agreed(ofFase), { fase: 'vroegschool', domein: 'taal' })).toBe(80);
    expect(streefpercentageOf(agreed(ofFase), { fase: 'voorschool', domein: 'taal' })).toBe(75);
    expect(streefpercentageOf(agreed(ofFase), { fase: 'vroegschool', domein: 'rekenen' })).toBe(75);
  });

  test('of a groep goes before the one of its fase, in any order', () => {
    for (const both of [agreed(ofFase, ofGroep1), agreed(ofGroep1, ofFase)]) {
      const of = (groep: 'groep1' | 'groep2') =>
        streefpercentageOf(both, { fase: 'vroegschool', groep, domein: 'taal' });
      expect([of('groep1'), of('groep2')]).toEqual([60, 80]);
    }
  });

  test('is shared by groepen that have the same one, and by no others', () => {
    expect(sharedStreefpercentage(agreed(ofFase), ['vroegschool'], 'taal')).toBe(80);
    expect(sharedStreefpercentage(agreed(ofFase, ofGroep1), ['vroegschool'], 'taal')).toBeUndefined();
    expect(sharedStreefpercentage(agreed(ofFase), ['voorschool', 'vroegschool'], 'taal')).toBeUndefined();
    expect(sharedStreefpercentage(agreed(), ['voorschool', 'vroegschool'], 'taal')).toBe(75);
  });

  test.each([
    ['twice for one place', [ofFase, { ...ofFase, percentage: 70 }]],
    ['for a groep of another fase', [{ ...ofFase, groep: 'peuters' }]],
    ['of zero percent', [{ ...ofFase, percentage: 0 }]],
    ['of 101 percent', [{ ...ofFase, percentage: 101 }]],
    ['of half a percent', [{ ...ofFase, percentage: 50.5 }]],
  ])('%s cannot be agreed', (_, list) => {
    expect(Streefpercentages.safeParse(list).success).toBe(false);
  });
});

describe('what is published with the figures', () => {
  test('is what was agreed, where all groepen count', () => {
    expect(publishedStreefpercentages(agreed(ofFase, ofGroep1))).toEqual([ofFase, ofGroep1]);
  });

  test('is what holds for groep 2 where groep 1 does not count', () => {
    const groep2: Streefpercentage = { ...ofFase, groep: 'groep2', percentage: 85 };
    const published = publishedStreefpercentages({ ...agreed(ofFase, ofGroep1, groep2), groep1: 'niet' });
    expect(published).toEqual([{ ...ofFase, percentage: 85 }]);
  });

  test('says nothing of a fase that is not agreed on', () => {
    const voorschool = { ...agreed(ofFase), fasen: ['voorschool' as const] };
    expect(publishedStreefpercentages(voorschool)).toEqual([]);
  });
});

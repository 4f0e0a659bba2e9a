import { describe, expect, it } from 'vitest';
import { Jaar, jaarOf } from '../../../shared/jaren/jaar.ts';
import { rijJaren } from '../../../shared/jaren/rij-jaren.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { oldTerugkoppeling, richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

const now = jaarOf(richTerugkoppeling);

/** The year before, in which half as many grew enough. */
const earlier = (change: Partial<Terugkoppeling> = {}): Jaar =>
  jaarOf({
    ...richTerugkoppeling,
    uitvraag: { ...richTerugkoppeling.uitvraag, uitvraagId: 'eerder', schooljaar: '2024-2025' },
    cijfers: richTerugkoppeling.cijfers.map((one) => ({ ...one, voldoende: Math.floor(one.voldoende / 2) })),
    ...change,
  });

describe('the rows of organisaties in two years', () => {
  it('go with what was published of a year, and only where there are any', () => {
    expect(Jaar.safeParse(now).success).toBe(true);
    expect(now.rijen).toHaveLength(5 * 4);
    expect(jaarOf(oldTerugkoppeling).rijen).toBeUndefined();
  });

  it('are laid beside each other where they are the same organisaties', () => {
    const lines = rijJaren([earlier(), now]).filter(({ domein }) => domein.domein === 'taal');
    expect(lines.map(({ naam }) => naam)).toEqual([
      'Kinderopvang Aster (verzonnen)',
      'Kinderopvang Berk (verzonnen)',
      'Kinderopvang Ceder (verzonnen)',
      'Scholengroep Populier (verzonnen)',
      'Overige organisaties',
    ]);
    expect(lines[0]).toMatchObject({ before: { number: '16 van 39' }, now: { number: '33 van 39' } });
    expect(lines[0]?.mayBeChance).toBe(false);
  });

  it('are not, where a row holds other organisaties than before', () => {
    const cijfers = richTerugkoppeling.cijfers.map((one) =>
      one.niveau === 'overige-organisaties' ? { ...one, leden: one.leden.slice(0, 3) } : one,
    );
    const lines = rijJaren([earlier({ cijfers }), now]);
    expect(lines.map(({ naam }) => naam)).not.toContain('Overige organisaties');
    expect(lines).toHaveLength(4 * 4);
  });

  it('are not, where the years were measured in another way', () => {
    const meetwijze = { ...richTerugkoppeling.meetwijze!, groep1: 'niet' as const };
    const lines = rijJaren([earlier({ meetwijze }), now]);
    expect(new Set(lines.map(({ fase }) => fase))).toEqual(new Set(['voorschool']));
  });

  it('are none in a first year', () => {
    expect(rijJaren([now])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { predecessorsOf } from '../../../functions/last-year/koppeling.ts';
import { uitvraagBefore } from '../../../shared/uitvraag/uitvraag-before.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { uitvraag } from '../fixtures/gemeente.ts';

const was = (
  voorheen: readonly string[] | undefined,
  invited: readonly string[],
  chosen?: readonly string[],
): readonly string[] | undefined =>
  predecessorsOf({
    locatie: { locatieId: 'new', ...(voorheen && { voorheen: [...voorheen] }) },
    chosen: chosen && { locatieId: 'new', voorheen: [...chosen] },
    invited: new Set(invited),
  });

describe('what a locatie was last year', () => {
  it('is itself where it kept its id', () => {
    expect(was(undefined, ['new', 'other'])).toEqual(['new']);
  });

  it('is what the register says after a new number', () => {
    expect(was(['old'], ['old', 'other'])).toEqual(['old']);
  });

  it('is itself and what joined it, once each, after a merger', () => {
    expect(was(['old', 'new', 'old'], ['old', 'new'])).toEqual(['new', 'old']);
  });

  it('leaves out a number that was given up longer ago', () => {
    expect(was(['old'], ['new'])).toEqual(['new']);
  });

  it('is nothing for a locatie that the register calls new', () => {
    expect(was([], ['other'])).toEqual([]);
    expect(was(['old'], ['other'])).toEqual([]);
  });

  it('is not known where nobody said it: that is not nothing', () => {
    expect(was(undefined, ['other'])).toBeUndefined();
    expect(was(undefined, [])).toBeUndefined();
  });

  it('is what the coordinator proposed, until the register says it', () => {
    expect(was(undefined, ['old', 'other'], ['old'])).toEqual(['old']);
    expect(was(undefined, ['old', 'other'], [])).toEqual([]);
    expect(was(['other'], ['old', 'other'], ['old'])).toEqual(['other']);
    expect(was([], ['old', 'other'], ['old'])).toEqual([]);
  });
});

describe('the uitvraag of last year', () => {
  const before = (...uitvragen: readonly Partial<Uitvraag>[]) =>
    uitvraagBefore(
      uitvraag,
      uitvragen.map((change) => ({ ...uitvraag, schooljaar: '2024-2025', status: 'gesloten', ...change })),
    )?.uitvraagId;

  it('is of the schooljaar before, and begun', () => {
    expect(before({ uitvraagId: 'a' })).toBe('a');
    expect(before({ uitvraagId: 'a', status: 'teruggekoppeld' })).toBe('a');
    expect(before({ status: 'concept' })).toBeUndefined();
    expect(before({ schooljaar: '2023-2024' }, { schooljaar: '2025-2026' })).toBeUndefined();
  });

  it('is one that is open where there is no other, and one that was published before any that is open', () => {
    const open = { uitvraagId: 'open', status: 'open', peildatum: '2025-06-20' } as const;
    expect(before(open, { status: 'concept' })).toBe('open');
    expect(before(open, { uitvraagId: 'over' })).toBe('over');
    expect(before(open, { uitvraagId: 'revised', status: 'open', release: 1 })).toBe('revised');
  });

  it('is of the same moment in the schooljaar: one trimester is not laid beside another', () => {
    const inTrimester = (meetmoment: Uitvraag['meetmoment'], ...uitvragen: readonly Partial<Uitvraag>[]) =>
      uitvraagBefore(
        { ...uitvraag, ...(meetmoment && { meetmoment }) },
        uitvragen.map((change) => ({ ...uitvraag, schooljaar: '2024-2025', status: 'gesloten', ...change })),
      )?.uitvraagId;
    const first = { uitvraagId: 'first', meetmoment: 'trimester1' } as const;
    const second = { uitvraagId: 'second', meetmoment: 'trimester2', peildatum: '2025-03-01' } as const;
    expect(inTrimester('trimester1', first, second)).toBe('first');
    expect(inTrimester('trimester3', first, second)).toBeUndefined();
    expect(inTrimester(undefined, first, { uitvraagId: 'end' })).toBe('end');
    expect(inTrimester('eindSchooljaar', { uitvraagId: 'end' })).toBe('end');
  });

  it('is the last one where there were more', () => {
    const [june, november] = ['2025-06-01', '2024-11-01'].map((peildatum) => ({
      uitvraagId: peildatum,
      peildatum,
    }));
    expect(before(june!, november!)).toBe('2025-06-01');
    expect(before(november!, june!)).toBe('2025-06-01');
  });
});

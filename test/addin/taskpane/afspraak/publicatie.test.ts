import { describe, expect, test } from 'vitest';
import { AfspraakDraft } from '../../../../addin/taskpane/afspraak/afspraak-draft.ts';
import { againDraft, newDraft } from '../../../../addin/taskpane/afspraak/begin-draft.ts';
import { draftFindings, verzoekOf } from '../../../../addin/taskpane/afspraak/draft-tekst.ts';
import { isNoPercentage, isTyped } from '../../../../addin/taskpane/afspraak/streef-places.ts';
import { stepOfFinding } from '../../../../addin/taskpane/afspraak/wizard-steps.ts';
import { basis, stands } from '../afspraak-examples.ts';

const draft = newDraft(basis);
const publicatie = (change: Partial<AfspraakDraft>) => verzoekOf({ ...draft, ...change })?.tekst.publicatie;

describe('how small a figure may be', () => {
  test('is kept as it stands in the fields, and comes back there in the next versie', () => {
    const agreed = {
      ...{ minChildren: '8', coalition: 2, minVoldoende: '2', refreshAfter: '12' },
      toestemming: { voorschool: ['linde', 'wilg'], vroegschool: [] },
      locatiesVan: ['linde'],
    } as const;
    const kept = publicatie(agreed as unknown as Partial<AfspraakDraft>);
    expect(kept).toEqual({
      ...{ minChildren: 8, coalition: 2, minVoldoende: 2, refreshAfter: 12 },
      toestemming: [{ fase: 'voorschool', organisaties: ['linde', 'wilg'] }],
      locatiesVan: ['linde'],
    });
    const again = againDraft({ afspraak: { ...stands[1].afspraak, publicatie: kept! }, revision: 1 });
    const { publicatie: next } = verzoekOf({ ...again, reden: 'x', leaDatum: '2026-11-12' })!.tekst;
    expect(next).toEqual(kept);
  });

  test('is what is usual in a draft that a file kept before it was asked', () => {
    const { minVoldoende, refreshAfter, toestemming, locatiesVan, ...before } = draft;
    expect([minVoldoende, refreshAfter, toestemming, locatiesVan]).toEqual(['3', '10', {}, []]);
    const read = AfspraakDraft.parse(JSON.parse(JSON.stringify(before)));
    expect(verzoekOf(read)?.tekst.publicatie).toEqual(publicatie({}));
  });

  test.each<[string, Partial<AfspraakDraft>, string]>([
    ['G-25', { minVoldoende: '10' }, 'cijfers'],
    ['G-25', { minVoldoende: '' }, 'cijfers'],
    ['G-26', { refreshAfter: '4' }, 'cijfers'],
    ['G-27', { fasen: ['voorschool'], toestemming: { vroegschool: ['linde'] } }, 'rijen'],
  ])('breaks %s where settings contradict each other: %#', (rule, change, step) => {
    const found = draftFindings({ ...draft, ...change }, basis).find((one) => one.rule === rule);
    expect(found && stepOfFinding(found)).toBe(step);
  });

  test('cannot be kept where a number cannot be read', () => {
    expect(publicatie({ refreshAfter: 'tien' })).toBeUndefined();
  });
});

describe('a percentage that is being typed', () => {
  test.each(['120', '77,5', '0', 'veel'])('is said to be none while it stands there: "%s"', (typed) => {
    const wrong = { ...draft, streef: { ...draft.streef, 'voorschool-taal': typed } };
    const [first] = draftFindings(wrong, basis).filter(({ rule }) => rule === 'G-01');
    expect(first && isTyped(first, wrong)).toBe(true);
    expect(isNoPercentage(typed)).toBe(true);
  });

  test('is not asked for before somebody typed', () => {
    const empty = { ...draft, streef: { ...draft.streef, 'voorschool-taal': '' } };
    const [first] = draftFindings(empty, basis).filter(({ rule }) => rule === 'G-01');
    expect(first && isTyped(first, empty)).toBe(false);
    expect(['', ' ', '1', '75', '100'].some(isNoPercentage)).toBe(false);
  });
});

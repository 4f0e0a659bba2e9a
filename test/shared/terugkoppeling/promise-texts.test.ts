import { describe, expect, test } from 'vitest';
import { promiseOf } from '../../../shared/terugkoppeling/promise-texts.ts';

const said = (minChildren: number, coalition: 1 | 2, agreed: Parameters<typeof promiseOf>[1] = []) =>
  promiseOf({ minChildren, coalition }, agreed).join(' ');

describe('what the policy promises', () => {
  test('names colleagues inside one organisatie as the exception, always', () => {
    for (const one of [said(10, 1), said(10, 2), said(10, 1, ['voorschool']), said(5, 2, ['vroegschool'])])
      expect(one).toContain('collega’s kunnen elkaars cijfers uitrekenen.');
  });

  test('is about all figures only where nobody agreed to smaller rows', () => {
    expect(said(10, 1)).toMatch(/^Alle cijfers gaan over minstens 10 kinderen\./);
    const agreed = said(10, 1, ['voorschool', 'vroegschool']);
    expect(agreed).not.toContain('Alle cijfers');
    expect(agreed).toContain(
      'Rijen van organisaties in de voorschool en de vroegschool gaan over minstens 5,',
    );
  });

  test('says who could find out more where everybody agreed', () => {
    expect(said(10, 1)).not.toContain('kan iets zien');
    expect(said(10, 1, ['voorschool'])).toContain(
      'Wie in de voorschool zijn eigen cijfers aftrekt, kan iets zien',
    );
  });

  test('is of two organisaties together where that was agreed', () => {
    expect(said(10, 2)).toContain('Ook twee organisaties samen zien niets');
    expect(said(10, 2, ['voorschool'])).toContain('Verder zien ook twee organisaties samen niets');
  });

  test('has one number where the smallest is the floor', () => {
    expect(said(5, 1, ['voorschool'])).toMatch(/^Alle cijfers gaan over minstens 5 kinderen\. Wie in/);
  });
});

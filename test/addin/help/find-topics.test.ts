import { describe, expect, it } from 'vitest';
import { allTopics } from '../../../addin/help/all-topics.ts';
import { findTopics } from '../../../addin/help/find-topics.ts';
import { allRules } from '../../../shared/validation/explain.ts';

const { columns, rules } = allTopics(allRules);
const topics = [...columns, ...rules].flatMap((group) => group.topics);
const found = (typed: string) => findTopics(topics, typed).map(({ id }) => id);

describe('searching an explanation', () => {
  it('finds a column by its heading, before what only speaks of it', () => {
    expect(found('startmaand')[0]).toBe('Kinderen.startmaand');
    expect(found('startmaand').length).toBeGreaterThan(1);
  });

  it('finds a rule by its number', () => {
    expect(found('k-08')[0]).toBe('K-08');
  });

  it('finds an answer that can be chosen', () => {
    expect(found('bibliotheek')).toEqual(['Toelichting.bevorderend', 'Toelichting.belemmerend']);
  });

  it('does not mind capitals, accents and blanks', () => {
    expect(found('  ÉÉN   KIND ')).toEqual(found('een kind'));
    expect(found('één kind').length).toBeGreaterThan(0);
  });

  it('asks for every word that was typed', () => {
    expect(found('groei rekenen')).toContain('Kinderen.oordeel');
    expect(found('groei olifant')).toEqual([]);
  });
});

import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import rules from './dependency-rules.js';

test('dependencies point inwards', async () => {
  const { output } = await cruise(['shared', 'functions', 'addin', 'local', 'bench'], {
    ...rules.options,
    validate: true,
    ruleSet: rules,
  });
  const { violations } = (output as ICruiseResult).summary;
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

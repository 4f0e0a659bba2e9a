import { describe, expect, test } from 'vitest';
import { endpoints } from '../../../shared/contract/endpoints.ts';
import {
  describeProblem,
  problemCodeOf,
  ProblemDocument,
} from '../../../shared/contract/problem-document.ts';
import { problems, type ProblemCode } from '../../../shared/kernel/problem.ts';

const codes = Object.keys(problems) as ProblemCode[];

describe('a problem document', () => {
  test.each(codes)('of %s says what is the matter and what to do, and is known by its type', (code) => {
    const document = { ...describeProblem(code), instance: 'urn:uuid:00000000-0000-4000-8000-000000000000' };
    expect(ProblemDocument.safeParse(document).success).toBe(true);
    expect(problemCodeOf(document)).toBe(code);
    expect(document.detail).not.toBe('');
  });

  test.each([
    'urn:groeiblad:probleem:van-morgen',
    'about:blank',
    'urn:andere:probleem::niet-gevonden',
    'toString',
  ])('of the type %s, which this version does not know, is unexpected', (type) => {
    expect(problemCodeOf({ type })).toBe('onverwacht');
  });
});

test('every endpoint takes in its path what its route names, and nothing else', () => {
  Object.values(endpoints).forEach(({ route, path }) => {
    const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(Object.keys((path as { def: { shape: object } }).def.shape).sort()).toEqual(named);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oordelen, yesNo } from '../../../shared/inzending/answers.ts';
import { chosen } from '../../../shared/inzending/choice.ts';
import { countForm, listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { type GroepTelling, Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { isSmall, mergeSmallGroepen } from '../../../shared/inzending/merge-small-groepen.ts';
import { blocks } from '../../../shared/validation/finding.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers } from '../example.ts';
import { type Filled, filledForm } from './any-form.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

describe('for any child list', () => {
  test('no child is lost or counted twice: sums over groepen equal the list', () => {
    fc.assert(
      fc.property(filledForm(), ({ form, context }) => {
        const shape = listShapeOf(context);
        const counted = countForm(form, shape);
        const countable = form.kinderen.filter(
          ({ oordelen: given, reden }) =>
            reden !== '' || !Object.values(given).includes('niet te beoordelen'),
        );
        for (const rows of [counted, mergeSmallGroepen(counted)]) {
          expect(total(rows.map((row) => row.doelgroepkinderen))).toBe(countable.length);
          for (const { domein } of shape.domeinen) {
            for (const [text, oordeel] of oordelen) {
              const inList = countable.filter((kind) => kind.oordelen[domein] === text).length;
              const sums = rows.flatMap((row) => row.domeinen).filter((telling) => telling.domein === domein);
              expect(total(sums.map((telling) => telling[oordeel]))).toBe(inList);
            }
          }
        }
      }),
    );
  });

  const alwaysProtected = (rowsOf: (filled: Filled) => readonly GroepTelling[]) =>
    fc.check(
      fc.property(filledForm(), (filled) => {
        const rows = rowsOf(filled);
        const small = rows.filter((row) => isSmall(row.doelgroepkinderen));
        const detailed = /redenen|ondersteuning|deelname|histogram/.test(JSON.stringify(small));
        return (
          !detailed &&
          small.every((row) => row.omvang === 'beperkt') &&
          (small.length === 0 || rows.length === 1)
        );
      }),
    );
  const counted = ({ form, context }: Filled) => countForm(form, listShapeOf(context));

  test('nothing with one to four children carries detail, and two such rows never go apart', () => {
    expect(alwaysProtected((filled) => mergeSmallGroepen(counted(filled)))).toMatchObject({ failed: false });
  });

  test.each<[string, (filled: Filled) => readonly GroepTelling[]]>([
    ['no merging at all', counted],
    [
      'merging of each groep with itself alone',
      (filled) => counted(filled).flatMap((row) => mergeSmallGroepen([row])),
    ],
  ])('%s would be seen', (_, rowsOf) => {
    expect(alwaysProtected(rowsOf)).toMatchObject({ failed: true });
  });

  test('no text of a child row stands in the payload', () => {
    fc.assert(
      fc.property(filledForm(), ({ form, context }) => {
        const wire = JSON.stringify(makeInzending(form, context, answers) ?? null);
        form.kinderen.forEach(({ code }) => expect(wire).not.toContain(code));
        expect(wire).not.toMatch(/2025-09|Nederland/);
      }),
    );
  });

  test('a form without errors makes a payload that the server takes, with the same findings', () => {
    let taken = 0;
    fc.assert(
      fc.property(filledForm(), ({ form, context }) => {
        const findings = validateForm(form, context, { nulopgave: form.kinderen.length === 0 });
        if (blocks(findings)) return;
        const sent = makeInzending(form, context, { ...answers, nulopgave: form.kinderen.length === 0 });
        expect(Inzending.safeParse(sent).success).toBe(true);
        const told = (all: typeof findings) =>
          all.filter(({ rule }) => !rule.startsWith('K')).map(({ rule, wat }) => `${rule} ${wat}`);
        expect(told(validateInzending(sent!, context)).sort()).toEqual([...told(findings)].sort());
        taken += 1;
      }),
      { numRuns: 200 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test('a payload is made, or a finding says why not', () => {
    fc.assert(
      fc.property(filledForm(true), ({ form, context }) => {
        const nulopgave = !form.kinderen.some(({ indicatie }) => chosen(yesNo, indicatie) !== false);
        if (makeInzending(form, context, { ...answers, nulopgave }) === undefined)
          expect(blocks(validateForm(form, context, { nulopgave }))).toBe(true);
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(filledForm(), ({ form, context }) => {
        const turned = { ...form, kinderen: [...form.kinderen].reverse() };
        expect(makeInzending(turned, context, answers)).toEqual(makeInzending(form, context, answers));
      }),
    );
  });
});

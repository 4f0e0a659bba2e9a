import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { unheardAdvice } from '../../../addin/texts/sending.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { type ProblemCode, problems } from '../../../shared/kernel/problem.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** What the user is told to do where sending ends with this code. */
async function adviceAfter(code: ProblemCode): Promise<string | undefined> {
  const client = exampleClient({
    readUitnodiging: () => done(uitnodigingFor('school-linde')),
    readOntvangstbewijs: () => failed(problemFailure('niet-gevonden')),
    submitInzending: () => failed(problemFailure(code)),
  });
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
  const sent = await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 });
  return sent.ok ? undefined : sent.failure.advies;
}

describe('what is said where sending ends without an ontvangstbewijs', () => {
  it('without an answer: that the data may have arrived, and that this is asked first', async () => {
    expect(await adviceAfter('even-niet-bereikbaar')).toBe(unheardAdvice);
    expect(unheardAdvice).toContain('Misschien zijn uw gegevens al aangekomen.');
  });

  it.each(['te-groot', 'niet-aangemeld'] as const)(
    'with the answer %s: what that answer asks',
    async (code) => {
      expect(await adviceAfter(code)).toBe(problems[code].advies);
    },
  );
});

import { keepTerms, type TermsLine } from '../../functions/retention/keep-terms.ts';
import { termKinds } from '../../functions/retention/terms.ts';
import { texts } from './bewaartermijn-texts.ts';
import { defineTask, type Work } from './task.ts';
import { texts as common } from './texts.ts';

/** Shows what is past its term, and removes it. The functions do the same every night. */
export const bewaartermijnTask = defineTask({
  name: 'bewaartermijn',
  help: texts.help,
  usage: texts.usage,
  options: {},
  async run(_, work) {
    const plan = (await linesOf(work, false)).flatMap((line) => told(line, work));
    if (plan.length === 0) {
      work.print(texts.nothing);
      return 0;
    }
    if (!(await work.mayDo(plan))) return 0;
    const failed = (await linesOf(work, true)).flatMap(({ gemeentecode, failed: kinds }) =>
      kinds.map((kind) => texts.failed(gemeentecode, texts.soorten[kind])),
    );
    for (const line of failed) work.print(line);
    if (failed.length === 0) work.print(common.done);
    return failed.length === 0 ? 0 : 1;
  },
});

async function linesOf(work: Work, isReal: boolean): Promise<readonly TermsLine[]> {
  const lines: TermsLine[] = [];
  try {
    await keepTerms(work, { terms: work.terms, isReal, report: (line) => lines.push(line) });
  } catch (error) {
    // Each line says what of it failed.
    if (!(error instanceof AggregateError)) throw error;
  }
  return lines;
}

const told = ({ gemeentecode, counts }: TermsLine, { terms }: Work): readonly string[] =>
  termKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [texts.line(gemeentecode, texts.soorten[kind], count, terms[kind])];
  });

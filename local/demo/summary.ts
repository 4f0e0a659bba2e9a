import type { DemoArguments } from './arguments.ts';
import type { ComparedFigure } from './compare.ts';
import type { Answer, InventedLocatie } from './generate.ts';
import { MADE_BY } from './out-folder.ts';
import { filesOf } from './plan.ts';
import type { Played, Stage } from './play.ts';
import { texts } from './texts.ts';

/** Everything that a run did, for who reads it afterwards or compares two runs. */
export function summarize(
  asked: DemoArguments,
  { plan, stopwatch, syncs }: Stage,
  { partners, adopted, refusedAfterClosing }: Played,
  figures: readonly ComparedFigure[],
) {
  const { seed, size, register } = asked;
  const found = partners.flatMap(({ rules }) => rules.found);
  const mended = partners.flatMap(({ rules }) => rules.mended);
  return {
    madeBy: MADE_BY,
    opmerking: texts.invented,
    arguments: { seed, size: size ?? null, register: register ?? null },
    gemeente: plan.register.gemeente,
    organisaties: plan.register.organisaties.length,
    locaties: {
      total: plan.invented.length,
      ...countAnswers(plan.invented),
      throughExcel: plan.withBook.length,
      throughApi: plan.withoutBook.length,
      refusedAfterClosing,
    },
    doelgroepkinderen: plan.invented.reduce((sum, { form }) => sum + form.kinderen.length, 0),
    findings: {
      found: found.length,
      mended: mended.length,
      foundByRule: tally(found),
      mendedByRule: tally(mended),
    },
    ...adopted,
    cijfers: { published: figures.length, equal: figures.every(({ equal }) => equal), figures },
    syncs,
    seconds: stopwatch.seconds,
    files: filesOf(plan),
  };
}

function countAnswers(invented: readonly InventedLocatie[]): Readonly<Record<Answer, number>> {
  const count = (answer: Answer) => invented.filter((one) => one.answer === answer).length;
  return {
    ingezonden: count('ingezonden'),
    'te-laat': count('te-laat'),
    nulopgave: count('nulopgave'),
    'niet-ingezonden': count('niet-ingezonden'),
  };
}

/** How often each text occurs, in the order of the texts. */
const tally = (all: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Set(all)].sort().map((one) => [one, all.filter((other) => other === one).length]),
  );

import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { countedGroepen } from '../../shared/afspraak/counted-groepen.ts';
import type { Form } from '../../shared/inzending/form.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { inventForm } from './invent-form.ts';
import { inventKinderen } from './invent-kinderen.ts';
import { drawMistake, type Mistake } from './mistakes.ts';
import { type Random, randomFrom } from './random.ts';
import { childrenPerLocatie } from './sizes.ts';

/** What a locatie does with its invitation. `te-laat`: it sends after closing, for which the uitvraag opens again. */
export type Answer = 'ingezonden' | 'te-laat' | 'nulopgave' | 'niet-ingezonden';

/** One locatie with what is invented for it. A locatie that stays silent or has no doelgroepkinderen has no child rows. */
export interface InventedLocatie {
  readonly locatie: Locatie;
  readonly answer: Answer;
  /** The truth: every cell right. */
  readonly form: Form;
  /** It keeps the list elsewhere: what stands in the workbook are the counts of it. */
  readonly typing: boolean;
  /** What is wrong at first, where something is. */
  readonly mistake: Mistake | undefined;
  /** Doelgroepkinderen that the gemeente expects. */
  readonly verwacht: number;
}

export interface GenerateBrief {
  readonly locaties: readonly Locatie[];
  readonly afspraak: Pick<Afspraak, 'domeinen' | 'groep1'>;
  readonly peildatum: string;
  readonly minMaanden: number;
  readonly seed: number;
}

/** Invents children and answers for every locatie: the same brief gives the same result, to the letter. */
export function generate(brief: GenerateBrief): readonly InventedLocatie[] {
  const random = randomFrom(brief.seed);
  const answers = drawAnswers(brief.locaties.length, random.split());
  const counts = childrenPerLocatie(brief.locaties.length, random.split());
  return brief.locaties.map((locatie, i) =>
    inventLocatie(
      { ...brief, locatie, nth: i, answer: answers[i] ?? 'ingezonden', count: counts[i] ?? 0 },
      random.split(),
    ),
  );
}

/** One locatie in so many keeps its list elsewhere; of those that make no mistake at first. */
const TYPING = 6;

interface LocatieBrief extends GenerateBrief {
  readonly locatie: Locatie;
  readonly nth: number;
  readonly answer: Answer;
  readonly count: number;
}

function inventLocatie(brief: LocatieBrief, random: Random): InventedLocatie {
  const { locatie, answer, afspraak, nth } = brief;
  const { domeinen } = afspraak;
  const hasChildren = answer === 'ingezonden' || answer === 'te-laat';
  const groepen = countedGroepen(afspraak, faseOf(locatie));
  const count = hasChildren ? brief.count : 0;
  const kinderen = inventKinderen({ ...brief, groepen, domeinen, count }, random.split());
  const mistake =
    nth % 3 === 2 ? undefined : drawMistake(kinderen, domeinen, { nth, random: random.split() });
  return {
    locatie,
    answer,
    form: inventForm({ groepen, domeinen, kinderen }, random.split()),
    typing: hasChildren && nth % TYPING === TYPING - 1,
    mistake,
    verwacht: answer === 'nulopgave' ? 0 : expected(brief.count, random),
  };
}

/** Most gemeenten know about how many there are; now and then the number is far off, for which a rule asks a reason. */
function expected(count: number, random: Random): number {
  const off = random.chance(0.08) ? 12 : random.int(-1, 1);
  return Math.max(0, count + off);
}

/** Some locaties are silent, some are late, some have no doelgroepkinderen; in a gemeente of six there is one of each. */
function drawAnswers(count: number, random: Random): readonly Answer[] {
  const some = (share: number) => (count < 6 ? 0 : Math.max(1, Math.round(count * share)));
  const special: readonly Answer[] = [
    ...Array.from({ length: some(0.08) }, () => 'niet-ingezonden' as const),
    ...Array.from({ length: some(0.08) }, () => 'te-laat' as const),
    ...Array.from({ length: some(0.04) }, () => 'nulopgave' as const),
  ];
  const rest = Array.from({ length: count - special.length }, () => 'ingezonden' as const);
  return random.shuffle([...special, ...rest]);
}

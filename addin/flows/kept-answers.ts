import * as z from 'zod/mini';
import { type Finding, placeName } from '../../shared/validation/finding.ts';
import { fingerprint } from './hash.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { settingKeys } from './setting-keys.ts';

/** What the user says of a warning: that it may stand, and why where that is asked. */
export interface Answer {
  readonly ticked: boolean;
  /** Empty where no reason is asked. */
  readonly tekst: string;
}

export interface AnswerTo {
  readonly finding: Finding;
  readonly answer: Answer;
}

export const noAnswer: Answer = { ticked: false, tekst: '' };

const Fingerprint = z.string().check(z.regex(/^[0-9a-f]{12}$/));

/** One answer in the file. Rule, place and sentence stand there as fingerprints: a place may hold a kindcode. */
const KeptAnswer = z.strictObject({
  at: Fingerprint,
  sentence: Fingerprint,
  ok: z.boolean(),
  tekst: z.optional(z.string().check(z.maxLength(300))),
});
type KeptAnswer = z.infer<typeof KeptAnswer>;
const KeptAnswers = z.array(KeptAnswer);

/** As many as there can be warnings in a form that somebody still means to send. */
const MOST_KEPT = 500;

/**
 * The answers as the file keeps them, with those that it holds of other warnings; what was not answered is left out. An
 * answer takes the place of an earlier one to the same warning, also to one with other figures.
 */
export async function writeAnswers(
  answers: readonly AnswerTo[],
  { settings }: Pick<WorkbookContents, 'settings'>,
): Promise<string> {
  const named = await Promise.all(answers.map(async (one) => ({ ...one, ...(await namesOf(one.finding)) })));
  const now = new Set(named.map(({ at }) => at));
  const others = parsed(settings.get(settingKeys.answers)).filter(({ at }) => !now.has(at));
  const given = named.filter(({ answer }) => answer.ticked || answer.tekst !== '');
  const kept = given.map(({ at, sentence, answer: { ticked, tekst } }): KeptAnswer => ({
    at,
    sentence,
    ok: ticked,
    ...(tekst === '' ? {} : { tekst }),
  }));
  return JSON.stringify([...others, ...kept].slice(-MOST_KEPT));
}

/**
 * What the file knows of these warnings, in their order. A reason that was given for another sentence at the same
 * place is offered again, but not taken as given: the figures have changed.
 */
export function readAnswers(
  { settings }: Pick<WorkbookContents, 'settings'>,
  findings: readonly Finding[],
): Promise<readonly Answer[]> {
  const kept = parsed(settings.get(settingKeys.answers));
  return Promise.all(findings.map((finding) => answerIn(kept, finding)));
}

async function answerIn(kept: readonly KeptAnswer[], finding: Finding): Promise<Answer> {
  const { at, sentence } = await namesOf(finding);
  const here = kept.filter((one) => one.at === at);
  const same = here.find((one) => one.sentence === sentence);
  if (same !== undefined) return { ticked: same.ok, tekst: same.tekst ?? '' };
  return { ...noAnswer, tekst: here.at(-1)?.tekst ?? '' };
}

const namesOf = async ({ rule, place, wat }: Finding) => ({
  at: await fingerprint([rule, placeName(place)]),
  sentence: await fingerprint(wat),
});

/** What somebody changed by hand counts as nothing kept. */
function parsed(text: string | undefined): readonly KeptAnswer[] {
  try {
    return KeptAnswers.safeParse(JSON.parse(text ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

import { problemCodeOf, type ProblemDocument } from '../../shared/contract/problem-document.ts';
import { type ProblemCode, problems } from '../../shared/kernel/problem.ts';
import { noConnectionRule } from '../../shared/validation/rules/no-connection-rule.ts';
import type { Failure } from '../flows/outcome.ts';
import { retryAdvice } from '../texts/failures.ts';

/** A failure in the words of the catalogue that server and add-in share. */
export function problemFailure(code: ProblemCode): Failure {
  const { title, advies } = problems[code];
  return { code, title, advies };
}

/** No answer came at all. Without a connection that is what there is to say, in the words of rule U-09. */
export function noAnswer(isOnline: boolean): Failure {
  const failure = problemFailure('even-niet-bereikbaar');
  const { wat, oplossing } = noConnectionRule.texts;
  return isOnline ? failure : { ...failure, title: wat, advies: oplossing };
}

/** What the server said, as a failure; words come from the catalogue, so a stranger cannot put words in the pane. */
export function failureOf(document: ProblemDocument): Failure {
  return {
    ...problemFailure(problemCodeOf(document)),
    ...(document.retryAfter === undefined ? {} : { advies: retryAdvice(document.retryAfter) }),
    document,
    ...(document.findings === undefined ? {} : { findings: document.findings }),
    ...(document.versie === undefined ? {} : { versie: document.versie }),
  };
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  401: 'niet-aangemeld',
  403: 'geen-recht',
  404: 'niet-gevonden',
  413: 'te-groot',
  429: 'te-veel-verzoeken',
  502: 'even-niet-bereikbaar',
  503: 'even-niet-bereikbaar',
  504: 'even-niet-bereikbaar',
};

/** A refusal that is not a problem document: it came from something between the pane and the server. */
export const failureOfStatus = (status: number): Failure => problemFailure(byStatus[status] ?? 'onverwacht');

import type { Client } from '../../addin/api/client.ts';
import { problemFailure } from '../../addin/api/problem-failure.ts';
import { failed } from '../../addin/flows/outcome.ts';
import type { EndpointName } from '../../shared/contract/endpoints.ts';

/** What answers for an endpoint: takes path and body, gives an outcome. */
export type Answers = Partial<Record<EndpointName, (input: never) => unknown>>;

/** A client for flows that are tested without a server: whatever has no answer is out of reach. */
export function exampleClient(answers: Answers): Client & { readonly calls: [EndpointName, unknown][] } {
  const calls: [EndpointName, unknown][] = [];
  return {
    calls,
    call: (name, input) => {
      calls.push([name, input]);
      const answer = answers[name] as ((input: unknown) => unknown) | undefined;
      const outcome = answer === undefined ? failed(problemFailure('even-niet-bereikbaar')) : answer(input);
      return Promise.resolve(outcome) as never;
    },
  };
}

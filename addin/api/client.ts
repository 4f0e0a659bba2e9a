import { type EndpointName, endpoints, type ResponseOf } from '../../shared/contract/endpoints.ts';
import { ProblemDocument } from '../../shared/contract/problem-document.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { Auth } from './auth.ts';
import { failureOf, failureOfStatus, noAnswer, problemFailure } from './problem-failure.ts';
import { addressOf, type Input, requestOf } from './request.ts';
import { timeLimits, withinTime } from './time-limits.ts';

export interface ClientOptions {
  /** Address up to and including `/v1`. */
  readonly base: string;
  readonly auth: Pick<Auth, 'getToken'>;
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds; absent: that of `timeLimits`. */
  readonly timeLimit?: number;
  /** Absent: what the browser says of its connection. */
  readonly isOnline?: () => boolean;
}

/** Calls an endpoint of the contract; the type of the answer follows from its name. */
export interface Client {
  readonly call: <N extends EndpointName>(name: N, input: Input<N>) => Promise<Outcome<ResponseOf<N>>>;
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

const hasConnection = (): boolean => typeof navigator === 'undefined' || navigator.onLine;

export function makeClient(options: ClientOptions): Client {
  const { base, auth, fetch, timeLimit = timeLimits.request, isOnline = hasConnection } = options;
  async function send(
    name: EndpointName,
    input: Input<EndpointName>,
    token?: string,
  ): Promise<Answer | undefined> {
    const address = addressOf(base, name, input.path);
    try {
      return await withinTime(timeLimit, async (signal) => {
        const response = await fetch(address, requestOf(name, input.body, { token, signal }));
        return { status: response.status, text: await response.text() };
      });
    } catch {
      return undefined;
    }
  }

  /** A refused token is renewed once; a second refusal means that the user must sign in again. */
  async function sendAsUser(name: EndpointName, input: Input<EndpointName>): Promise<Outcome<Answer>> {
    for (const renew of [false, true]) {
      const token = await auth.getToken({ renew });
      if (!token.ok) return token;
      const answer = await send(name, input, token.value);
      if (answer === undefined) return failed(noAnswer(isOnline()));
      if (answer.status !== 401) return done(answer);
    }
    return failed(problemFailure('aanmelding-verlopen'));
  }

  async function sendOpen(name: EndpointName, input: Input<EndpointName>): Promise<Outcome<Answer>> {
    const answer = await send(name, input);
    return answer === undefined ? failed(noAnswer(isOnline())) : done(answer);
  }

  return {
    call: async (name, input) => {
      const plain = input as Input<EndpointName>;
      const answer = await (endpoints[name].open ? sendOpen : sendAsUser)(name, plain);
      return answer.ok ? readAnswer(name, answer.value) : answer;
    },
  };
}

/** A success must have exactly the form of the contract; anything else is a failure that says so. */
function readAnswer<N extends EndpointName>(name: N, { status, text }: Answer): Outcome<ResponseOf<N>> {
  const body = parsed(text);
  if (status === endpoints[name].status) {
    const value = endpoints[name].response.safeParse(body);
    return value.success ? done(value.data as ResponseOf<N>) : failed(workbookFailure('antwoord-onbekend'));
  }
  const document = ProblemDocument.safeParse(body);
  return failed(document.success ? failureOf(document.data) : failureOfStatus(status));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { addressOf, type Input, requestOf } from '../../addin/api/request.ts';
import { type EndpointName, endpoints, type ResponseOf } from '../../shared/contract/endpoints.ts';
import type { SeedUser } from '../seed/seed-data.ts';
import type { Gate } from './gate.ts';
import type { Stage } from './stage.ts';

/** What the server decided: the value of the contract, or a code of the catalogue and the versie that stands. */
export type Decided<N extends EndpointName> =
  | { readonly ok: true; readonly value: ResponseOf<N>; readonly tag: string | null }
  | { readonly ok: false; readonly code: string; readonly versie?: number };

/** Asks as somebody until the server decides: whatever happens to the server, with the same content. */
export type Ask = <N extends EndpointName>(
  user: Pick<SeedUser, 'upn'>,
  name: N,
  input: Input<N>,
) => Promise<Decided<N>>;

/** Longest that one answer may take: then somebody would ask again. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** @throws Error for an answer that no server may give, in which case the play ends */
export function asker({ backend }: Pick<Stage, 'backend'>, gate: Gate): Ask {
  const once = async (user: Pick<SeedUser, 'upn'>, name: EndpointName, input: Input<EndpointName>) => {
    const token = await backend.issuer.tokenFor(user.upn);
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const response = await fetch(
        addressOf(backend.api, name, input.path),
        requestOf(name, input.body, { token, signal }),
      );
      return {
        status: response.status,
        tag: tagOf(response),
        text: await response.text(),
      };
    } catch {
      return undefined;
    }
  };
  return async (user, name, input) => {
    for (;;) {
      const answer = await gate.pass(() => once(user, name, input as Input<EndpointName>));
      const decided = answer && decide(name, answer);
      if (decided !== undefined) return decided;
      await wait(PAUSE_MS);
    }
  };
}

/** Between its quotes: that it is weak says only that the bytes may be packed otherwise. */
const tagOf = ({ headers }: Response): string | null => /"(.*)"/.exec(headers.get('etag') ?? '')?.[1] ?? null;

interface Answer {
  readonly status: number;
  readonly tag: string | null;
  readonly text: string;
}

/** @returns undefined where the server could not decide now */
function decide<N extends EndpointName>(name: N, { status, tag, text }: Answer): Decided<N> | undefined {
  if (status === 503 || status === 429) return undefined;
  if (status === endpoints[name].status) return { ok: true, value: JSON.parse(text) as ResponseOf<N>, tag };
  if (status >= 500) throw new Error(`${name} answered ${status}: ${text.slice(0, 500)}`);
  const { type, versie } = JSON.parse(text) as { readonly type: string; readonly versie?: number };
  return { ok: false, code: type.slice(type.lastIndexOf(':') + 1), ...(versie !== undefined && { versie }) };
}

import type { EndpointName } from '../shared/contract/endpoints.ts';
import type { Problem } from './problem.ts';

/**
 * All that a log line can say of a request. A field that is not here cannot be logged: no body, no token, no text,
 * no name, no address.
 */
export interface RequestLine {
  readonly event: 'request';
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly instance: string;
  /** `none`: what was asked is no endpoint. */
  readonly endpoint: EndpointName | 'none';
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  /** Keyed hash of the account. */
  readonly actor?: string;
  readonly rollen?: readonly string[];
  readonly gemeentecode?: string;
  readonly uitvraagId?: string;
  readonly code?: Problem['code'];
  /** Fixed word of ours. */
  readonly reason?: string;
  /** Ids of rules, such as `A-01`. */
  readonly rules?: readonly string[];
  /** Number of fields that were wrong: their names are told to the sender only. */
  readonly fouten?: number;
  readonly traceId?: string;
  readonly bug?: BugLine;
}

/** A bug without its message, as messages quote values. */
export interface BugLine {
  readonly name: string;
  readonly at: readonly string[];
}

export function describeBug(error: unknown): BugLine {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const stack = error.stack ?? '';
  // A message may have lines of its own that look like frames.
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { name: error.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}

/** What a failure adds to the line. */
export function describeFailure({ code, details, cause }: Problem): Partial<RequestLine> {
  const { reason, findings, fouten } = details;
  return {
    code,
    ...(reason !== undefined && { reason }),
    ...(findings && { rules: [...new Set(findings.map(({ rule }) => rule))] }),
    ...(fouten && { fouten: fouten.length }),
    ...(code === 'onverwacht' && { bug: describeBug(cause) }),
  };
}

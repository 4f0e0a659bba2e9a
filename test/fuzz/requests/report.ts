/** What came of many requests. */
export interface RequestsReport {
  readonly requests: number;
  /** Answers of 500 and above, and requests that got none. */
  readonly serverErrors: number;
  /** Answers that are other than the OpenAPI document says. */
  readonly differsFromDocument: number;
  /** Refused requests of which something was stored. */
  readonly storedFromRefused: number;
  /** Part by which what the host holds in memory grew after warming up: 0.2 is a fifth. */
  readonly memoryGrowth: number;
  /** Requests that were answered below 400, as nothing was wrong with them after all. */
  readonly accepted: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Operations of the document that were asked. */
  readonly operations: number;
  readonly callers: number;
  readonly seconds: number;
  readonly seed: number;
  /** The first of each kind of fault, to be seen again with the seed. */
  readonly faults: readonly RequestFault[];
}

export interface RequestFault {
  readonly kind: 'serverErrors' | 'differsFromDocument' | 'storedFromRefused';
  /** Number of the request, from 0. */
  readonly nth: number;
  readonly what: string;
  readonly caller: string;
  readonly request: string;
  readonly status: number;
  readonly said: readonly string[];
}

/** Growth beyond this is a leak. */
const MOST_GROWTH = 0.2;

export const isGood = (report: RequestsReport): boolean =>
  report.serverErrors + report.differsFromDocument + report.storedFromRefused === 0 &&
  report.memoryGrowth <= MOST_GROWTH;

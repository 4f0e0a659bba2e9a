import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';

/** Waiting longer than this helps no user: they hear that the server cannot be reached and keep their work. */
const retryOptions = { maxRetries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 1500 };

/**
 * Longest that one call may take, its repeats and what the service asks to wait in between included: less than the
 * add-in waits for an answer, so that its user hears what became of the request.
 */
const PATIENCE_MS = 8000;
/** For copies of a whole gemeente: nobody waits for an answer, and a line may need this long for a part of some megabytes. */
const COPYING_PATIENCE_MS = 120_000;

export interface TableServiceAccess {
  readonly connectionString: string;
  /** Plain http: on this machine only. */
  readonly allowInsecureConnection: boolean;
}

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** Ends a call that takes too long. */
const inTime = (patience: number): Policy => ({
  name: 'groeibladInTime',
  sendRequest: (request, next) => {
    request.abortSignal ??= AbortSignal.timeout(patience);
    return next(request);
  },
});

export const openTable = (access: TableServiceAccess, name: string): TableClient =>
  clientFor(access, name, PATIENCE_MS);

/** The same table, for reading and writing as much as fits in a call. */
export const openForCopies = (access: TableServiceAccess, name: string): TableClient =>
  clientFor(access, name, COPYING_PATIENCE_MS);

const clientFor = (access: TableServiceAccess, name: string, patience: number): TableClient =>
  TableClient.fromConnectionString(access.connectionString, name, {
    allowInsecureConnection: access.allowInsecureConnection,
    retryOptions,
    additionalPolicies: [{ policy: inTime(patience), position: 'perCall' }],
  });

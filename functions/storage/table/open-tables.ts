import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';

/** Waiting longer than this helps no user: they hear that the server cannot be reached and keep their work. */
const retryOptions = { maxRetries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 1500 };

/**
 * Longest that one call may take, its repeats and what the service asks to wait in between included: less than the
 * add-in waits for an answer, so that its user hears what became of the request.
 */
const PATIENCE_MS = 8000;

export interface TableServiceAccess {
  readonly connectionString: string;
  /** Plain http: on this machine only. */
  readonly allowInsecureConnection: boolean;
}

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

/** Ends a call that takes too long. */
const inTime: Policy = {
  name: 'groeibladInTime',
  sendRequest: (request, next) => {
    request.abortSignal ??= AbortSignal.timeout(PATIENCE_MS);
    return next(request);
  },
};

export const openTable = (access: TableServiceAccess, name: string): TableClient =>
  TableClient.fromConnectionString(access.connectionString, name, {
    allowInsecureConnection: access.allowInsecureConnection,
    retryOptions,
    additionalPolicies: [{ policy: inTime, position: 'perCall' }],
  });

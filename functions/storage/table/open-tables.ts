import { TableClient } from '@azure/data-tables';

/** Waiting longer than this helps no user: they hear that the server cannot be reached and keep their work. */
const retryOptions = { maxRetries: 3, retryDelayInMs: 150, maxRetryDelayInMs: 1500 };

export interface TableServiceAccess {
  readonly connectionString: string;
  /** Plain http: on this machine only. */
  readonly allowInsecureConnection: boolean;
}

export const openTable = (access: TableServiceAccess, name: string): TableClient =>
  TableClient.fromConnectionString(access.connectionString, name, {
    allowInsecureConnection: access.allowInsecureConnection,
    retryOptions,
  });

import { TableClient } from '@azure/data-tables';

/**
 * Where a connection string leads: asked of the client that will go there, as a reading of our own could differ from
 * its reading. Undefined for a text that the client cannot read.
 */
export function tableAddress(connectionString: string): string | undefined {
  try {
    // No request is made: the name of the table is not looked at.
    return TableClient.fromConnectionString(connectionString, 'Toegang', { allowInsecureConnection: true })
      .url;
  } catch {
    return undefined;
  }
}

import { BlobServiceClient } from '@azure/storage-blob';

/** Whether the setting is an address, and no connection string. */
export const isAddress = (service: string): boolean => /^https?:\/\//.test(service);

/** Where a setting leads, asked of the client that will go there; undefined for a text that it cannot read. */
export function blobAddress(service: string): string | undefined {
  if (isAddress(service)) return URL.canParse(service) ? service : undefined;
  try {
    return BlobServiceClient.fromConnectionString(service).url;
  } catch {
    return undefined;
  }
}

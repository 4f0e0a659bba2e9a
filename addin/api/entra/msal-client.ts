import { BrowserCacheLocation, type Configuration } from '@azure/msal-browser';
import type { Registration } from '../config.ts';

/** The one directory that MSAL knows of itself; of any other it would first ask Microsoft whether it exists. */
const KNOWN = 'login.microsoftonline.com';

/**
 * What MSAL works with. In the pane tokens stay in memory; on the page that is left for the directory and come back to,
 * only the storage of that window outlives the way there, and it is emptied at once.
 */
export function msalSettings(
  { authority, clientId }: Registration,
  redirectUri: string,
  cacheLocation: BrowserCacheLocation = BrowserCacheLocation.MemoryStorage,
): Configuration {
  const { host } = new URL(authority);
  return {
    auth: { authority, clientId, redirectUri, ...(host !== KNOWN && { knownAuthorities: [host] }) },
    cache: { cacheLocation },
  };
}

import type { Apart, Folders } from './options.ts';

/** A file that may be sent, and the page policy that belongs to its folder. */
export interface FilePlace {
  readonly folder: string;
  /** Begins with a slash. Still as it came: the sender refuses what leaves the folder. */
  readonly path: string;
  readonly page: 'pane' | 'werkbank';
}

const under = (prefix: string, pathname: string) =>
  pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;

/** Where people come back to when Excel asked tokens for them; unlike the werkbank it may stand in a frame of it. */
const signedIn = '/werkbank/signed-in.html';

/** Where the file of an address is. */
export function placeOf(pathname: string, folders: Folders): FilePlace {
  if (pathname === signedIn) return { folder: folders.werkbank, path: '/signed-in.html', page: 'pane' };
  const werkbank = under('/werkbank', pathname);
  if (werkbank !== undefined)
    return { folder: folders.werkbank, path: werkbank === '/' ? '/index.html' : werkbank, page: 'werkbank' };
  const officeJs = under('/office-js', pathname);
  if (officeJs !== undefined) return { folder: folders.officeJs, path: officeJs, page: 'pane' };
  return { folder: folders.addin, path: pathname, page: 'pane' };
}

/** Addresses that lead to another one: people type the short ones. */
export const redirects: Readonly<Record<string, string>> = {
  '/': '/werkbank/',
  '/werkbank': '/werkbank/',
};

/** Runs in the pane, but is built with the werkbank. */
const attaching = '/werkbank/attach.js';
/** Files of the add-in that Excel shows or reads outside the pane. */
const isForOffice = (pathname: string) => pathname === '/manifest.xml' || pathname.startsWith('/assets/');

/** Whether an address belongs to what is served here. */
export function isServed(pathname: string, apart: Apart | undefined): boolean {
  if (apart === undefined) return true;
  const ofWerkbank = pathname in redirects || pathname.startsWith('/werkbank/');
  if (apart.serves === 'pane') return !ofWerkbank || pathname === attaching;
  return (ofWerkbank && pathname !== attaching) || isForOffice(pathname);
}

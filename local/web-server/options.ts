import type { KeptMail } from '../mail/kept-mail.ts';
import type { Tls } from '../lifecycle/loopback-server.ts';

/** An example user as the werkbank shows it. Invented, like everyone in the example gemeente. */
interface ShownUser {
  /** By which the issuer knows the user. */
  readonly upn: string;
  readonly name: string;
  /** In Dutch, as people read it. */
  readonly role: string;
  readonly description: string;
}

export interface WebServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** For https; http when absent. */
  readonly tls?: Tls;
  /** Which of the two is served here, when each has an origin of its own; both when absent. */
  readonly apart?: Apart;
  /** Address of the API, such as http://127.0.0.1:7071. */
  readonly api: string;
  /** Address of the issuer, without a tenant: where the werkbank switches users. */
  readonly issuer: string;
  /** What the pane asks tokens of, such as http://127.0.0.1:9000/common. The issuer's address when absent. */
  readonly authority?: string;
  readonly clientId: string;
  readonly scope: string;
  /** How people sign in; at the issuer for development when absent. */
  readonly signIn?: EntraSignIn;
  readonly users: readonly ShownUser[];
  /** What the Postvak shows; nothing when absent. */
  readonly mails?: () => Promise<readonly KeptMail[]>;
  /** Under which browsers keep their workbooks; those of other data are not found. Absent for data of one run. */
  readonly data?: DataId;
  /** Built files; those of this repository when absent. */
  readonly folders?: Partial<Folders>;
}

/** Signing in as with Microsoft Entra ID, at the issuer on this machine; MSAL takes it over https only. */
interface EntraSignIn {
  /** Whether Excel gives tokens itself, for who plays in the werkbank; else people sign in in a window. */
  readonly byExcel: boolean;
  /** Tenant of those who sign in with a code by mail; nobody does when absent. */
  readonly codeTenant?: string;
}

/** Pane and werkbank in two origins, as the add-in and Excel on the web. Each knows the origin of the other. */
export type Apart =
  | { readonly serves: 'werkbank'; readonly pane: string }
  | { readonly serves: 'pane'; readonly werkbank: string };

/** Which data are served. Browsers keep workbooks, so they must know when the data behind them began again. */
export interface DataId {
  readonly id: string;
  /** Of data that are gone: what a browser kept with them may go too. */
  readonly former: readonly string[];
}

export interface Folders {
  /** Holds taskpane.html and manifest.xml. */
  readonly addin: string;
  /** Holds index.html of the werkbank. */
  readonly werkbank: string;
  /** Holds office.js as Microsoft ships it. */
  readonly officeJs: string;
}

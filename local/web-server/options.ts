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
  /** Address of the API, such as http://127.0.0.1:7071. */
  readonly api: string;
  /** Address of the issuer, without a tenant: where the werkbank switches users. */
  readonly issuer: string;
  /** What the pane asks tokens of, such as http://127.0.0.1:9000/common. The issuer's address when absent. */
  readonly authority?: string;
  readonly clientId: string;
  readonly scope: string;
  readonly users: readonly ShownUser[];
  /** Built files; those of this repository when absent. */
  readonly folders?: Partial<Folders>;
}

export interface Folders {
  /** Holds taskpane.html and manifest.xml. */
  readonly addin: string;
  /** Holds index.html of the werkbank. */
  readonly werkbank: string;
  /** Holds office.js as Microsoft ships it. */
  readonly officeJs: string;
}

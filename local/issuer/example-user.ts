/** Somebody who may sign in at the issuer. Everybody here is invented. */
export interface ExampleUser {
  /** Sign-in name; unique. */
  readonly upn: string;
  readonly name: string;
  /** Tenant and object id, both GUIDs in lower case. */
  readonly tid: string;
  readonly oid: string;
  /** What the person does, for the page on which one is chosen. */
  readonly description?: string;
}

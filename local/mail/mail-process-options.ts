export interface MailProcessOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where the mails are kept; absent: in memory. */
  readonly folder?: string;
}

export interface MailProcessReady {
  readonly smtpPort: number;
  /** Where the mails are read, as JSON. */
  readonly inboxPort: number;
}

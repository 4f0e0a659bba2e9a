/** A mail as the inbox on this machine keeps it. */
export interface KeptMail {
  /** Rises with each mail. */
  readonly nth: number;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
}

/** One message to one address. */
export interface Mail {
  /** UUID of this attempt, by which the service can be asked what came of it. */
  readonly id: string;
  readonly to: string;
  /** Where an answer goes; the sender itself when absent. */
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}
/**
 * What came of handing a mail over. `refused`: this address takes no mail, trying again is of no use. `later`: not
 * taken, try again. `unknown`: it may or may not have been taken.
 */
export type Handed = 'accepted' | 'refused' | 'later' | 'unknown';
/** Takes mails over from us. That it did so does not mean that they arrived. */
export interface Mailer {
  send(mail: Mail): Promise<Handed>;
  /** Whether an attempt was taken over; undefined where the service cannot tell. */
  wasAccepted(id: string): Promise<boolean | undefined>;
}

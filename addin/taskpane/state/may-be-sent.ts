import { asksNulopgave, isBlocked, type Sending } from './sending.ts';
import { openSteps } from './warning-steps.ts';

/** Whether everything is there that setting ready asks. */
export const mayBeSetReady = (sending: Sending): boolean =>
  sending.preparation !== undefined &&
  !asksNulopgave(sending) &&
  !isBlocked(sending) &&
  openSteps(sending.preparation, sending.answers).length === 0;

/** Whether everything is there that sending asks, the server within reach. */
export const mayBeSent = (sending: Sending): boolean =>
  mayBeSetReady(sending) && sending.preparation?.away === undefined && sending.verklaring;

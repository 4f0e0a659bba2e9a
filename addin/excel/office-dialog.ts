import type { SignInWindow, WindowAnswer } from '../api/entra/sign-in-page.ts';
import { addressOf, readAnswer } from '../api/entra/sign-in-page.ts';

/** Percent of the screen: room for the pages of a directory. */
const size = { height: 70, width: 35 };

/**
 * "Handle errors and events in the Office dialog box" (Microsoft Learn). The first three come from opening it, the last
 * from an open one.
 */
const code = { alreadyOpen: 12_007, ignored: 12_009, blocked: 12_011, closed: 12_006 } as const;

const canTalk = (): boolean => Office.context.requirements.isSetSupported('DialogApi', '1.1');

/** The dialog of Office with our page for signing in; it stands on our own site, as Office demands. */
export const officeDialog = (page: string): SignInWindow => ({
  ask: async (ask) => {
    if (!canTalk()) return { kind: 'blocked' };
    const opened = await open(addressOf(page, ask));
    if (typeof opened === 'number') return refusal(opened);
    const answer = await answerOf(opened);
    if (answer.kind === 'told') opened.close();
    return answer;
  },
});

/** The dialog, or the number of why it did not open. */
const open = (address: string): Promise<Office.Dialog | number> =>
  new Promise((resolve) => {
    // A copy, as office.js leaves the callback in what it is given and refuses it the next time.
    Office.context.ui.displayDialogAsync(address, { ...size }, ({ status, value, error }) => {
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : error.code);
    });
  });

function refusal(number: number): WindowAnswer {
  if (number === code.alreadyOpen) return { kind: 'already-open' };
  return { kind: number === code.ignored ? 'closed' : 'blocked' };
}

const answerOf = (dialog: Office.Dialog): Promise<WindowAnswer> =>
  new Promise((resolve) => {
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
      if (!('message' in told) || !isOurs(told.origin)) return;
      const answer = readAnswer(told.message);
      if (answer !== undefined) resolve({ kind: 'told', answer });
    });
    // A page that is not there, or that Office does not trust, is closed by the user in the end.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => {
      if ('error' in event && event.error === code.closed) resolve({ kind: 'closed' });
    });
  });

/** Offices without the requirement set DialogOrigin say nothing of it, and let only our own site speak. */
const isOurs = (origin: string | undefined): boolean =>
  origin === undefined || origin === window.location.origin;

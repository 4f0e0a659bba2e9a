import { runTask, type Work } from '../controller/run-task.ts';
import { drafted } from '../state/drafts.ts';
import { notSending } from '../state/sending.ts';
import { withSending } from '../state/with-sending.ts';

/** Fetches every version of the own locatie. */
export const readVersies = (work: Work) =>
  runTask(work, 'readVersies', work.flows.readVersies, (versies) => ({
    type: 'corrected',
    correctie: { versies },
  }));

/** Takes back what was sent, to which the user has just said yes. */
export async function takeBack(work: Work): Promise<void> {
  const { versies } = work.store.state().correctie;
  if (versies === undefined) return;
  await runTask(
    work,
    'takeBack',
    () => work.flows.takeBack(versies.stand),
    ({ sending, stand }) => {
      const form = withSending(work.store.state().workbook, sending);
      return {
        type: 'corrected',
        correctie: { asking: undefined, versies: undefined, takenBack: true },
        ...(form?.kind === 'formulier' && { workbook: { ...form, stand } }),
        sending: notSending,
      };
    },
  );
}

/**
 * Asks the gemeente whether the locatie may send after closing.
 * @param draft where the words of it waited
 */
export async function askHeropening(work: Work, reden: string, draft?: string): Promise<void> {
  const { versies } = work.store.state().correctie;
  if (versies === undefined) return;
  const asked = await runTask(
    work,
    'askHeropening',
    () => work.flows.askHeropening(versies.stand, reden),
    (stand) => ({ type: 'corrected', correctie: { asking: undefined, versies: { ...versies, stand } } }),
  );
  if (asked !== undefined && draft !== undefined) work.store.dispatch(drafted({ [draft]: undefined }));
}

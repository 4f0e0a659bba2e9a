import type { KoppelingVoorstel } from '../../../shared/contract/register-messages.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import { movedLocaties, type MovedLocatie } from '../../../shared/register/moved-locaties.ts';
import { isNoChange, withChange } from '../../../shared/register/register.ts';
import { sharedVoorheen } from '../../../shared/register/shared-voorheen.ts';
import type { RegisterToday } from '../../flows/register.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { type LocatiesWork, noLocatiesWork } from '../state/locaties-work.ts';
import type { PaneEvent } from '../state/pane-event.ts';
import { changeOf, sharedAfter } from './draft-change.ts';
import { draftMistakes } from './draft-mistakes.ts';

export const moved = (change: Partial<LocatiesWork>): PaneEvent => ({ type: 'locatiesMoved', change });

const workOf = ({ store }: Work): LocatiesWork => store.state().gemeenteWork.locaties ?? noLocatiesWork;

/** What an action works on; undefined as long as no register was read. */
function standing(work: Work) {
  const gemeente = chosenGemeente(work.store.state());
  const { register, ...rest } = workOf(work);
  return gemeente && register && { gemeente, register, ...rest };
}

/** Shows what a file would change; nothing of it is sent. */
export async function chooseFile(work: Work, file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
  const now = standing(work);
  if (now === undefined) return;
  work.store.dispatch(moved({ preview: undefined, done: undefined }));
  const { gemeente, register } = now;
  await runTask(
    work,
    'compareFile',
    async () => work.flows.compareFile({ gemeente, register }, new Uint8Array(await file.arrayBuffer())),
    (comparison) => moved({ preview: { file: file.name, comparison, sure: false, knowsMoved: false } }),
  );
}

/** Takes over what the user has just seen. */
export async function importFile(work: Work): Promise<void> {
  const now = standing(work);
  if (now?.preview === undefined) return;
  const { gemeente, register, preview } = now;
  const { comparison } = preview;
  const verhuisd = preview.knowsMoved ? idsOf(comparison.moved) : [];
  const body = { versie: register.versie, ...comparison.change, gedeeld: known(register), verhuisd };
  await runTask(
    work,
    'saveRegister',
    () => work.flows.saveRegister(gemeente.gemeentecode, body),
    (saved) => moved({ register: saved, preview: undefined, done: { kind: 'imported', comparison } }),
  );
}

const idsOf = (all: readonly MovedLocatie[]): string[] => all.map(({ locatie }) => locatie.locatieId);

/** A file cannot know what locaties were: what is shared already stays so. */
const known = ({ locaties, today }: RegisterToday) =>
  sharedVoorheen(locaties, today).map(({ voorheen }) => voorheen);

/** Saves the locatie in the fields, where nothing is wrong and nothing is left to agree to. */
export async function saveDraft(work: Work): Promise<void> {
  const now = standing(work);
  if (now?.draft === undefined) return;
  const { gemeente, register, draft } = now;
  const change = changeOf(draft, register, gemeente.gemeentecode);
  const shared = sharedAfter(change, register, register.today);
  const isWrong = Object.keys(draftMistakes(draft, register)).length > 0;
  const asksShared = shared.length > 0 && !draft.agreed;
  if (isWrong || asksShared) {
    work.store.dispatch(moved({ draft: { ...draft, tried: true, asksShared } }));
    return;
  }
  const kind = draft.before === undefined ? 'added' : 'saved';
  const done = { kind, naam: draft.naam.trim() } as const;
  if (isNoChange(change)) {
    work.store.dispatch(moved({ draft: undefined, done }));
    return;
  }
  const gedeeld = [...known(register), ...shared.map(({ voorheen }) => voorheen)];
  const verhuisd = idsOf(movedLocaties(register, change));
  const body = { versie: register.versie, ...change, gedeeld, verhuisd };
  await runTask(
    work,
    'saveRegister',
    () => work.flows.saveRegister(gemeente.gemeentecode, body),
    (saved) => moved({ register: saved, draft: undefined, done }),
  );
}

/** Says yes or no to what a coordinator proposed, as it stands on the screen. */
export async function decide(
  work: Work,
  { uitvraagId, locatieId, voorheen }: KoppelingVoorstel,
  besluit: 'bevestigd' | 'afgewezen',
): Promise<void> {
  const now = standing(work);
  if (now === undefined) return;
  const { gemeente, register } = now;
  const naam = register.locaties.find((one) => one.locatieId === locatieId)?.naam ?? locatieId;
  const done = { kind: besluit === 'bevestigd' ? 'confirmed' : 'rejected', naam } as const;
  const gedeeld = sharedWith(register, locatieId, voorheen);
  await runTask(
    work,
    'saveKoppeling',
    () =>
      work.flows.saveKoppeling(
        { gemeentecode: gemeente.gemeentecode, locatieId },
        { versie: register.versie, uitvraagId, voorheen, besluit, gedeeld: [...gedeeld] },
      ),
    (saved) => moved({ register: saved, done }),
  );
}

/** What counts twice once a proposal is confirmed: the screen says so beside it. */
export function sharedWith(
  register: RegisterToday,
  locatieId: string,
  voorheen: readonly string[],
): readonly string[] {
  const own = register.locaties.filter((one) => one.locatieId === locatieId);
  const locaties = own.map((one) => ({ ...one, voorheen: [...voorheen] }));
  const after = withChange(register, { organisaties: [], locaties });
  return sharedVoorheen(after.locaties, register.today).map((one) => one.voorheen);
}

/** Draws the register on a sheet. */
export async function drawLocaties(work: Work, gemeente: Gemeente): Promise<void> {
  const { register } = workOf(work);
  if (register === undefined) return;
  await runTask(
    work,
    'showLocaties',
    () => work.flows.showLocaties(gemeente, register),
    ({ sheets }) => moved({ done: { kind: 'drawn', naam: sheets[0] ?? '' } }),
  );
}

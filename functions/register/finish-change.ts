import type { RegisterChange } from '../../shared/register/register.ts';
import type { Storing } from '../services.ts';
import type { Mark, Marked } from '../storage/marked.ts';
import { MAX_PART } from '../storage/register-store.ts';
import { untilDone } from '../storage/until-done.ts';
import { firstHead, type RegisterHead } from './register-head.ts';

/** How a register stands; without a mark where it has no head yet. */
interface Settled {
  readonly value: RegisterHead;
  readonly mark: Mark | undefined;
}

/** How the register stands, once what somebody began is done. */
export const settle = (gemeentecode: string, services: Storing): Promise<Settled> =>
  untilDone(async (): Promise<Settled | undefined> => {
    let head = await services.store.register.findHead(gemeentecode);
    while (head?.value.pending !== undefined) {
      const next = await writeNext(gemeentecode, head, services);
      if (next === 'conflict') return undefined;
      head = await services.store.register.findHead(gemeentecode);
    }
    return head ?? { value: firstHead, mark: undefined };
  });

/** Writes the next rows of the change that is under way; with the last of them the register has its new versie. */
async function writeNext(
  gemeentecode: string,
  { value, mark }: Marked<RegisterHead>,
  { store, now }: Storing,
) {
  const { versie, pending } = value;
  const change = await store.register.findChange(gemeentecode, versie + 1);
  if (pending === undefined || change === undefined) throw new Error('A change that began is not there');
  const { actor, rol, done } = pending;
  const rows = rowsFrom(change, done);
  const written = done + rows.organisaties.length + rows.locaties.length;
  const isLast = written >= change.organisaties.length + change.locaties.length;
  const head: RegisterHead = isLast
    ? { versie: versie + 1 }
    : { versie, pending: { ...pending, done: written } };
  const event = {
    ...{ moment: now().toISOString(), actor, rol, action: 'register-gewijzigd' as const },
    ...{ object: 'register', versie: versie + 1 },
  };
  const outcome = store.register.savePart(
    gemeentecode,
    { value: head, mark },
    { rows, event: isLast ? event : undefined },
  );
  return outcome;
}

/** Organisaties first: no locatie names one that is not there. */
function rowsFrom({ organisaties, locaties }: RegisterChange, done: number): RegisterChange {
  const some = organisaties.slice(done, done + MAX_PART);
  const at = Math.max(0, done - organisaties.length);
  return { organisaties: some, locaties: locaties.slice(at, at + MAX_PART - some.length) };
}

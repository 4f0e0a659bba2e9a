import type { Failure } from '../../addin/flows/outcome.ts';
import type { Issuer } from '../issuer/start-issuer.ts';
import { type Book, openBook } from './book.ts';
import { type Access, clientOf } from './client-of.ts';
import type { InventedLocatie } from './generate.ts';
import { inParallel } from './in-parallel.ts';
import { fillAndMend, type FoundAndMended, send } from './partner-story.ts';
import type { Plan } from './plan.ts';
import { sendThroughApi } from './send-through-api.ts';
import type { SyncCounts } from './sync-counts.ts';

/** How many partners work at the same moment. */
const AT_ONCE = 4;

/** A locatie with its workbook open. */
export interface Partner {
  readonly invented: InventedLocatie;
  readonly book: Book;
  readonly rules: FoundAndMended;
}

/** Where the server of the demo is, and who may get a token. */
export interface Server {
  readonly api: string;
  readonly issuer: Pick<Issuer, 'tokenFor'>;
}

export const accessOf = ({ api, issuer }: Server, { upn }: { readonly upn: string }): Access => ({
  base: api,
  token: () => issuer.tokenFor(upn),
});

/** Every locatie with a workbook makes its form, fills it in, checks and mends it. */
export const fillForms = (plan: Plan, server: Server, syncs: SyncCounts): Promise<readonly Partner[]> =>
  inParallel(plan.withBook, AT_ONCE, async (invented) => {
    const book = await openBook(accessOf(server, plan.people.coordinatorOf(invented.locatie)), syncs);
    const rules = await fillAndMend({ book, invented, uitvraag: plan.uitvraag });
    return { invented, book, rules };
  });

/** Which locaties send now. */
export type Senders = (one: InventedLocatie) => boolean;

/** Those who send now do so, from a workbook or without; answers the refusals. */
export async function sendAll(
  {
    plan,
    server,
    partners,
  }: { readonly plan: Plan; readonly server: Server; readonly partners: readonly Partner[] },
  senders: Senders,
): Promise<readonly Failure[]> {
  const { uitvraag } = plan;
  const fromBooks = await inParallel(
    partners.filter(({ invented }) => senders(invented)),
    AT_ONCE,
    ({ book, invented }) => send({ book, invented, uitvraag }),
  );
  const fromApi = await inParallel(plan.withoutBook.filter(senders), AT_ONCE, (invented) =>
    sendOne(plan, server, invented),
  );
  return [...fromBooks, ...fromApi].filter((failure) => failure !== undefined);
}

async function sendOne(plan: Plan, server: Server, invented: InventedLocatie): Promise<Failure | undefined> {
  const { gemeentecode, uitvraagId } = plan.uitvraag;
  const { locatie, form, answer } = invented;
  const client = clientOf(accessOf(server, plan.people.coordinatorOf(locatie)));
  const { locatieId } = locatie;
  const nulopgave = answer === 'nulopgave';
  const sent = await sendThroughApi(client, { gemeentecode, uitvraagId, locatieId, form, nulopgave });
  return sent.ok ? undefined : sent.failure;
}

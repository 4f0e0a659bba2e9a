import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../../../addin/api/client.ts';
import type { FileWorkbook } from '../../../addin/file/file-workbook.ts';
import { emptyFile, openFile } from '../../../addin/file/open-file.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { makeFlows } from '../../../addin/flows/make-flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import type { Ports } from '../../../addin/flows/ports.ts';
import { termFrom } from '../../../local/seed/term-from.ts';
import { choiceFor } from '../example-choice.ts';
import { exampleClient } from '../example-client.ts';
import { uitnodigingFor } from '../example-form.ts';
import { valueOf } from '../open-excel.ts';

/** A day within the term of the example uitvraag. */
const aDayInTerm = new Date('2026-06-20T10:00:00Z');

/** A server that only knows the invitation. */
export const invitingClient = (locatieId: string): Client =>
  exampleClient({ readUitnodiging: () => done(uitnodigingFor(locatieId)) });

/** The actions of the page on a file. */
export const flowsOn = (
  workbook: FileWorkbook,
  client: Client,
  given: Partial<Pick<Ports, 'newId' | 'give'>> = {},
): Flows =>
  makeFlows({
    workbook,
    client,
    auth: {
      getToken: () => Promise.resolve(done('token')),
      signIn: () => Promise.resolve(done(undefined)),
      signOut: () => Promise.resolve(done(undefined)),
    },
    now: () => aDayInTerm,
    newId: () => crypto.randomUUID(),
    give: () => Promise.resolve(done('download')),
    wait: (milliseconds) => wait(milliseconds),
    ...given,
  });

/**
 * The form of an example locatie as a file, as the page gives it.
 * @param today first day of the term; without it the term of the example, that is past for a browser
 */
export async function emptyForm(locatieId: string, today?: Date): Promise<Uint8Array> {
  const workbook = emptyFile();
  const client = today === undefined ? invitingClient(locatieId) : invitingFrom(locatieId, today);
  valueOf(await flowsOn(workbook, client).newForm(choiceFor(locatieId)));
  return workbook.toBytes();
}

/** The same server, for an uitvraag that opens today. */
function invitingFrom(locatieId: string, today: Date): Client {
  const uitnodiging = uitnodigingFor(locatieId);
  const uitvraag = { ...uitnodiging.uitvraag, ...termFrom(today) };
  return exampleClient({ readUitnodiging: () => done({ ...uitnodiging, uitvraag }) });
}

/** A file that must open. */
export const opened = (bytes: Uint8Array): FileWorkbook => valueOf(openFile(bytes));

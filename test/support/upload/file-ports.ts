import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from '../../../addin/api/client.ts';
import type { FileWorkbook } from '../../../addin/file/file-workbook.ts';
import { emptyFile, openFile } from '../../../addin/file/open-file.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { makeFlows } from '../../../addin/flows/make-flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import type { Ports } from '../../../addin/flows/ports.ts';
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
  given: Partial<Pick<Ports, 'newId'>> = {},
): Flows =>
  makeFlows({
    workbook,
    client,
    auth: {
      getToken: () => Promise.resolve(done('token')),
      signIn: () => Promise.resolve(done(undefined)),
    },
    now: () => aDayInTerm,
    newId: () => crypto.randomUUID(),
    wait: (milliseconds) => wait(milliseconds),
    ...given,
  });

/** The form of an example locatie as a file, as the page gives it. */
export async function emptyForm(locatieId: string): Promise<Uint8Array> {
  const workbook = emptyFile();
  valueOf(await flowsOn(workbook, invitingClient(locatieId)).newForm(choiceFor(locatieId)));
  return workbook.toBytes();
}

/** A file that must open. */
export const opened = (bytes: Uint8Array): FileWorkbook => valueOf(openFile(bytes));

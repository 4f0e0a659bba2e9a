import { randomUUID } from 'node:crypto';
import type { Client } from '../../addin/api/client.ts';
import type { Outcome } from '../../addin/flows/outcome.ts';
import type { Uitnodiging } from '../../shared/contract/uitvraag-messages.ts';
import type { Form, FormContext } from '../../shared/inzending/form.ts';
import type { GegevenReden, Inzending } from '../../shared/inzending/inzending.ts';
import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import { findingsThatAskReason, reasonFor } from '../../shared/validation/reasons.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import { must } from './must.ts';

/** Why a warning stands, for every warning that asks: the demo's locaties have all counted twice. */
export const DEMO_REASON = 'We hebben dit nageteld en het klopt.';

export interface FormToSend {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
  readonly locatieId: string;
  readonly form: Form;
  readonly nulopgave: boolean;
}

/** Sends a form as the add-in does, without a workbook: the same checks and the same payload builder. */
export async function sendThroughApi(client: Client, toSend: FormToSend): Promise<Outcome<Ontvangstbewijs>> {
  const { gemeentecode, uitvraagId, locatieId } = toSend;
  const body = await inzendingFor(client, toSend);
  const path = { gemeentecode, uitvraagId, locatieId, inzendingId: randomUUID() };
  return client.call('submitInzending', { path, body });
}

/** What would be sent now: it replaces the version that stands at the server. */
export async function inzendingFor(client: Client, toSend: FormToSend): Promise<Inzending> {
  const { gemeentecode, uitvraagId, locatieId } = toSend;
  const path = { gemeentecode, uitvraagId, locatieId };
  return inzendingFrom(
    must(`invitation of ${locatieId}`, await client.call('readUitnodiging', { path })),
    toSend,
  );
}

/** What is sent on an uitnodiging that was just read. */
export function inzendingFrom(
  uitnodiging: Uitnodiging,
  { locatieId, form, nulopgave }: FormToSend,
): Inzending {
  const context = contextOf(uitnodiging);
  const body = makeInzending(form, context, {
    nulopgave,
    vervangt: uitnodiging.versie,
    redenen: reasonsFor(form, context, nulopgave),
    verklaring: true,
  });
  if (body === undefined) throw new Error(`The form of ${locatieId} cannot be sent.`);
  return body;
}

function contextOf({ gemeente, uitvraag, locatie, verwacht, before }: Uitnodiging): FormContext {
  const { lastYear } = before;
  return {
    gemeenteNaam: gemeente.naam,
    uitvraag,
    locatie,
    verwacht,
    lastYear,
    sjabloonversie: SJABLOONVERSIE,
  };
}

function reasonsFor(form: Form, context: FormContext, nulopgave: boolean): readonly GegevenReden[] {
  const findings = validateForm(form, context, { nulopgave });
  return findingsThatAskReason(findings).map((finding) => reasonFor(finding, DEMO_REASON));
}

import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import { controletotalenOf } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { findingsThatAskReason } from '../../shared/validation/reasons.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { askServer, type Standing } from './ask-server.ts';
import type { Preparation } from './flows.ts';
import { dataHash } from './hash.ts';
import { readAnswers } from './kept-answers.ts';
import { idFor } from './known-sending.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { previewParts } from './preview.ts';
import { readForm } from './read-form.ts';
import { redenContextOf } from './reden-context.ts';
import { sendingState } from './sending-state.ts';
import { showFindings } from './show-findings.ts';
import { tellOver } from './tell-over.ts';
import { writeCodes } from './write-codes.ts';

interface Options {
  readonly nulopgave?: boolean;
}

/** Scans again, asks the server how things stand, and builds exactly what would be sent. */
export async function prepare(ports: Ports, options: Options): Promise<Outcome<Preparation>> {
  const found = await readForm(ports.workbook);
  if (!found.ok) return found;
  const read = await writeCodes(ports, found.value);
  if (!read.ok) return read;
  const standing = await askServer(ports, read.value);
  if (!standing.ok) return standing;
  const { invitation, received } = standing.value;
  const { status } = invitation.uitvraag;
  if (status !== 'open') return tellOver(ports, read.value, { ...standing.value, status });
  const { ontvangstbewijs } = await sendingState(read.value);
  const stands = received === undefined ? ontvangstbewijs : undefined;
  const { open, draw } = learnUitvraag(read.value, invitation.uitvraag, stands);
  const findings = validateForm(open.form, open.context, options);
  const shown = await showFindings(ports, open, { findings, received, draw });
  if (!shown.ok) return shown;
  const preparation = await build(ports, open, { standing: standing.value, findings, options });
  return preparation === undefined
    ? failed({ ...problemFailure('regels-niet-gehaald'), findings })
    : done(preparation);
}

/** Undefined where the form says something that cannot be sent; then the findings say what. */
async function build(
  { newId }: Ports,
  open: OpenForm,
  about: { readonly standing: Standing; readonly findings: readonly Finding[]; readonly options: Options },
): Promise<Preparation | undefined> {
  const { form, context } = open;
  const { standing, findings, options } = about;
  const { vorige, invitation } = standing;
  const inzending = makeInzending(form, context, {
    nulopgave: options.nulopgave ?? false,
    vervangt: invitation.versie,
    redenen: [],
    verklaring: false,
  });
  if (inzending === undefined) return undefined;
  return {
    gemeentecode: context.uitvraag.gemeentecode,
    inzendingId: idFor(await dataHash(inzending), { ...standing, newId }),
    inzending,
    totalen: controletotalenOf(inzending),
    preview: previewParts(inzending, context),
    findings,
    askReason: findingsThatAskReason(findings),
    kept: await readAnswers(open.seen, findings),
    kinderen: form.kinderen.length,
    redenContext: redenContextOf(open),
    ...(vorige === undefined ? {} : { vorige }),
  };
}

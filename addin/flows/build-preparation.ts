import type { LastYearAnswer } from '../../shared/contract/last-year-messages.ts';
import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import { controletotalenOf, type Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { findingsThatAskReason } from '../../shared/validation/reasons.ts';
import type { KeptSending } from '../sending/kept-sending.ts';
import type { Preparation } from './flows.ts';
import { dataHash } from './hash.ts';
import { readAnswers } from './kept-answers.ts';
import { idFor } from './known-sending.ts';
import type { OpenForm } from './open-form.ts';
import type { Failure } from './outcome.ts';
import { previewParts } from './preview.ts';
import { redenContextOf } from './reden-context.ts';

/** What is known of what was sent before. */
export interface Base {
  readonly kept: KeptSending;
  /** What stands at the server, as far as is known. */
  readonly vorige: Ontvangstbewijs | undefined;
  /** The version to replace; 0 for none. */
  readonly vervangt: number;
  /** Whether the gemeente may look at counts of one locatie, as the server says, or else the form. */
  readonly gemeenteMayLook: boolean;
  /** Last year, where the server was asked. */
  readonly before?: LastYearAnswer;
  /** Why the server could not be asked. */
  readonly away?: Failure;
}

/** Exactly what would be sent. Undefined where the form says something that cannot be; then the findings say what. */
export async function buildPreparation(
  open: OpenForm,
  about: {
    readonly base: Base;
    readonly findings: readonly Finding[];
    readonly nulopgave: boolean;
    readonly newId: () => string;
  },
): Promise<Preparation | undefined> {
  const { form, context } = open;
  const { base, findings, nulopgave, newId } = about;
  const { vorige, kept, vervangt, gemeenteMayLook, before, away } = base;
  const inzending = makeInzending(form, context, { nulopgave, vervangt, redenen: [], verklaring: false });
  if (inzending === undefined) return undefined;
  const inzendingId = idFor(await dataHash(inzending), { kept, vorige, newId });
  return {
    gemeentecode: context.uitvraag.gemeentecode,
    inzendingId,
    inzending,
    totalen: controletotalenOf(inzending),
    preview: previewParts(inzending, context),
    gemeenteMayLook,
    findings,
    askReason: findingsThatAskReason(findings),
    kept: await readAnswers(open.seen, findings),
    kinderen: form.kinderen.length,
    redenContext: redenContextOf(open),
    ...(vorige === undefined ? {} : { vorige }),
    ...(kept.judged === undefined ? {} : { judged: kept.judged }),
    ...(vorige?.inzendingId === inzendingId ? { already: vorige } : {}),
    ...(before === undefined ? {} : { before }),
    ...(away === undefined ? {} : { away }),
  };
}

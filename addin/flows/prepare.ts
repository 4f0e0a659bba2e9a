import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { FormOptions } from '../../shared/validation/validate-form.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { readKept } from '../sending/kept-sending.ts';
import { askServer, type Standing } from './ask-server.ts';
import { isAway } from './away.ts';
import { type Base, buildPreparation } from './build-preparation.ts';
import { countsOf } from './counts-of.ts';
import type { Preparation, PrepareOptions } from './flows.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { done, failed, type Failure, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { saidNulopgave, sendingState } from './sending-state.ts';
import { showFindings, type Shown } from './show-findings.ts';
import { tellOver } from './tell-over.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { writeCodes } from './write-codes.ts';

/**
 * Scans again, asks the server how things stand, and builds exactly what would be sent. Where the server is out of
 * reach for this user, it builds what the file knows: that can be set ready, and is not sent.
 */
export async function prepare(ports: Ports, options: PrepareOptions): Promise<Outcome<Preparation>> {
  const found = await readForm(ports.workbook);
  if (!found.ok) return found;
  const read = await writeCodes(ports, found.value);
  if (!read.ok) return read;
  const standing = await askServer(ports, read.value);
  if (standing.ok) return prepareThere(ports, read.value, options, standing.value);
  return isAway(standing.failure) ? prepareAway(ports, read.value, options, standing.failure) : standing;
}

async function prepareThere(
  ports: Ports,
  found: OpenForm,
  options: PrepareOptions,
  standing: Standing,
): Promise<Outcome<Preparation>> {
  const { invitation, received, vorige } = standing;
  const { before } = invitation;
  const { status } = invitation.uitvraag;
  if (status !== 'open') return tellOver(ports, found, { ...standing, status });
  const kept = afterEvent(standing.kept, { kind: 'welcome' });
  const { ontvangstbewijs } = await sendingState(found);
  const stands = received === undefined && ontvangstbewijs ? { ontvangstbewijs, kept } : undefined;
  const { open, draw } = learnUitvraag(found, { ...invitation.uitvraag, lastYear: before.lastYear }, stands);
  const arrived = received && { ...received, kept };
  const gemeenteMayLook = mayLook(invitation.uitvraag);
  const base: Base = { kept, vorige, vervangt: invitation.versie, gemeenteMayLook, before };
  return prepareWith(ports, {
    open,
    options,
    base,
    shown: { received: arrived, kept, draw, words: before.toelichtingen },
  });
}

async function prepareAway(
  ports: Ports,
  open: OpenForm,
  options: PrepareOptions,
  away: Failure,
): Promise<Outcome<Preparation>> {
  const sending = await sendingState(open);
  const { status } = open.context.uitvraag;
  if (status !== 'open' && status !== 'concept')
    return failed({ ...problemFailure('uitvraag-niet-open'), over: { status, ...sending } });
  const vorige = sending.ontvangstbewijs;
  const base: Base = {
    kept: readKept(open.seen),
    vorige,
    vervangt: vorige?.versie ?? 0,
    gemeenteMayLook: mayLook(open.context.uitvraag),
    away,
  };
  return prepareWith(ports, { open, options, base, shown: { sending } });
}

const mayLook = ({ afspraak }: Uitvraag): boolean => afspraak.inzage !== undefined;

async function prepareWith(
  ports: Ports,
  about: {
    readonly open: OpenForm;
    readonly options: PrepareOptions;
    readonly base: Base;
    readonly shown: Omit<Shown, 'findings'>;
  },
): Promise<Outcome<Preparation>> {
  const { open, base } = about;
  const options = await answersIn(open, about.options);
  const findings = validateForm(open.form, open.context, options);
  const shown = await showFindings(ports, open, { ...about.shown, findings });
  if (!shown.ok) return shown;
  const nulopgave = options.nulopgave ?? false;
  const preparation = await buildPreparation(open, { base, findings, nulopgave, newId: ports.newId });
  return preparation === undefined
    ? failed({ ...problemFailure('regels-niet-gehaald'), findings, counts: countsOf(open, nulopgave) })
    : done(preparation);
}

/** A nulopgave that the file knows of need not be said again, unless the user takes it back. */
async function answersIn(open: OpenForm, { nulopgave, isTakenBack }: PrepareOptions): Promise<FormOptions> {
  if (nulopgave !== undefined) return { nulopgave };
  return isTakenBack !== true && (await saidNulopgave(open)) ? { nulopgave: true } : {};
}

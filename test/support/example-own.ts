import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import { controletotalenOf } from '../../shared/inzending/ontvangstbewijs.ts';
import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import { contextFor } from './example-form.ts';
import { goodForm } from './example-kinderen.ts';

const context = contextFor('school-linde');
const answers = { nulopgave: false, vervangt: 0, redenen: [], verklaring: true };
const inzending = makeInzending(goodForm(['Groep 1', 'Groep 2'], 10), context, answers)!;

/** What school-linde sent: taal 6 of 10, the other domeinen 10 of 10. */
export const ownFigures: EigenCijfers = {
  locatie: context.locatie,
  nulopgave: false,
  groepen: inzending.groepen,
  ontvangstbewijs: {
    inzendingId: '00000000-0000-4000-8000-000000000001',
    uitvraagId: inzending.uitvraagId,
    locatieId: inzending.locatieId,
    versie: 1,
    ontvangenOp: '2026-06-20T10:00:00.000Z',
    nummer: 'GB-ABCD1234',
    status: 'geaccepteerd',
    totalen: controletotalenOf(inzending),
  },
};

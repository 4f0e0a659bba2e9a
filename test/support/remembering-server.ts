import { done } from '../../addin/flows/outcome.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import { controletotalenOf, type Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { exampleClient } from './example-client.ts';
import { uitnodigingFor } from './example-form.ts';

/** A server that remembers what it got; the test moves its uitvraag on. */
export function rememberingServer() {
  const knows: {
    status: UitvraagStatus;
    closesOn?: string;
    sjabloonversie?: string;
    ontvangstbewijs?: Ontvangstbewijs;
  } = {
    status: 'open',
  };
  const client = exampleClient({
    readUitnodiging: () => {
      const { uitvraag, ...invitation } = uitnodigingFor('school-linde');
      const { status, closesOn = uitvraag.closesOn, sjabloonversie = uitvraag.sjabloonversie } = knows;
      const { ontvangstbewijs } = knows;
      return done({
        ...invitation,
        uitvraag: { ...uitvraag, status, closesOn, sjabloonversie },
        ...(ontvangstbewijs ? { ontvangstbewijs, versie: 1 } : {}),
      });
    },
    submitInzending: ({ path, body }: { path: { inzendingId: string }; body: Inzending }) => {
      knows.ontvangstbewijs = {
        inzendingId: path.inzendingId,
        uitvraagId: body.uitvraagId,
        locatieId: body.locatieId,
        versie: 1,
        ontvangenOp: '2026-06-20T10:00:00.123Z',
        nummer: 'GB-ABCD1234',
        status: 'geaccepteerd',
        totalen: controletotalenOf(body),
      };
      return done(knows.ontvangstbewijs);
    },
  });
  return { knows, client };
}

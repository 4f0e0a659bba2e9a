import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { controletotalenOf, type Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';

interface AboutInzending {
  readonly path: { readonly inzendingId: string };
}

/** A server in the same process that takes what it is sent, and knows it when it is asked again. */
export function exampleServer(locatieId: string) {
  const received: Ontvangstbewijs[] = [];
  const last = () => received.at(-1);
  return exampleClient({
    readUitnodiging: () => {
      const ontvangstbewijs = last();
      const versie = received.length;
      return done({ ...uitnodigingFor(locatieId), versie, ...(ontvangstbewijs && { ontvangstbewijs }) });
    },
    readOntvangstbewijs: ({ path }: AboutInzending) => {
      const known = received.find(({ inzendingId }) => inzendingId === path.inzendingId);
      return known === undefined ? failed(problemFailure('niet-gevonden')) : done(known);
    },
    submitInzending: ({ path, body }: AboutInzending & { readonly body: Inzending }) => {
      const known = received.find(({ inzendingId }) => inzendingId === path.inzendingId);
      const versie = received.length + 1;
      const ontvangstbewijs: Ontvangstbewijs = known ?? {
        inzendingId: path.inzendingId,
        uitvraagId: body.uitvraagId,
        locatieId: body.locatieId,
        versie,
        ontvangenOp: '2026-06-20T10:00:00.000Z',
        nummer: `GB-ABCD${String(versie).padStart(4, '0')}`,
        status: 'geaccepteerd',
        totalen: controletotalenOf(body),
      };
      if (known === undefined) received.push(ontvangstbewijs);
      return done(ontvangstbewijs);
    },
  });
}

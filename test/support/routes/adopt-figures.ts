import { setTimeout as wait } from 'node:timers/promises';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { clientOf } from '../../../local/demo/client-of.ts';
import { must } from '../../../local/demo/must.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { sendExample } from '../../../local/start/send-example.ts';

/** The other locaties send, and the gemeente closes the uitvraag and adopts the figures; all without a page. */
export async function adoptFigures(backend: Backend): Promise<void> {
  await sendExample(backend, () => undefined);
  const gemeente = backend.users.find(({ role }) => role === 'gemeente');
  const client = clientOf({ base: backend.api, token: () => backend.issuer.tokenFor(gemeente?.upn ?? '') });
  const { gemeentecode } = exampleGemeente.gemeente;
  const path = { gemeentecode, uitvraagId: exampleGemeente.uitvraag.uitvraagId };
  const { uitvragen } = must('listing', await client.call('listUitvragen', { path: { gemeentecode } }));
  const { versie = 0 } = uitvragen.find(({ uitvraagId }) => uitvraagId === path.uitvraagId) ?? {};
  const closed = must(
    'closing',
    await client.call('moveUitvraag', { path, body: { status: 'gesloten', versie } }),
  );
  const asked = { versie: closed.versie };
  let now = await client.call('startVaststelling', { path, body: asked });
  // The warnings, of who stayed silent, are looked at first.
  if (!now.ok && now.failure.findings !== undefined)
    now = await client.call('startVaststelling', {
      path,
      body: { ...asked, confirmed: [...now.failure.findings] },
    });
  while (must('vaststelling', now).status === 'bezig') {
    await wait(100);
    now = await client.call('readVaststelling', { path });
  }
  if (must('vaststelling', now).status !== 'klaar') throw new Error('The vaststelling did not end well.');
}

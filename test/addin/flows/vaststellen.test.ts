import { afterEach, describe, expect, it } from 'vitest';
import { makeClient } from '../../../addin/api/client.ts';
import { done } from '../../../addin/flows/outcome.ts';
import type { Ports } from '../../../addin/flows/ports.ts';
import { vaststellen } from '../../../addin/flows/vaststellen.ts';
import { startAnswering } from '../../support/answering-server.ts';
import { openUitvraag } from '../../support/example-form.ts';

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId, versie: 3 };

/** Follows a vaststelling at a server that answers with one progress after the other, the last one for ever. */
async function follow(progress: readonly number[], end: number) {
  let looks = 0;
  const server = await startAnswering(({ method }) => {
    const klaar = progress[Math.min(looks, progress.length - 1)] ?? 0;
    looks += 1;
    const status = klaar === end ? 'klaar' : 'bezig';
    return { status: method === 'PUT' ? 202 : 200, body: { status, stappen: 4, klaar, melding: 'Stap' } };
  });
  stop = server.close;
  const auth = {
    getToken: () => Promise.resolve(done('token')),
    signIn: () => Promise.resolve(done(undefined)),
    signOut: () => Promise.resolve(done(undefined)),
  };
  const client = makeClient({ base: server.base, auth, fetch: globalThis.fetch });
  const seen: number[] = [];
  const ports = { client, wait: () => Promise.resolve() } as unknown as Ports;
  const outcome = await vaststellen(ports, key, ({ klaar }) => seen.push(klaar));
  return { outcome, seen, looks };
}

describe('following a vaststelling', () => {
  it('tells each step and ends when it is done', async () => {
    const { outcome, seen } = await follow([0, 1, 2, 4], 4);
    expect(seen).toEqual([0, 1, 2]);
    expect(outcome).toMatchObject({ ok: true, value: { status: 'klaar' } });
  });

  it('ends with advice when nothing moves any more', async () => {
    const { outcome, looks } = await follow([0, 1], 4);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'vaststelling-duurt-lang' } });
    expect(looks).toBeGreaterThan(200);
    expect(looks).toBeLessThan(300);
  });

  it('is patient as long as it moves', async () => {
    const slow = Array.from({ length: 600 }, (_, look) => Math.floor(look / 200));
    const { outcome } = await follow([...slow, 4], 4);
    expect(outcome.ok).toBe(true);
  });
});

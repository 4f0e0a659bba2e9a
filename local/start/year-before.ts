import { setTimeout as wait } from 'node:timers/promises';
import { vaststellen } from '../../addin/flows/vaststellen.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Backend } from '../backend/start-backend.ts';
import { generate } from '../demo/generate.ts';
import { must } from '../demo/must.ts';
import { seenAll } from '../demo/seen-all.ts';
import { sendThroughApi } from '../demo/send-through-api.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import type { SeedData } from '../seed/seed-data.ts';
import { seed } from '../seed/seed.ts';
import { bestuurderOf, clientFor, userOf } from './example-clients.ts';

/** The same children on every computer. */
const SEED = 2025;

const { locaties, uitvraag } = exampleGemeente;

/** The school that has another number since. */
const LINDE = 'school-linde';

/** Two schools of last year. One of them is another by now: the register does not say that it is Linde. */
const schools: readonly Locatie[] = locaties
  .filter(({ locatieId }) => [LINDE, 'school-kastanje'].includes(locatieId))
  .map((one) =>
    one.locatieId === LINDE
      ? { ...one, locatieId: 'school-lindehof', naam: 'Voorbeeldschool Lindehof', brin: '99YX' }
      : one,
  );

/** A year before the example, in which two schools tried it out. */
const yearBefore: SeedData = {
  ...exampleGemeente,
  locaties: schools.filter(({ locatieId }) => !locaties.some((one) => one.locatieId === locatieId)),
  uitvraag: {
    ...uitvraag,
    uitvraagId: 'voorbeeld-2024-2025',
    titel: 'Proef 2024-2025 (verzonnen)',
    schooljaar: '2024-2025',
    peildatum: '2025-06-02',
    opensOn: '2025-06-02',
    closesOn: '2025-07-11',
  },
  invited: schools.map(({ locatieId }) => ({ locatieId })),
};

/** What the register says of the locaties that took no part in the year before: all but Linde, which nobody asked. */
export const withVoorheen = (all: readonly Locatie[]): readonly Locatie[] =>
  all.map((one) => (one.locatieId === LINDE ? one : { ...one, voorheen: [] }));

/** Plays the year before from opening to vaststelling. What is done already stays; an interruption is gone on from. */
export async function playYearBefore(backend: Backend): Promise<void> {
  await seed(yearBefore, backend.storing);
  const { gemeentecode, uitvraagId, afspraak, peildatum, minMaanden } = yearBefore.uitvraag;
  const path = { gemeentecode, uitvraagId };
  const gemeente = clientFor(backend, userOf(backend, 'gemeente'));
  const { uitvraag: now, regels } = must('respons', await gemeente.call('readRespons', { path }));
  const invented = generate({
    locaties: schools,
    ...{ afspraak, peildatum, minMaanden, seed: SEED },
  });
  const waiting = new Set(regels.filter(({ versie }) => versie === 0).map(({ locatieId }) => locatieId));
  if (now.status === 'open') {
    for (const { locatie, form } of invented.filter((one) => waiting.has(one.locatie.locatieId))) {
      const client = clientFor(backend, bestuurderOf(backend, locatie.organisatieId));
      const toSend = { ...path, locatieId: locatie.locatieId, form, nulopgave: false };
      must(`sending ${locatie.locatieId}`, await sendThroughApi(client, toSend));
    }
    const body = { status: 'gesloten', versie: now.versie } as const;
    must('closing', await gemeente.call('moveUitvraag', { path, body }));
  }
  const { versie, status } = must('reading', await gemeente.call('readUitvraag', { path }));
  if (status === 'teruggekoppeld') return;
  const ports = { client: gemeente, wait: (milliseconds: number) => wait(milliseconds) };
  const confirmed = seenAll(must('reading who answered', await gemeente.call('readRespons', { path })));
  must('vaststellen', await vaststellen(ports, { ...path, versie, confirmed }, () => undefined));
}

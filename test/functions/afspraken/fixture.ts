import type { AfspraakTekst } from '../../../shared/afspraak/afspraak.ts';
import type { AfspraakStand, AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import { moveAfspraak } from '../../../functions/afspraken/move-afspraak.ts';
import { saveAfspraak } from '../../../functions/afspraken/save-afspraak.ts';
import { uitvraag } from '../fixtures/gemeente.ts';
import { ofGemeente, type World } from '../fixtures/world.ts';

/** An afspraak of its own, beside the one that the world begins with. */
export const path = { gemeentecode: '9901', afspraakId: 'nieuw' } as const;

const { titel, geldigTot, doelgroepPeuter, doelgroepKleuter, groeibegrip } = uitvraag.afspraak;
const { fasen, domeinen, streefpercentages, publicatie } = uitvraag.afspraak;
export const tekst: AfspraakTekst = {
  ...{ titel, geldigTot, doelgroepPeuter, doelgroepKleuter, groeibegrip },
  ...{ fasen, domeinen, streefpercentages, publicatie },
};

export const again = (vervangtVersie: number, change: Partial<AfspraakTekst> = {}): AfspraakTekst => ({
  ...tekst,
  herijking: { vervangtVersie, reden: 'Ruim gehaald.', leaDatum: '2026-11-12' },
  ...change,
});

export const save = (
  world: World,
  versie: number,
  revision: number,
  change: Partial<AfspraakTekst> = {},
): Promise<AfspraakStand> =>
  saveAfspraak(
    { path, body: { tekst: { ...tekst, ...change }, versie, revision }, caller: ofGemeente },
    world,
  );

export const step = (world: World, body: AfspraakStap, caller = ofGemeente): Promise<AfspraakStand> =>
  moveAfspraak({ path, body, caller }, world);

const facts = {
  besproken: { besproken: [{ datum: '2026-03-04', overleg: 'Werkbijeenkomst' }] },
  vastgesteld: { zaaknummer: 'Z-2026-17', vastgesteldOp: '2026-04-07' },
  ondertekend: {
    ondertekeningen: [{ organisatie: 'Verzonnen bestuur', functie: 'voorzitter', datum: '2026-05-01' }],
  },
} as const;

/** The step to a status with facts that are right. */
export const stap = (status: AfspraakStap['status'], versie: number, revision: number): AfspraakStap =>
  ({
    status,
    versie,
    revision,
    ...(status in facts ? facts[status as keyof typeof facts] : {}),
  }) as AfspraakStap;

/** Takes a versie from concept to `last`, one revision a step. */
export async function walk(world: World, last: AfspraakStap['status'], versie = 1): Promise<AfspraakStand> {
  const steps = ['besproken', 'vastgesteld', 'ondertekend', 'actief'] as const;
  let stand: AfspraakStand | undefined;
  for (const [nth, status] of steps.slice(0, steps.findIndex((one) => one === last) + 1).entries())
    stand = await step(world, stap(status, versie, nth + 1));
  if (stand === undefined) throw new Error(`Nothing leads to ${last}`);
  return stand;
}

/** Every versie of `path`, as it stands. */
export const versies = async ({ store }: World): Promise<readonly AfspraakStand[]> =>
  (await store.afspraken.list('9901')).value.filter(
    ({ afspraak }) => afspraak.afspraakId === path.afspraakId,
  );

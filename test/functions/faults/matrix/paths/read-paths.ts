import { readInzending } from '../../../../../functions/correctie/read-inzending.ts';
import { readUitnodiging } from '../../../../../functions/inzendingen/read-uitnodiging.ts';
import { listLocaties } from '../../../../../functions/register/list-locaties.ts';
import { saveRegister } from '../../../../../functions/register/save-register.ts';
import { readEigenCijfers } from '../../../../../functions/terugkoppeling/read-eigen-cijfers.ts';
import { send } from '../../../correctie/world-of-correctie.ts';
import { breakingStore, Crash } from '../../../fixtures/breaking-store.ts';
import { at, locaties } from '../../../fixtures/gemeente.ts';
import { coordinator, makeOpenWorld, makeWorld, ofGemeente } from '../../../fixtures/world.ts';
import { addYearBefore, inzendingBefore } from '../../../fixtures/year-before.ts';
import type { WritePath } from '../write-path.ts';

const own = { path: at('loc-1'), body: undefined, caller: coordinator('loc-1') } as const;
const register = { path: { gemeentecode: '9901' }, caller: ofGemeente } as const;

/** Reading that is noted, or that completes what somebody left. */
export const readPaths = {
  readInzending: {
    prepare: async (store) => send(await makeOpenWorld(store), 1),
    run: (world) => readInzending(own, world),
  },
  readEigenCijfers: {
    prepare: async (store) => send(await makeOpenWorld(store), 1),
    run: (world) => readEigenCijfers(own, world),
  },
  readUitnodiging: {
    prepare: async (store) => addYearBefore(await makeOpenWorld(store), [inzendingBefore('loc-1')]),
    run: (world) => readUitnodiging(own, world),
  },
  'listLocaties of a register that somebody left halfway': {
    prepare: async (store) => {
      const world = await makeWorld(store);
      const [first, second] = locaties.map((locatie) => ({ ...locatie, naam: 'Anders (verzonnen)' }));
      if (first === undefined || second === undefined) throw new Error('There are locaties');
      const body = { versie: 0, organisaties: [], locaties: [first, second] };
      const begun = saveRegister({ ...register, body }, { ...world, store: breakingStore(store, 0, true) });
      await begun.catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    },
    run: (world) => listLocaties({ ...register, body: undefined }, world),
    halfway: { why: 'who only reads the own locatie sees it as it was until somebody reads the register' },
  },
} as const satisfies Record<string, WritePath>;

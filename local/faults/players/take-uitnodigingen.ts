import { setTimeout as wait } from 'node:timers/promises';
import type { Play } from '../play.ts';

const LOOK_MS = 150;
const LINK = /uitnodiging\.html#(\d{4}-[0-9a-f]{32})\.([\w-]{22})/;

/** People of the locaties, each with an account that is new here, who take the uitnodigingen that were mailed. */
export async function takeUitnodigingen(play: Play): Promise<void> {
  const { stage, ask, ledger } = play;
  const tried = new Set<string>();
  const waiting = [...stage.newcomers];
  while (play.phase !== 'reading') {
    await wait(LOOK_MS);
    for (const { text } of await stage.backend.mail.list()) {
      const [, uitnodigingId, geheim] = LINK.exec(text) ?? [];
      if (uitnodigingId === undefined || geheim === undefined || tried.has(uitnodigingId)) continue;
      const user = waiting.shift();
      if (user === undefined) return;
      tried.add(uitnodigingId);
      const taken = await ask(user, 'claimUitnodiging', { path: { uitnodigingId }, body: { geheim } });
      if (!taken.ok) continue;
      ledger.acknowledged += 1;
      ledger.claims.set(`${user.tid}.${user.oid}`, uitnodigingId);
    }
  }
}

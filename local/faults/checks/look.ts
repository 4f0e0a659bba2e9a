import { setTimeout as wait } from 'node:timers/promises';
import { placeOf } from '../players/as-gemeente.ts';
import type { Play } from '../play.ts';
import { checkLocatie } from './check-locatie.ts';
import { checkPublication } from './check-publication.ts';
import { checkToegang } from './check-toegang.ts';
import { checkUitvraag } from './check-uitvraag.ts';
import { type Findings, inBoth, isClean, together } from './findings.ts';

/** Work in the background goes on while rows are read one after the other: what it was halfway is no finding. */
const LOOKS = 8;
const PAUSE_MS = 250;

/** What is wrong with what is stored, and stays so when nobody asks anything. */
export async function look(play: Play): Promise<Findings> {
  let findings = await lookOnce(play);
  for (let nth = 1; nth < LOOKS && !isClean(findings); nth++) {
    await wait(PAUSE_MS);
    findings = inBoth(findings, await lookOnce(play));
  }
  return findings;
}

async function lookOnce(play: Play): Promise<Findings> {
  const { stage, ledger } = play;
  const { store } = stage.backend.storing;
  const key = placeOf(play);
  const at = { key, store, hash: stage.backend.hash };
  const rows = (await store.inzendingen.listRespons(key)).map(({ value }) => value);
  const known = new Set(rows.map(({ locatieId }) => locatieId));
  const gone = ledger.sent.filter(({ locatieId }) => !known.has(locatieId));
  return together([
    ...(await Promise.all(rows.map((row) => checkLocatie(at, row, ledger)))),
    await checkUitvraag(at, rows, ledger),
    await checkToegang(key.gemeentecode, store, ledger),
    await checkPublication(key, store, ledger),
    {
      lost: [
        ...gone.map(({ locatieId }) => `the state of ${locatieId}`),
        ...ledger.contradicted.map((what) => `${what} was answered otherwise`),
      ],
      halfVisible: [],
      duplicated: [],
    },
  ]);
}

import { startBackend, type Backend } from '../backend/start-backend.ts';
import { texts } from '../backend/texts.ts';
import { onStop, untilStopped } from '../lifecycle/stopping.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import { buildWhenNeeded } from '../steps/build-when-needed.ts';

/** Runs the backend alone, for who writes another client or a test; everything is gone afterwards. */
export async function run(args: readonly string[]): Promise<number> {
  const strange = args.find((argument) => argument !== '--json' && argument !== '--help');
  if (strange !== undefined) {
    process.stderr.write(`${texts.unknown(strange)}\n`);
    return 2;
  }
  if (args.includes('--help')) {
    process.stdout.write(`${texts.help}\n`);
    return 0;
  }
  const code = await buildWhenNeeded(['functions']);
  if (code !== 0) return code;
  const backend = await startBackend();
  onStop(() => backend.close());
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(await describe(backend))}\n`);
  else process.stderr.write(`${texts.ready(backend.api, backend.issuer.url)}\n`);
  await untilStopped();
  return 0;
}

/** Where everything is, with a token of the first user of each role. */
async function describe({ api, issuer, users, mail }: Backend) {
  const roles = [...new Set(users.map(({ role }) => role))];
  const tokens = await Promise.all(
    roles.map(async (role) => {
      const upn = users.find((user) => user.role === role)?.upn ?? '';
      return [role, await issuer.tokenFor(upn)] as const;
    }),
  );
  const { uitvraag, gemeente, locaties } = exampleGemeente;
  return {
    api,
    issuer: issuer.url,
    mails: mail.inbox,
    tokens: Object.fromEntries(tokens),
    uitvraag: uitvraag.uitvraagId,
    gemeente: gemeente.gemeentecode,
    locaties: locaties.map(({ locatieId }) => locatieId),
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { accountPicker } from './account-picker.ts';
import { addressFor, type Ask, fault, readAsk, refusal } from './authorize-ask.ts';
import type { ExampleUser } from './example-user.ts';
import { messagePage } from './page.ts';
import type { IssuerParts } from './parts.ts';
import { readText, redirect, sendHtml } from './reply.ts';
import { texts } from './texts.ts';

type Outcome =
  | { readonly refused: string }
  | { readonly to: string }
  | { readonly user: ExampleUser; readonly ask: Ask }
  | { readonly choose: true };

/**
 * The authorization endpoint (RFC 6749 section 4.1, RFC 7636, OpenID Connect Core section 3.1.2). GET answers for who
 * is signed in, or shows who may be chosen; POST is the choice.
 */
export async function authorize(
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
  parts: IssuerParts,
): Promise<void> {
  const chosen = request.method === 'POST' ? await readChoice(request, parts) : undefined;
  if (chosen !== undefined) parts.sessions.signIn(response, chosen);
  const outcome = decide(
    address.searchParams,
    chosen ?? parts.sessions.userOf(request),
    parts,
    chosen !== undefined,
  );
  if ('refused' in outcome) sendHtml(response, 400, messagePage(texts.errorTitle, outcome.refused));
  else if ('to' in outcome) redirect(response, outcome.to);
  else if ('choose' in outcome)
    sendHtml(response, 200, accountPicker(usersOf(address, parts), `${address.pathname}${address.search}`));
  else {
    const { user, ask } = outcome;
    const refusal = parts.settings.refusals.get(user.upn);
    redirect(response, addressFor(ask, refusal ?? { code: parts.grants.issueCode({ user, ...ask }) }));
  }
}

/** Where the address names one tenant, only its own people sign in, as with Entra External ID. */
function usersOf({ pathname }: URL, { settings: { users } }: IssuerParts): readonly ExampleUser[] {
  const own = users.filter(({ tid }) => pathname.startsWith(`/${tid}/`));
  return own.length > 0 ? own : users;
}

async function readChoice(
  request: IncomingMessage,
  { settings }: IssuerParts,
): Promise<ExampleUser | undefined> {
  const upn = new URLSearchParams(await readText(request)).get('upn');
  return settings.users.find((user) => user.upn === upn);
}

function decide(
  query: URLSearchParams,
  user: ExampleUser | undefined,
  { settings }: IssuerParts,
  justChosen: boolean,
): Outcome {
  const refused = refusal(query, settings);
  if (refused !== undefined) return { refused };
  const ask = readAsk(query);
  const wrong = fault(query);
  if (wrong !== undefined) return { to: addressFor(ask, wrong) };
  if (user !== undefined && (justChosen || isWanted(user, ask))) return { user, ask };
  if (ask.prompt !== 'none') return { choose: true };
  const nobody = { error: 'login_required', error_description: 'This user is not signed in.' };
  return { to: addressFor(ask, nobody) };
}

/** Who is signed in will do, unless the client asks to choose or hints at somebody else. */
function isWanted({ upn }: ExampleUser, { prompt, loginHint }: Ask): boolean {
  return prompt !== 'select_account' && prompt !== 'login' && (loginHint === undefined || loginHint === upn);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod/mini';
import type { IssuerParts } from './parts.ts';
import { readText, sendJson } from './reply.ts';

const body = z.strictObject({ upn: z.string() });

/**
 * `POST /session {"upn": "..."}` signs somebody in at this browser without the page for it, for a page of ours with a
 * switch between users. Entra has no such thing. Only listed origins may call it.
 */
export async function switchUser(
  request: IncomingMessage,
  response: ServerResponse,
  { settings, sessions }: IssuerParts,
): Promise<void> {
  const { origin } = request.headers;
  const upn = readUpn(await readText(request));
  const user = settings.users.find((one) => one.upn === upn);
  if (origin !== undefined && !settings.origins.includes(origin))
    sendJson(response, 403, { error: 'unknown_origin' });
  else if (user === undefined) sendJson(response, 400, { error: 'unknown_user' });
  else {
    sessions.signIn(response, user);
    sendJson(response, 200, { upn: user.upn, name: user.name });
  }
}

function readUpn(text: string | undefined): string | undefined {
  try {
    return body.parse(JSON.parse(text ?? '')).upn;
  } catch {
    return undefined;
  }
}

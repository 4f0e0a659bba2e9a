import type { Backend } from '../../../local/backend/start-backend.ts';

/** Who asks: everybody whom the example knows, and who is nobody. */
export interface Caller {
  readonly name: string;
  /** Absent: no such header is sent. */
  readonly authorization?: string;
  /** Whether the server may believe it. */
  readonly isSignedIn: boolean;
}

const HOUR = 3600;

/** Who may do most in the example, and so gets furthest; of these there are more. */
const often: Readonly<Record<string, number>> = { anna: 10, els: 12, faye: 4, bestuurder1: 4 };

/** A user of every role, who has none, who comes from elsewhere, and tokens that prove nothing. */
export async function callersOf(backend: Backend): Promise<[Caller, ...Caller[]]> {
  const users = backend.users.map(async ({ upn }): Promise<Caller> => {
    const token = await backend.issuer.tokenFor(upn, { exp: Math.floor(Date.now() / 1000) + 5 * HOUR });
    return { name: upn, authorization: `Bearer ${token}`, isSignedIn: true };
  });
  const real = await Promise.all(users);
  const token = real[0]?.authorization ?? '';
  const [head = '', payload = '', signature = ''] = token.replace('Bearer ', '').split('.');
  const unsigned = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const expired = await backend.issuer.tokenFor(backend.users[0]?.upn ?? '', {
    exp: Math.floor(Date.now() / 1000) - HOUR,
  });
  const liars = [
    'Bearer',
    'Bearer x',
    'Bearer a.b.c',
    `Basic ${head}`,
    `Bearer ${head}.${payload}.`,
    `Bearer ${head}.${payload}.${signature.slice(0, -6)}AAAAAA`,
    `Bearer ${unsigned}.${payload}.${signature}`,
    `Bearer ${head}.${Buffer.from('{}').toString('base64url')}.${signature}`,
    `Bearer ${head}.${'A'.repeat(9000)}.${signature}`,
    `Bearer ${expired}`,
  ].map((authorization, nth): Caller => ({ name: `liar ${nth}`, authorization, isSignedIn: false }));
  const weighed = real.flatMap((one) =>
    Array.from({ length: often[one.name.split('@')[0] ?? ''] ?? 1 }, () => one),
  );
  return [{ name: 'nobody', isSignedIn: false }, ...weighed, ...liars];
}

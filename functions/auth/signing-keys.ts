import {
  createRemoteJWKSet,
  customFetch,
  errors,
  type FetchImplementation,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';
import { refuse } from './refusal.ts';

/** Keys of one authority. Those that were read once stay in use while the authority cannot be reached, for a day. */
export interface SigningKeys {
  /** @throws Problem `even-niet-bereikbaar` when no keys can be trusted */
  readonly find: JWTVerifyGetKey;
  /** The key as it was published: Entra adds the `issuer` for which it may sign. */
  readonly published: (kid: string) => PublishedKey | undefined;
}

type PublishedKey = JWK & { readonly issuer?: unknown };

export interface KeySettings {
  readonly jwksUri: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly fetch?: FetchImplementation;
}

const SECOND = 1000;
const REFRESH_AFTER = 3600 * SECOND;
const TRUSTED_FOR = 24 * 3600 * SECOND;
const PAUSE_AFTER_FAILURE = 5 * SECOND;
/** How often a token with an unknown key may make us read the keys again. */
const COOL_DOWN = 30 * SECOND;
const PATIENCE = 4 * SECOND;

/** Failures that a token causes; all others mean that the keys could not be read. */
const aboutToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

export function signingKeys({ jwksUri, now = Date.now, fetch }: KeySettings): SigningKeys {
  // jose must not drop keys by age: `TRUSTED_FOR` decides.
  const remote = createRemoteJWKSet(new URL(jwksUri), {
    cacheMaxAge: Infinity,
    cooldownDuration: COOL_DOWN,
    timeoutDuration: PATIENCE,
    ...(fetch && { [customFetch]: fetch }),
  });
  const refresh = refresher(() => remote.reload(), now);
  return {
    find: async (header, token) => {
      const age = now() - refresh.readAt();
      if (age > TRUSTED_FOR) await refresh.run();
      else if (age > REFRESH_AFTER) void refresh.run().catch(() => undefined);
      try {
        return await remote(header, token);
      } catch (error) {
        throw aboutToken.some((kind) => error instanceof kind) ? error : refuse('keys-unavailable', error);
      }
    },
    published: (kid) => remote.jwks()?.keys.find((key) => key.kid === kid),
  };
}

/** One reading at a time, and a pause after one that failed. */
function refresher(reload: () => Promise<void>, now: () => number) {
  let readAt = Number.NEGATIVE_INFINITY;
  let failedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  const start = async () => {
    try {
      await reload();
      readAt = now();
    } catch (error) {
      failedAt = now();
      throw refuse('keys-unavailable', error);
    } finally {
      running = undefined;
    }
  };
  return {
    readAt: () => readAt,
    run: async () => {
      if (running === undefined && now() - failedAt < PAUSE_AFTER_FAILURE) throw refuse('keys-unavailable');
      await (running ??= start());
    },
  };
}

import * as z from 'zod/mini';

/** How many requests there may be in a minute. */
export interface RateLimits {
  readonly account: number;
  /** Of everybody behind one address: a whole office can have one. */
  readonly address: number;
}

const number = (usual: string) => z._default(z.string().check(z.regex(/^[1-9]\d{0,7}$/)), usual);

/** Settings of the environment. */
export const rateSettings = {
  /** Requests a minute of one account. Who clicks makes less than one a second. */
  GROEIBLAD_ACCOUNT_RATE: number('300'),
  /** Requests a minute from one address. */
  GROEIBLAD_ADDRESS_RATE: number('3000'),
};

export const ratesOf = (env: Readonly<Record<keyof typeof rateSettings, string>>): RateLimits => ({
  account: Number(env.GROEIBLAD_ACCOUNT_RATE),
  address: Number(env.GROEIBLAD_ADDRESS_RATE),
});

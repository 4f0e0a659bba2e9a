import * as z from 'zod/mini';

/** What is kept for a term only, in the order in which it goes: the audit rows last, as the others add to them. */
export const termKinds = ['figures', 'withdrawn', 'mail', 'readings', 'audit'] as const;
export type TermKind = (typeof termKinds)[number];

/** How many months each is kept. Why these are the defaults stands in docs/bewaartermijnen.md. */
export type Terms = Readonly<Record<TermKind, number>>;

/** Months from `least` up to ten years. */
const months = (least: number, usual: number) =>
  z._default(
    z
      .string()
      .check(z.regex(/^\d{1,3}$/))
      .check(z.refine((text) => Number(text) >= least && Number(text) <= 120)),
    String(usual),
  );

/** Settings of the terms, by their names in the environment. */
export const termSettings = {
  /** What locaties sent, after adopting or closing. More than a year, as next year is compared with it. */
  GROEIBLAD_KEEP_FIGURES: months(15, 24),
  /** What was sent and taken back, after it was taken back. */
  GROEIBLAD_KEEP_WITHDRAWN: months(1, 3),
  /** Mails, their rounds and uitnodigingen, after they were written or have ended. */
  GROEIBLAD_KEEP_MAIL: months(3, 12),
  /** Who read own detailed figures. */
  GROEIBLAD_KEEP_READINGS: months(6, 24),
  /** Audit rows. */
  GROEIBLAD_KEEP_AUDIT: months(12, 60),
};

type Settings = z.infer<z.ZodMiniObject<typeof termSettings>>;

export const termsOf = (env: Settings): Terms => ({
  figures: Number(env.GROEIBLAD_KEEP_FIGURES),
  withdrawn: Number(env.GROEIBLAD_KEEP_WITHDRAWN),
  mail: Number(env.GROEIBLAD_KEEP_MAIL),
  readings: Number(env.GROEIBLAD_KEEP_READINGS),
  audit: Number(env.GROEIBLAD_KEEP_AUDIT),
});

/** The terms of an installation that sets none. */
export const usualTerms: Terms = termsOf(z.object(termSettings).parse({}));

/** The moment before which a term is over, RFC 3339; the 31st becomes the last day of a shorter month. */
export function termBegan(now: Date, term: number): string {
  const began = new Date(now);
  began.setUTCDate(1);
  began.setUTCMonth(began.getUTCMonth() - term);
  const last = new Date(Date.UTC(began.getUTCFullYear(), began.getUTCMonth() + 1, 0)).getUTCDate();
  began.setUTCDate(Math.min(now.getUTCDate(), last));
  return began.toISOString();
}

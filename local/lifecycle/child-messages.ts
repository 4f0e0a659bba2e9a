/** What a child process tells once, when it serves or when it cannot. */
export type FromChild<Ready> =
  { readonly ready: Ready } | { readonly failed: { readonly message: string; readonly portInUse?: number } };

/** What it tells as often as it is asked. */
export interface Held {
  /** Bytes of memory. */
  readonly held: number;
}

/** What its parent tells: first what to do, later to stop. A parent that goes closes the channel, which means stop. */
export type ToChild<Options> =
  { readonly start: Options } | { readonly stop: true } | { readonly weigh: true };

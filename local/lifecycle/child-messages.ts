/** What a child process tells once, when it serves or when it cannot. */
export type FromChild<Ready> =
  { readonly ready: Ready } | { readonly failed: { readonly message: string; readonly portInUse?: number } };

/** What its parent tells: first what to do, later to stop. A parent that goes closes the channel, which means stop. */
export type ToChild<Options> = { readonly start: Options } | { readonly stop: true };

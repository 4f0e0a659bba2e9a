const names = ['appStart', 'appTerminate', 'preInvocation', 'postInvocation', 'log'] as const;
type HookName = (typeof names)[number];
type Hook = (context: object) => unknown;

/** The hooks that the app has registered, by name, in the order of registration. */
export class Hooks {
  readonly #hooks = new Map<HookName, Hook[]>(names.map((name) => [name, []]));
  /** Shared by all hooks of the app, as in the worker. */
  readonly appHookData: Readonly<Record<string, unknown>> = {};

  register(name: string, hook: Hook): () => void {
    const list = this.#hooks.get(name as HookName);
    if (list === undefined)
      throw Object.assign(new RangeError(`Unrecognized hook "${name}"`), {
        isAzureFunctionsSystemError: true,
      });
    list.push(hook);
    return () => list.splice(list.indexOf(hook), 1);
  }

  async run(name: Exclude<HookName, 'log'>, context: object): Promise<void> {
    for (const hook of this.#hooks.get(name) ?? []) await hook(context);
  }

  /** Log hooks run at once; one that throws is ignored, as in the worker. */
  runLog(context: object): void {
    try {
      for (const hook of this.#hooks.get('log') ?? []) hook(context);
    } catch {
      // The worker drops what goes wrong here: a log line may not break an invocation.
    }
  }
}

import Module from 'node:module';
import type { FunctionMetadata, Handler, LogLevel, ProgrammingModel } from './core-types.ts';
import { Hooks } from './hooks.ts';
import { type LogEntry, writeLog } from './log.ts';
import { type AppFunction, toAppFunction } from './app-function.ts';

/** What the app has told the host about itself. */
export class Core {
  readonly functions = new Map<string, AppFunction>();
  readonly hooks = new Hooks();
  model: ProgrammingModel | undefined;
  /** Functions may be registered while the app loads, and not later. */
  locked = false;

  /** Hooks may rewrite the level and text of what the app logs, never of what the system logs. */
  log(entry: LogEntry): void {
    const context = { hookData: {}, appHookData: this.hooks.appHookData, ...entry };
    this.hooks.runLog(context);
    const { level, message } = context;
    writeLog(entry.category === 'user' ? { ...entry, level, message } : entry);
  }
}

class Disposable {
  #dispose: (() => unknown) | undefined;

  constructor(dispose: () => unknown) {
    this.#dispose = dispose;
  }

  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }

  dispose(): void {
    this.#dispose?.();
    this.#dispose = undefined;
  }
}

/** The module that the app gets when it requires `@azure/functions-core`; versions are those of the real worker. */
function coreModule(core: Core) {
  return {
    version: '3.12.0',
    hostVersion: '4.1037.0',
    Disposable,
    setProgrammingModel: (model: ProgrammingModel) => (core.model = model),
    getProgrammingModel: () => core.model,
    registerHook: (name: string, hook: (context: object) => unknown) =>
      new Disposable(core.hooks.register(name, hook)),
    registerFunction: (metadata: FunctionMetadata, handler: Handler) => register(core, metadata, handler),
    log: (level: LogLevel, category: 'user' | 'system', message: string) =>
      core.log({ level, category, message }),
  };
}

function register(core: Core, metadata: FunctionMetadata, handler: Handler): Disposable {
  if (core.locked) throw new Error('A function can only be registered during app startup.');
  const id = metadata.functionId ?? metadata.name;
  if (core.functions.has(id)) throw new Error(`A function with id "${id}" has already been registered.`);
  core.functions.set(id, toAppFunction({ ...metadata, functionId: id }, handler));
  return new Disposable(() => core.functions.delete(id));
}

/**
 * Makes `require('@azure/functions-core')` answer our module in this whole process, which is how the real worker does
 * it. One process therefore hosts one app.
 */
export function installCore(): Core {
  const core = new Core();
  const api = coreModule(core);
  // The original is called with the module that requires, so it needs no binding.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const original = Module.prototype.require;
  Module.prototype.require = Object.assign(function (this: NodeJS.Module, id: string): unknown {
    return id === '@azure/functions-core' ? api : original.call(this, id);
  }, original);
  return core;
}

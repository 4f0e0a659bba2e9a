import type { LogLevel } from './core-types.ts';

export interface LogEntry {
  readonly level: LogLevel;
  /** `user` is what the app wrote through its context; `system` the library; `host` this host. */
  readonly category: 'user' | 'system' | 'host';
  readonly message: string;
  readonly function?: string;
  readonly invocationId?: string;
}

/** Writes one JSON line to standard error, where whoever started the host reads it. */
export function writeLog(entry: LogEntry): void {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

export function logError(message: string, error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeLog({ level: 'error', category: 'host', message: `${message}: ${details}` });
}

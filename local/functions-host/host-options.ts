/** What the child process of a host is told. */
export interface HostOptions {
  /** Folder of the built app, with package.json and host.json. */
  readonly appDir: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly cors: readonly string[];
  readonly bodyLimit: number;
  readonly timeoutMs: number;
  /** How long requests that are under way may take when the host stops. */
  readonly drainMs: number;
}

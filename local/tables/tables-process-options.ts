/** What the child process of the tables is told. */
export interface TablesProcessOptions {
  /** Absent: in memory. */
  readonly folder?: string;
  readonly port: number;
}

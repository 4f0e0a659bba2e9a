/** What the child process of the blobs is told. */
export interface BlobsProcessOptions {
  /** Absent: in memory. */
  readonly folder?: string;
  readonly port: number;
}

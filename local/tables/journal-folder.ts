/** A file that grows. What was appended is safe only after `sync`. */
export interface JournalFile {
  append(text: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The folder that a store is kept in, as far as durability needs it. Names have no folder. A test may put an
 * implementation here that forgets what was not synced, as a power cut does and `kill -9` does not.
 */
export interface JournalFolder {
  names(): Promise<readonly string[]>;
  read(name: string): Promise<Buffer>;
  /** Opens a file at its end; makes an empty one when there is none. */
  open(name: string): Promise<JournalFile>;
  truncate(name: string, bytes: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Makes new, renamed and removed names safe. */
  sync(): Promise<void>;
}

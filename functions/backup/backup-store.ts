/** A copy that is kept, by its name: `gemeentecode/yyyy-mm-dd.jsonl.gz`. */
export type BackupName = string;

/** Where copies of gemeenten are kept: written once, changed by nobody, and removed when their term is over. */
export interface BackupStore {
  /** Keeps the bytes, whole or not at all; `exists` where the name is in use: then that stays as it is. */
  save(name: BackupName, bytes: Uint8Array): Promise<'saved' | 'exists'>;
  read(name: BackupName): Promise<Uint8Array | undefined>;
  /** Names that begin so, in order. */
  list(prefix: string): Promise<readonly BackupName[]>;
  /** `kept` where its term, by which nobody can remove it, is not over yet. */
  remove(name: BackupName): Promise<'removed' | 'kept'>;
}

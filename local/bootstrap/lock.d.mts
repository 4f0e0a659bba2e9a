/** Types of lock.mjs for what is compiled; bootstrap itself is plain JavaScript, as it runs before anything is installed. */
export function withLock<T>(
  folder: string,
  work: () => Promise<T>,
  options?: { waiting?: (pid: number) => void; everyMs?: number },
): Promise<T>;

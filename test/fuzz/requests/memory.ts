import { readFileSync } from 'node:fs';

/** Bytes of a process that are in memory; undefined where the system does not tell. */
export function residentBytes(pid: number): number | undefined {
  try {
    const [, kib] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? undefined : Number(kib) * 1024;
  } catch {
    return undefined;
  }
}

/**
 * By which part the memory of a process grew between the second and the last fifth of its measurements, of which the least
 * of each counts: what is at work just then is no growth. The first fifth is warming up. 0 where it shrank.
 */
export function growth(weights: readonly number[]): number {
  const fifth = Math.floor(weights.length / 5);
  if (fifth === 0) return 0;
  const early = Math.min(...weights.slice(fifth, 2 * fifth));
  const late = Math.min(...weights.slice(-fifth));
  return Math.max(0, late / early - 1);
}

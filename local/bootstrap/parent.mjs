import { clearInterval } from 'node:timers';
import { parentOf } from './alive.mjs';

/**
 * Calls `gone` once when the process that started this one has gone. npm puts a shell between itself and us, so
 * the parent's own parent is watched too where the system tells it.
 */
export function watchParent(gone, everyMs = 500) {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    gone();
  }, everyMs);
  return () => clearInterval(timer);
}

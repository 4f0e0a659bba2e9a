import { clearInterval } from 'node:timers';
import { isNpm, parentOf } from './alive.mjs';

/**
 * Calls `gone` once when the process that started this one has gone. npm puts itself and a shell between us and
 * whoever called it, and outlives both; so the chain is watched up to the caller of npm, where the system tells it.
 */
export function watchParent(gone, everyMs = 500) {
  const chain = ancestors(lengthToWatch());
  const timer = setInterval(() => {
    const now = ancestors(chain.length);
    if (now.every((pid, i) => pid === chain[i])) return;
    clearInterval(timer);
    gone();
  }, everyMs);
  return () => clearInterval(timer);
}

/** Our parent, its parent, and so on. */
function ancestors(count) {
  const found = [process.ppid];
  while (found.length < count) found.push(found.at(-1) === undefined ? undefined : parentOf(found.at(-1)));
  return found;
}

/** Parent and grandparent; one more than npm where one of these is npm. */
function lengthToWatch() {
  const npm = ancestors(2).findIndex((pid) => pid !== undefined && isNpm(pid));
  return Math.max(2, npm + 2);
}

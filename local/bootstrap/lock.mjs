import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './alive.mjs';

/** A take-over takes microseconds; one that is older was left behind by a process that died in it. */
const takeOverMs = 10_000;

function owner(folder) {
  const text = fs.readFileSync(path.join(folder, 'pid'), 'utf8');
  return Number(text);
}

/** Whether the lock became ours: a filled folder is moved into place, so that a lock always names its owner. */
function claim(folder) {
  const mine = `${folder}.${process.pid}`;
  fs.mkdirSync(mine, { recursive: true });
  fs.writeFileSync(path.join(mine, 'pid'), String(process.pid));
  try {
    fs.renameSync(mine, folder);
    return true;
  } catch {
    fs.rmSync(mine, { recursive: true, force: true });
    return false;
  }
}

/** Removes the lock of a dead process. Only one process at a time may do so, else two could remove each other's. */
function removeStale(folder) {
  const guard = `${folder}.takeover`;
  try {
    fs.mkdirSync(guard);
  } catch {
    const age = Date.now() - (fs.statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > takeOverMs) fs.rmSync(guard, { recursive: true, force: true });
    return;
  }
  try {
    if (!isAlive(ownerOrNobody(folder) ?? process.pid)) fs.rmSync(folder, { recursive: true, force: true });
  } finally {
    fs.rmSync(guard, { recursive: true, force: true });
  }
}

function ownerOrNobody(folder) {
  try {
    return owner(folder);
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other process holds the lock folder. The lock of a dead process is taken over.
 * @param {string} folder
 * @param {() => Promise<unknown>} work
 * @param {{ waiting?: (pid: number) => void, everyMs?: number }} [options]
 */
export async function withLock(folder, work, { waiting = () => undefined, everyMs = 250 } = {}) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  let told = false;
  while (!claim(folder)) {
    const pid = ownerOrNobody(folder);
    if (pid !== undefined && !isAlive(pid)) {
      removeStale(folder);
      continue;
    }
    if (pid !== undefined && !told) waiting(pid);
    told ||= pid !== undefined;
    await sleep(everyMs);
  }
  const release = () => fs.rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

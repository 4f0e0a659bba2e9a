import fs from 'node:fs';

/** Whether a process with this id exists; one that we may not signal exists too. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The parent of a process, or undefined where the system does not tell (anything but Linux). */
export function parentOf(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** Whether a process is npm, which calls itself so; false where the system does not tell. */
export function isNpm(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('npm ');
  } catch {
    return false;
  }
}

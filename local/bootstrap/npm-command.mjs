/** npm as the one that started us, else the one on the path: a file, and what comes before the arguments. */
export function npmCommand() {
  const self = process.env.npm_execpath;
  if (self?.endsWith('.js')) return [process.execPath, self];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

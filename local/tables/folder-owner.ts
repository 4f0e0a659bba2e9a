import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** Another process keeps its tables in the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/**
 * Makes this process the only one that writes in a folder, until it ends, however it ends: it listens on a socket
 * that is named after the folder, which nobody answers when the owner has gone.
 * @throws FolderInUse
 */
export async function ownFolder(folder: string): Promise<() => void> {
  const hash = createHash('sha256').update(fs.realpathSync(folder)).digest('hex').slice(0, 16);
  const name = `groeiblad-${hash}`;
  const place =
    process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
  const server = net.createServer((socket) => socket.destroy());
  if (!(await listens(server, place))) {
    if (await answers(place)) throw new FolderInUse(`Another process keeps its tables in ${folder}.`);
    fs.rmSync(place, { force: true });
    if (!(await listens(server, place))) throw new FolderInUse(`Another process took ${folder} just now.`);
  }
  server.unref();
  return () => server.close();
}

function listens(server: net.Server, place: string): Promise<boolean> {
  return new Promise((resolve) => {
    server.removeAllListeners('error').once('error', () => resolve(false));
    server.listen(place, () => resolve(true));
  });
}

function answers(place: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(place);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

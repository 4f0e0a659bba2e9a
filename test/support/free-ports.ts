import net from 'node:net';

/** Whether a program could listen on this port of this machine now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** Below the ports that systems hand out by themselves, so that nobody gets one between looking and listening. */
const range: { readonly first: number; readonly end: number } = { first: 20_000, end: 32_000 };
/** What one process takes: those at work next to each other have numbers next to each other. */
const BLOCK = 24;

let next: number | undefined;

/** The first of so many free ports in a row, for servers whose address others must know before they start. */
export async function freePorts(count: number): Promise<number> {
  next ??= range.first + ((process.pid * BLOCK) % (range.end - range.first));
  for (let tried = range.first; tried < range.end; tried += count) {
    if (next + count > range.end) next = range.first;
    const port = next;
    next += count;
    const free = await Promise.all(Array.from({ length: count }, (_, i) => isFree(port + i)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`This machine has no ${count} free ports in a row.`);
}

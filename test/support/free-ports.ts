import net from 'node:net';

/** Whether a program could listen on this port of this machine now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The first of so many free ports in a row, above those that systems hand out by themselves. */
export async function freePorts(count: number): Promise<number> {
  const row = Array.from({ length: count }, (_, i) => i);
  for (let port = 20_000 + (process.pid % 10_000); port < 32_000; port += count) {
    const free = await Promise.all(row.map((i) => isFree(port + i)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`This machine has no ${count} free ports in a row.`);
}

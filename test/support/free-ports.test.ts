import net from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { freePorts, isFree } from './free-ports.ts';

const servers: net.Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const listen = (port: number) =>
  new Promise<void>((resolve) => {
    servers.push(net.createServer().listen(port, '127.0.0.1', resolve));
  });

it('hands out no port twice, though nobody listens there yet', async () => {
  const first = await freePorts(5);
  expect(await freePorts(1)).toBeGreaterThanOrEqual(first + 5);
});

it('passes over a row of which one is taken', async () => {
  const before = await freePorts(3);
  await listen(before + 4);
  expect(await isFree(before + 4)).toBe(false);
  expect(await freePorts(3)).toBeGreaterThan(before + 4);
});

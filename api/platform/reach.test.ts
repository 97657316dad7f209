import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { post } from './post.ts';
import { addressIn, isPublic, publicOnly, type MayReach } from './reach.ts';

const blocked = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://0xa9fea9fe/',
  'https://100.64.0.1/',
  'https://100.100.100.200/',
  'https://168.63.129.16/',
  'https://192.0.0.192/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[64:ff9b::10.0.0.1]/',
  'https://[64:ff9b:1::1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:4136:e378::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[fe80::1]/',
  'https://[fec0::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://[100::1]/',
];

it.each(blocked)('%s is not reached, however it is spelt', async (url) => {
  const address = addressIn(new URL(url));
  expect(address).not.toBeNull();
  expect(isPublic(address ?? '')).toBe(false);
  const never = new AbortController().signal;
  expect(await post(publicOnly, { url, headers: {}, body: '', timeoutMs: 1_000, signal: never })).toEqual({
    failure: 'BLOCKED_ADDRESS',
  });
});

it.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111'])('%s is reached, enciphered', (address) => {
  expect(publicOnly(address, 'https:')).toBe(true);
  expect(publicOnly(address, 'http:')).toBe(false);
});

it('a name that leads to a private address, alone or among public ones, is not connected to', async () => {
  const server = createServer((_request, response) => response.end());
  let connections = 0;
  server.on('connection', () => (connections += 1));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  // Listening on TCP: the address is an object.
  const { port } = server.address() as AddressInfo;
  const never = new AbortController().signal;
  const ask = (mayReach: MayReach, ...found: string[]) => {
    const request = { url: `http://rebound.test:${port}/`, headers: {}, body: '', timeoutMs: 2_000, signal: never };
    const addresses = found.map((address) => ({ address, family: 4 }));
    return post(mayReach, request, (_name, _options, done) => done(null, addresses));
  };

  expect(await ask(publicOnly, '127.0.0.1')).toEqual({ failure: 'BLOCKED_ADDRESS' });
  expect(await ask(isPublic, '93.184.216.34', '127.0.0.1')).toEqual({ failure: 'BLOCKED_ADDRESS' });
  expect(connections).toBe(0);

  // The same name may be connected to where its address may be: the guard is what kept it.
  expect(await ask(() => true, '127.0.0.1')).toEqual({ status: 200 });
  expect(connections).toBe(1);
});

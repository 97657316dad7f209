import { describe, expect, it } from 'vitest';
import { createClientAddress, networkOf } from './client-address.ts';

describe('the client’s address', () => {
  const behindProxies = createClientAddress(['10.0.0.0/8', '192.0.2.7/32', 'fd00::/8']);

  it('is the peer’s where no proxy is trusted, whatever the header says', () => {
    const direct = createClientAddress([]);
    expect(direct('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(direct('203.0.113.9', null)).toBe('203.0.113.9');
  });

  it('is what a trusted proxy wrote', () => {
    expect(behindProxies('10.1.2.3', '198.51.100.1')).toBe('198.51.100.1');
    expect(behindProxies('fd00::1', '2001:db8::5')).toBe('2001:db8::5');
  });

  it('is the peer’s when an untrusted peer sends the header', () => {
    expect(behindProxies('192.0.2.8', '198.51.100.1')).toBe('192.0.2.8');
  });

  it('is found through a chain of trusted proxies', () => {
    expect(behindProxies('10.1.2.3', '198.51.100.1, 192.0.2.7, fd00::2, 10.9.9.9')).toBe('198.51.100.1');
  });

  it('is not what the client itself put in front of the chain', () => {
    expect(behindProxies('10.1.2.3', '1.1.1.1, 10.0.0.1, 198.51.100.1, 10.9.9.9')).toBe('198.51.100.1');
  });

  it('is the farthest known hop when all are trusted or the next is garbage', () => {
    expect(behindProxies('10.1.2.3', '10.0.0.5, 10.0.0.6')).toBe('10.0.0.5');
    for (const garbage of ['', ' ', ',', 'unknown', '198.51.100.1:4711', '[2001:db8::5]', '256.1.1.1', '_hidden']) {
      expect(behindProxies('10.1.2.3', `198.51.100.1, ${garbage}`), garbage).toBe('10.1.2.3');
    }
    expect(behindProxies('10.1.2.3', '198.51.100.1, junk, 10.0.0.6')).toBe('10.0.0.6');
  });

  it('is written as IPv4 where it came as IPv4 in IPv6, which is trusted as IPv4 is', () => {
    expect(behindProxies('::ffff:203.0.113.9', null)).toBe('203.0.113.9');
    expect(behindProxies('::ffff:10.1.2.3', '::ffff:198.51.100.1')).toBe('198.51.100.1');
  });

  it('is written in one way, without the peer’s zone', () => {
    expect(behindProxies('2001:0DB8:0:0:0:0:0:5', null)).toBe('2001:db8::5');
    expect(behindProxies('fe80::1%eth0', null)).toBe('fe80::1');
  });

  it('is what the peer called itself if that is no address', () => {
    expect(behindProxies('', '198.51.100.1')).toBe('');
  });
});

describe('what is counted as one origin', () => {
  it('is an IPv4 address, and of IPv6 the network that one household has', () => {
    expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2:ffff::1'));
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
    expect(networkOf('no address')).toBe('no address');
  });
});

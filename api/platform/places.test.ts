import { beforeAll, describe, expect, it } from 'vitest';
import { openPlaces, type Locate } from './places.ts';
import { StartupError } from './startup-error.ts';

describe('the embedded country database', () => {
  let locate: Locate;
  beforeAll(async () => {
    locate = await openPlaces(undefined);
  });

  it.each([
    ['5.22.192.1', 'Iran'],
    ['2.144.0.1', 'Iran'],
    ['85.214.132.117', 'Germany'],
    ['2a02:8070::1', 'Germany'],
    ['2a01:5ec0::1', 'Iran'],
  ])('knows where %s is', (address, country) => {
    expect(locate(address)).toEqual({ country, city: null });
  });

  it.each([
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '127.0.0.1',
    '::1',
    'fd00::1',
    'fe80::1',
    '',
    'nowhere',
    '1.2.3',
  ])('knows nothing of %j', (address) => {
    expect(locate(address)).toEqual({ country: null, city: null });
  });
});

describe('the operator’s own file', () => {
  it('is named in one line when it can’t be read', async () => {
    for (const file of ['/missing.mmdb', import.meta.filename]) {
      const refusal = await openPlaces(file).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StartupError);
      expect(String(refusal)).toContain(`GEOIP_MMDB: ${file} can't be read`);
    }
  });
});

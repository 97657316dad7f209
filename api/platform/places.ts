import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import { open, type CityResponse, type CountryResponse } from 'maxmind';
import { StartupError } from './startup-error.ts';

/** Where an address is, as far as the database knows. English names. */
export interface Place {
  country: string | null;
  city: string | null;
}
export type Locate = (address: string) => Place;

/** A record of the embedded database; the operator's own has MaxMind's nested shape. */
type FlatRecord = CountryResponse & { country_code?: string };

const embeddedFile = createRequire(import.meta.url).resolve(
  '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
);
const nowhere: Place = { country: null, city: null };
const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * Opens the embedded country database, or the operator's own file (GEOIP_MMDB: MaxMind's country or city shape).
 * @throws StartupError if the operator's file can't be read.
 */
export async function openPlaces(operatorsFile: string | undefined): Promise<Locate> {
  if (operatorsFile !== undefined) {
    const reader = await open<CityResponse>(operatorsFile).catch((error: unknown) => {
      throw new StartupError(`GEOIP_MMDB: ${operatorsFile} can't be read (${error instanceof Error ? error.message : 'unknown error'})`);
    });
    return (address) => {
      // A file for IPv4 alone answers nonsense when it is asked for IPv6.
      if (isIP(address) === 0 || (isIP(address) === 6 && reader.metadata.ipVersion === 4)) return nowhere;
      const found = reader.get(address);
      return { country: found?.country?.names?.en ?? nameOf(found?.country?.iso_code), city: found?.city?.names?.en ?? null };
    };
  }
  const reader = await open<FlatRecord>(embeddedFile);
  return (address) => ({
    country: isIP(address) === 0 ? null : nameOf(reader.get(address)?.country_code),
    city: null,
  });
}

function nameOf(code: string | undefined): string | null {
  return code === undefined ? null : (countryNames.of(code) ?? null);
}

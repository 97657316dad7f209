import { createRequire } from 'node:module';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
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

/** What is read of the operator's; which parts a file has is its maker's choice. */
interface NestedRecord {
  country?: { iso_code?: string; names?: { en?: string } };
  city?: { names?: { en?: string } };
}

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
      throw new StartupError(
        `GEOIP_MMDB: ${operatorsFile} can't be read (${error instanceof Error ? error.message : 'unknown error'})`,
      );
    });
    return (address) => {
      // A file for IPv4 alone answers nonsense when it is asked for IPv6.
      if (!isPublic(address) || (address.includes(':') && reader.metadata.ipVersion === 4)) return nowhere;
      const found: NestedRecord | null = reader.get(address);
      return {
        country: found?.country?.names?.en ?? nameOf(found?.country?.iso_code),
        city: found?.city?.names?.en ?? null,
      };
    };
  }
  const reader = await open<FlatRecord>(embeddedFile);
  return (address) => ({
    country: isPublic(address) ? nameOf(reader.get(address)?.country_code) : null,
    city: null,
  });
}

/** Registries, from which the database is made, have entries even for private addresses. */
function isPublic(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.parse(address).range() === 'unicast';
}

function nameOf(code: string | undefined): string | null {
  return code === undefined ? null : (countryNames.of(code) ?? null);
}

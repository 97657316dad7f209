import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** PGlite alone. Extensions must be given at every opening, whether or not the data directory has them already. */
export function createPGlite(place: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<PGlite> {
  return PGlite.create({ ...place, extensions: { pg_trgm } });
}

import { buildWeb } from '../../scripts/build-web.ts';
import { generateClient } from '../../scripts/generate.ts';

/** Makes, once for all tests of a run, what starting the product would make. */
export default async function setup(): Promise<void> {
  await generateClient();
  await buildWeb();
}

import { generateClient } from '../../scripts/generate.ts';

/** Makes, once for all tests of a run, what starting the API would make. */
export default generateClient;

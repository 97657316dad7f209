import { z } from 'zod';
import { tooMany } from '../wording.ts';
import { atMost } from '../../../platform/text.ts';

const most = 500;

/** Ids of members or teams: 500 at most. */
export const idList = atMost(most, z.string(), tooMany(most));

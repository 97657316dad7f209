import { staffOnly as peopleOnly } from '../../../graphql/staff-only.ts';

/** Marks what is staff's of a type that requesters see too; keys that read support see it as well. */
export const staffOnly = { ...peopleOnly, authScopes: { staff: true, SUPPORT_READ: true } } as const;

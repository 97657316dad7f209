// What the rest of the API may use of support.
export { endGuestSession, recogniseGuest, type Visit } from './guests.ts';

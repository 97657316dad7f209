// What the rest of the API may use of support.
export { endGuestSession, recogniseGuest } from './guests.ts';

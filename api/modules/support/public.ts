// What the rest of the API may use of support.
export { lockTicket, visibleTickets } from './access.ts';
export { supportChores } from './chores.ts';
export { logStream, notesLogStream } from './feeds.ts';
export { recalculateLater } from './sla-recalculation.ts';
export { endGuestSession, recogniseGuest } from './guests.ts';
export { releaseTickets } from './release.ts';

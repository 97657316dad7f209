// What the rest of the API may use of chat: rooms come and go with what they belong to.
export { followProject, followTeam, leaveAllRooms } from './following.ts';
export { createProjectRoom, createTeamRoom } from './rooms.ts';

// What the rest of the API may use of chat: rooms come and go with what they belong to, and are made to talk about it.
export { roomsOfMembers } from './membership.ts';
export { followProject, followTeam, leaveAllRooms } from './following.ts';
export { createGroup, createProjectRoom, createTeamRoom } from './rooms.ts';
export { joinRoom } from './members.ts';
export { visibleRooms } from './access.ts';

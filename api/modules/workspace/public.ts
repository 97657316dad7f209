// What other modules may use of workspace.
export { accessAgent, accessTeam, visibleMembers } from './access.ts';

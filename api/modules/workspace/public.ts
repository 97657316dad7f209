// What other modules may use of workspace.
export { accessAgent, accessAgents, accessCustomer, accessProject, accessTeam, visibleMembers } from './access.ts';

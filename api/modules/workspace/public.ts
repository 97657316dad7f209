// What other modules may use of workspace.
export { accessAgent, accessAgents, accessCustomer, accessTeam } from './access.ts';

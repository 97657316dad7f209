// What other modules may use of workspace.
export { accessAgent, accessCustomer, accessTeam } from './access.ts';

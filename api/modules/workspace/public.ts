// What other modules may use of workspace.
export { accessAgent, accessTeam } from './access.ts';

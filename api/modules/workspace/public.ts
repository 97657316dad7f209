// What other modules may use of workspace.
export {
  accessAgent,
  accessAgents,
  accessCustomer,
  accessProject,
  accessTeam,
  holdMembers,
  holdTeams,
  visibleMembers,
  visibleProjects,
} from './access.ts';

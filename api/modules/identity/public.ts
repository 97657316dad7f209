// What other modules may use of identity.
export { addMember, workspaceBySlug } from './accounts.ts';
export { countEntry, signUpPerAddress } from './attempts.ts';
export { invite, renewInvitation } from './invitations.ts';
export { endAccount, openSession, recogniseMember, rightsChanged, topicClosed } from './sessions.ts';
export { identitySweeps } from './sweeps.ts';
export {
  actorKey,
  hasScope,
  isAgent,
  type Agent,
  type Guest,
  type Integration,
  type Requester,
  type Viewer,
} from './viewer.ts';

import { expect, test } from 'vitest';
import type { ChatRoomMemberRole } from '../../gql/graphql.ts';
import { powersIn, rolesBelow } from './roles.ts';

const as = (role: ChatRoomMemberRole, given: object = {}) =>
  powersIn({
    type: 'GROUP',
    isArchived: false,
    isLocked: false,
    viewerMembership: { id: 'm', role, isMuted: false, customNickname: null, customColor: null },
    ...given,
  });

test('each role is offered what it may do', () => {
  expect(as('GUEST')).toEqual({ write: false, moderate: false, manage: false, destroy: false });
  expect(as('MEMBER')).toEqual({ write: true, moderate: false, manage: false, destroy: false });
  expect(as('MODERATOR')).toEqual({ write: true, moderate: true, manage: false, destroy: false });
  expect(as('ADMIN')).toEqual({ write: true, moderate: true, manage: true, destroy: false });
  expect(as('OWNER')).toEqual({ write: true, moderate: true, manage: true, destroy: true });
});

test('in a locked room only admins write, in an archived one nobody', () => {
  expect(as('MODERATOR', { isLocked: true })).toMatchObject({ write: false, moderate: false });
  expect(as('ADMIN', { isLocked: true }).write).toBe(true);
  expect(as('OWNER', { isArchived: true })).toMatchObject({ write: false, manage: true });
});

test('only roles below one’s own can be given', () => {
  expect(rolesBelow('ADMIN')).toEqual(['MODERATOR', 'MEMBER', 'GUEST']);
  expect(rolesBelow('MEMBER')).toEqual(['GUEST']);
});

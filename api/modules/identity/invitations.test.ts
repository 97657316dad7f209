import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import { createTestWorkspace, SignIn, testPassword, type TestWorkspace } from '../../../tests/kit/people.ts';

const AddMember = graphql(`
  mutation InvitationsAddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      member {
        id
        displayName
      }
      invitationUrl
      errors {
        code
        field
      }
    }
  }
`);
const Accept = graphql(`
  mutation InvitationsAccept($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      token
      viewer {
        displayName
      }
      errors {
        code
        field
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let nobody: Client;

beforeAll(async () => {
  app = await startTestApp();
  nobody = createTestClient(app.url, null);
});
afterAll(() => app.stop());

describe('an invitation', () => {
  beforeEach(async () => {
    workspace = await createTestWorkspace(app);
  });

  it('lets the invited choose a password, once', async () => {
    const email = 'invited@test.test';
    const { addMember } = await workspace.owner.run(AddMember, {
      input: { displayName: 'Invited', email, role: 'ADMIN', clientMutationId: 'invite' },
    });
    expect(addMember.invitationUrl).toMatch(/\/invitation\/ahi_[\w-]{43}$/);
    const invitationToken = addMember.invitationUrl?.split('/').at(-1) ?? '';
    const signIn = { workspaceSlug: workspace.slug, email, password: testPassword };
    expect((await nobody.run(SignIn, { input: signIn })).signIn.errors).toMatchObject([
      { code: 'INVALID_CREDENTIALS' },
    ]);

    const accepted = await Promise.all([
      nobody.run(Accept, { input: { invitationToken, password: testPassword } }),
      nobody.run(Accept, { input: { invitationToken, password: testPassword } }),
    ]);
    expect(accepted.map(({ acceptInvitation }) => acceptInvitation.errors.length).sort()).toEqual([0, 1]);
    expect((await nobody.run(SignIn, { input: signIn })).signIn.errors).toEqual([]);

    // The repeated write tells the member again, and not the secret.
    const repeated = await workspace.owner.run(AddMember, {
      input: { displayName: 'Invited', email, role: 'ADMIN', clientMutationId: 'invite' },
    });
    expect(repeated.addMember).toEqual({ member: addMember.member, invitationUrl: null, errors: [] });
  });

  it('is worth nothing when it is old, forged, or a token of another kind', async () => {
    const { addMember } = await workspace.owner.run(AddMember, {
      input: { displayName: 'Late', email: 'late@test.test', role: 'USER' },
    });
    const invitationToken = addMember.invitationUrl?.split('/').at(-1) ?? '';
    app.pass(15 * 24 * 60 * 60 * 1000);
    for (const token of [invitationToken, `ahi_${'x'.repeat(43)}`, workspace.owner.token ?? '', 'x']) {
      const { acceptInvitation } = await nobody.run(Accept, {
        input: { invitationToken: token, password: testPassword },
      });
      expect(acceptInvitation).toMatchObject({ token: null, errors: [{ code: 'INVALID_CREDENTIALS' }] });
    }
  });

  it('is given by agents alone', async () => {
    const fresh = await createTestWorkspace(app);
    const input = { displayName: 'X', email: 'x@test.test', role: 'USER' as const };
    for (const person of [await fresh.customer('Reza'), await fresh.guest()]) {
      expect((await person.ask(AddMember, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await nobody.ask(AddMember, { input })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await fresh.owner.run(AddMember, { input })).addMember.errors).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { graphql } from '../gql/index.ts';
import type { TestApp } from './app.ts';
import { createTestClient, type Client } from './client.ts';

const CreateWorkspace = graphql(`
  mutation TestCreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      token
      viewer {
        id
      }
      errors {
        code
        field
      }
    }
  }
`);

const AddMember = graphql(`
  mutation TestAddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      member {
        id
      }
      errors {
        code
        field
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation TestSignIn($input: SignInInput!) {
    signIn(input: $input) {
      token
      viewer {
        id
      }
      errors {
        code
        message
        field
        retryAfterSeconds
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation TestSignOut {
    signOut(input: {}) {
      errors {
        code
      }
    }
  }
`);

export const RemoveMember = graphql(`
  mutation TestRemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      deletedId
      errors {
        code
      }
    }
  }
`);

export const Whoami = graphql(`
  query TestWhoami {
    viewer {
      __typename
      ... on AgentViewer {
        member {
          displayName
          email
          role
        }
        workspace {
          slug
        }
      }
      ... on CustomerViewer {
        member {
          displayName
          email
        }
      }
      ... on GuestViewer {
        guest {
          name
        }
        workspace {
          slug
        }
      }
    }
  }
`);

const StartGuest = graphql(`
  mutation TestStartGuest($input: StartGuestSessionInput!) {
    startGuestSession(input: $input) {
      guest {
        id
      }
      token
      errors {
        code
        field
      }
    }
  }
`);

/** Somebody of a workspace. */
export interface Person extends Client {
  id: string;
}

/** A workspace of a test's own, and ways to fill it. */
export interface TestWorkspace {
  slug: string;
  owner: Person;
  agent(displayName: string): Promise<Person>;
  customer(displayName: string): Promise<Person>;
  /** The same member, signed in once more. */
  anotherSession(member: Person): Promise<Person>;
  guest(told?: { name?: string; email?: string; fingerprint?: string }): Promise<Person>;
}

export const testPassword = 'a test’s password';

export async function createTestWorkspace(
  { url }: Pick<TestApp, 'url'>,
  locale: 'FA' | 'EN' = 'EN',
): Promise<TestWorkspace> {
  const slug = `w-${randomUUID().slice(0, 13)}`;
  const nobody = createTestClient(url, null);
  const as = (id: string | undefined, token: string | null | undefined): Person => {
    if (id === undefined || token == null) throw new Error('a builder was refused');
    return { ...createTestClient(url, token), id };
  };
  const { createWorkspace } = await nobody.run(CreateWorkspace, {
    input: { name: 'Test', slug, locale, ownerName: 'Owner', email: 'owner@test.test', password: testPassword },
  });
  const owner = as(createWorkspace.viewer?.id, createWorkspace.token);

  const emails = new Map<string, string>();
  const signIn = async (email: string) =>
    (await nobody.run(SignIn, { input: { workspaceSlug: slug, email, password: testPassword } })).signIn.token;

  const member = async (displayName: string, role: 'ADMIN' | 'USER') => {
    const email = `${randomUUID()}@test.test`;
    const { addMember } = await owner.run(AddMember, { input: { displayName, email, role, password: testPassword } });
    const person = as(addMember.member?.id, await signIn(email));
    emails.set(person.id, email);
    return person;
  };
  return {
    slug,
    owner,
    agent: (displayName) => member(displayName, 'ADMIN'),
    customer: (displayName) => member(displayName, 'USER'),
    anotherSession: async ({ id }) => as(id, await signIn(emails.get(id) ?? '')),
    async guest(told = {}) {
      const { startGuestSession } = await nobody.run(StartGuest, { input: { workspaceSlug: slug, ...told } });
      return as(startGuestSession.guest?.id, startGuestSession.token);
    },
  };
}

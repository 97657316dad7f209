import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import { createTestWorkspace, Whoami, type TestWorkspace } from '../../../tests/kit/people.ts';

const StartGuest = graphql(`
  mutation GuestSessionStartGuest($input: StartGuestSessionInput!) {
    startGuestSession(input: $input) {
      token
      guest {
        id
        name
        email
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

const tokenOf = (token: string | null | undefined): Client => createTestClient(app.url, token ?? 'none');

describe('a guest’s session', () => {
  beforeEach(async () => {
    workspace = await createTestWorkspace(app);
  });

  it('is the same one with its token, tells more about itself, and gets no second token', async () => {
    const { startGuestSession: first } = await nobody.run(StartGuest, { input: { workspaceSlug: workspace.slug } });
    const guest = tokenOf(first.token);
    const { startGuestSession: second } = await guest.run(StartGuest, {
      input: { workspaceSlug: workspace.slug, name: 'Mina', email: 'MINA@test.test' },
    });
    expect(second).toEqual({
      token: null,
      guest: { id: first.guest?.id, name: 'Mina', email: 'mina@test.test' },
      errors: [],
    });
    expect((await guest.run(Whoami, {})).viewer).toEqual({
      __typename: 'GuestViewer',
      guest: { name: 'Mina' },
      workspace: { slug: workspace.slug },
    });
    // Another workspace knows nothing of it.
    const other = await createTestWorkspace(app);
    const { startGuestSession: third } = await guest.run(StartGuest, { input: { workspaceSlug: other.slug } });
    expect(third.guest?.id).not.toBe(first.guest?.id);
    expect(third.token).not.toBeNull();
  });

  it('is counted a new visit after half an hour of silence, with the browser it then has', async () => {
    const Visits = graphql(`
      query GuestSessionVisits($id: ID!) {
        node(id: $id) {
          ... on SupportGuestUser {
            visitCount
            browser
            os
            device
            country
          }
        }
      }
    `);
    const guest = await workspace.guest();
    const phone = {
      'user-agent':
        'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
    };
    const visits = async () => (await workspace.owner.run(Visits, { id: guest.id })).node;
    app.pass(20 * 60_000);
    await guest.ask(Whoami, {}, phone);
    expect(await visits()).toMatchObject({ visitCount: 1 });
    app.pass(31 * 60_000);
    await Promise.all([guest.ask(Whoami, {}, phone), guest.ask(Whoami, {}, phone)]);
    expect(await visits()).toMatchObject({
      visitCount: 2,
      browser: 'Mobile Safari 17',
      os: 'iOS 17.4',
      device: 'mobile',
    });
  });
});

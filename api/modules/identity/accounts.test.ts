import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import { createTestWorkspace, SignIn, testPassword, Whoami, type TestWorkspace } from '../../../tests/kit/people.ts';

const SignUp = graphql(`
  mutation AccountsSignUp($input: SignUpInput!) {
    signUp(input: $input) {
      token
      viewer {
        displayName
        role
        email
      }
      errors {
        code
        field
      }
    }
  }
`);
const SignOut = graphql(`
  mutation AccountsSignOut($everywhere: Boolean) {
    signOut(input: { everywhere: $everywhere }) {
      errors {
        code
      }
    }
  }
`);
const CreateWorkspace = graphql(`
  mutation AccountsCreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      workspace {
        slug
        locale
        timezone
      }
      token
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
  workspace = await createTestWorkspace(app);
  nobody = createTestClient(app.url, null);
});
afterAll(() => app.stop());

const tokenOf = (token: string | null | undefined): Client => createTestClient(app.url, token ?? 'none');

describe('an account', () => {
  it('is made by signing up, once for each e-mail, and opens what is the customer’s', async () => {
    const input = {
      workspaceSlug: workspace.slug,
      displayName: 'Reza',
      email: 'Reza@Test.test',
      password: testPassword,
    };
    const { signUp } = await nobody.run(SignUp, { input });
    expect(signUp).toMatchObject({
      viewer: { displayName: 'Reza', role: 'USER', email: 'reza@test.test' },
      errors: [],
    });
    expect((await tokenOf(signUp.token).run(Whoami, {})).viewer).toMatchObject({ __typename: 'CustomerViewer' });
    const again = await nobody.run(SignUp, { input: { ...input, email: 'reza@test.TEST' } });
    expect(again.signUp).toMatchObject({
      viewer: null,
      token: null,
      errors: [{ code: 'CONFLICT', field: ['input', 'email'] }],
    });
  });

  it('is made once when two sign up with one e-mail at the same moment', async () => {
    const input = {
      workspaceSlug: workspace.slug,
      displayName: 'Twin',
      email: 'twin@test.test',
      password: testPassword,
    };
    const answers = await Promise.all([nobody.run(SignUp, { input }), nobody.run(SignUp, { input })]);
    expect(answers.map(({ signUp }) => signUp.errors.length).sort()).toEqual([0, 1]);
  });

  it('tells unknown workspace, unknown e-mail and wrong password by one and the same answer', async () => {
    const right = { workspaceSlug: workspace.slug, email: 'owner@test.test', password: testPassword };
    expect((await nobody.run(SignIn, { input: right })).signIn.errors).toEqual([]);
    const answers = await Promise.all(
      [{ workspaceSlug: 'nowhere' }, { email: 'nobody@test.test' }, { password: 'wrong password' }].map((wrong) =>
        nobody.ask(SignIn, { input: { ...right, ...wrong } }),
      ),
    );
    expect(answers[0]?.data?.signIn).toMatchObject({
      token: null,
      viewer: null,
      errors: [{ code: 'INVALID_CREDENTIALS', field: null }],
    });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is left by signing out, from this device or from all', async () => {
    const input = { workspaceSlug: workspace.slug, email: 'owner@test.test', password: testPassword };
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(async () => tokenOf((await nobody.run(SignIn, { input })).signIn.token)),
    );
    if (!one || !two || !three) throw new Error('not signed in');
    await one.run(SignOut, {});
    expect((await one.run(Whoami, {})).viewer).toBeNull();
    expect((await two.run(Whoami, {})).viewer).toMatchObject({ workspace: { slug: workspace.slug } });
    await two.run(SignOut, { everywhere: true });
    expect((await three.run(Whoami, {})).viewer).toBeNull();
    expect((await three.ask(SignOut, {})).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is open for thirty days after its last use, and no longer', async () => {
    const slug = (await createTestWorkspace(app)).slug;
    const input = { workspaceSlug: slug, email: 'owner@test.test', password: testPassword };
    const person = tokenOf((await nobody.run(SignIn, { input })).signIn.token);
    const day = 24 * 60 * 60 * 1000;
    app.pass(29 * day);
    expect((await person.run(Whoami, {})).viewer).not.toBeNull();
    app.pass(29 * day);
    expect((await person.run(Whoami, {})).viewer).not.toBeNull();
    app.pass(31 * day);
    expect((await person.run(Whoami, {})).viewer).toBeNull();
  });
});

describe('a workspace', () => {
  const input = { name: 'شرکت', ownerName: 'سارا', email: 'sara@test.test', password: testPassword };

  it('is Persian and in Tehran unless told', async () => {
    const { createWorkspace } = await nobody.run(CreateWorkspace, { input: { ...input, slug: 'sherkat' } });
    expect(createWorkspace).toMatchObject({
      workspace: { slug: 'sherkat', locale: 'FA', timezone: 'Asia/Tehran' },
      errors: [],
    });
    expect((await tokenOf(createWorkspace.token).run(Whoami, {})).viewer).toMatchObject({ member: { role: 'ADMIN' } });
  });

  it('is refused a name in addresses that is taken, ours, or none', async () => {
    await nobody.run(CreateWorkspace, { input: { ...input, slug: 'taken' } });
    const codes = async (slug: string) =>
      (await nobody.run(CreateWorkspace, { input: { ...input, slug } })).createWorkspace.errors;
    for (const slug of ['taken', 'dashboard', 'graphql', 'invitation', 'panel', 'sign-in']) {
      expect([slug, await codes(slug)]).toMatchObject([slug, [{ code: 'CONFLICT', field: ['input', 'slug'] }]]);
    }
    for (const slug of ['a', 'Upper', 'with space', '-x', 'x-', 'a--b', 'ش', 'x'.repeat(41)]) {
      expect([slug, (await codes(slug))[0]?.field]).toEqual([slug, ['input', 'slug']]);
    }
  });
});

describe('limits', () => {
  let limited: TestApp;
  beforeAll(async () => {
    limited = await startTestApp({ RATE_LIMITS: 'on' });
  });
  afterAll(() => limited.stop());

  it('stop guessing at one account after ten attempts, and say when to try again', async () => {
    const { slug } = await createTestWorkspace(limited);
    const guesser = createTestClient(limited.url, null);
    const guess = async (password: string, email = 'owner@test.test') =>
      (await guesser.run(SignIn, { input: { workspaceSlug: slug, email, password } })).signIn;
    for (let i = 0; i < 10; i += 1) expect((await guess('wrong')).errors[0]?.code).toBe('INVALID_CREDENTIALS');
    const refused = await guess(testPassword);
    expect(refused).toMatchObject({ token: null, errors: [{ code: 'RATE_LIMITED' }] });
    expect(refused.errors[0]?.retryAfterSeconds).toBeGreaterThan(0);
    // Known and unknown accounts alike; others are not touched.
    expect((await guess('wrong', 'someone@test.test')).errors[0]?.code).toBe('INVALID_CREDENTIALS');
  });

  it('stop guessing from one address at all accounts, whatever its headers claim', async () => {
    const { slug } = await createTestWorkspace(limited);
    const guesser = createTestClient(limited.url, null);
    const guess = async (index: number) => {
      const input = { workspaceSlug: slug, email: `somebody-${index}@test.test`, password: 'wrong' };
      const claimed = { 'x-forwarded-for': `198.51.100.${index}`, forwarded: `for=198.51.100.${index}` };
      return (await guesser.ask(SignIn, { input }, claimed)).data?.signIn.errors[0]?.code;
    };
    const codes = await Promise.all(Array.from({ length: 60 }, (_, index) => guess(index)));
    expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(10);
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS').length).toBeGreaterThan(0);
  });
});

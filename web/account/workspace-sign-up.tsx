import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { LockKeyhole, MessagesSquare, UserRoundCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { refusedForm, textOf, type RefusedForm } from '../lib/form-errors.ts';
import { pageTitle } from '../lib/page-title.ts';
import { pageLocale } from '../lib/preferences.server.ts';
import { serverClient } from '../lib/server-client.server.ts';
import { BrandMark } from '../ui/BrandMark.tsx';
import { buttonClass } from '../ui/Button.tsx';
import { textLinkClass } from './AccountPage.tsx';
import { PreferenceSwitches } from './PreferenceSwitches.tsx';
import { enter, failure } from './sessions.server.ts';
import { WorkspaceForm } from './WorkspaceForm.tsx';

const CreateWorkspace = graphql(`
  mutation CreateWorkspace($input: CreateWorkspaceInput!) {
    createWorkspace(input: $input) {
      token
      errors {
        message
        field
      }
    }
  }
`);

const SignedInMember = graphql(`
  query SignedInMember {
    viewer {
      __typename
      ... on AgentViewer {
        member {
          id
          displayName
        }
      }
      ... on CustomerViewer {
        member {
          id
          displayName
        }
      }
    }
  }
`);

export const meta = pageTitle('account.signUp.title');

export async function loader(args: LoaderFunctionArgs) {
  const { data } = await serverClient(args).query(SignedInMember, {});
  const viewer = data?.viewer;
  if (!viewer || !('member' in viewer)) return { member: null };
  return { member: { name: viewer.member.displayName, isAgent: viewer.__typename === 'AgentViewer' } };
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const input = {
    name: textOf(form, 'name'),
    slug: textOf(form, 'slug').trim().toLowerCase(),
    locale: textOf(form, 'locale') === 'EN' ? ('EN' as const) : ('FA' as const),
    ownerName: textOf(form, 'ownerName'),
    email: textOf(form, 'email'),
    password: textOf(form, 'password'),
  };
  const client = serverClient(args, { locale: await pageLocale(args) });
  const { data, error } = await client.mutation(CreateWorkspace, { input });
  if (!data) return refusedForm(form, await failure(args, error));
  const { token, errors } = data.createWorkspace;
  return token == null ? refusedForm(form, errors) : enter(args, token, '/dashboard/support');
}

export default function WorkspaceSignUpPage() {
  const { t } = useTranslation();
  const { member } = useLoaderData<typeof loader>();
  const refused = useActionData<RefusedForm>();
  return (
    <div className="mx-auto grid min-h-dvh max-w-6xl grid-rows-[auto_1fr_auto] px-5 py-6 lg:px-10">
      <header className="flex items-center justify-between gap-4">
        <span className="flex items-center gap-2.5 text-lg font-bold">
          <BrandMark />
          {t('shell.product')}
        </span>
        <p className="text-sm text-ink-soft">
          <span className="me-2 hidden sm:inline">{t('account.signUp.haveAccount')}</span>
          <Link to="/sign-in" className={textLinkClass}>
            {t('account.signIn.title')}
          </Link>
        </p>
      </header>
      <main className="grid items-center gap-10 py-10 lg:grid-cols-[1.15fr_1fr] lg:gap-20">
        <Pitch />
        <div className="rounded-2xl border border-line bg-surface p-5 sm:p-8">
          {member ? <SignedIn {...member} /> : <WorkspaceForm refused={refused} />}
        </div>
      </main>
      <PreferenceSwitches />
    </div>
  );
}

function Pitch() {
  const { t } = useTranslation();
  const points = [
    { icon: MessagesSquare, title: t('account.signUp.live'), text: t('account.signUp.liveText') },
    { icon: LockKeyhole, title: t('account.signUp.notes'), text: t('account.signUp.notesText') },
    { icon: UserRoundCheck, title: t('account.signUp.guests'), text: t('account.signUp.guestsText') },
  ];
  return (
    <section className="grid gap-6">
      <h1 className="text-4xl leading-tight font-extrabold text-balance lg:text-5xl lg:leading-[1.2]">
        {t('account.signUp.heading')}
      </h1>
      <p className="max-w-prose text-lg text-ink-soft">{t('account.signUp.pitch')}</p>
      <ul className="mt-2 grid gap-5">
        {points.map(({ icon: Icon, title, text }) => (
          <li key={title} className="flex gap-4">
            <Icon className="mt-1 size-5 shrink-0 text-accent-text" aria-hidden="true" />
            <div>
              <h2 className="font-bold">{title}</h2>
              <p className="max-w-prose text-ink-soft">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SignedIn({ name, isAgent }: { name: string; isAgent: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-5">
      <p className="text-lg">{t('account.signUp.signedInAs', { name })}</p>
      <a href={isAgent ? '/dashboard/support' : '/panel'} className={buttonClass()}>
        {t(isAgent ? 'account.signUp.toDashboard' : 'account.signUp.toPanel')}
      </a>
    </div>
  );
}

import { Link, redirect } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clearedCookie, preferenceCookie } from '../lib/cookies.ts';
import { textOf } from '../lib/form-errors.ts';
import { GraphqlProvider } from '../lib/GraphqlProvider.tsx';
import { browserQueries, readQuery, signInPath, type RunQueries } from '../lib/page-queries.ts';
import { localeOf } from '../lib/locale.ts';
import { pageTitle } from '../lib/page-title.ts';
import { changedIn, plainForm, plainForms } from '../lib/plain-forms.server.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { buttonClass } from '../ui/Button.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { PasswordForm, passwordsIn } from './PasswordForm.tsx';
import { changesLanguage, ProfileForm, profileIn } from './ProfileForm.tsx';
import { Sessions } from './Sessions.tsx';
import { Account, ChangePassword, RevokeOtherSessions, RevokeSession, UpdateMyProfile } from './account-documents.ts';
import { memberQueries } from './sessions.server.ts';
import { usePersonChange } from './use-person-change.ts';

export const meta = pageTitle('account.page.title');

/** For agents and customers; whoever has no account is asked to sign in. */
const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, Account, {});
  if (!viewer || !('member' in viewer)) throw redirect(signInPath(page.url));
};
export const loader = memberQueries(run);
export const clientLoader = browserQueries(run);
export const action = plainForms({
  profile: plainForm(UpdateMyProfile, (form) => changedIn(form, profileIn(form)), {
    cookies: (form) => (changesLanguage(form) ? [chosenLanguage(form)] : []),
  }),
  password: plainForm(ChangePassword, passwordsIn),
  session: plainForm(RevokeSession, (form) => ({ sessionId: textOf(form, 'sessionId') })),
  'other-sessions': plainForm(RevokeOtherSessions, () => ({})),
});

function chosenLanguage(form: FormData): string {
  const { locale } = profileIn(form);
  return locale === null ? clearedCookie('ahrom_locale') : preferenceCookie('ahrom_locale', localeOf(locale));
}

export default function AccountRoute() {
  return (
    <GraphqlProvider guest={null}>
      <AccountSettings />
    </GraphqlProvider>
  );
}

function AccountSettings() {
  const { t } = useTranslation();
  const data = useLastingQuery({ query: Account });
  const viewer = data?.viewer && 'member' in data.viewer ? data.viewer : null;
  usePersonChange(viewer?.member.id);
  if (!data || !viewer) return null;
  const { member, workspace } = viewer;
  const isAgent = viewer.__typename === 'AgentViewer';
  return (
    <div className="min-h-dvh">
      <header className="flex items-center justify-between gap-4 border-b border-line bg-surface px-4 py-2 sm:px-6">
        <Link to={isAgent ? '/dashboard' : '/panel'} className={`-ms-3 ${buttonClass('quiet', 'small')}`}>
          <ArrowLeft className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {t(isAgent ? 'account.page.toDashboard' : 'account.page.toPanel')}
        </Link>
        <AccountMenu
          personId={member.id}
          name={member.displayName}
          detail={member.email ?? undefined}
          isAgent={isAgent}
          workspace={workspace.name}
        />
      </header>
      <main className="mx-auto grid max-w-2xl gap-8 px-4 py-6 sm:px-6 lg:py-8">
        <h1 className="text-xl font-bold">{t('account.page.title')}</h1>
        <ProfileForm member={member} workspaceLocale={workspace.locale} />
        <PasswordForm email={member.email ?? ''} />
        <Sessions sessions={data.sessions} />
      </main>
    </div>
  );
}

import { Monitor, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { SessionEntryFragment } from '../gql/graphql.ts';
import { useClock } from '../lib/clock.tsx';
import { dateTimeText } from '../lib/date-text.ts';
import { FORM_NAME } from '../lib/plain-forms.ts';
import { useLocale } from '../lib/use-locale.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { RevokeOtherSessions, RevokeSession } from './account-documents.ts';
import { accountSectionClass } from './account-section.ts';

const phones = /android|ios/i;

/** The devices on which one is signed in, each to be ended. */
export function Sessions({ sessions }: { sessions: SessionEntryFragment[] }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const one = useWrite(RevokeSession, 'session');
  const others = useWrite(RevokeOtherSessions, 'other-sessions');
  const end = async (sessionId: string) => {
    if (await one.send({ sessionId })) toast.success(t('account.page.sessionEnded'));
  };
  const endOthers = async () => {
    if (!(await others.send({}))) return;
    setAsked(false);
    toast.success(t('account.page.othersEnded'));
  };
  return (
    <section aria-labelledby="sessions" className={accountSectionClass}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid gap-1">
          <h2 id="sessions" className="font-bold">
            {t('account.page.sessions')}
          </h2>
          <p className="max-w-prose text-sm text-ink-soft">{t('account.page.sessionsText')}</p>
        </div>
        {sessions.length > 1 && (
          // Where no script asks, it is done at once.
          <form
            method="post"
            onSubmit={(event) => {
              event.preventDefault();
              setAsked(true);
            }}
          >
            <PlainFormFields name="other-sessions" />
            <Button type="submit" look="secondary" size="small">
              {t('account.page.endOthers')}
            </Button>
          </form>
        )}
      </div>
      <FormAlert message={(one.errors ?? (isAsked ? undefined : others.errors))?.[0]?.message} />
      <ul className="divide-y divide-line">
        {sessions.map((session) => (
          <SessionEntry
            key={session.id}
            session={session}
            isSending={one.isSending}
            onEnd={() => void end(session.id)}
          />
        ))}
      </ul>
      <ConfirmDialog
        title={t('account.page.endOthersTitle')}
        text={others.errors?.[0]?.message ?? t('account.page.endOthersText')}
        confirm={t('account.page.endOthers')}
        isSending={others.isSending}
        open={isAsked}
        onOpenChange={setAsked}
        onConfirm={() => void endOthers()}
      />
    </section>
  );
}

interface SessionEntryProps {
  session: SessionEntryFragment;
  isSending: boolean;
  onEnd: () => void;
}

function SessionEntry({ session, isSending, onEnd }: SessionEntryProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone } = useClock();
  const { browser, os, ipAddress, lastUsedAt, isCurrent } = session;
  const device = [browser, os].filter((part) => part !== null).join(' · ') || t('account.page.unknownDevice');
  const Icon = phones.test(os ?? '') ? Smartphone : Monitor;
  return (
    <li className="flex items-center gap-3 py-2.5">
      <Icon className="size-5 shrink-0 text-ink-faint" aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2">
          <bdi className="font-semibold break-words">{device}</bdi>
          {isCurrent && (
            <span className="rounded-full bg-good-soft px-2 py-0.5 text-xs text-good">
              {t('account.page.thisDevice')}
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-2 text-sm text-ink-faint">
          <span>{t('account.page.lastUsed', { time: dateTimeText(lastUsedAt, locale, timeZone) })}</span>
          {ipAddress !== null && <bdi className="break-all">{ipAddress}</bdi>}
        </p>
      </div>
      {!isCurrent && (
        <form
          method="post"
          onSubmit={(event) => {
            event.preventDefault();
            onEnd();
          }}
        >
          <input type="hidden" name={FORM_NAME} value="session" />
          <input type="hidden" name="sessionId" value={session.id} />
          <Button
            type="submit"
            look="quiet"
            size="small"
            disabled={isSending}
            aria-label={t('account.page.endOf', { device })}
          >
            {t('account.page.end')}
          </Button>
        </form>
      )}
    </li>
  );
}

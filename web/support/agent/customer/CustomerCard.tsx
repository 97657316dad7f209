import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerCardFragment } from '../../../gql/graphql.ts';
import { useClock } from '../../../lib/clock.tsx';
import { countryName } from '../../../lib/country-name.ts';
import { dateTimeText } from '../../../lib/date-text.ts';
import type { Locale } from '../../../lib/locale.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { requesterName } from '../../requester-name.ts';
import { ContactDialog } from './ContactDialog.tsx';
import { CustomerTickets } from './CustomerTickets.tsx';
import { SameVisitor } from './SameVisitor.tsx';

type Requester = CustomerCardFragment['requester'];
type Guest = Extract<Requester, { __typename: 'SupportGuestUser' }>;

/** Who is asking, and what their visit tells. */
export function CustomerCard({ ticket }: { ticket: CustomerCardFragment }) {
  const { t } = useTranslation();
  const { requester } = ticket;
  const isGuest = requester.__typename === 'SupportGuestUser';
  const name = requesterName(requester);
  return (
    <section aria-label={t('support.ticket.customerCard')} className="grid gap-6">
      <div className="flex items-center gap-3">
        <Avatar name={name ?? t('support.guest')} className="size-12 text-lg" />
        <div className="min-w-0">
          <bdi className="block truncate text-at-page-start font-bold">{name ?? t('support.guest')}</bdi>
          {name !== null && (
            <p className="text-sm text-ink-faint">{t(isGuest ? 'support.guest' : 'support.card.registered')}</p>
          )}
        </div>
      </div>
      <dl className="grid gap-2.5 text-sm">
        <Fact label={t('support.card.email')} value={requester.email} />
        {isGuest && <Fact label={t('support.card.phone')} value={requester.phone} />}
      </dl>
      {isGuest && <EditContact guest={requester} />}
      {isGuest && <SameVisitor guestId={requester.id} />}
      {isGuest && <Visit guest={requester} />}
      <div>
        <SectionTitle>{t('support.card.ticketSection')}</SectionTitle>
        <dl className="grid gap-2.5 text-sm">
          <Moment label={t('support.card.opened')} instant={ticket.createdAt} />
        </dl>
      </div>
      <div>
        <SectionTitle>{t('desk.customer.others')}</SectionTitle>
        <CustomerTickets
          ticketId={ticket.id}
          filter={isGuest ? { guestId: requester.id } : { customerId: requester.id }}
        />
      </div>
    </section>
  );
}

function EditContact({ guest }: { guest: Guest }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="-mt-3">
      <Button look="quiet" size="small" onClick={() => setOpen(true)} className="-ms-3">
        <Pencil className="size-4" aria-hidden="true" />
        {t('desk.customer.edit')}
      </Button>
      <ContactDialog guest={guest} open={isOpen} onOpenChange={setOpen} />
    </div>
  );
}

function Visit({ guest }: { guest: Guest }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const device = guest.device;
  return (
    <div>
      <SectionTitle>{t('support.card.visitorSection')}</SectionTitle>
      <dl className="grid gap-2.5 text-sm">
        <Fact label={t('support.card.ip')} value={guest.ipAddress} />
        <Fact label={t('support.card.country')} value={placeOf(guest, locale)} />
        <Fact label={t('support.card.browser')} value={guest.browser} />
        <Fact label={t('support.card.os')} value={guest.os} />
        <Fact label={t('support.card.device')} value={isKnownDevice(device) ? t(`support.device.${device}`) : device} />
        <Fact label={t('support.card.visits')} value={t('support.card.visitCount', { count: guest.visitCount ?? 1 })} />
        <Moment label={t('support.card.firstVisit')} instant={guest.firstVisitAt} />
        <Moment label={t('support.card.lastVisit')} instant={guest.lastVisitAt} />
      </dl>
    </div>
  );
}

function SectionTitle({ children }: { children: ReactNode }) {
  return <h2 className="mb-2.5 border-t border-line pt-4 text-xs font-semibold text-ink-faint">{children}</h2>;
}

function Fact({ label, value }: { label: string; value: string | null | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-2">
      <dt className="text-ink-faint">{label}</dt>
      <dd className={`break-words ${value == null ? 'text-ink-faint' : ''}`}>
        <bdi>{value ?? t('support.card.unknown')}</bdi>
      </dd>
    </div>
  );
}

function Moment({ label, instant }: { label: string; instant: string | null | undefined }) {
  const locale = useLocale();
  const { timeZone } = useClock();
  return <Fact label={label} value={instant == null ? null : dateTimeText(instant, locale, timeZone)} />;
}

function placeOf({ country, city }: Guest, locale: Locale): string | null {
  const parts = [country === null ? null : countryName(country, locale), city].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function isKnownDevice(device: string | null): device is 'desktop' | 'mobile' | 'tablet' {
  return device === 'desktop' || device === 'mobile' || device === 'tablet';
}

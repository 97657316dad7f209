import { useLocation, useNavigate } from '@remix-run/react';
import { ArrowDownWideNarrow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuCheck, MenuGroup } from '../../../ui/Menu.tsx';
import { chip } from './chip.ts';
import { ticketOrder, withParameter } from './ticket-filter.ts';
import { orders } from './ticket-order.ts';

/** Which tickets stand first. */
export function OrderMenu({ search }: { search: URLSearchParams }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const chosen = ticketOrder(search);
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={`${chip} border-transparent px-2`}>
          <ArrowDownWideNarrow className="size-4" aria-hidden="true" />
          <span className="sr-only">{t('desk.order.label')}</span>
          {t(`desk.order.${chosen}`)}
        </button>
      }
    >
      <MenuGroup label={t('desk.order.label')}>
        {orders.map((order) => (
          <MenuCheck
            key={order}
            checked={order === chosen}
            onSelect={() =>
              navigate(pathname + withParameter(search, 'order', order === orders[0] ? [] : [order]), { replace: true })
            }
          >
            {t(`desk.order.${order}`)}
          </MenuCheck>
        ))}
      </MenuGroup>
    </Menu>
  );
}

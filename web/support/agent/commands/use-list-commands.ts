import { useNavigate, useParams } from '@remix-run/react';
import { ArrowDown, ArrowUp, List } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from './commands.tsx';

/**
 * Offers the way from ticket to ticket, in the order in which they stand in the list.
 * @param query the list's own, kept on the way
 */
export function useListCommands(numbers: readonly string[], query: string): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { number } = useParams();
  // Whither one is on the way: the next press goes on from there, before the page has followed.
  const target = useRef(number);
  useEffect(() => {
    target.current = number;
  }, [number]);
  const step = (by: 1 | -1) => {
    const here = numbers.findIndex((one) => one === target.current);
    // From a ticket that is not in the list, or from none, the way begins at its head.
    const next = numbers[here === -1 ? 0 : here + by];
    if (next === undefined) return;
    target.current = next;
    navigate(`/dashboard/support/${next}${query}`);
  };
  useCommands([
    {
      id: 'next',
      group: 'list',
      label: t('desk.commands.next'),
      icon: ArrowDown,
      shortcut: { code: 'KeyJ' },
      run: () => step(1),
    },
    {
      id: 'previous',
      group: 'list',
      label: t('desk.commands.previous'),
      icon: ArrowUp,
      shortcut: { code: 'KeyK' },
      run: () => step(-1),
    },
    {
      id: 'back',
      group: 'list',
      label: t('desk.commands.back'),
      icon: List,
      shortcut: { code: 'KeyU' },
      run: () => navigate(`/dashboard/support${query}`),
    },
  ]);
}

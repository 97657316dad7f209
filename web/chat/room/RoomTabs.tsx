import { MessageSquareText } from 'lucide-react';
import { Tabs } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { kindIcons } from '../../resources/kinds.ts';
import { RoomResourceList } from '../resources/RoomResourceList.tsx';
import { powersIn } from './roles.ts';

/** In the order in which the tabs stand behind the messages. */
const kinds = ['DOCUMENT', 'KNOWLEDGE', 'TASK'] as const;

interface RoomTabsProps {
  room: RoomHeadFragment;
  tab: string;
  onTab: (tab: string) => void;
  /** What is said in the room. */
  children: ReactNode;
}

/** What belongs to a room: messages, documents, knowledge and tasks. Two people between themselves link nothing. */
export function RoomTabs({ room, tab, onTab, children }: RoomTabsProps) {
  const { t } = useTranslation();
  if (room.type === 'DIRECT') return children;
  return (
    <Tabs.Root value={tab} onValueChange={onTab} className="flex min-h-0 flex-1 flex-col">
      <Tabs.List
        aria-label={t('chat.room.tabs')}
        className="flex overflow-x-auto border-b border-line bg-surface px-2 sm:px-4"
      >
        <Tabs.Trigger value="messages" className={tabClass}>
          <MessageSquareText className="size-4" aria-hidden="true" />
          {t('chat.room.messages')}
        </Tabs.Trigger>
        {kinds.map((kind) => {
          const Icon = kindIcons[kind];
          return (
            <Tabs.Trigger key={kind} value={kind} className={tabClass}>
              <Icon className="size-4" aria-hidden="true" />
              {t(`chat.room.kinds.${kind}`)}
            </Tabs.Trigger>
          );
        })}
      </Tabs.List>
      <Tabs.Content value="messages" tabIndex={-1} className={contentClass}>
        {children}
      </Tabs.Content>
      {kinds.map((kind) => (
        <Tabs.Content key={kind} value={kind} tabIndex={-1} className={contentClass}>
          <RoomResourceList roomId={room.id} kind={kind} canLink={powersIn(room).manage} />
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

const tabClass =
  'inline-flex min-h-11 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-3 text-sm font-semibold text-ink-soft hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-accent-text lg:min-h-10';
const contentClass = 'flex min-h-0 flex-1 flex-col outline-none data-[state=inactive]:hidden';

import { Link2, Lock, LockKeyhole, MessageSquareText, Send } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DropHint } from '../../files/DropHint.tsx';
import { useAttaching } from '../../files/use-attaching.ts';
import type { AgentTicketQuery, SupportTicketStatus } from '../../gql/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { requesterName } from '../requester-name.ts';
import { nextStatuses } from '../status.ts';
import { MessageInput, type Written } from '../thread/MessageInput.tsx';
import { outbox } from '../thread/outbox.ts';
import { useCommands } from './commands/commands.tsx';
import { LinkDialog } from './resources/LinkDialog.tsx';
import { newId } from '../../lib/new-id.ts';

/** Where an answer often leaves a ticket. */
const afterReply: readonly SupportTicketStatus[] = ['WAITING', 'RESOLVED'];

interface AgentComposerProps {
  ticket: NonNullable<AgentTicketQuery['ticket']>;
  agentId: string;
}

/** Two tabs that nobody should mix up: tint, border, icon and the button's words all change with them. */
export function AgentComposer({ ticket, agentId }: AgentComposerProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [kind, setKind] = useState('reply');
  const draft = `${agentId}.${ticket.id}.${kind}`;
  // Files are dropped on the box alone: who reads it must show while they are held.
  const attaching = useAttaching(draft);
  const [isLinking, setLinking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const name = requesterName(ticket.requester) ?? t('support.guest');
  const begin = (next: 'reply' | 'note') => {
    setKind(next);
    // Once its tab is there.
    setTimeout(() => box.current?.querySelector('textarea')?.focus());
  };
  useCommands([
    {
      id: 'reply',
      group: 'ticket',
      label: t('desk.commands.reply'),
      icon: MessageSquareText,
      shortcut: { code: 'KeyR' },
      run: () => begin('reply'),
    },
    {
      id: 'note',
      group: 'ticket',
      label: t('desk.commands.note'),
      icon: Lock,
      shortcut: { code: 'KeyN' },
      run: () => begin('note'),
    },
    { id: 'link', group: 'ticket', label: t('resources.link.title'), icon: Link2, run: () => setLinking(true) },
  ]);
  const submit = (isNote: boolean) => (written: Written) =>
    void outbox.send(client, {
      clientMutationId: newId(),
      authorId: agentId,
      conversationId: ticket.id,
      writtenAt: new Date().toISOString(),
      content: {
        ...written,
        isNote,
        // Never a note's: notes overtake nobody, and one that is deleted meanwhile would refuse the answer.
        expectedLastMessageId: isNote ? undefined : ticket.messages.nodes.findLast(({ type }) => type !== 'NOTE')?.id,
      },
    });
  const tools = (
    <Button
      look="quiet"
      size="icon"
      aria-label={t('resources.link.title')}
      title={t('resources.link.title')}
      onClick={() => setLinking(true)}
    >
      <Link2 className="size-5" aria-hidden="true" />
    </Button>
  );
  return (
    <>
      <Tabs.Root ref={box} value={kind} onValueChange={setKind} className="px-3 pb-3 sm:px-6 sm:pb-5">
        <Tabs.List aria-label={t('support.composer.kind')} className="flex items-end gap-1 ps-2">
          <Tabs.Trigger
            value="reply"
            className={`${tabClass} data-[state=active]:border-line-strong data-[state=active]:bg-surface data-[state=active]:text-ink`}
          >
            <MessageSquareText className="size-4" aria-hidden="true" />
            {t('support.composer.reply')}
          </Tabs.Trigger>
          <Tabs.Trigger
            value="note"
            className={`${tabClass} data-[state=active]:border-dashed data-[state=active]:border-note-strong data-[state=active]:bg-note data-[state=active]:text-note-ink`}
          >
            <Lock className="size-4" aria-hidden="true" />
            {t('support.composer.note')}
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content
          value="reply"
          tabIndex={-1}
          {...attaching.zone}
          className={`${boxClass} border-line-strong bg-surface focus-within:border-accent focus-within:outline-accent`}
        >
          {attaching.isOver && <DropHint />}
          <MessageInput
            ticketId={ticket.id}
            draft={draft}
            attaching={attaching}
            placeholder={t('support.composer.replyPlaceholder', { name })}
            submit={
              <>
                <Send className="size-4 rtl:-scale-x-100" aria-hidden="true" />
                {t('support.composer.send')}
              </>
            }
            onSend={submit(false)}
            tools={tools}
            choices={afterReply.filter((status) => nextStatuses(ticket.status).includes(status))}
          />
        </Tabs.Content>
        <Tabs.Content
          value="note"
          tabIndex={-1}
          {...attaching.zone}
          className={`${boxClass} border-dashed border-note-strong bg-note text-note-ink focus-within:outline-note-strong`}
        >
          {attaching.isOver && <DropHint />}
          <p className="mb-1 flex items-center gap-1.5 px-1 text-xs font-semibold text-note-strong">
            <LockKeyhole className="size-3.5" aria-hidden="true" />
            {t('support.composer.noteHint')}
          </p>
          <MessageInput
            ticketId={ticket.id}
            draft={draft}
            attaching={attaching}
            placeholder={t('support.composer.notePlaceholder')}
            look="note"
            submit={
              <>
                <LockKeyhole className="size-4" aria-hidden="true" />
                {t('support.composer.addNote')}
              </>
            }
            onSend={submit(true)}
            tools={tools}
            choices={[]}
          />
        </Tabs.Content>
      </Tabs.Root>
      {/* Not within the box: its form would take what is sent here for its own. */}
      {isLinking && (
        <LinkDialog
          ticketId={ticket.id}
          linkedIds={new Set(ticket.resources?.nodes.map(({ resource }) => resource.id))}
          onClose={() => setLinking(false)}
        />
      )}
    </>
  );
}

const tabClass =
  'relative top-px z-10 inline-flex min-h-11 items-center gap-1.5 rounded-t-lg border border-b-0 border-transparent px-3 text-sm font-semibold text-ink-soft hover:text-ink lg:min-h-9';
const boxClass = 'relative rounded-xl border p-2.5 focus-within:outline-2 focus-within:-outline-offset-1';

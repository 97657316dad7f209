import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { copyText } from '../../lib/copy-text.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import type { ThreadChange } from './thread.ts';
import {
  AddChatReaction,
  DeleteChatMessage,
  EditChatMessage,
  PinChatMessage,
  RemoveChatReaction,
  UnpinChatMessage,
} from './thread-documents.ts';

export type MessageActions = ReturnType<typeof useMessageActions>;

/** What can be done with a message that stands. A refusal is told in a toast. */
export function useMessageActions(change: (change: ThreadChange) => void) {
  const { t } = useTranslation();
  const write = useToldWrite();
  return useMemo(() => {
    const show = (done: { message: ThreadEntryFragment | null } | null): boolean => {
      if (done?.message) change({ type: 'changed', entry: done.message });
      return done !== null;
    };
    return {
      react: async (messageId: string, emoji: string, isGiven: boolean) =>
        show(await write(isGiven ? RemoveChatReaction : AddChatReaction, { messageId, emoji })),
      edit: async (messageId: string, body: string) => show(await write(EditChatMessage, { messageId, body })),
      remove: async (messageId: string) => show(await write(DeleteChatMessage, { messageId })),
      pin: async (messageId: string, isPinned: boolean) =>
        show(await write(isPinned ? UnpinChatMessage : PinChatMessage, { messageId })),
      copy: (body: string) =>
        void copyText(body).then(
          () => toast.success(t('shell.copied')),
          () => toast.error(t('shell.copyFailed')),
        ),
    };
  }, [change, write, t]);
}

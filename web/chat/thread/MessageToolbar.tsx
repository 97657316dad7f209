import { Copy, Ellipsis, Pencil, Pin, PinOff, Reply, SmilePlus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { EmojiPicker } from '../emoji/EmojiPicker.tsx';
import { quickEmoji } from '../emoji/emoji-set.ts';
import type { Powers } from '../room/roles.ts';
import type { MessageActions } from './use-message-actions.ts';

interface MessageToolbarProps {
  entry: ThreadEntryFragment;
  isOwn: boolean;
  powers: Powers;
  actions: MessageActions;
  onReply: () => void;
  onEdit: () => void;
  onDelete: () => void;
}

/** What can be done with a message: at hand while it is pointed at or has the focus. */
export function MessageToolbar({ entry, isOwn, powers, actions, onReply, onEdit, onDelete }: MessageToolbarProps) {
  const { t } = useTranslation();
  const react = (emoji: string) => {
    const isGiven = entry.reactions.some((reaction) => reaction.emoji === emoji && reaction.viewerHasReacted);
    void actions.react(entry.id, emoji, isGiven);
  };
  return (
    <div
      role="toolbar"
      aria-label={t('chat.message.actions')}
      className={`invisible absolute -top-8 z-10 flex items-center rounded-xl border border-line bg-surface p-0.5 shadow-md shadow-black/5 group-focus-within:visible group-hover:visible has-[[data-state=open]]:visible xl:top-0 ${isOwn ? 'end-0 xl:end-full xl:me-2' : 'start-0 xl:start-full xl:ms-2'}`}
    >
      {powers.write && (
        <>
          {quickEmoji.slice(0, 3).map((emoji) => (
            <button
              key={emoji}
              type="button"
              aria-label={t('chat.reaction.give', { emoji })}
              onClick={() => react(emoji)}
              className={`${buttonClass} hidden sm:grid`}
            >
              {emoji}
            </button>
          ))}
          <EmojiPicker
            label={t('chat.reaction.choose')}
            onChoose={react}
            trigger={
              <button type="button" aria-label={t('chat.reaction.choose')} className={`${buttonClass} grid`}>
                <SmilePlus className="size-4" aria-hidden="true" />
              </button>
            }
          />
          <button
            type="button"
            aria-label={t('chat.message.reply')}
            onClick={onReply}
            className={`${buttonClass} grid`}
          >
            <Reply className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          </button>
        </>
      )}
      <Menu
        align="end"
        trigger={
          <button type="button" aria-label={t('chat.message.more')} className={`${buttonClass} grid`}>
            <Ellipsis className="size-4" aria-hidden="true" />
          </button>
        }
      >
        <MenuItem onSelect={() => actions.copy(entry.body)}>
          <Copy className="size-4" aria-hidden="true" />
          {t('chat.message.copy')}
        </MenuItem>
        {isOwn && powers.write && (
          <MenuItem onSelect={onEdit}>
            <Pencil className="size-4" aria-hidden="true" />
            {t('chat.message.edit')}
          </MenuItem>
        )}
        {powers.moderate && (
          <MenuItem onSelect={() => void actions.pin(entry.id, entry.isPinned)}>
            {entry.isPinned ? (
              <PinOff className="size-4" aria-hidden="true" />
            ) : (
              <Pin className="size-4" aria-hidden="true" />
            )}
            {t(entry.isPinned ? 'chat.message.unpin' : 'chat.message.pin')}
          </MenuItem>
        )}
        {((isOwn && powers.write) || powers.moderate) && (
          <MenuItem onSelect={onDelete}>
            <Trash2 className="size-4 text-danger" aria-hidden="true" />
            {t('chat.message.delete')}
          </MenuItem>
        )}
      </Menu>
    </div>
  );
}

const buttonClass =
  'size-8 place-items-center rounded-lg text-ink-soft hover:bg-hover hover:text-ink pointer-coarse:size-10';

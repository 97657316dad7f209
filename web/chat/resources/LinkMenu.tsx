import { Ellipsis, NotebookPen, Pin, PinOff, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomLinkFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { UnlinkRoomResource, UpdateRoomLink } from './link-documents.ts';
import { NoteDialog } from './NoteDialog.tsx';

/** What admins of a room do with a link. */
export function LinkMenu({ link }: { link: RoomLinkFragment }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const [isNoteOpen, setNoteOpen] = useState(false);
  const { id: linkId, isPinned, note, resource } = link;
  const Sign = isPinned ? PinOff : Pin;
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button look="quiet" size="icon" aria-label={t('chat.resources.actions', { title: resource.title })}>
            <Ellipsis className="size-4" aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem onSelect={() => void write(UpdateRoomLink, { linkId, isPinned: !isPinned })}>
          <Sign className="size-4" aria-hidden="true" />
          {t(isPinned ? 'chat.resources.unpin' : 'chat.resources.pin')}
        </MenuItem>
        <MenuItem onSelect={() => setNoteOpen(true)}>
          <NotebookPen className="size-4" aria-hidden="true" />
          {t(note === null ? 'chat.resources.addNote' : 'chat.resources.editNote')}
        </MenuItem>
        <MenuItem onSelect={() => void write(UnlinkRoomResource, { linkId })}>
          <Unlink className="size-4 text-danger" aria-hidden="true" />
          {t('chat.resources.unlink')}
        </MenuItem>
      </Menu>
      {isNoteOpen && <NoteDialog link={link} onClose={() => setNoteOpen(false)} />}
    </>
  );
}

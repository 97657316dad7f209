import { useNavigate } from '@remix-run/react';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { CreateRoom } from './list-documents.ts';

/** Opens the conversation with somebody, which is made if there is none yet. */
export function useDirectRoom(): (memberId: string) => Promise<void> {
  const navigate = useNavigate();
  const write = useToldWrite();
  return async (memberId) => {
    const done = await write(CreateRoom, { type: 'DIRECT', memberIds: [memberId] });
    if (done?.room) navigate(`/dashboard/chat/${done.room.id}`);
  };
}

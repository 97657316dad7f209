import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { ResourceKind } from '../../gql/graphql.ts';
import { useLastingResult } from '../../lib/use-lasting-query.ts';
import { kindIcons } from '../../resources/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { LinkedResource } from './LinkedResource.tsx';
import { RoomResources } from './link-documents.ts';

interface RoomResourceListProps {
  roomId: string;
  kind: ResourceKind;
  /** Whether the viewer may link and unlink. */
  canLink: boolean;
}

/** The documents, articles or tasks of a room and of its project: the pinned first, live. */
export function RoomResourceList({ roomId, kind, canLink }: RoomResourceListProps) {
  const { t } = useTranslation();
  const client = useClient();
  const [isLinking, setLinking] = useState(false);
  // Nobody kept them up to date while the room was closed.
  const { data, hasFailed } = useLastingResult({
    query: RoomResources,
    variables: { roomId, kind },
    requestPolicy: 'cache-and-network',
  });
  const links = data?.room?.resources;
  const { hasNextPage, endCursor } = links?.pageInfo ?? { hasNextPage: false, endCursor: null };
  const add = canLink && (
    <Button look="secondary" size="small" onClick={() => setLinking(true)}>
      <Link2 className="size-4" aria-hidden="true" />
      {t('resources.link.open')}
    </Button>
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto px-4 py-4 sm:px-6">
      {!links && <p className="text-sm text-ink-faint">{t(hasFailed ? 'shell.loadFailed' : 'shell.loading')}</p>}
      {links?.nodes.length === 0 && (
        <EmptyState icon={kindIcons[kind]} title={t(`chat.resources.none.${kind}`)} text={t('chat.resources.text')}>
          {add}
        </EmptyState>
      )}
      {links && links.nodes.length > 0 && (
        <div className="mx-auto grid w-full max-w-3xl gap-3">
          <div className="flex justify-end">{add}</div>
          <ul className="grid gap-2">
            {links.nodes.map((link) => (
              <LinkedResource key={link.id} link={link} canLink={canLink} />
            ))}
          </ul>
          {hasNextPage && endCursor !== null && (
            <LoadMore
              cursor={endCursor}
              label={t('chat.list.more')}
              onLoad={() => client.query(RoomResources, { roomId, kind, after: endCursor }).toPromise()}
            />
          )}
        </div>
      )}
      {isLinking && (
        <LinkDialog
          roomId={roomId}
          linkedIds={new Set(links?.nodes.map(({ resource }) => resource.id))}
          onClose={() => setLinking(false)}
        />
      )}
    </div>
  );
}

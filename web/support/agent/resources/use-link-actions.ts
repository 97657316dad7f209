import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import type { CombinedError } from 'urql';
import type { TicketLinkFragment } from '../../../gql/graphql.ts';
import { failureText } from '../../../lib/failure-text.ts';
import { LinkTicketResource, UnlinkTicketResource, UpdateTicketLink } from './link-documents.ts';

/** What is done with a link by one press; each says so when it fails. */
export function useLinkActions(ticketId: string, link: TicketLinkFragment) {
  const { t } = useTranslation();
  const [, updateLink] = useMutation(UpdateTicketLink);
  const [, unlinkResource] = useMutation(UnlinkTicketResource);
  const [, linkResource] = useMutation(LinkTicketResource);

  const isDone = (errors: { message: string }[] | undefined, error: CombinedError | undefined) => {
    const problem = errors?.[0]?.message ?? (error && failureText(error, t));
    if (problem !== undefined) toast.error(problem);
    return problem === undefined;
  };

  const pin = async (isPinned: boolean) => {
    const { data, error } = await updateLink({ input: { linkId: link.id, isPinned } });
    isDone(data?.updateTicketResource.errors, error);
  };

  const linkAgain = async () => {
    const { isPinned, note, resource } = link;
    const { data, error } = await linkResource({ input: { ticketId, resourceId: resource.id, isPinned, note } });
    isDone(data?.linkTicketResource.errors, error);
  };

  const unlink = async () => {
    const { data, error } = await unlinkResource({ input: { linkId: link.id } });
    if (!isDone(data?.unlinkTicketResource.errors, error)) return;
    toast.success(t('resources.unlinked', { title: link.resource.title }), {
      action: { label: t('resources.undo'), onClick: () => void linkAgain() },
    });
  };

  return { pin, unlink };
}

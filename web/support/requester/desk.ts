import { useParams } from '@remix-run/react';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { RequesterViewer, SupportDesk } from './requester-documents.ts';

/** The address that a requester's pages stand under: a guest's at the workspace, a customer's own panel. */
export function deskPath(slug: string | undefined): string {
  return slug === undefined ? '/panel' : `/${slug}/support`;
}

export function useDeskPath(): string {
  return deskPath(useParams()['slug']);
}

/** Who is asking: null for a visitor who has asked nothing yet. */
export function useRequester() {
  const data = useLastingQuery({ query: RequesterViewer });
  const viewer = data?.viewer;
  return viewer?.__typename === 'CustomerViewer' || viewer?.__typename === 'GuestViewer' ? viewer : null;
}

/** Of the guest or the customer. */
export function requesterId(requester: NonNullable<ReturnType<typeof useRequester>>): string {
  return requester.__typename === 'GuestViewer' ? requester.guest.id : requester.member.id;
}

/** The workspace as its requesters see it; undefined only while it is unknown. */
export function useSupportDesk() {
  const { slug: guestSlug } = useParams();
  const requester = useRequester();
  const slug = guestSlug ?? (requester?.__typename === 'CustomerViewer' ? requester.workspace.slug : '');
  const data = useLastingQuery({ query: SupportDesk, variables: { slug }, pause: slug === '' });
  return data?.publicWorkspace ?? undefined;
}

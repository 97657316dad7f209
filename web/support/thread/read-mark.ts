import { useClient } from 'urql';
import { graphql } from '../../gql/index.ts';
import type { ThreadFragment, ThreadMessageFragment } from '../../gql/graphql.ts';

const ReadMark = graphql(`
  query ReadMark($messageId: ID!) {
    node(id: $messageId) {
      __typename
      ... on SupportMessage {
        id
        isRead
      }
    }
  }
`);

/** The newest message that a person wrote and both sides can see. */
export function newestShared(messages: readonly ThreadMessageFragment[]): ThreadMessageFragment | undefined {
  return messages.findLast(({ isInternal, type }) => !isInternal && type !== 'SYSTEM');
}

/** Follows a thread's events: when somebody has read, asks whether it was the newest shared message. */
export function useReadMark({ messages }: ThreadFragment): (eventType: string) => void {
  const client = useClient();
  const newest = newestShared(messages.nodes);
  return (eventType) => {
    if (eventType !== 'SupportTicketRead' || !newest || newest.isRead) return;
    void client.query(ReadMark, { messageId: newest.id }, { requestPolicy: 'network-only' }).toPromise();
  };
}

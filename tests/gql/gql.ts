/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription FeedTicketEvents($id: ID!, $after: String) {\n    ticketEvents(ticketId: $id, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            body\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            status\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.FeedTicketEventsDocument,
    "\n  subscription FeedInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            id\n            subject\n            unreadCount\n          }\n        }\n      }\n    }\n  }\n": typeof types.FeedInboxEventsDocument,
    "\n  query FeedSnapshot($id: ID!) {\n    ticket(id: $id) {\n      eventCursor\n      messages {\n        nodes {\n          body\n        }\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        supportInboxCursor\n      }\n      ... on GuestViewer {\n        supportInboxCursor\n      }\n    }\n  }\n": typeof types.FeedSnapshotDocument,
    "\n  mutation FeedSignOut {\n    signOut(input: {}) {\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.FeedSignOutDocument,
    "\n  query SecrecyThread($id: ID!) {\n    ticket(id: $id) {\n      updatedAt\n      lastActivityAt\n      unreadCount\n      eventCursor\n      lastMessage {\n        body\n        isInternal\n      }\n      messages(first: 100) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          body\n          type\n          isInternal\n          isRead\n          author {\n            displayName\n            member {\n              id\n            }\n          }\n        }\n      }\n    }\n    tickets(first: 10) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n        }\n      }\n    }\n    viewer {\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n    }\n  }\n": typeof types.SecrecyThreadDocument,
    "\n  query SecrecyStaffFields($id: ID!) {\n    ticket(id: $id) {\n      priority\n      assignee {\n        id\n      }\n      assignedTeam {\n        id\n      }\n      firstResponseAt\n      resolvedAt\n      responseTime\n      resolutionTime\n      reopenCount\n      history(first: 5) {\n        nodes {\n          action\n        }\n      }\n      requester {\n        ... on SupportGuestUser {\n          name\n          ipAddress\n          country\n          userAgent\n          visitCount\n          fingerprint\n          probablySameAs {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.SecrecyStaffFieldsDocument,
    "\n  query SecrecyNode($id: ID!, $ids: [ID!]!) {\n    node(id: $id) {\n      id\n    }\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": typeof types.SecrecyNodeDocument,
    "\n  query SecrecyAround($id: ID!, $around: ID!) {\n    ticket(id: $id) {\n      messages(around: $around, first: 10) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n": typeof types.SecrecyAroundDocument,
    "\n  mutation TestCreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      viewer {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestCreateWorkspaceDocument,
    "\n  mutation TestAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestAddMemberDocument,
    "\n  mutation TestSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.TestSignInDocument,
    "\n  mutation TestStartGuest($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestStartGuestDocument,
    "\n  mutation TestOpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n        eventCursor\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.TestOpenTicketDocument,
    "\n  mutation TestSendMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        id\n        body\n        clientMutationId\n      }\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.TestSendMessageDocument,
    "\n  mutation TestAddNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        id\n        body\n        isInternal\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestAddNoteDocument,
    "\n  mutation TestChangeStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestChangeStatusDocument,
    "\n  mutation TestAssign($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        assignee {\n          id\n          displayName\n        }\n        assignedTeam {\n          id\n        }\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.TestAssignDocument,
    "\n  mutation TestMarkRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        unreadCount\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": typeof types.TestMarkReadDocument,
};
const documents: Documents = {
    "\n  subscription FeedTicketEvents($id: ID!, $after: String) {\n    ticketEvents(ticketId: $id, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            body\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            status\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.FeedTicketEventsDocument,
    "\n  subscription FeedInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            id\n            subject\n            unreadCount\n          }\n        }\n      }\n    }\n  }\n": types.FeedInboxEventsDocument,
    "\n  query FeedSnapshot($id: ID!) {\n    ticket(id: $id) {\n      eventCursor\n      messages {\n        nodes {\n          body\n        }\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        supportInboxCursor\n      }\n      ... on GuestViewer {\n        supportInboxCursor\n      }\n    }\n  }\n": types.FeedSnapshotDocument,
    "\n  mutation FeedSignOut {\n    signOut(input: {}) {\n      errors {\n        code\n      }\n    }\n  }\n": types.FeedSignOutDocument,
    "\n  query SecrecyThread($id: ID!) {\n    ticket(id: $id) {\n      updatedAt\n      lastActivityAt\n      unreadCount\n      eventCursor\n      lastMessage {\n        body\n        isInternal\n      }\n      messages(first: 100) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          body\n          type\n          isInternal\n          isRead\n          author {\n            displayName\n            member {\n              id\n            }\n          }\n        }\n      }\n    }\n    tickets(first: 10) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n        }\n      }\n    }\n    viewer {\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n    }\n  }\n": types.SecrecyThreadDocument,
    "\n  query SecrecyStaffFields($id: ID!) {\n    ticket(id: $id) {\n      priority\n      assignee {\n        id\n      }\n      assignedTeam {\n        id\n      }\n      firstResponseAt\n      resolvedAt\n      responseTime\n      resolutionTime\n      reopenCount\n      history(first: 5) {\n        nodes {\n          action\n        }\n      }\n      requester {\n        ... on SupportGuestUser {\n          name\n          ipAddress\n          country\n          userAgent\n          visitCount\n          fingerprint\n          probablySameAs {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.SecrecyStaffFieldsDocument,
    "\n  query SecrecyNode($id: ID!, $ids: [ID!]!) {\n    node(id: $id) {\n      id\n    }\n    nodes(ids: $ids) {\n      id\n    }\n  }\n": types.SecrecyNodeDocument,
    "\n  query SecrecyAround($id: ID!, $around: ID!) {\n    ticket(id: $id) {\n      messages(around: $around, first: 10) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n": types.SecrecyAroundDocument,
    "\n  mutation TestCreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      viewer {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestCreateWorkspaceDocument,
    "\n  mutation TestAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestAddMemberDocument,
    "\n  mutation TestSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      errors {\n        code\n      }\n    }\n  }\n": types.TestSignInDocument,
    "\n  mutation TestStartGuest($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestStartGuestDocument,
    "\n  mutation TestOpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n        eventCursor\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.TestOpenTicketDocument,
    "\n  mutation TestSendMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        id\n        body\n        clientMutationId\n      }\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.TestSendMessageDocument,
    "\n  mutation TestAddNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        id\n        body\n        isInternal\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestAddNoteDocument,
    "\n  mutation TestChangeStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestChangeStatusDocument,
    "\n  mutation TestAssign($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        assignee {\n          id\n          displayName\n        }\n        assignedTeam {\n          id\n        }\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.TestAssignDocument,
    "\n  mutation TestMarkRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        unreadCount\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n": types.TestMarkReadDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FeedTicketEvents($id: ID!, $after: String) {\n    ticketEvents(ticketId: $id, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            body\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            status\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FeedTicketEvents($id: ID!, $after: String) {\n    ticketEvents(ticketId: $id, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            body\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            status\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FeedInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            id\n            subject\n            unreadCount\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FeedInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            id\n            subject\n            unreadCount\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedSnapshot($id: ID!) {\n    ticket(id: $id) {\n      eventCursor\n      messages {\n        nodes {\n          body\n        }\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        supportInboxCursor\n      }\n      ... on GuestViewer {\n        supportInboxCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query FeedSnapshot($id: ID!) {\n    ticket(id: $id) {\n      eventCursor\n      messages {\n        nodes {\n          body\n        }\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        supportInboxCursor\n      }\n      ... on GuestViewer {\n        supportInboxCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FeedSignOut {\n    signOut(input: {}) {\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FeedSignOut {\n    signOut(input: {}) {\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecrecyThread($id: ID!) {\n    ticket(id: $id) {\n      updatedAt\n      lastActivityAt\n      unreadCount\n      eventCursor\n      lastMessage {\n        body\n        isInternal\n      }\n      messages(first: 100) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          body\n          type\n          isInternal\n          isRead\n          author {\n            displayName\n            member {\n              id\n            }\n          }\n        }\n      }\n    }\n    tickets(first: 10) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n        }\n      }\n    }\n    viewer {\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecrecyThread($id: ID!) {\n    ticket(id: $id) {\n      updatedAt\n      lastActivityAt\n      unreadCount\n      eventCursor\n      lastMessage {\n        body\n        isInternal\n      }\n      messages(first: 100) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        nodes {\n          body\n          type\n          isInternal\n          isRead\n          author {\n            displayName\n            member {\n              id\n            }\n          }\n        }\n      }\n    }\n    tickets(first: 10) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          unreadCount\n        }\n      }\n    }\n    viewer {\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecrecyStaffFields($id: ID!) {\n    ticket(id: $id) {\n      priority\n      assignee {\n        id\n      }\n      assignedTeam {\n        id\n      }\n      firstResponseAt\n      resolvedAt\n      responseTime\n      resolutionTime\n      reopenCount\n      history(first: 5) {\n        nodes {\n          action\n        }\n      }\n      requester {\n        ... on SupportGuestUser {\n          name\n          ipAddress\n          country\n          userAgent\n          visitCount\n          fingerprint\n          probablySameAs {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecrecyStaffFields($id: ID!) {\n    ticket(id: $id) {\n      priority\n      assignee {\n        id\n      }\n      assignedTeam {\n        id\n      }\n      firstResponseAt\n      resolvedAt\n      responseTime\n      resolutionTime\n      reopenCount\n      history(first: 5) {\n        nodes {\n          action\n        }\n      }\n      requester {\n        ... on SupportGuestUser {\n          name\n          ipAddress\n          country\n          userAgent\n          visitCount\n          fingerprint\n          probablySameAs {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecrecyNode($id: ID!, $ids: [ID!]!) {\n    node(id: $id) {\n      id\n    }\n    nodes(ids: $ids) {\n      id\n    }\n  }\n"): (typeof documents)["\n  query SecrecyNode($id: ID!, $ids: [ID!]!) {\n    node(id: $id) {\n      id\n    }\n    nodes(ids: $ids) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecrecyAround($id: ID!, $around: ID!) {\n    ticket(id: $id) {\n      messages(around: $around, first: 10) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecrecyAround($id: ID!, $around: ID!) {\n    ticket(id: $id) {\n      messages(around: $around, first: 10) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestCreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      viewer {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestCreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      viewer {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestAddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        id\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestSignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestStartGuest($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestStartGuest($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestOpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n        eventCursor\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestOpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n        eventCursor\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestSendMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        id\n        body\n        clientMutationId\n      }\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestSendMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        id\n        body\n        clientMutationId\n      }\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestAddNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        id\n        body\n        isInternal\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestAddNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        id\n        body\n        isInternal\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestChangeStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestChangeStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        status\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestAssign($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        assignee {\n          id\n          displayName\n        }\n        assignedTeam {\n          id\n        }\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestAssign($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        assignee {\n          id\n          displayName\n        }\n        assignedTeam {\n          id\n        }\n        status\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestMarkRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        unreadCount\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TestMarkRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        unreadCount\n      }\n      errors {\n        code\n        field\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
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
    "\n  query Account {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        ...AgentAccount\n      }\n      ... on CustomerViewer {\n        ...CustomerAccount\n      }\n    }\n    sessions {\n      ...SessionEntry\n    }\n  }\n": typeof types.AccountDocument,
    "\n  fragment AgentAccount on AgentViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n": typeof types.AgentAccountFragmentDoc,
    "\n  fragment CustomerAccount on CustomerViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n": typeof types.CustomerAccountFragmentDoc,
    "\n  fragment Profile on WorkspaceUser {\n    id\n    displayName\n    email\n    locale\n  }\n": typeof types.ProfileFragmentDoc,
    "\n  fragment SessionEntry on Session {\n    id\n    lastUsedAt\n    browser\n    os\n    ipAddress\n    isCurrent\n  }\n": typeof types.SessionEntryFragmentDoc,
    "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      member {\n        ...Profile\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateMyProfileDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  query AgentViewer {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        unreadTicketCount\n        unreadRoomCount\n        supportInboxCursor\n        chatInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n": typeof types.AgentViewerDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query PublicWorkspaceName($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n    }\n  }\n": typeof types.PublicWorkspaceNameDocument,
    "\n  mutation SignOut {\n    signOut(input: {}) {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query EnteredWorkspace {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n      ... on CustomerViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n    }\n  }\n": typeof types.EnteredWorkspaceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateWorkspaceDocument,
    "\n  query SignedInMember {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        member {\n          id\n          displayName\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.SignedInMemberDocument,
    "\n  fragment RoomsUnread on AgentViewer {\n    __typename\n    unreadRoomCount\n  }\n": typeof types.RoomsUnreadFragmentDoc,
    "\n  subscription ChatInboxEvents($after: String) {\n    chatInboxEvents(after: $after) {\n      cursor\n      unreadRoomCount\n      event {\n        __typename\n        ... on InboxRoomChanged {\n          room {\n            ...RoomListItem\n          }\n        }\n        ... on InboxRoomRemoved {\n          roomId\n        }\n        ... on InboxMentioned {\n          message {\n            id\n            body\n            isDeleted\n            sender {\n              id\n              displayName\n            }\n            room {\n              ...RoomListItem\n            }\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ChatInboxEventsDocument,
    "\n  subscription PresenceNotices {\n    presence {\n      member {\n        id\n        presence\n      }\n      presence\n    }\n  }\n": typeof types.PresenceNoticesDocument,
    "\n  query AgentsPresence($after: String) {\n    members(role: ADMIN, first: 100, after: $after) {\n      nodes {\n        id\n        presence\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.AgentsPresenceDocument,
    "\n  mutation SetAway($input: SetAwayInput!) {\n    setAway(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.SetAwayDocument,
    "\n  fragment RoomLink on RoomResourceLink {\n    id\n    origin\n    isPinned\n    note\n    resource {\n      ...ResourceEntry\n    }\n  }\n": typeof types.RoomLinkFragmentDoc,
    "\n  query RoomResources($roomId: ID!, $kind: ResourceKind!, $after: String) {\n    room(id: $roomId) {\n      id\n      resources(kind: $kind, includeProject: true, first: 50, after: $after) {\n        nodes {\n          ...RoomLink\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RoomResourcesDocument,
    "\n  mutation LinkRoomResource($input: LinkRoomResourceInput!) {\n    linkRoomResource(input: $input) {\n      link {\n        id\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": typeof types.LinkRoomResourceDocument,
    "\n  mutation UnlinkRoomResource($input: UnlinkRoomResourceInput!) {\n    unlinkRoomResource(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.UnlinkRoomResourceDocument,
    "\n  mutation UpdateRoomLink($input: UpdateRoomResourceInput!) {\n    updateRoomResource(input: $input) {\n      link {\n        ...RoomLink\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": typeof types.UpdateRoomLinkDocument,
    "\n  fragment RoomHead on ChatRoom {\n    ...RoomListItem\n    description\n  }\n": typeof types.RoomHeadFragmentDoc,
    "\n  query Room($id: ID!) {\n    room(id: $id) {\n      ...RoomHead\n      ...DiscussedTicket\n      eventCursor\n      firstUnreadMessage {\n        id\n        createdAt\n      }\n    }\n  }\n": typeof types.RoomDocument,
    "\n  subscription RoomEvents($roomId: ID!, $after: String) {\n    roomEvents(roomId: $roomId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on ChatMessageSent {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageEdited {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageDeleted {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessagePinChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatReactionsChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatRoomUpdated {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomMembersChanged {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomRead {\n          member {\n            id\n            user {\n              id\n            }\n          }\n        }\n        ... on ChatRoomDeleted {\n          roomId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.RoomEventsDocument,
    "\n  fragment RoomMember on ChatRoomMember {\n    id\n    role\n    customNickname\n    customColor\n    user {\n      id\n      displayName\n      isBot\n      presence\n    }\n  }\n": typeof types.RoomMemberFragmentDoc,
    "\n  query RoomMembers($roomId: ID!, $after: String) {\n    room(id: $roomId) {\n      id\n      members(first: 100, after: $after) {\n        nodes {\n          ...RoomMember\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.RoomMembersDocument,
    "\n  mutation UpdateRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) {\n      room {\n        ...RoomHead\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.UpdateRoomDocument,
    "\n  mutation DeleteRoom($input: DeleteRoomInput!) {\n    deleteRoom(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.DeleteRoomDocument,
    "\n  mutation AddRoomMember($input: AddRoomMemberInput!) {\n    addRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.AddRoomMemberDocument,
    "\n  mutation ChangeRoomMemberRole($input: ChangeRoomMemberRoleInput!) {\n    changeRoomMemberRole(input: $input) {\n      membership {\n        ...RoomMember\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.ChangeRoomMemberRoleDocument,
    "\n  mutation RemoveRoomMember($input: RemoveRoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RemoveRoomMemberDocument,
    "\n  mutation UpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {\n    updateMyRoomSettings(input: $input) {\n      membership {\n        ...RoomMember\n        isMuted\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": typeof types.UpdateMyRoomSettingsDocument,
    "\n  fragment RoomListItem on ChatRoom {\n    id\n    type\n    title\n    icon\n    isPrivate\n    isArchived\n    isLocked\n    memberCount\n    lastActivityAt\n    unreadCount\n    directMember {\n      id\n      presence\n    }\n    viewerMembership {\n      id\n      role\n      isMuted\n      customNickname\n      customColor\n    }\n    lastMessage {\n      id\n      type\n      body\n      isDeleted\n      createdAt\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.RoomListItemFragmentDoc,
    "\n  query Rooms($filter: RoomFilter!, $after: String) {\n    rooms(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...RoomListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.RoomsDocument,
    "\n  query JoinableRooms($search: String) {\n    rooms(filter: { membership: JOINABLE, search: $search }, first: 50) {\n      nodes {\n        id\n        type\n        title\n        icon\n        description\n        memberCount\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.JoinableRoomsDocument,
    "\n  query Colleagues($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CreateRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.JoinRoomDocument,
    "\n  fragment ThreadEntry on ChatMessage {\n    id\n    type\n    body\n    isEdited\n    isDeleted\n    isPinned\n    readByCount\n    createdAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    sender {\n      id\n      displayName\n      isBot\n    }\n    mentions {\n      id\n      displayName\n    }\n    reactions {\n      emoji\n      count\n      viewerHasReacted\n    }\n    replyTo {\n      id\n      type\n      body\n      isDeleted\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.ThreadEntryFragmentDoc,
    "\n  fragment ThreadPage on ChatMessageConnection {\n    nodes {\n      ...ThreadEntry\n    }\n    pageInfo {\n      hasPreviousPage\n      hasNextPage\n      startCursor\n      endCursor\n    }\n  }\n": typeof types.ThreadPageFragmentDoc,
    "\n  query RoomMessages($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    room(id: $roomId) {\n      id\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        ...ThreadPage\n      }\n    }\n  }\n": typeof types.RoomMessagesDocument,
    "\n  query PinnedMessages($roomId: ID!) {\n    room(id: $roomId) {\n      id\n      pinnedMessages {\n        id\n        type\n        body\n        isDeleted\n        createdAt\n        sender {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.PinnedMessagesDocument,
    "\n  query ReadReceipts($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on ChatMessage {\n        id\n        readByCount\n      }\n    }\n  }\n": typeof types.ReadReceiptsDocument,
    "\n  mutation SendChatMessage($input: SendChatMessageInput!) {\n    sendChatMessage(input: $input) {\n      message {\n        id\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SendChatMessageDocument,
    "\n  mutation EditChatMessage($input: EditChatMessageInput!) {\n    editChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.EditChatMessageDocument,
    "\n  mutation DeleteChatMessage($input: DeleteChatMessageInput!) {\n    deleteChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.DeleteChatMessageDocument,
    "\n  mutation PinChatMessage($input: PinChatMessageInput!) {\n    pinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.PinChatMessageDocument,
    "\n  mutation UnpinChatMessage($input: UnpinChatMessageInput!) {\n    unpinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.UnpinChatMessageDocument,
    "\n  mutation AddChatReaction($input: AddChatReactionInput!) {\n    addChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.AddChatReactionDocument,
    "\n  mutation RemoveChatReaction($input: RemoveChatReactionInput!) {\n    removeChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RemoveChatReactionDocument,
    "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      room {\n        id\n        unreadCount\n      }\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.MarkRoomReadDocument,
    "\n  mutation SetRoomTyping($input: SetRoomTypingInput!) {\n    setRoomTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.SetRoomTypingDocument,
    "\n  subscription RoomTyping($roomId: ID!) {\n    roomTyping(roomId: $roomId) {\n      key\n      displayName\n      isTyping\n      member {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.RoomTypingDocument,
    "\n  fragment File on Attachment {\n    id\n    fileName\n    mimeType\n    size\n    width\n    height\n    url\n  }\n": typeof types.FileFragmentDoc,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      attachment {\n        id\n      }\n      uploadUrl\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.CreateUploadDocument,
    "\n  query FileLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        url\n      }\n    }\n  }\n": typeof types.FileLinkDocument,
    "\n  fragment TicketDiscussion on SupportTicket {\n    id\n    discussionRoom {\n      id\n    }\n  }\n": typeof types.TicketDiscussionFragmentDoc,
    "\n  fragment DiscussedTicket on ChatRoom {\n    id\n    discussedTicket {\n      id\n      number\n      subject\n    }\n  }\n": typeof types.DiscussedTicketFragmentDoc,
    "\n  mutation DiscussTicket($input: DiscussTicketInput!) {\n    discussTicket(input: $input) {\n      room {\n        id\n      }\n      ticket {\n        ...TicketDiscussion\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.DiscussTicketDocument,
    "\n  query ViewerLocale {\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n    }\n  }\n": typeof types.ViewerLocaleDocument,
    "\n  query WorkspaceLocale($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      locale\n    }\n  }\n": typeof types.WorkspaceLocaleDocument,
    "\n  fragment ResourceEntry on Resource {\n    __typename\n    id\n    title\n    ... on Document {\n      mimeType\n      url\n      createdAt\n    }\n    ... on Task {\n      status\n      assignees {\n        id\n        displayName\n      }\n      createdAt\n    }\n    ... on KnowledgeArticle {\n      excerpt\n      isPublished\n      createdAt\n    }\n  }\n": typeof types.ResourceEntryFragmentDoc,
    "\n  query Resources($kind: ResourceKind!, $search: String, $after: String) {\n    resources(kind: $kind, search: $search, first: 30, after: $after) {\n      nodes {\n        ...ResourceEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ResourcesDocument,
    "\n  query Agents($search: String) {\n    members(role: ADMIN, search: $search, first: 30) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n  }\n": typeof types.AgentsDocument,
    "\n  query ProjectChoice($search: String) {\n    projects(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ProjectChoiceDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    updateTask(input: $input) {\n      task {\n        ...ResourceEntry\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateTaskDocument,
    "\n  fragment TaskDetails on Task {\n    id\n    title\n    description\n    status\n    project {\n      id\n      name\n    }\n    assignees {\n      id\n      displayName\n    }\n  }\n": typeof types.TaskDetailsFragmentDoc,
    "\n  query Categories {\n    supportCategories {\n      id\n      name\n    }\n  }\n": typeof types.CategoriesDocument,
    "\n  mutation CreateCategory($input: CreateSupportCategoryInput!) {\n    createSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateSupportCategoryInput!) {\n    updateSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateCategoryDocument,
    "\n  mutation DeleteCategory($input: DeleteSupportCategoryInput!) {\n    deleteSupportCategory(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteCategoryDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      scopes\n      lastUsedAt\n      createdAt\n    }\n  }\n": typeof types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RevokeApiKeyDocument,
    "\n  fragment WebhookEntry on WebhookEndpoint {\n    id\n    name\n    url\n    eventTypes\n    scopes\n    isEnabled\n    disabledReason\n    disabledAt\n    failingSince\n  }\n": typeof types.WebhookEntryFragmentDoc,
    "\n  query Webhooks {\n    webhookEndpoints {\n      ...WebhookEntry\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query WebhookById($id: ID!) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        ...WebhookEntry\n        document\n        formerSecretEndsAt\n      }\n    }\n  }\n": typeof types.WebhookByIdDocument,
    "\n  query WebhookLog($id: ID!, $status: WebhookDeliveryStatus, $after: String) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        deliveries(status: $status, first: 25, after: $after) {\n          nodes {\n            ...WebhookDeliveryEntry\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.WebhookLogDocument,
    "\n  fragment WebhookDeliveryEntry on WebhookDelivery {\n    id\n    webhookId\n    number\n    eventType\n    occurredAt\n    status\n    attempts\n    responseStatus\n    durationMs\n    failure\n    lastAttemptAt\n    nextAttemptAt\n  }\n": typeof types.WebhookDeliveryEntryFragmentDoc,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n        document\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateWebhookDocument,
    "\n  mutation DeleteWebhook($input: DeleteWebhookEndpointInput!) {\n    deleteWebhookEndpoint(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteWebhookDocument,
    "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      endpoint {\n        id\n        formerSecretEndsAt\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RotateWebhookDocument,
    "\n  mutation Redeliver($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        ...WebhookDeliveryEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RedeliverDocument,
    "\n  query Labels {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": typeof types.LabelsDocument,
    "\n  mutation CreateLabel($input: CreateSupportLabelInput!) {\n    createSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateLabelDocument,
    "\n  mutation UpdateLabel($input: UpdateSupportLabelInput!) {\n    updateSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateLabelDocument,
    "\n  mutation DeleteLabel($input: DeleteSupportLabelInput!) {\n    deleteSupportLabel(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteLabelDocument,
    "\n  fragment MemberEntry on WorkspaceUser {\n    id\n    displayName\n    email\n    role\n    isBot\n    invitationExpiresAt\n  }\n": typeof types.MemberEntryFragmentDoc,
    "\n  query Members($role: WorkspaceRole, $search: String, $after: String) {\n    members(role: $role, search: $search, first: 50, after: $after) {\n      nodes {\n        ...MemberEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  mutation RenewInvitation($input: RenewInvitationInput!) {\n    renewInvitation(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RenewInvitationDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  fragment ProjectEntry on Project {\n    id\n    name\n    teams {\n      id\n      name\n    }\n  }\n": typeof types.ProjectEntryFragmentDoc,
    "\n  query Projects($after: String) {\n    projects(first: 50, after: $after) {\n      nodes {\n        ...ProjectEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  query ProjectById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Project {\n        ...ProjectEntry\n      }\n    }\n  }\n": typeof types.ProjectByIdDocument,
    "\n  query TeamChoice($search: String) {\n    teams(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.TeamChoiceDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateProjectDocument,
    "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateProjectDocument,
    "\n  query TaskById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Task {\n        ...TaskDetails\n      }\n    }\n  }\n": typeof types.TaskByIdDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      task {\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTaskDocument,
    "\n  fragment DocumentDetails on Document {\n    id\n    title\n    mimeType\n    url\n    project {\n      id\n      name\n    }\n  }\n": typeof types.DocumentDetailsFragmentDoc,
    "\n  query DocumentById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document {\n        ...DocumentDetails\n      }\n    }\n  }\n": typeof types.DocumentByIdDocument,
    "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    updateDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateDocumentDocument,
    "\n  fragment ArticleDetails on KnowledgeArticle {\n    id\n    title\n    slug\n    excerpt\n    content\n    isPublished\n  }\n": typeof types.ArticleDetailsFragmentDoc,
    "\n  query ArticleById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on KnowledgeArticle {\n        ...ArticleDetails\n      }\n    }\n  }\n": typeof types.ArticleByIdDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateArticleDocument,
    "\n  mutation DeleteResource($input: DeleteResourceInput!) {\n    deleteResource(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteResourceDocument,
    "\n  query SupportSettings {\n    supportSettings {\n      ...SupportSettingsParts\n    }\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          timezone\n        }\n      }\n    }\n  }\n  fragment SupportSettingsParts on SupportSettings {\n    slaTargets {\n      priority\n      firstResponseMinutes\n      resolutionMinutes\n    }\n    businessSlots {\n      weekday\n      opens\n      closes\n    }\n    holidays\n    autoCloseHours\n  }\n": typeof types.SupportSettingsDocument,
    "\n  mutation UpdateSupportSettings($input: UpdateSupportSettingsInput!) {\n    updateSupportSettings(input: $input) {\n      settings {\n        ...SupportSettingsParts\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateSupportSettingsDocument,
    "\n  fragment TeamEntry on Team {\n    id\n    name\n    isSupport\n    memberCount\n  }\n": typeof types.TeamEntryFragmentDoc,
    "\n  query Teams($after: String) {\n    teams(first: 50, after: $after) {\n      nodes {\n        ...TeamEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.TeamsDocument,
    "\n  fragment TeamMembers on Team {\n    id\n    memberCount\n    members(first: 50, after: $after) {\n      nodes {\n        id\n        displayName\n        email\n        role\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.TeamMembersFragmentDoc,
    "\n  query TeamById($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        ...TeamEntry\n        ...TeamMembers\n      }\n    }\n  }\n": typeof types.TeamByIdDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTeamDocument,
    "\n  mutation UpdateTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateTeamDocument,
    "\n  mutation AddTeamMember($input: AddTeamMemberInput!) {\n    addTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.AddTeamMemberDocument,
    "\n  mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {\n    removeTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveTeamMemberDocument,
    "\n  query WorkspaceSettings {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n          name\n          locale\n          timezone\n        }\n      }\n    }\n  }\n": typeof types.WorkspaceSettingsDocument,
    "\n  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {\n    updateWorkspace(input: $input) {\n      workspace {\n        id\n        name\n        locale\n        timezone\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateWorkspaceDocument,
    "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AssignTicketDocument,
    "\n  fragment Assignee on WorkspaceUser {\n    id\n    displayName\n    role\n    isBot\n  }\n": typeof types.AssigneeFragmentDoc,
    "\n  query Assignees($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        ...Assignee\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    foundTeams: teams(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isSupport\n      }\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        isSupport\n        members(first: 30) {\n          nodes {\n            ...Assignee\n          }\n        }\n      }\n    }\n  }\n": typeof types.AssigneesDocument,
    "\n  query LabelChoice {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": typeof types.LabelChoiceDocument,
    "\n  query CategoryChoice {\n    supportCategories {\n      id\n      name\n    }\n  }\n": typeof types.CategoryChoiceDocument,
    "\n  mutation MoveTicket($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        ...AgentTicketState\n        history(first: 10) {\n          nodes {\n            id\n            fieldName\n            newValue\n            actor {\n              displayName\n            }\n          }\n        }\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MoveTicketDocument,
    "\n  mutation ChangeTicketPriority($input: ChangeTicketPriorityInput!) {\n    changeTicketPriority(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.ChangeTicketPriorityDocument,
    "\n  mutation AddTicketLabel($input: AddTicketLabelInput!) {\n    addTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.AddTicketLabelDocument,
    "\n  mutation RemoveTicketLabel($input: RemoveTicketLabelInput!) {\n    removeTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.RemoveTicketLabelDocument,
    "\n  mutation UpdateTicket($input: UpdateTicketInput!) {\n    updateTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateTicketDocument,
    "\n  mutation DeleteTicket($input: DeleteTicketInput!) {\n    deleteTicket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.DeleteTicketDocument,
    "\n  query PaletteTickets($search: String!) {\n    tickets(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        number\n        subject\n        status\n        requester {\n          __typename\n          ... on SupportGuestUser {\n            id\n            name\n            email\n          }\n          ... on WorkspaceUser {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": typeof types.PaletteTicketsDocument,
    "\n  query CustomerTickets($filter: TicketFilter!) {\n    tickets(filter: $filter, orderBy: NEWEST, first: 10) {\n      nodes {\n        id\n        number\n        subject\n        status\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.CustomerTicketsDocument,
    "\n  query ProbablySame($guestId: ID!) {\n    node(id: $guestId) {\n      __typename\n      ... on SupportGuestUser {\n        id\n        probablySameAs {\n          id\n          name\n          email\n          tickets(first: 1) {\n            nodes {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ProbablySameDocument,
    "\n  mutation UpdateGuest($input: UpdateGuestInput!) {\n    updateGuest(input: $input) {\n      guest {\n        id\n        name\n        email\n        phone\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateGuestDocument,
    "\n  query FilterChoice {\n    supportCategories {\n      id\n      name\n    }\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": typeof types.FilterChoiceDocument,
    "\n  query TeamFilterChoice($search: String) {\n    teams(search: $search, first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.TeamFilterChoiceDocument,
    "\n  query ChosenTeam($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ChosenTeamDocument,
    "\n  fragment Sla on TicketSla {\n    firstResponse {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n    resolution {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n  }\n": typeof types.SlaFragmentDoc,
    "\n  fragment TicketListItem on SupportTicket {\n    id\n    number\n    subject\n    status\n    priority\n    unreadCount\n    createdAt\n    lastActivityAt\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignedTeam {\n      id\n      name\n    }\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n      }\n    }\n    assignee {\n      id\n      displayName\n    }\n    lastMessage {\n      id\n      type\n      body\n      isInternal\n      author {\n        kind\n        displayName\n      }\n    }\n  }\n": typeof types.TicketListItemFragmentDoc,
    "\n  query Inbox($filter: TicketFilter!, $order: TicketOrder!, $after: String) {\n    tickets(filter: $filter, orderBy: $order, first: 30, after: $after) {\n      nodes {\n        ...TicketListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query InboxStats {\n    ticketStats {\n      open\n      inProgress\n      openedToday\n      unassigned\n      assignedToMe\n      breached\n    }\n  }\n": typeof types.InboxStatsDocument,
    "\n  subscription InboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...TicketListItem\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on InboxNoteMentioned {\n          message {\n            id\n            body\n            author {\n              kind\n              displayName\n            }\n          }\n          ticket {\n            id\n            number\n            subject\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.InboxEventsDocument,
    "\n  query Requesters($search: String) {\n    members(role: USER, search: $search, first: 10) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n    guests(search: $search, first: 10) {\n      nodes {\n        id\n        name\n        email\n        phone\n      }\n    }\n  }\n": typeof types.RequestersDocument,
    "\n  mutation OpenTicketFor($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.OpenTicketForDocument,
    "\n  fragment TicketResources on SupportTicket {\n    id\n    resources(first: 50) {\n      ...TicketLinks\n    }\n  }\n": typeof types.TicketResourcesFragmentDoc,
    "\n  fragment TicketLinks on TicketResourceLinkConnection {\n    nodes {\n      ...TicketLink\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.TicketLinksFragmentDoc,
    "\n  fragment TicketLink on TicketResourceLink {\n    id\n    isPinned\n    note\n    createdAt\n    resource {\n      ...ResourceEntry\n    }\n  }\n": typeof types.TicketLinkFragmentDoc,
    "\n  query MoreTicketLinks($ticketId: ID!, $after: String!) {\n    ticket(id: $ticketId) {\n      id\n      resources(first: 50, after: $after) {\n        ...TicketLinks\n      }\n    }\n  }\n": typeof types.MoreTicketLinksDocument,
    "\n  mutation LinkTicketResource($input: LinkTicketResourceInput!) {\n    linkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": typeof types.LinkTicketResourceDocument,
    "\n  mutation UpdateTicketLink($input: UpdateTicketResourceInput!) {\n    updateTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.UpdateTicketLinkDocument,
    "\n  mutation UnlinkTicketResource($input: UnlinkTicketResourceInput!) {\n    unlinkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.UnlinkTicketResourceDocument,
    "\n  mutation CreateTaskFromTicket($input: CreateTaskFromTicketInput!) {\n    createTaskFromTicket(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.CreateTaskFromTicketDocument,
    "\n  fragment HistoryEntry on TicketHistoryEntry {\n    id\n    action\n    fieldName\n    oldValue\n    newValue\n    note\n    createdAt\n    actor {\n      kind\n      displayName\n    }\n  }\n": typeof types.HistoryEntryFragmentDoc,
    "\n  query TicketHistory($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      history(first: 30, after: $after) {\n        nodes {\n          ...HistoryEntry\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.TicketHistoryDocument,
    "\n  fragment AgentTicketState on SupportTicket {\n    id\n    number\n    subject\n    description\n    status\n    priority\n    unreadCount\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n      name\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignee {\n      id\n      displayName\n    }\n    assignedTeam {\n      id\n      name\n    }\n  }\n": typeof types.AgentTicketStateFragmentDoc,
    "\n  fragment TicketTouched on SupportTicket {\n    id\n    updatedAt\n  }\n": typeof types.TicketTouchedFragmentDoc,
    "\n  fragment CustomerCard on SupportTicket {\n    id\n    createdAt\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n        phone\n        ipAddress\n        country\n        city\n        browser\n        os\n        device\n        visitCount\n        firstVisitAt\n        lastVisitAt\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n        email\n      }\n    }\n  }\n": typeof types.CustomerCardFragmentDoc,
    "\n  query AgentTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n      ...AgentTicketState\n      ...CustomerCard\n      ...TicketResources\n      ...TicketDiscussion\n    }\n  }\n": typeof types.AgentTicketDocument,
    "\n  subscription AgentTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportMessageEdited {\n          message {\n            ...ThreadMessage\n          }\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportMessageDeleted {\n          messageId\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            ...AgentTicketState\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on TicketResourcesChanged {\n          ticket {\n            ...TicketTouched\n            ...TicketResources\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.AgentTicketEventsDocument,
    "\n  mutation StartGuestSession($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.StartGuestSessionDocument,
    "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": typeof types.OpenTicketDocument,
    "\n  query RequesterViewer {\n    viewer {\n      __typename\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          slug\n          name\n        }\n      }\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n        guest {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n": typeof types.RequesterViewerDocument,
    "\n  query SupportDesk($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n      isSupportOpen\n      supportCategories {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SupportDeskDocument,
    "\n  fragment OwnTicket on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    lastActivityAt\n    lastMessage {\n      id\n      body\n    }\n  }\n": typeof types.OwnTicketFragmentDoc,
    "\n  query OwnTickets($after: String) {\n    tickets(orderBy: LAST_ACTIVITY, first: 30, after: $after) {\n      nodes {\n        ...OwnTicket\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.OwnTicketsDocument,
    "\n  subscription OwnInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...OwnTicket\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.OwnInboxEventsDocument,
    "\n  query RequesterTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n    }\n  }\n": typeof types.RequesterTicketDocument,
    "\n  subscription RequesterTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            id\n            subject\n            status\n            unreadCount\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": typeof types.RequesterTicketEventsDocument,
    "\n    fragment AgentUnread on AgentViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": typeof types.AgentUnreadFragmentDoc,
    "\n    fragment CustomerUnread on CustomerViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": typeof types.CustomerUnreadFragmentDoc,
    "\n    fragment GuestUnread on GuestViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": typeof types.GuestUnreadFragmentDoc,
    "\n  fragment TicketPlace on SupportTicket {\n    id\n    createdAt\n    lastActivityAt\n    priority\n    sla {\n      ...Sla\n    }\n  }\n": typeof types.TicketPlaceFragmentDoc,
    "\n  mutation EditTicketNote($input: EditTicketNoteInput!) {\n    editTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.EditTicketNoteDocument,
    "\n  mutation DeleteTicketNote($input: DeleteTicketNoteInput!) {\n    deleteTicketNote(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.DeleteTicketNoteDocument,
    "\n  query ReadMark($messageId: ID!) {\n    node(id: $messageId) {\n      __typename\n      ... on SupportMessage {\n        id\n        isRead\n      }\n    }\n  }\n": typeof types.ReadMarkDocument,
    "\n  fragment ThreadMessage on SupportMessage {\n    id\n    type\n    body\n    isInternal\n    isRead\n    createdAt\n    editedAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    mentions {\n      id\n      displayName\n    }\n    author {\n      kind\n      displayName\n      member {\n        id\n      }\n    }\n  }\n": typeof types.ThreadMessageFragmentDoc,
    "\n  fragment Thread on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    eventCursor\n    messages(last: 50) {\n      nodes {\n        ...ThreadMessage\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": typeof types.ThreadFragmentDoc,
    "\n  query OlderMessages($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      messages(last: 100, before: $before) {\n        nodes {\n          ...ThreadMessage\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.OlderMessagesDocument,
    "\n  mutation MarkTicketRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MarkTicketReadDocument,
    "\n  mutation SendTicketMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      ticket {\n        id\n        status\n        lastActivityAt\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SendTicketMessageDocument,
    "\n  mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        id\n        status\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.ChangeTicketStatusDocument,
    "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AddTicketNoteDocument,
    "\n  fragment ReadState on SupportTicket {\n    id\n    unreadCount\n  }\n": typeof types.ReadStateFragmentDoc,
    "\n  mutation SetTicketTyping($input: SetTicketTypingInput!) {\n    setTicketTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n": typeof types.SetTicketTypingDocument,
    "\n  subscription TicketTyping($ticketId: ID!) {\n    ticketTyping(ticketId: $ticketId) {\n      key\n      displayName\n      isTyping\n      isInternal\n      member {\n        id\n        role\n      }\n    }\n  }\n": typeof types.TicketTypingDocument,
    "\n  query Mentionable($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n        }\n      }\n    }\n  }\n": typeof types.MentionableDocument,
};
const documents: Documents = {
    "\n  query Account {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        ...AgentAccount\n      }\n      ... on CustomerViewer {\n        ...CustomerAccount\n      }\n    }\n    sessions {\n      ...SessionEntry\n    }\n  }\n": types.AccountDocument,
    "\n  fragment AgentAccount on AgentViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n": types.AgentAccountFragmentDoc,
    "\n  fragment CustomerAccount on CustomerViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n": types.CustomerAccountFragmentDoc,
    "\n  fragment Profile on WorkspaceUser {\n    id\n    displayName\n    email\n    locale\n  }\n": types.ProfileFragmentDoc,
    "\n  fragment SessionEntry on Session {\n    id\n    lastUsedAt\n    browser\n    os\n    ipAddress\n    isCurrent\n  }\n": types.SessionEntryFragmentDoc,
    "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      member {\n        ...Profile\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateMyProfileDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  query AgentViewer {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        unreadTicketCount\n        unreadRoomCount\n        supportInboxCursor\n        chatInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n": types.AgentViewerDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query PublicWorkspaceName($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n    }\n  }\n": types.PublicWorkspaceNameDocument,
    "\n  mutation SignOut {\n    signOut(input: {}) {\n      errors {\n        message\n      }\n    }\n  }\n": types.SignOutDocument,
    "\n  query EnteredWorkspace {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n      ... on CustomerViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n    }\n  }\n": types.EnteredWorkspaceDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateWorkspaceDocument,
    "\n  query SignedInMember {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        member {\n          id\n          displayName\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.SignedInMemberDocument,
    "\n  fragment RoomsUnread on AgentViewer {\n    __typename\n    unreadRoomCount\n  }\n": types.RoomsUnreadFragmentDoc,
    "\n  subscription ChatInboxEvents($after: String) {\n    chatInboxEvents(after: $after) {\n      cursor\n      unreadRoomCount\n      event {\n        __typename\n        ... on InboxRoomChanged {\n          room {\n            ...RoomListItem\n          }\n        }\n        ... on InboxRoomRemoved {\n          roomId\n        }\n        ... on InboxMentioned {\n          message {\n            id\n            body\n            isDeleted\n            sender {\n              id\n              displayName\n            }\n            room {\n              ...RoomListItem\n            }\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.ChatInboxEventsDocument,
    "\n  subscription PresenceNotices {\n    presence {\n      member {\n        id\n        presence\n      }\n      presence\n    }\n  }\n": types.PresenceNoticesDocument,
    "\n  query AgentsPresence($after: String) {\n    members(role: ADMIN, first: 100, after: $after) {\n      nodes {\n        id\n        presence\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.AgentsPresenceDocument,
    "\n  mutation SetAway($input: SetAwayInput!) {\n    setAway(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n": types.SetAwayDocument,
    "\n  fragment RoomLink on RoomResourceLink {\n    id\n    origin\n    isPinned\n    note\n    resource {\n      ...ResourceEntry\n    }\n  }\n": types.RoomLinkFragmentDoc,
    "\n  query RoomResources($roomId: ID!, $kind: ResourceKind!, $after: String) {\n    room(id: $roomId) {\n      id\n      resources(kind: $kind, includeProject: true, first: 50, after: $after) {\n        nodes {\n          ...RoomLink\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.RoomResourcesDocument,
    "\n  mutation LinkRoomResource($input: LinkRoomResourceInput!) {\n    linkRoomResource(input: $input) {\n      link {\n        id\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": types.LinkRoomResourceDocument,
    "\n  mutation UnlinkRoomResource($input: UnlinkRoomResourceInput!) {\n    unlinkRoomResource(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n": types.UnlinkRoomResourceDocument,
    "\n  mutation UpdateRoomLink($input: UpdateRoomResourceInput!) {\n    updateRoomResource(input: $input) {\n      link {\n        ...RoomLink\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": types.UpdateRoomLinkDocument,
    "\n  fragment RoomHead on ChatRoom {\n    ...RoomListItem\n    description\n  }\n": types.RoomHeadFragmentDoc,
    "\n  query Room($id: ID!) {\n    room(id: $id) {\n      ...RoomHead\n      ...DiscussedTicket\n      eventCursor\n      firstUnreadMessage {\n        id\n        createdAt\n      }\n    }\n  }\n": types.RoomDocument,
    "\n  subscription RoomEvents($roomId: ID!, $after: String) {\n    roomEvents(roomId: $roomId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on ChatMessageSent {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageEdited {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageDeleted {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessagePinChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatReactionsChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatRoomUpdated {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomMembersChanged {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomRead {\n          member {\n            id\n            user {\n              id\n            }\n          }\n        }\n        ... on ChatRoomDeleted {\n          roomId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.RoomEventsDocument,
    "\n  fragment RoomMember on ChatRoomMember {\n    id\n    role\n    customNickname\n    customColor\n    user {\n      id\n      displayName\n      isBot\n      presence\n    }\n  }\n": types.RoomMemberFragmentDoc,
    "\n  query RoomMembers($roomId: ID!, $after: String) {\n    room(id: $roomId) {\n      id\n      members(first: 100, after: $after) {\n        nodes {\n          ...RoomMember\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.RoomMembersDocument,
    "\n  mutation UpdateRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) {\n      room {\n        ...RoomHead\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.UpdateRoomDocument,
    "\n  mutation DeleteRoom($input: DeleteRoomInput!) {\n    deleteRoom(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n": types.DeleteRoomDocument,
    "\n  mutation AddRoomMember($input: AddRoomMemberInput!) {\n    addRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.AddRoomMemberDocument,
    "\n  mutation ChangeRoomMemberRole($input: ChangeRoomMemberRoleInput!) {\n    changeRoomMemberRole(input: $input) {\n      membership {\n        ...RoomMember\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.ChangeRoomMemberRoleDocument,
    "\n  mutation RemoveRoomMember($input: RemoveRoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RemoveRoomMemberDocument,
    "\n  mutation UpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {\n    updateMyRoomSettings(input: $input) {\n      membership {\n        ...RoomMember\n        isMuted\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n": types.UpdateMyRoomSettingsDocument,
    "\n  fragment RoomListItem on ChatRoom {\n    id\n    type\n    title\n    icon\n    isPrivate\n    isArchived\n    isLocked\n    memberCount\n    lastActivityAt\n    unreadCount\n    directMember {\n      id\n      presence\n    }\n    viewerMembership {\n      id\n      role\n      isMuted\n      customNickname\n      customColor\n    }\n    lastMessage {\n      id\n      type\n      body\n      isDeleted\n      createdAt\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n": types.RoomListItemFragmentDoc,
    "\n  query Rooms($filter: RoomFilter!, $after: String) {\n    rooms(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...RoomListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.RoomsDocument,
    "\n  query JoinableRooms($search: String) {\n    rooms(filter: { membership: JOINABLE, search: $search }, first: 50) {\n      nodes {\n        id\n        type\n        title\n        icon\n        description\n        memberCount\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.JoinableRoomsDocument,
    "\n  query Colleagues($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.ColleaguesDocument,
    "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CreateRoomDocument,
    "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.JoinRoomDocument,
    "\n  fragment ThreadEntry on ChatMessage {\n    id\n    type\n    body\n    isEdited\n    isDeleted\n    isPinned\n    readByCount\n    createdAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    sender {\n      id\n      displayName\n      isBot\n    }\n    mentions {\n      id\n      displayName\n    }\n    reactions {\n      emoji\n      count\n      viewerHasReacted\n    }\n    replyTo {\n      id\n      type\n      body\n      isDeleted\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n": types.ThreadEntryFragmentDoc,
    "\n  fragment ThreadPage on ChatMessageConnection {\n    nodes {\n      ...ThreadEntry\n    }\n    pageInfo {\n      hasPreviousPage\n      hasNextPage\n      startCursor\n      endCursor\n    }\n  }\n": types.ThreadPageFragmentDoc,
    "\n  query RoomMessages($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    room(id: $roomId) {\n      id\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        ...ThreadPage\n      }\n    }\n  }\n": types.RoomMessagesDocument,
    "\n  query PinnedMessages($roomId: ID!) {\n    room(id: $roomId) {\n      id\n      pinnedMessages {\n        id\n        type\n        body\n        isDeleted\n        createdAt\n        sender {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.PinnedMessagesDocument,
    "\n  query ReadReceipts($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on ChatMessage {\n        id\n        readByCount\n      }\n    }\n  }\n": types.ReadReceiptsDocument,
    "\n  mutation SendChatMessage($input: SendChatMessageInput!) {\n    sendChatMessage(input: $input) {\n      message {\n        id\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.SendChatMessageDocument,
    "\n  mutation EditChatMessage($input: EditChatMessageInput!) {\n    editChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.EditChatMessageDocument,
    "\n  mutation DeleteChatMessage($input: DeleteChatMessageInput!) {\n    deleteChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.DeleteChatMessageDocument,
    "\n  mutation PinChatMessage($input: PinChatMessageInput!) {\n    pinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.PinChatMessageDocument,
    "\n  mutation UnpinChatMessage($input: UnpinChatMessageInput!) {\n    unpinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.UnpinChatMessageDocument,
    "\n  mutation AddChatReaction($input: AddChatReactionInput!) {\n    addChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.AddChatReactionDocument,
    "\n  mutation RemoveChatReaction($input: RemoveChatReactionInput!) {\n    removeChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RemoveChatReactionDocument,
    "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      room {\n        id\n        unreadCount\n      }\n      errors {\n        code\n      }\n    }\n  }\n": types.MarkRoomReadDocument,
    "\n  mutation SetRoomTyping($input: SetRoomTypingInput!) {\n    setRoomTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n": types.SetRoomTypingDocument,
    "\n  subscription RoomTyping($roomId: ID!) {\n    roomTyping(roomId: $roomId) {\n      key\n      displayName\n      isTyping\n      member {\n        id\n        displayName\n      }\n    }\n  }\n": types.RoomTypingDocument,
    "\n  fragment File on Attachment {\n    id\n    fileName\n    mimeType\n    size\n    width\n    height\n    url\n  }\n": types.FileFragmentDoc,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      attachment {\n        id\n      }\n      uploadUrl\n      errors {\n        message\n      }\n    }\n  }\n": types.CreateUploadDocument,
    "\n  query FileLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        url\n      }\n    }\n  }\n": types.FileLinkDocument,
    "\n  fragment TicketDiscussion on SupportTicket {\n    id\n    discussionRoom {\n      id\n    }\n  }\n": types.TicketDiscussionFragmentDoc,
    "\n  fragment DiscussedTicket on ChatRoom {\n    id\n    discussedTicket {\n      id\n      number\n      subject\n    }\n  }\n": types.DiscussedTicketFragmentDoc,
    "\n  mutation DiscussTicket($input: DiscussTicketInput!) {\n    discussTicket(input: $input) {\n      room {\n        id\n      }\n      ticket {\n        ...TicketDiscussion\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.DiscussTicketDocument,
    "\n  query ViewerLocale {\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n    }\n  }\n": types.ViewerLocaleDocument,
    "\n  query WorkspaceLocale($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      locale\n    }\n  }\n": types.WorkspaceLocaleDocument,
    "\n  fragment ResourceEntry on Resource {\n    __typename\n    id\n    title\n    ... on Document {\n      mimeType\n      url\n      createdAt\n    }\n    ... on Task {\n      status\n      assignees {\n        id\n        displayName\n      }\n      createdAt\n    }\n    ... on KnowledgeArticle {\n      excerpt\n      isPublished\n      createdAt\n    }\n  }\n": types.ResourceEntryFragmentDoc,
    "\n  query Resources($kind: ResourceKind!, $search: String, $after: String) {\n    resources(kind: $kind, search: $search, first: 30, after: $after) {\n      nodes {\n        ...ResourceEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ResourcesDocument,
    "\n  query Agents($search: String) {\n    members(role: ADMIN, search: $search, first: 30) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n  }\n": types.AgentsDocument,
    "\n  query ProjectChoice($search: String) {\n    projects(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.ProjectChoiceDocument,
    "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    updateTask(input: $input) {\n      task {\n        ...ResourceEntry\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateTaskDocument,
    "\n  fragment TaskDetails on Task {\n    id\n    title\n    description\n    status\n    project {\n      id\n      name\n    }\n    assignees {\n      id\n      displayName\n    }\n  }\n": types.TaskDetailsFragmentDoc,
    "\n  query Categories {\n    supportCategories {\n      id\n      name\n    }\n  }\n": types.CategoriesDocument,
    "\n  mutation CreateCategory($input: CreateSupportCategoryInput!) {\n    createSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateCategoryDocument,
    "\n  mutation UpdateCategory($input: UpdateSupportCategoryInput!) {\n    updateSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateCategoryDocument,
    "\n  mutation DeleteCategory($input: DeleteSupportCategoryInput!) {\n    deleteSupportCategory(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.DeleteCategoryDocument,
    "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      scopes\n      lastUsedAt\n      createdAt\n    }\n  }\n": types.ApiKeysDocument,
    "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateApiKeyDocument,
    "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RevokeApiKeyDocument,
    "\n  fragment WebhookEntry on WebhookEndpoint {\n    id\n    name\n    url\n    eventTypes\n    scopes\n    isEnabled\n    disabledReason\n    disabledAt\n    failingSince\n  }\n": types.WebhookEntryFragmentDoc,
    "\n  query Webhooks {\n    webhookEndpoints {\n      ...WebhookEntry\n    }\n  }\n": types.WebhooksDocument,
    "\n  query WebhookById($id: ID!) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        ...WebhookEntry\n        document\n        formerSecretEndsAt\n      }\n    }\n  }\n": types.WebhookByIdDocument,
    "\n  query WebhookLog($id: ID!, $status: WebhookDeliveryStatus, $after: String) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        deliveries(status: $status, first: 25, after: $after) {\n          nodes {\n            ...WebhookDeliveryEntry\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.WebhookLogDocument,
    "\n  fragment WebhookDeliveryEntry on WebhookDelivery {\n    id\n    webhookId\n    number\n    eventType\n    occurredAt\n    status\n    attempts\n    responseStatus\n    durationMs\n    failure\n    lastAttemptAt\n    nextAttemptAt\n  }\n": types.WebhookDeliveryEntryFragmentDoc,
    "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateWebhookDocument,
    "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n        document\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateWebhookDocument,
    "\n  mutation DeleteWebhook($input: DeleteWebhookEndpointInput!) {\n    deleteWebhookEndpoint(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.DeleteWebhookDocument,
    "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      endpoint {\n        id\n        formerSecretEndsAt\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RotateWebhookDocument,
    "\n  mutation Redeliver($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        ...WebhookDeliveryEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RedeliverDocument,
    "\n  query Labels {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": types.LabelsDocument,
    "\n  mutation CreateLabel($input: CreateSupportLabelInput!) {\n    createSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateLabelDocument,
    "\n  mutation UpdateLabel($input: UpdateSupportLabelInput!) {\n    updateSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateLabelDocument,
    "\n  mutation DeleteLabel($input: DeleteSupportLabelInput!) {\n    deleteSupportLabel(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.DeleteLabelDocument,
    "\n  fragment MemberEntry on WorkspaceUser {\n    id\n    displayName\n    email\n    role\n    isBot\n    invitationExpiresAt\n  }\n": types.MemberEntryFragmentDoc,
    "\n  query Members($role: WorkspaceRole, $search: String, $after: String) {\n    members(role: $role, search: $search, first: 50, after: $after) {\n      nodes {\n        ...MemberEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.AddMemberDocument,
    "\n  mutation RenewInvitation($input: RenewInvitationInput!) {\n    renewInvitation(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RenewInvitationDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  fragment ProjectEntry on Project {\n    id\n    name\n    teams {\n      id\n      name\n    }\n  }\n": types.ProjectEntryFragmentDoc,
    "\n  query Projects($after: String) {\n    projects(first: 50, after: $after) {\n      nodes {\n        ...ProjectEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ProjectsDocument,
    "\n  query ProjectById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Project {\n        ...ProjectEntry\n      }\n    }\n  }\n": types.ProjectByIdDocument,
    "\n  query TeamChoice($search: String) {\n    teams(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.TeamChoiceDocument,
    "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateProjectDocument,
    "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateProjectDocument,
    "\n  query TaskById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Task {\n        ...TaskDetails\n      }\n    }\n  }\n": types.TaskByIdDocument,
    "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      task {\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateTaskDocument,
    "\n  fragment DocumentDetails on Document {\n    id\n    title\n    mimeType\n    url\n    project {\n      id\n      name\n    }\n  }\n": types.DocumentDetailsFragmentDoc,
    "\n  query DocumentById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document {\n        ...DocumentDetails\n      }\n    }\n  }\n": types.DocumentByIdDocument,
    "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateDocumentDocument,
    "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    updateDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateDocumentDocument,
    "\n  fragment ArticleDetails on KnowledgeArticle {\n    id\n    title\n    slug\n    excerpt\n    content\n    isPublished\n  }\n": types.ArticleDetailsFragmentDoc,
    "\n  query ArticleById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on KnowledgeArticle {\n        ...ArticleDetails\n      }\n    }\n  }\n": types.ArticleByIdDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateArticleDocument,
    "\n  mutation DeleteResource($input: DeleteResourceInput!) {\n    deleteResource(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.DeleteResourceDocument,
    "\n  query SupportSettings {\n    supportSettings {\n      ...SupportSettingsParts\n    }\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          timezone\n        }\n      }\n    }\n  }\n  fragment SupportSettingsParts on SupportSettings {\n    slaTargets {\n      priority\n      firstResponseMinutes\n      resolutionMinutes\n    }\n    businessSlots {\n      weekday\n      opens\n      closes\n    }\n    holidays\n    autoCloseHours\n  }\n": types.SupportSettingsDocument,
    "\n  mutation UpdateSupportSettings($input: UpdateSupportSettingsInput!) {\n    updateSupportSettings(input: $input) {\n      settings {\n        ...SupportSettingsParts\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateSupportSettingsDocument,
    "\n  fragment TeamEntry on Team {\n    id\n    name\n    isSupport\n    memberCount\n  }\n": types.TeamEntryFragmentDoc,
    "\n  query Teams($after: String) {\n    teams(first: 50, after: $after) {\n      nodes {\n        ...TeamEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.TeamsDocument,
    "\n  fragment TeamMembers on Team {\n    id\n    memberCount\n    members(first: 50, after: $after) {\n      nodes {\n        id\n        displayName\n        email\n        role\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.TeamMembersFragmentDoc,
    "\n  query TeamById($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        ...TeamEntry\n        ...TeamMembers\n      }\n    }\n  }\n": types.TeamByIdDocument,
    "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateTeamDocument,
    "\n  mutation UpdateTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateTeamDocument,
    "\n  mutation AddTeamMember($input: AddTeamMemberInput!) {\n    addTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.AddTeamMemberDocument,
    "\n  mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {\n    removeTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.RemoveTeamMemberDocument,
    "\n  query WorkspaceSettings {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n          name\n          locale\n          timezone\n        }\n      }\n    }\n  }\n": types.WorkspaceSettingsDocument,
    "\n  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {\n    updateWorkspace(input: $input) {\n      workspace {\n        id\n        name\n        locale\n        timezone\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateWorkspaceDocument,
    "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.AssignTicketDocument,
    "\n  fragment Assignee on WorkspaceUser {\n    id\n    displayName\n    role\n    isBot\n  }\n": types.AssigneeFragmentDoc,
    "\n  query Assignees($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        ...Assignee\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    foundTeams: teams(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isSupport\n      }\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        isSupport\n        members(first: 30) {\n          nodes {\n            ...Assignee\n          }\n        }\n      }\n    }\n  }\n": types.AssigneesDocument,
    "\n  query LabelChoice {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": types.LabelChoiceDocument,
    "\n  query CategoryChoice {\n    supportCategories {\n      id\n      name\n    }\n  }\n": types.CategoryChoiceDocument,
    "\n  mutation MoveTicket($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        ...AgentTicketState\n        history(first: 10) {\n          nodes {\n            id\n            fieldName\n            newValue\n            actor {\n              displayName\n            }\n          }\n        }\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.MoveTicketDocument,
    "\n  mutation ChangeTicketPriority($input: ChangeTicketPriorityInput!) {\n    changeTicketPriority(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.ChangeTicketPriorityDocument,
    "\n  mutation AddTicketLabel($input: AddTicketLabelInput!) {\n    addTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.AddTicketLabelDocument,
    "\n  mutation RemoveTicketLabel($input: RemoveTicketLabelInput!) {\n    removeTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.RemoveTicketLabelDocument,
    "\n  mutation UpdateTicket($input: UpdateTicketInput!) {\n    updateTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.UpdateTicketDocument,
    "\n  mutation DeleteTicket($input: DeleteTicketInput!) {\n    deleteTicket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.DeleteTicketDocument,
    "\n  query PaletteTickets($search: String!) {\n    tickets(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        number\n        subject\n        status\n        requester {\n          __typename\n          ... on SupportGuestUser {\n            id\n            name\n            email\n          }\n          ... on WorkspaceUser {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": types.PaletteTicketsDocument,
    "\n  query CustomerTickets($filter: TicketFilter!) {\n    tickets(filter: $filter, orderBy: NEWEST, first: 10) {\n      nodes {\n        id\n        number\n        subject\n        status\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.CustomerTicketsDocument,
    "\n  query ProbablySame($guestId: ID!) {\n    node(id: $guestId) {\n      __typename\n      ... on SupportGuestUser {\n        id\n        probablySameAs {\n          id\n          name\n          email\n          tickets(first: 1) {\n            nodes {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ProbablySameDocument,
    "\n  mutation UpdateGuest($input: UpdateGuestInput!) {\n    updateGuest(input: $input) {\n      guest {\n        id\n        name\n        email\n        phone\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.UpdateGuestDocument,
    "\n  query FilterChoice {\n    supportCategories {\n      id\n      name\n    }\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n": types.FilterChoiceDocument,
    "\n  query TeamFilterChoice($search: String) {\n    teams(search: $search, first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.TeamFilterChoiceDocument,
    "\n  query ChosenTeam($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        id\n        name\n      }\n    }\n  }\n": types.ChosenTeamDocument,
    "\n  fragment Sla on TicketSla {\n    firstResponse {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n    resolution {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n  }\n": types.SlaFragmentDoc,
    "\n  fragment TicketListItem on SupportTicket {\n    id\n    number\n    subject\n    status\n    priority\n    unreadCount\n    createdAt\n    lastActivityAt\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignedTeam {\n      id\n      name\n    }\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n      }\n    }\n    assignee {\n      id\n      displayName\n    }\n    lastMessage {\n      id\n      type\n      body\n      isInternal\n      author {\n        kind\n        displayName\n      }\n    }\n  }\n": types.TicketListItemFragmentDoc,
    "\n  query Inbox($filter: TicketFilter!, $order: TicketOrder!, $after: String) {\n    tickets(filter: $filter, orderBy: $order, first: 30, after: $after) {\n      nodes {\n        ...TicketListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query InboxStats {\n    ticketStats {\n      open\n      inProgress\n      openedToday\n      unassigned\n      assignedToMe\n      breached\n    }\n  }\n": types.InboxStatsDocument,
    "\n  subscription InboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...TicketListItem\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on InboxNoteMentioned {\n          message {\n            id\n            body\n            author {\n              kind\n              displayName\n            }\n          }\n          ticket {\n            id\n            number\n            subject\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.InboxEventsDocument,
    "\n  query Requesters($search: String) {\n    members(role: USER, search: $search, first: 10) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n    guests(search: $search, first: 10) {\n      nodes {\n        id\n        name\n        email\n        phone\n      }\n    }\n  }\n": types.RequestersDocument,
    "\n  mutation OpenTicketFor($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.OpenTicketForDocument,
    "\n  fragment TicketResources on SupportTicket {\n    id\n    resources(first: 50) {\n      ...TicketLinks\n    }\n  }\n": types.TicketResourcesFragmentDoc,
    "\n  fragment TicketLinks on TicketResourceLinkConnection {\n    nodes {\n      ...TicketLink\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.TicketLinksFragmentDoc,
    "\n  fragment TicketLink on TicketResourceLink {\n    id\n    isPinned\n    note\n    createdAt\n    resource {\n      ...ResourceEntry\n    }\n  }\n": types.TicketLinkFragmentDoc,
    "\n  query MoreTicketLinks($ticketId: ID!, $after: String!) {\n    ticket(id: $ticketId) {\n      id\n      resources(first: 50, after: $after) {\n        ...TicketLinks\n      }\n    }\n  }\n": types.MoreTicketLinksDocument,
    "\n  mutation LinkTicketResource($input: LinkTicketResourceInput!) {\n    linkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n": types.LinkTicketResourceDocument,
    "\n  mutation UpdateTicketLink($input: UpdateTicketResourceInput!) {\n    updateTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.UpdateTicketLinkDocument,
    "\n  mutation UnlinkTicketResource($input: UnlinkTicketResourceInput!) {\n    unlinkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.UnlinkTicketResourceDocument,
    "\n  mutation CreateTaskFromTicket($input: CreateTaskFromTicketInput!) {\n    createTaskFromTicket(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.CreateTaskFromTicketDocument,
    "\n  fragment HistoryEntry on TicketHistoryEntry {\n    id\n    action\n    fieldName\n    oldValue\n    newValue\n    note\n    createdAt\n    actor {\n      kind\n      displayName\n    }\n  }\n": types.HistoryEntryFragmentDoc,
    "\n  query TicketHistory($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      history(first: 30, after: $after) {\n        nodes {\n          ...HistoryEntry\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.TicketHistoryDocument,
    "\n  fragment AgentTicketState on SupportTicket {\n    id\n    number\n    subject\n    description\n    status\n    priority\n    unreadCount\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n      name\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignee {\n      id\n      displayName\n    }\n    assignedTeam {\n      id\n      name\n    }\n  }\n": types.AgentTicketStateFragmentDoc,
    "\n  fragment TicketTouched on SupportTicket {\n    id\n    updatedAt\n  }\n": types.TicketTouchedFragmentDoc,
    "\n  fragment CustomerCard on SupportTicket {\n    id\n    createdAt\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n        phone\n        ipAddress\n        country\n        city\n        browser\n        os\n        device\n        visitCount\n        firstVisitAt\n        lastVisitAt\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n        email\n      }\n    }\n  }\n": types.CustomerCardFragmentDoc,
    "\n  query AgentTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n      ...AgentTicketState\n      ...CustomerCard\n      ...TicketResources\n      ...TicketDiscussion\n    }\n  }\n": types.AgentTicketDocument,
    "\n  subscription AgentTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportMessageEdited {\n          message {\n            ...ThreadMessage\n          }\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportMessageDeleted {\n          messageId\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            ...AgentTicketState\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on TicketResourcesChanged {\n          ticket {\n            ...TicketTouched\n            ...TicketResources\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.AgentTicketEventsDocument,
    "\n  mutation StartGuestSession($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.StartGuestSessionDocument,
    "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n": types.OpenTicketDocument,
    "\n  query RequesterViewer {\n    viewer {\n      __typename\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          slug\n          name\n        }\n      }\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n        guest {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n": types.RequesterViewerDocument,
    "\n  query SupportDesk($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n      isSupportOpen\n      supportCategories {\n        id\n        name\n      }\n    }\n  }\n": types.SupportDeskDocument,
    "\n  fragment OwnTicket on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    lastActivityAt\n    lastMessage {\n      id\n      body\n    }\n  }\n": types.OwnTicketFragmentDoc,
    "\n  query OwnTickets($after: String) {\n    tickets(orderBy: LAST_ACTIVITY, first: 30, after: $after) {\n      nodes {\n        ...OwnTicket\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.OwnTicketsDocument,
    "\n  subscription OwnInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...OwnTicket\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.OwnInboxEventsDocument,
    "\n  query RequesterTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n    }\n  }\n": types.RequesterTicketDocument,
    "\n  subscription RequesterTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            id\n            subject\n            status\n            unreadCount\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n": types.RequesterTicketEventsDocument,
    "\n    fragment AgentUnread on AgentViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": types.AgentUnreadFragmentDoc,
    "\n    fragment CustomerUnread on CustomerViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": types.CustomerUnreadFragmentDoc,
    "\n    fragment GuestUnread on GuestViewer {\n      __typename\n      unreadTicketCount\n    }\n  ": types.GuestUnreadFragmentDoc,
    "\n  fragment TicketPlace on SupportTicket {\n    id\n    createdAt\n    lastActivityAt\n    priority\n    sla {\n      ...Sla\n    }\n  }\n": types.TicketPlaceFragmentDoc,
    "\n  mutation EditTicketNote($input: EditTicketNoteInput!) {\n    editTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.EditTicketNoteDocument,
    "\n  mutation DeleteTicketNote($input: DeleteTicketNoteInput!) {\n    deleteTicketNote(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.DeleteTicketNoteDocument,
    "\n  query ReadMark($messageId: ID!) {\n    node(id: $messageId) {\n      __typename\n      ... on SupportMessage {\n        id\n        isRead\n      }\n    }\n  }\n": types.ReadMarkDocument,
    "\n  fragment ThreadMessage on SupportMessage {\n    id\n    type\n    body\n    isInternal\n    isRead\n    createdAt\n    editedAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    mentions {\n      id\n      displayName\n    }\n    author {\n      kind\n      displayName\n      member {\n        id\n      }\n    }\n  }\n": types.ThreadMessageFragmentDoc,
    "\n  fragment Thread on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    eventCursor\n    messages(last: 50) {\n      nodes {\n        ...ThreadMessage\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n": types.ThreadFragmentDoc,
    "\n  query OlderMessages($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      messages(last: 100, before: $before) {\n        nodes {\n          ...ThreadMessage\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n": types.OlderMessagesDocument,
    "\n  mutation MarkTicketRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.MarkTicketReadDocument,
    "\n  mutation SendTicketMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      ticket {\n        id\n        status\n        lastActivityAt\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.SendTicketMessageDocument,
    "\n  mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        id\n        status\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.ChangeTicketStatusDocument,
    "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n": types.AddTicketNoteDocument,
    "\n  fragment ReadState on SupportTicket {\n    id\n    unreadCount\n  }\n": types.ReadStateFragmentDoc,
    "\n  mutation SetTicketTyping($input: SetTicketTypingInput!) {\n    setTicketTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n": types.SetTicketTypingDocument,
    "\n  subscription TicketTyping($ticketId: ID!) {\n    ticketTyping(ticketId: $ticketId) {\n      key\n      displayName\n      isTyping\n      isInternal\n      member {\n        id\n        role\n      }\n    }\n  }\n": types.TicketTypingDocument,
    "\n  query Mentionable($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n        }\n      }\n    }\n  }\n": types.MentionableDocument,
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
export function graphql(source: "\n  query Account {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        ...AgentAccount\n      }\n      ... on CustomerViewer {\n        ...CustomerAccount\n      }\n    }\n    sessions {\n      ...SessionEntry\n    }\n  }\n"): (typeof documents)["\n  query Account {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        ...AgentAccount\n      }\n      ... on CustomerViewer {\n        ...CustomerAccount\n      }\n    }\n    sessions {\n      ...SessionEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgentAccount on AgentViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n"): (typeof documents)["\n  fragment AgentAccount on AgentViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerAccount on CustomerViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerAccount on CustomerViewer {\n    member {\n      ...Profile\n    }\n    workspace {\n      id\n      name\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Profile on WorkspaceUser {\n    id\n    displayName\n    email\n    locale\n  }\n"): (typeof documents)["\n  fragment Profile on WorkspaceUser {\n    id\n    displayName\n    email\n    locale\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionEntry on Session {\n    id\n    lastUsedAt\n    browser\n    os\n    ipAddress\n    isCurrent\n  }\n"): (typeof documents)["\n  fragment SessionEntry on Session {\n    id\n    lastUsedAt\n    browser\n    os\n    ipAddress\n    isCurrent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      member {\n        ...Profile\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMyProfile($input: UpdateMyProfileInput!) {\n    updateMyProfile(input: $input) {\n      member {\n        ...Profile\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions($input: RevokeOtherSessionsInput!) {\n    revokeOtherSessions(input: $input) {\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgentViewer {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        unreadTicketCount\n        unreadRoomCount\n        supportInboxCursor\n        chatInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AgentViewer {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        unreadTicketCount\n        unreadRoomCount\n        supportInboxCursor\n        chatInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          name\n          slug\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicWorkspaceName($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  query PublicWorkspaceName($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut(input: {}) {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut(input: {}) {\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnteredWorkspace {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n      ... on CustomerViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EnteredWorkspace {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n      ... on CustomerViewer {\n        workspace {\n          id\n          slug\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      token\n      viewer {\n        id\n        role\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWorkspace($input: CreateWorkspaceInput!) {\n    createWorkspace(input: $input) {\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignedInMember {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        member {\n          id\n          displayName\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignedInMember {\n    viewer {\n      __typename\n      ... on AgentViewer {\n        member {\n          id\n          displayName\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomsUnread on AgentViewer {\n    __typename\n    unreadRoomCount\n  }\n"): (typeof documents)["\n  fragment RoomsUnread on AgentViewer {\n    __typename\n    unreadRoomCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ChatInboxEvents($after: String) {\n    chatInboxEvents(after: $after) {\n      cursor\n      unreadRoomCount\n      event {\n        __typename\n        ... on InboxRoomChanged {\n          room {\n            ...RoomListItem\n          }\n        }\n        ... on InboxRoomRemoved {\n          roomId\n        }\n        ... on InboxMentioned {\n          message {\n            id\n            body\n            isDeleted\n            sender {\n              id\n              displayName\n            }\n            room {\n              ...RoomListItem\n            }\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ChatInboxEvents($after: String) {\n    chatInboxEvents(after: $after) {\n      cursor\n      unreadRoomCount\n      event {\n        __typename\n        ... on InboxRoomChanged {\n          room {\n            ...RoomListItem\n          }\n        }\n        ... on InboxRoomRemoved {\n          roomId\n        }\n        ... on InboxMentioned {\n          message {\n            id\n            body\n            isDeleted\n            sender {\n              id\n              displayName\n            }\n            room {\n              ...RoomListItem\n            }\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PresenceNotices {\n    presence {\n      member {\n        id\n        presence\n      }\n      presence\n    }\n  }\n"): (typeof documents)["\n  subscription PresenceNotices {\n    presence {\n      member {\n        id\n        presence\n      }\n      presence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgentsPresence($after: String) {\n    members(role: ADMIN, first: 100, after: $after) {\n      nodes {\n        id\n        presence\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query AgentsPresence($after: String) {\n    members(role: ADMIN, first: 100, after: $after) {\n      nodes {\n        id\n        presence\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAway($input: SetAwayInput!) {\n    setAway(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetAway($input: SetAwayInput!) {\n    setAway(input: $input) {\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomLink on RoomResourceLink {\n    id\n    origin\n    isPinned\n    note\n    resource {\n      ...ResourceEntry\n    }\n  }\n"): (typeof documents)["\n  fragment RoomLink on RoomResourceLink {\n    id\n    origin\n    isPinned\n    note\n    resource {\n      ...ResourceEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomResources($roomId: ID!, $kind: ResourceKind!, $after: String) {\n    room(id: $roomId) {\n      id\n      resources(kind: $kind, includeProject: true, first: 50, after: $after) {\n        nodes {\n          ...RoomLink\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoomResources($roomId: ID!, $kind: ResourceKind!, $after: String) {\n    room(id: $roomId) {\n      id\n      resources(kind: $kind, includeProject: true, first: 50, after: $after) {\n        nodes {\n          ...RoomLink\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkRoomResource($input: LinkRoomResourceInput!) {\n    linkRoomResource(input: $input) {\n      link {\n        id\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LinkRoomResource($input: LinkRoomResourceInput!) {\n    linkRoomResource(input: $input) {\n      link {\n        id\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkRoomResource($input: UnlinkRoomResourceInput!) {\n    unlinkRoomResource(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnlinkRoomResource($input: UnlinkRoomResourceInput!) {\n    unlinkRoomResource(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRoomLink($input: UpdateRoomResourceInput!) {\n    updateRoomResource(input: $input) {\n      link {\n        ...RoomLink\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRoomLink($input: UpdateRoomResourceInput!) {\n    updateRoomResource(input: $input) {\n      link {\n        ...RoomLink\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomHead on ChatRoom {\n    ...RoomListItem\n    description\n  }\n"): (typeof documents)["\n  fragment RoomHead on ChatRoom {\n    ...RoomListItem\n    description\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Room($id: ID!) {\n    room(id: $id) {\n      ...RoomHead\n      ...DiscussedTicket\n      eventCursor\n      firstUnreadMessage {\n        id\n        createdAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Room($id: ID!) {\n    room(id: $id) {\n      ...RoomHead\n      ...DiscussedTicket\n      eventCursor\n      firstUnreadMessage {\n        id\n        createdAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomEvents($roomId: ID!, $after: String) {\n    roomEvents(roomId: $roomId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on ChatMessageSent {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageEdited {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageDeleted {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessagePinChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatReactionsChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatRoomUpdated {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomMembersChanged {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomRead {\n          member {\n            id\n            user {\n              id\n            }\n          }\n        }\n        ... on ChatRoomDeleted {\n          roomId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RoomEvents($roomId: ID!, $after: String) {\n    roomEvents(roomId: $roomId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on ChatMessageSent {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageEdited {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessageDeleted {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatMessagePinChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatReactionsChanged {\n          message {\n            ...ThreadEntry\n          }\n        }\n        ... on ChatRoomUpdated {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomMembersChanged {\n          room {\n            ...RoomHead\n          }\n        }\n        ... on ChatRoomRead {\n          member {\n            id\n            user {\n              id\n            }\n          }\n        }\n        ... on ChatRoomDeleted {\n          roomId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomMember on ChatRoomMember {\n    id\n    role\n    customNickname\n    customColor\n    user {\n      id\n      displayName\n      isBot\n      presence\n    }\n  }\n"): (typeof documents)["\n  fragment RoomMember on ChatRoomMember {\n    id\n    role\n    customNickname\n    customColor\n    user {\n      id\n      displayName\n      isBot\n      presence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomMembers($roomId: ID!, $after: String) {\n    room(id: $roomId) {\n      id\n      members(first: 100, after: $after) {\n        nodes {\n          ...RoomMember\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoomMembers($roomId: ID!, $after: String) {\n    room(id: $roomId) {\n      id\n      members(first: 100, after: $after) {\n        nodes {\n          ...RoomMember\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) {\n      room {\n        ...RoomHead\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateRoom($input: UpdateRoomInput!) {\n    updateRoom(input: $input) {\n      room {\n        ...RoomHead\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRoom($input: DeleteRoomInput!) {\n    deleteRoom(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteRoom($input: DeleteRoomInput!) {\n    deleteRoom(input: $input) {\n      deletedId\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRoomMember($input: AddRoomMemberInput!) {\n    addRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddRoomMember($input: AddRoomMemberInput!) {\n    addRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoomMemberRole($input: ChangeRoomMemberRoleInput!) {\n    changeRoomMemberRole(input: $input) {\n      membership {\n        ...RoomMember\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeRoomMemberRole($input: ChangeRoomMemberRoleInput!) {\n    changeRoomMemberRole(input: $input) {\n      membership {\n        ...RoomMember\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRoomMember($input: RemoveRoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveRoomMember($input: RemoveRoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      room {\n        id\n        memberCount\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {\n    updateMyRoomSettings(input: $input) {\n      membership {\n        ...RoomMember\n        isMuted\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateMyRoomSettings($input: UpdateMyRoomSettingsInput!) {\n    updateMyRoomSettings(input: $input) {\n      membership {\n        ...RoomMember\n        isMuted\n      }\n      errors {\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoomListItem on ChatRoom {\n    id\n    type\n    title\n    icon\n    isPrivate\n    isArchived\n    isLocked\n    memberCount\n    lastActivityAt\n    unreadCount\n    directMember {\n      id\n      presence\n    }\n    viewerMembership {\n      id\n      role\n      isMuted\n      customNickname\n      customColor\n    }\n    lastMessage {\n      id\n      type\n      body\n      isDeleted\n      createdAt\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RoomListItem on ChatRoom {\n    id\n    type\n    title\n    icon\n    isPrivate\n    isArchived\n    isLocked\n    memberCount\n    lastActivityAt\n    unreadCount\n    directMember {\n      id\n      presence\n    }\n    viewerMembership {\n      id\n      role\n      isMuted\n      customNickname\n      customColor\n    }\n    lastMessage {\n      id\n      type\n      body\n      isDeleted\n      createdAt\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rooms($filter: RoomFilter!, $after: String) {\n    rooms(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...RoomListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Rooms($filter: RoomFilter!, $after: String) {\n    rooms(filter: $filter, first: 50, after: $after) {\n      nodes {\n        ...RoomListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinableRooms($search: String) {\n    rooms(filter: { membership: JOINABLE, search: $search }, first: 50) {\n      nodes {\n        id\n        type\n        title\n        icon\n        description\n        memberCount\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query JoinableRooms($search: String) {\n    rooms(filter: { membership: JOINABLE, search: $search }, first: 50) {\n      nodes {\n        id\n        type\n        title\n        icon\n        description\n        memberCount\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Colleagues($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateRoom($input: CreateRoomInput!) {\n    createRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinRoom($input: JoinRoomInput!) {\n    joinRoom(input: $input) {\n      room {\n        ...RoomListItem\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadEntry on ChatMessage {\n    id\n    type\n    body\n    isEdited\n    isDeleted\n    isPinned\n    readByCount\n    createdAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    sender {\n      id\n      displayName\n      isBot\n    }\n    mentions {\n      id\n      displayName\n    }\n    reactions {\n      emoji\n      count\n      viewerHasReacted\n    }\n    replyTo {\n      id\n      type\n      body\n      isDeleted\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadEntry on ChatMessage {\n    id\n    type\n    body\n    isEdited\n    isDeleted\n    isPinned\n    readByCount\n    createdAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    sender {\n      id\n      displayName\n      isBot\n    }\n    mentions {\n      id\n      displayName\n    }\n    reactions {\n      emoji\n      count\n      viewerHasReacted\n    }\n    replyTo {\n      id\n      type\n      body\n      isDeleted\n      sender {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadPage on ChatMessageConnection {\n    nodes {\n      ...ThreadEntry\n    }\n    pageInfo {\n      hasPreviousPage\n      hasNextPage\n      startCursor\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadPage on ChatMessageConnection {\n    nodes {\n      ...ThreadEntry\n    }\n    pageInfo {\n      hasPreviousPage\n      hasNextPage\n      startCursor\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomMessages($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    room(id: $roomId) {\n      id\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        ...ThreadPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoomMessages($roomId: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    room(id: $roomId) {\n      id\n      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        ...ThreadPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PinnedMessages($roomId: ID!) {\n    room(id: $roomId) {\n      id\n      pinnedMessages {\n        id\n        type\n        body\n        isDeleted\n        createdAt\n        sender {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PinnedMessages($roomId: ID!) {\n    room(id: $roomId) {\n      id\n      pinnedMessages {\n        id\n        type\n        body\n        isDeleted\n        createdAt\n        sender {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadReceipts($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on ChatMessage {\n        id\n        readByCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadReceipts($ids: [ID!]!) {\n    nodes(ids: $ids) {\n      __typename\n      ... on ChatMessage {\n        id\n        readByCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendChatMessage($input: SendChatMessageInput!) {\n    sendChatMessage(input: $input) {\n      message {\n        id\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendChatMessage($input: SendChatMessageInput!) {\n    sendChatMessage(input: $input) {\n      message {\n        id\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditChatMessage($input: EditChatMessageInput!) {\n    editChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditChatMessage($input: EditChatMessageInput!) {\n    editChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteChatMessage($input: DeleteChatMessageInput!) {\n    deleteChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteChatMessage($input: DeleteChatMessageInput!) {\n    deleteChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinChatMessage($input: PinChatMessageInput!) {\n    pinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PinChatMessage($input: PinChatMessageInput!) {\n    pinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnpinChatMessage($input: UnpinChatMessageInput!) {\n    unpinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnpinChatMessage($input: UnpinChatMessageInput!) {\n    unpinChatMessage(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddChatReaction($input: AddChatReactionInput!) {\n    addChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddChatReaction($input: AddChatReactionInput!) {\n    addChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveChatReaction($input: RemoveChatReactionInput!) {\n    removeChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveChatReaction($input: RemoveChatReactionInput!) {\n    removeChatReaction(input: $input) {\n      message {\n        ...ThreadEntry\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      room {\n        id\n        unreadCount\n      }\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      room {\n        id\n        unreadCount\n      }\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRoomTyping($input: SetRoomTypingInput!) {\n    setRoomTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetRoomTyping($input: SetRoomTypingInput!) {\n    setRoomTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RoomTyping($roomId: ID!) {\n    roomTyping(roomId: $roomId) {\n      key\n      displayName\n      isTyping\n      member {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RoomTyping($roomId: ID!) {\n    roomTyping(roomId: $roomId) {\n      key\n      displayName\n      isTyping\n      member {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment File on Attachment {\n    id\n    fileName\n    mimeType\n    size\n    width\n    height\n    url\n  }\n"): (typeof documents)["\n  fragment File on Attachment {\n    id\n    fileName\n    mimeType\n    size\n    width\n    height\n    url\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      attachment {\n        id\n      }\n      uploadUrl\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      attachment {\n        id\n      }\n      uploadUrl\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        url\n      }\n    }\n  }\n"): (typeof documents)["\n  query FileLink($id: ID!) {\n    node(id: $id) {\n      ... on Attachment {\n        id\n        url\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketDiscussion on SupportTicket {\n    id\n    discussionRoom {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment TicketDiscussion on SupportTicket {\n    id\n    discussionRoom {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DiscussedTicket on ChatRoom {\n    id\n    discussedTicket {\n      id\n      number\n      subject\n    }\n  }\n"): (typeof documents)["\n  fragment DiscussedTicket on ChatRoom {\n    id\n    discussedTicket {\n      id\n      number\n      subject\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscussTicket($input: DiscussTicketInput!) {\n    discussTicket(input: $input) {\n      room {\n        id\n      }\n      ticket {\n        ...TicketDiscussion\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DiscussTicket($input: DiscussTicketInput!) {\n    discussTicket(input: $input) {\n      room {\n        id\n      }\n      ticket {\n        ...TicketDiscussion\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewerLocale {\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ViewerLocale {\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n      ... on CustomerViewer {\n        member {\n          id\n          locale\n        }\n        workspace {\n          id\n          locale\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceLocale($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      locale\n    }\n  }\n"): (typeof documents)["\n  query WorkspaceLocale($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      locale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResourceEntry on Resource {\n    __typename\n    id\n    title\n    ... on Document {\n      mimeType\n      url\n      createdAt\n    }\n    ... on Task {\n      status\n      assignees {\n        id\n        displayName\n      }\n      createdAt\n    }\n    ... on KnowledgeArticle {\n      excerpt\n      isPublished\n      createdAt\n    }\n  }\n"): (typeof documents)["\n  fragment ResourceEntry on Resource {\n    __typename\n    id\n    title\n    ... on Document {\n      mimeType\n      url\n      createdAt\n    }\n    ... on Task {\n      status\n      assignees {\n        id\n        displayName\n      }\n      createdAt\n    }\n    ... on KnowledgeArticle {\n      excerpt\n      isPublished\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resources($kind: ResourceKind!, $search: String, $after: String) {\n    resources(kind: $kind, search: $search, first: 30, after: $after) {\n      nodes {\n        ...ResourceEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Resources($kind: ResourceKind!, $search: String, $after: String) {\n    resources(kind: $kind, search: $search, first: 30, after: $after) {\n      nodes {\n        ...ResourceEntry\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agents($search: String) {\n    members(role: ADMIN, search: $search, first: 30) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n  }\n"): (typeof documents)["\n  query Agents($search: String) {\n    members(role: ADMIN, search: $search, first: 30) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectChoice($search: String) {\n    projects(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectChoice($search: String) {\n    projects(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    updateTask(input: $input) {\n      task {\n        ...ResourceEntry\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTask($input: UpdateTaskInput!) {\n    updateTask(input: $input) {\n      task {\n        ...ResourceEntry\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TaskDetails on Task {\n    id\n    title\n    description\n    status\n    project {\n      id\n      name\n    }\n    assignees {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment TaskDetails on Task {\n    id\n    title\n    description\n    status\n    project {\n      id\n      name\n    }\n    assignees {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories {\n    supportCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Categories {\n    supportCategories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCategory($input: CreateSupportCategoryInput!) {\n    createSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCategory($input: CreateSupportCategoryInput!) {\n    createSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCategory($input: UpdateSupportCategoryInput!) {\n    updateSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCategory($input: UpdateSupportCategoryInput!) {\n    updateSupportCategory(input: $input) {\n      category {\n        id\n        name\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCategory($input: DeleteSupportCategoryInput!) {\n    deleteSupportCategory(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteCategory($input: DeleteSupportCategoryInput!) {\n    deleteSupportCategory(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      scopes\n      lastUsedAt\n      createdAt\n    }\n  }\n"): (typeof documents)["\n  query ApiKeys {\n    apiKeys {\n      id\n      name\n      scopes\n      lastUsedAt\n      createdAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      apiKey {\n        id\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiKey($input: RevokeApiKeyInput!) {\n    revokeApiKey(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebhookEntry on WebhookEndpoint {\n    id\n    name\n    url\n    eventTypes\n    scopes\n    isEnabled\n    disabledReason\n    disabledAt\n    failingSince\n  }\n"): (typeof documents)["\n  fragment WebhookEntry on WebhookEndpoint {\n    id\n    name\n    url\n    eventTypes\n    scopes\n    isEnabled\n    disabledReason\n    disabledAt\n    failingSince\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhookEndpoints {\n      ...WebhookEntry\n    }\n  }\n"): (typeof documents)["\n  query Webhooks {\n    webhookEndpoints {\n      ...WebhookEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookById($id: ID!) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        ...WebhookEntry\n        document\n        formerSecretEndsAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query WebhookById($id: ID!) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        ...WebhookEntry\n        document\n        formerSecretEndsAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookLog($id: ID!, $status: WebhookDeliveryStatus, $after: String) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        deliveries(status: $status, first: 25, after: $after) {\n          nodes {\n            ...WebhookDeliveryEntry\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WebhookLog($id: ID!, $status: WebhookDeliveryStatus, $after: String) {\n    node(id: $id) {\n      id\n      __typename\n      ... on WebhookEndpoint {\n        deliveries(status: $status, first: 25, after: $after) {\n          nodes {\n            ...WebhookDeliveryEntry\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebhookDeliveryEntry on WebhookDelivery {\n    id\n    webhookId\n    number\n    eventType\n    occurredAt\n    status\n    attempts\n    responseStatus\n    durationMs\n    failure\n    lastAttemptAt\n    nextAttemptAt\n  }\n"): (typeof documents)["\n  fragment WebhookDeliveryEntry on WebhookDelivery {\n    id\n    webhookId\n    number\n    eventType\n    occurredAt\n    status\n    attempts\n    responseStatus\n    durationMs\n    failure\n    lastAttemptAt\n    nextAttemptAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n        document\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      endpoint {\n        ...WebhookEntry\n        document\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteWebhook($input: DeleteWebhookEndpointInput!) {\n    deleteWebhookEndpoint(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteWebhook($input: DeleteWebhookEndpointInput!) {\n    deleteWebhookEndpoint(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      endpoint {\n        id\n        formerSecretEndsAt\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateWebhook($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      endpoint {\n        id\n        formerSecretEndsAt\n      }\n      secret\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Redeliver($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        ...WebhookDeliveryEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Redeliver($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      delivery {\n        ...WebhookDeliveryEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Labels {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"): (typeof documents)["\n  query Labels {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLabel($input: CreateSupportLabelInput!) {\n    createSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateLabel($input: CreateSupportLabelInput!) {\n    createSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLabel($input: UpdateSupportLabelInput!) {\n    updateSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateLabel($input: UpdateSupportLabelInput!) {\n    updateSupportLabel(input: $input) {\n      label {\n        id\n        name\n        color\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLabel($input: DeleteSupportLabelInput!) {\n    deleteSupportLabel(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteLabel($input: DeleteSupportLabelInput!) {\n    deleteSupportLabel(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberEntry on WorkspaceUser {\n    id\n    displayName\n    email\n    role\n    isBot\n    invitationExpiresAt\n  }\n"): (typeof documents)["\n  fragment MemberEntry on WorkspaceUser {\n    id\n    displayName\n    email\n    role\n    isBot\n    invitationExpiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($role: WorkspaceRole, $search: String, $after: String) {\n    members(role: $role, search: $search, first: 50, after: $after) {\n      nodes {\n        ...MemberEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members($role: WorkspaceRole, $search: String, $after: String) {\n    members(role: $role, search: $search, first: 50, after: $after) {\n      nodes {\n        ...MemberEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewInvitation($input: RenewInvitationInput!) {\n    renewInvitation(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewInvitation($input: RenewInvitationInput!) {\n    renewInvitation(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      invitationUrl\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        ...MemberEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectEntry on Project {\n    id\n    name\n    teams {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ProjectEntry on Project {\n    id\n    name\n    teams {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects($after: String) {\n    projects(first: 50, after: $after) {\n      nodes {\n        ...ProjectEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Projects($after: String) {\n    projects(first: 50, after: $after) {\n      nodes {\n        ...ProjectEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Project {\n        ...ProjectEntry\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProjectById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Project {\n        ...ProjectEntry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamChoice($search: String) {\n    teams(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamChoice($search: String) {\n    teams(search: $search, first: 100) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProject($input: CreateProjectInput!) {\n    createProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProject($input: UpdateProjectInput!) {\n    updateProject(input: $input) {\n      project {\n        ...ProjectEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TaskById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Task {\n        ...TaskDetails\n      }\n    }\n  }\n"): (typeof documents)["\n  query TaskById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Task {\n        ...TaskDetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      task {\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTask($input: CreateTaskInput!) {\n    createTask(input: $input) {\n      task {\n        ...TaskDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DocumentDetails on Document {\n    id\n    title\n    mimeType\n    url\n    project {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment DocumentDetails on Document {\n    id\n    title\n    mimeType\n    url\n    project {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document {\n        ...DocumentDetails\n      }\n    }\n  }\n"): (typeof documents)["\n  query DocumentById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Document {\n        ...DocumentDetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateDocument($input: CreateDocumentInput!) {\n    createDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    updateDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDocument($input: UpdateDocumentInput!) {\n    updateDocument(input: $input) {\n      document {\n        ...DocumentDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleDetails on KnowledgeArticle {\n    id\n    title\n    slug\n    excerpt\n    content\n    isPublished\n  }\n"): (typeof documents)["\n  fragment ArticleDetails on KnowledgeArticle {\n    id\n    title\n    slug\n    excerpt\n    content\n    isPublished\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticleById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on KnowledgeArticle {\n        ...ArticleDetails\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArticleById($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on KnowledgeArticle {\n        ...ArticleDetails\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...ArticleDetails\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteResource($input: DeleteResourceInput!) {\n    deleteResource(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteResource($input: DeleteResourceInput!) {\n    deleteResource(input: $input) {\n      deletedId\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportSettings {\n    supportSettings {\n      ...SupportSettingsParts\n    }\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          timezone\n        }\n      }\n    }\n  }\n  fragment SupportSettingsParts on SupportSettings {\n    slaTargets {\n      priority\n      firstResponseMinutes\n      resolutionMinutes\n    }\n    businessSlots {\n      weekday\n      opens\n      closes\n    }\n    holidays\n    autoCloseHours\n  }\n"): (typeof documents)["\n  query SupportSettings {\n    supportSettings {\n      ...SupportSettingsParts\n    }\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          timezone\n        }\n      }\n    }\n  }\n  fragment SupportSettingsParts on SupportSettings {\n    slaTargets {\n      priority\n      firstResponseMinutes\n      resolutionMinutes\n    }\n    businessSlots {\n      weekday\n      opens\n      closes\n    }\n    holidays\n    autoCloseHours\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSupportSettings($input: UpdateSupportSettingsInput!) {\n    updateSupportSettings(input: $input) {\n      settings {\n        ...SupportSettingsParts\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateSupportSettings($input: UpdateSupportSettingsInput!) {\n    updateSupportSettings(input: $input) {\n      settings {\n        ...SupportSettingsParts\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamEntry on Team {\n    id\n    name\n    isSupport\n    memberCount\n  }\n"): (typeof documents)["\n  fragment TeamEntry on Team {\n    id\n    name\n    isSupport\n    memberCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Teams($after: String) {\n    teams(first: 50, after: $after) {\n      nodes {\n        ...TeamEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Teams($after: String) {\n    teams(first: 50, after: $after) {\n      nodes {\n        ...TeamEntry\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamMembers on Team {\n    id\n    memberCount\n    members(first: 50, after: $after) {\n      nodes {\n        id\n        displayName\n        email\n        role\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TeamMembers on Team {\n    id\n    memberCount\n    members(first: 50, after: $after) {\n      nodes {\n        id\n        displayName\n        email\n        role\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamById($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        ...TeamEntry\n        ...TeamMembers\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamById($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        ...TeamEntry\n        ...TeamMembers\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTeam($input: CreateTeamInput!) {\n    createTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTeam($input: UpdateTeamInput!) {\n    updateTeam(input: $input) {\n      team {\n        ...TeamEntry\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTeamMember($input: AddTeamMemberInput!) {\n    addTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTeamMember($input: AddTeamMemberInput!) {\n    addTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {\n    removeTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTeamMember($input: RemoveTeamMemberInput!) {\n    removeTeamMember(input: $input) {\n      team {\n        id\n        memberCount\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkspaceSettings {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n          name\n          locale\n          timezone\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorkspaceSettings {\n    viewer {\n      ... on AgentViewer {\n        workspace {\n          id\n          slug\n          name\n          locale\n          timezone\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {\n    updateWorkspace(input: $input) {\n      workspace {\n        id\n        name\n        locale\n        timezone\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWorkspace($input: UpdateWorkspaceInput!) {\n    updateWorkspace(input: $input) {\n      workspace {\n        id\n        name\n        locale\n        timezone\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AssignTicket($input: AssignTicketInput!) {\n    assignTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Assignee on WorkspaceUser {\n    id\n    displayName\n    role\n    isBot\n  }\n"): (typeof documents)["\n  fragment Assignee on WorkspaceUser {\n    id\n    displayName\n    role\n    isBot\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Assignees($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        ...Assignee\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    foundTeams: teams(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isSupport\n      }\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        isSupport\n        members(first: 30) {\n          nodes {\n            ...Assignee\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Assignees($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        ...Assignee\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    foundTeams: teams(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isSupport\n      }\n    }\n    teams(first: 50) {\n      nodes {\n        id\n        isSupport\n        members(first: 30) {\n          nodes {\n            ...Assignee\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LabelChoice {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"): (typeof documents)["\n  query LabelChoice {\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryChoice {\n    supportCategories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query CategoryChoice {\n    supportCategories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveTicket($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        ...AgentTicketState\n        history(first: 10) {\n          nodes {\n            id\n            fieldName\n            newValue\n            actor {\n              displayName\n            }\n          }\n        }\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveTicket($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        ...AgentTicketState\n        history(first: 10) {\n          nodes {\n            id\n            fieldName\n            newValue\n            actor {\n              displayName\n            }\n          }\n        }\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTicketPriority($input: ChangeTicketPriorityInput!) {\n    changeTicketPriority(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeTicketPriority($input: ChangeTicketPriorityInput!) {\n    changeTicketPriority(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTicketLabel($input: AddTicketLabelInput!) {\n    addTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTicketLabel($input: AddTicketLabelInput!) {\n    addTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTicketLabel($input: RemoveTicketLabelInput!) {\n    removeTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTicketLabel($input: RemoveTicketLabelInput!) {\n    removeTicketLabel(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTicket($input: UpdateTicketInput!) {\n    updateTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTicket($input: UpdateTicketInput!) {\n    updateTicket(input: $input) {\n      ticket {\n        ...AgentTicketState\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTicket($input: DeleteTicketInput!) {\n    deleteTicket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteTicket($input: DeleteTicketInput!) {\n    deleteTicket(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaletteTickets($search: String!) {\n    tickets(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        number\n        subject\n        status\n        requester {\n          __typename\n          ... on SupportGuestUser {\n            id\n            name\n            email\n          }\n          ... on WorkspaceUser {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PaletteTickets($search: String!) {\n    tickets(filter: { search: $search }, first: 8) {\n      nodes {\n        id\n        number\n        subject\n        status\n        requester {\n          __typename\n          ... on SupportGuestUser {\n            id\n            name\n            email\n          }\n          ... on WorkspaceUser {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerTickets($filter: TicketFilter!) {\n    tickets(filter: $filter, orderBy: NEWEST, first: 10) {\n      nodes {\n        id\n        number\n        subject\n        status\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query CustomerTickets($filter: TicketFilter!) {\n    tickets(filter: $filter, orderBy: NEWEST, first: 10) {\n      nodes {\n        id\n        number\n        subject\n        status\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProbablySame($guestId: ID!) {\n    node(id: $guestId) {\n      __typename\n      ... on SupportGuestUser {\n        id\n        probablySameAs {\n          id\n          name\n          email\n          tickets(first: 1) {\n            nodes {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProbablySame($guestId: ID!) {\n    node(id: $guestId) {\n      __typename\n      ... on SupportGuestUser {\n        id\n        probablySameAs {\n          id\n          name\n          email\n          tickets(first: 1) {\n            nodes {\n              id\n              number\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGuest($input: UpdateGuestInput!) {\n    updateGuest(input: $input) {\n      guest {\n        id\n        name\n        email\n        phone\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateGuest($input: UpdateGuestInput!) {\n    updateGuest(input: $input) {\n      guest {\n        id\n        name\n        email\n        phone\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilterChoice {\n    supportCategories {\n      id\n      name\n    }\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"): (typeof documents)["\n  query FilterChoice {\n    supportCategories {\n      id\n      name\n    }\n    supportLabels {\n      id\n      name\n      color\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamFilterChoice($search: String) {\n    teams(search: $search, first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query TeamFilterChoice($search: String) {\n    teams(search: $search, first: 50) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenTeam($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChosenTeam($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Team {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sla on TicketSla {\n    firstResponse {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n    resolution {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n  }\n"): (typeof documents)["\n  fragment Sla on TicketSla {\n    firstResponse {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n    resolution {\n      dueAt\n      metAt\n      isPaused\n      isBreached\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketListItem on SupportTicket {\n    id\n    number\n    subject\n    status\n    priority\n    unreadCount\n    createdAt\n    lastActivityAt\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignedTeam {\n      id\n      name\n    }\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n      }\n    }\n    assignee {\n      id\n      displayName\n    }\n    lastMessage {\n      id\n      type\n      body\n      isInternal\n      author {\n        kind\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TicketListItem on SupportTicket {\n    id\n    number\n    subject\n    status\n    priority\n    unreadCount\n    createdAt\n    lastActivityAt\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignedTeam {\n      id\n      name\n    }\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n      }\n    }\n    assignee {\n      id\n      displayName\n    }\n    lastMessage {\n      id\n      type\n      body\n      isInternal\n      author {\n        kind\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($filter: TicketFilter!, $order: TicketOrder!, $after: String) {\n    tickets(filter: $filter, orderBy: $order, first: 30, after: $after) {\n      nodes {\n        ...TicketListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox($filter: TicketFilter!, $order: TicketOrder!, $after: String) {\n    tickets(filter: $filter, orderBy: $order, first: 30, after: $after) {\n      nodes {\n        ...TicketListItem\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxStats {\n    ticketStats {\n      open\n      inProgress\n      openedToday\n      unassigned\n      assignedToMe\n      breached\n    }\n  }\n"): (typeof documents)["\n  query InboxStats {\n    ticketStats {\n      open\n      inProgress\n      openedToday\n      unassigned\n      assignedToMe\n      breached\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...TicketListItem\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on InboxNoteMentioned {\n          message {\n            id\n            body\n            author {\n              kind\n              displayName\n            }\n          }\n          ticket {\n            id\n            number\n            subject\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription InboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...TicketListItem\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on InboxNoteMentioned {\n          message {\n            id\n            body\n            author {\n              kind\n              displayName\n            }\n          }\n          ticket {\n            id\n            number\n            subject\n          }\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requesters($search: String) {\n    members(role: USER, search: $search, first: 10) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n    guests(search: $search, first: 10) {\n      nodes {\n        id\n        name\n        email\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  query Requesters($search: String) {\n    members(role: USER, search: $search, first: 10) {\n      nodes {\n        id\n        displayName\n        email\n      }\n    }\n    guests(search: $search, first: 10) {\n      nodes {\n        id\n        name\n        email\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTicketFor($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenTicketFor($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketResources on SupportTicket {\n    id\n    resources(first: 50) {\n      ...TicketLinks\n    }\n  }\n"): (typeof documents)["\n  fragment TicketResources on SupportTicket {\n    id\n    resources(first: 50) {\n      ...TicketLinks\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketLinks on TicketResourceLinkConnection {\n    nodes {\n      ...TicketLink\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment TicketLinks on TicketResourceLinkConnection {\n    nodes {\n      ...TicketLink\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketLink on TicketResourceLink {\n    id\n    isPinned\n    note\n    createdAt\n    resource {\n      ...ResourceEntry\n    }\n  }\n"): (typeof documents)["\n  fragment TicketLink on TicketResourceLink {\n    id\n    isPinned\n    note\n    createdAt\n    resource {\n      ...ResourceEntry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreTicketLinks($ticketId: ID!, $after: String!) {\n    ticket(id: $ticketId) {\n      id\n      resources(first: 50, after: $after) {\n        ...TicketLinks\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreTicketLinks($ticketId: ID!, $after: String!) {\n    ticket(id: $ticketId) {\n      id\n      resources(first: 50, after: $after) {\n        ...TicketLinks\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkTicketResource($input: LinkTicketResourceInput!) {\n    linkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LinkTicketResource($input: LinkTicketResourceInput!) {\n    linkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        code\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTicketLink($input: UpdateTicketResourceInput!) {\n    updateTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTicketLink($input: UpdateTicketResourceInput!) {\n    updateTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkTicketResource($input: UnlinkTicketResourceInput!) {\n    unlinkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnlinkTicketResource($input: UnlinkTicketResourceInput!) {\n    unlinkTicketResource(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTaskFromTicket($input: CreateTaskFromTicketInput!) {\n    createTaskFromTicket(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTaskFromTicket($input: CreateTaskFromTicketInput!) {\n    createTaskFromTicket(input: $input) {\n      ticket {\n        ...TicketResources\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEntry on TicketHistoryEntry {\n    id\n    action\n    fieldName\n    oldValue\n    newValue\n    note\n    createdAt\n    actor {\n      kind\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryEntry on TicketHistoryEntry {\n    id\n    action\n    fieldName\n    oldValue\n    newValue\n    note\n    createdAt\n    actor {\n      kind\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TicketHistory($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      history(first: 30, after: $after) {\n        nodes {\n          ...HistoryEntry\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TicketHistory($ticketId: ID!, $after: String) {\n    ticket(id: $ticketId) {\n      id\n      history(first: 30, after: $after) {\n        nodes {\n          ...HistoryEntry\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgentTicketState on SupportTicket {\n    id\n    number\n    subject\n    description\n    status\n    priority\n    unreadCount\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n      name\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignee {\n      id\n      displayName\n    }\n    assignedTeam {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment AgentTicketState on SupportTicket {\n    id\n    number\n    subject\n    description\n    status\n    priority\n    unreadCount\n    updatedAt\n    sla {\n      ...Sla\n    }\n    category {\n      id\n      name\n    }\n    labels {\n      id\n      name\n      color\n    }\n    assignee {\n      id\n      displayName\n    }\n    assignedTeam {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketTouched on SupportTicket {\n    id\n    updatedAt\n  }\n"): (typeof documents)["\n  fragment TicketTouched on SupportTicket {\n    id\n    updatedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerCard on SupportTicket {\n    id\n    createdAt\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n        phone\n        ipAddress\n        country\n        city\n        browser\n        os\n        device\n        visitCount\n        firstVisitAt\n        lastVisitAt\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n        email\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerCard on SupportTicket {\n    id\n    createdAt\n    requester {\n      __typename\n      ... on SupportGuestUser {\n        id\n        name\n        email\n        phone\n        ipAddress\n        country\n        city\n        browser\n        os\n        device\n        visitCount\n        firstVisitAt\n        lastVisitAt\n      }\n      ... on WorkspaceUser {\n        id\n        displayName\n        email\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgentTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n      ...AgentTicketState\n      ...CustomerCard\n      ...TicketResources\n      ...TicketDiscussion\n    }\n  }\n"): (typeof documents)["\n  query AgentTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n      ...AgentTicketState\n      ...CustomerCard\n      ...TicketResources\n      ...TicketDiscussion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AgentTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportMessageEdited {\n          message {\n            ...ThreadMessage\n          }\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportMessageDeleted {\n          messageId\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            ...AgentTicketState\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on TicketResourcesChanged {\n          ticket {\n            ...TicketTouched\n            ...TicketResources\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription AgentTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportMessageEdited {\n          message {\n            ...ThreadMessage\n          }\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportMessageDeleted {\n          messageId\n          ticket {\n            ...TicketTouched\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            ...AgentTicketState\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on TicketResourcesChanged {\n          ticket {\n            ...TicketTouched\n            ...TicketResources\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartGuestSession($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartGuestSession($input: StartGuestSessionInput!) {\n    startGuestSession(input: $input) {\n      guest {\n        id\n      }\n      token\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ticket {\n        id\n        number\n      }\n      errors {\n        message\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequesterViewer {\n    viewer {\n      __typename\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          slug\n          name\n        }\n      }\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n        guest {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RequesterViewer {\n    viewer {\n      __typename\n      ... on CustomerViewer {\n        unreadTicketCount\n        supportInboxCursor\n        member {\n          id\n          displayName\n          email\n        }\n        workspace {\n          id\n          slug\n          name\n        }\n      }\n      ... on GuestViewer {\n        unreadTicketCount\n        supportInboxCursor\n        guest {\n          id\n          name\n          email\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportDesk($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n      isSupportOpen\n      supportCategories {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query SupportDesk($slug: String!) {\n    publicWorkspace(slug: $slug) {\n      slug\n      name\n      isSupportOpen\n      supportCategories {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnTicket on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    lastActivityAt\n    lastMessage {\n      id\n      body\n    }\n  }\n"): (typeof documents)["\n  fragment OwnTicket on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    lastActivityAt\n    lastMessage {\n      id\n      body\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTickets($after: String) {\n    tickets(orderBy: LAST_ACTIVITY, first: 30, after: $after) {\n      nodes {\n        ...OwnTicket\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnTickets($after: String) {\n    tickets(orderBy: LAST_ACTIVITY, first: 30, after: $after) {\n      nodes {\n        ...OwnTicket\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OwnInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...OwnTicket\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription OwnInboxEvents($after: String) {\n    supportInboxEvents(after: $after) {\n      cursor\n      unreadTicketCount\n      event {\n        __typename\n        ... on InboxTicketChanged {\n          ticket {\n            ...OwnTicket\n          }\n        }\n        ... on InboxTicketRemoved {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequesterTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n    }\n  }\n"): (typeof documents)["\n  query RequesterTicket($number: String!) {\n    ticket(number: $number) {\n      ...Thread\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RequesterTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            id\n            subject\n            status\n            unreadCount\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription RequesterTicketEvents($ticketId: ID!, $after: String) {\n    ticketEvents(ticketId: $ticketId, after: $after) {\n      cursor\n      event {\n        __typename\n        ... on SupportMessageSent {\n          message {\n            ...ThreadMessage\n          }\n        }\n        ... on SupportTicketUpdated {\n          ticket {\n            id\n            subject\n            status\n            unreadCount\n          }\n        }\n        ... on SupportTicketRead {\n          ticket {\n            ...ReadState\n          }\n        }\n        ... on SupportTicketDeleted {\n          ticketId\n        }\n        ... on ResyncRequired {\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment AgentUnread on AgentViewer {\n      __typename\n      unreadTicketCount\n    }\n  "): (typeof documents)["\n    fragment AgentUnread on AgentViewer {\n      __typename\n      unreadTicketCount\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment CustomerUnread on CustomerViewer {\n      __typename\n      unreadTicketCount\n    }\n  "): (typeof documents)["\n    fragment CustomerUnread on CustomerViewer {\n      __typename\n      unreadTicketCount\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    fragment GuestUnread on GuestViewer {\n      __typename\n      unreadTicketCount\n    }\n  "): (typeof documents)["\n    fragment GuestUnread on GuestViewer {\n      __typename\n      unreadTicketCount\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketPlace on SupportTicket {\n    id\n    createdAt\n    lastActivityAt\n    priority\n    sla {\n      ...Sla\n    }\n  }\n"): (typeof documents)["\n  fragment TicketPlace on SupportTicket {\n    id\n    createdAt\n    lastActivityAt\n    priority\n    sla {\n      ...Sla\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditTicketNote($input: EditTicketNoteInput!) {\n    editTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditTicketNote($input: EditTicketNoteInput!) {\n    editTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTicketNote($input: DeleteTicketNoteInput!) {\n    deleteTicketNote(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteTicketNote($input: DeleteTicketNoteInput!) {\n    deleteTicketNote(input: $input) {\n      deletedId\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadMark($messageId: ID!) {\n    node(id: $messageId) {\n      __typename\n      ... on SupportMessage {\n        id\n        isRead\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReadMark($messageId: ID!) {\n    node(id: $messageId) {\n      __typename\n      ... on SupportMessage {\n        id\n        isRead\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadMessage on SupportMessage {\n    id\n    type\n    body\n    isInternal\n    isRead\n    createdAt\n    editedAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    mentions {\n      id\n      displayName\n    }\n    author {\n      kind\n      displayName\n      member {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadMessage on SupportMessage {\n    id\n    type\n    body\n    isInternal\n    isRead\n    createdAt\n    editedAt\n    clientMutationId\n    attachments {\n      ...File\n    }\n    mentions {\n      id\n      displayName\n    }\n    author {\n      kind\n      displayName\n      member {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    eventCursor\n    messages(last: 50) {\n      nodes {\n        ...ThreadMessage\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Thread on SupportTicket {\n    id\n    number\n    subject\n    status\n    unreadCount\n    eventCursor\n    messages(last: 50) {\n      nodes {\n        ...ThreadMessage\n      }\n      pageInfo {\n        hasPreviousPage\n        hasNextPage\n        startCursor\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderMessages($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      messages(last: 100, before: $before) {\n        nodes {\n          ...ThreadMessage\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OlderMessages($ticketId: ID!, $before: String!) {\n    ticket(id: $ticketId) {\n      id\n      messages(last: 100, before: $before) {\n        nodes {\n          ...ThreadMessage\n        }\n        pageInfo {\n          hasPreviousPage\n          hasNextPage\n          startCursor\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkTicketRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkTicketRead($input: MarkTicketReadInput!) {\n    markTicketRead(input: $input) {\n      ticket {\n        id\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTicketMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      ticket {\n        id\n        status\n        lastActivityAt\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendTicketMessage($input: SendTicketMessageInput!) {\n    sendTicketMessage(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      ticket {\n        id\n        status\n        lastActivityAt\n        unreadCount\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        id\n        status\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeTicketStatus($input: ChangeTicketStatusInput!) {\n    changeTicketStatus(input: $input) {\n      ticket {\n        id\n        status\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      message {\n        ...ThreadMessage\n      }\n      errors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadState on SupportTicket {\n    id\n    unreadCount\n  }\n"): (typeof documents)["\n  fragment ReadState on SupportTicket {\n    id\n    unreadCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTicketTyping($input: SetTicketTypingInput!) {\n    setTicketTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTicketTyping($input: SetTicketTypingInput!) {\n    setTicketTyping(input: $input) {\n      errors {\n        code\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TicketTyping($ticketId: ID!) {\n    ticketTyping(ticketId: $ticketId) {\n      key\n      displayName\n      isTyping\n      isInternal\n      member {\n        id\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TicketTyping($ticketId: ID!) {\n    ticketTyping(ticketId: $ticketId) {\n      key\n      displayName\n      isTyping\n      isInternal\n      member {\n        id\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Mentionable($search: String) {\n    members(role: ADMIN, search: $search, first: 20) {\n      nodes {\n        id\n        displayName\n        isBot\n      }\n    }\n    viewer {\n      ... on AgentViewer {\n        member {\n          id\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
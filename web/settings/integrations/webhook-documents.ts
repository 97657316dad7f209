import { graphql } from '../../gql/index.ts';

graphql(`
  fragment WebhookEntry on WebhookEndpoint {
    id
    name
    url
    eventTypes
    scopes
    isEnabled
    disabledReason
    disabledAt
    failingSince
  }
`);

export const Webhooks = graphql(`
  query Webhooks {
    webhookEndpoints {
      ...WebhookEntry
    }
  }
`);

export const WebhookById = graphql(`
  query WebhookById($id: ID!) {
    node(id: $id) {
      id
      __typename
      ... on WebhookEndpoint {
        ...WebhookEntry
        document
        formerSecretEndsAt
      }
    }
  }
`);

export const WebhookLog = graphql(`
  query WebhookLog($id: ID!, $status: WebhookDeliveryStatus, $after: String) {
    node(id: $id) {
      id
      __typename
      ... on WebhookEndpoint {
        deliveries(status: $status, first: 25, after: $after) {
          nodes {
            ...WebhookDeliveryEntry
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

graphql(`
  fragment WebhookDeliveryEntry on WebhookDelivery {
    id
    webhookId
    number
    eventType
    occurredAt
    status
    attempts
    responseStatus
    durationMs
    failure
    lastAttemptAt
    nextAttemptAt
  }
`);

export const CreateWebhook = graphql(`
  mutation CreateWebhook($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      endpoint {
        ...WebhookEntry
      }
      secret
      errors {
        message
        field
      }
    }
  }
`);

export const UpdateWebhook = graphql(`
  mutation UpdateWebhook($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      endpoint {
        ...WebhookEntry
        document
      }
      errors {
        message
        field
      }
    }
  }
`);

export const DeleteWebhook = graphql(`
  mutation DeleteWebhook($input: DeleteWebhookEndpointInput!) {
    deleteWebhookEndpoint(input: $input) {
      deletedId
      errors {
        message
        field
      }
    }
  }
`);

export const RotateWebhook = graphql(`
  mutation RotateWebhook($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      endpoint {
        id
        formerSecretEndsAt
      }
      secret
      errors {
        message
        field
      }
    }
  }
`);

export const Redeliver = graphql(`
  mutation Redeliver($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      delivery {
        ...WebhookDeliveryEntry
      }
      errors {
        message
        field
      }
    }
  }
`);

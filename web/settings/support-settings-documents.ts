import { graphql } from '../gql/index.ts';

export const SupportSettings = graphql(`
  query SupportSettings {
    supportSettings {
      ...SupportSettingsParts
    }
    viewer {
      ... on AgentViewer {
        workspace {
          id
          timezone
        }
      }
    }
  }
  fragment SupportSettingsParts on SupportSettings {
    slaTargets {
      priority
      firstResponseMinutes
      resolutionMinutes
    }
    businessSlots {
      weekday
      opens
      closes
    }
    holidays
    autoCloseHours
  }
`);

export const UpdateSupportSettings = graphql(`
  mutation UpdateSupportSettings($input: UpdateSupportSettingsInput!) {
    updateSupportSettings(input: $input) {
      settings {
        ...SupportSettingsParts
      }
      errors {
        message
        field
      }
    }
  }
`);

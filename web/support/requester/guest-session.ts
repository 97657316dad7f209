import { graphql } from '../../gql/index.ts';
import { textOf } from '../../lib/form-errors.ts';

export const StartGuestSession = graphql(`
  mutation StartGuestSession($input: StartGuestSessionInput!) {
    startGuestSession(input: $input) {
      guest {
        id
      }
      token
      errors {
        message
        field
      }
    }
  }
`);

/** What a visitor's form tells of them. */
export function visitorOf(workspaceSlug: string, form: FormData) {
  return {
    workspaceSlug,
    fingerprint: textOf(form, 'fingerprint') || null,
    name: textOf(form, 'name') || null,
    email: textOf(form, 'email') || null,
    phone: textOf(form, 'phone') || null,
  };
}

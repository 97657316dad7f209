import type { LoaderFunctionArgs } from '@remix-run/node';
import { graphql } from '../gql/index.ts';
import { readCookie } from './cookies.ts';
import { isLocale, localeOf, preferredLocale, type Locale } from './locale.ts';
import { serverClient } from './server-client.server.ts';

/** light or dark as chosen; null follows the system. */
export type Theme = 'light' | 'dark' | null;

const ViewerLocale = graphql(`
  query ViewerLocale {
    viewer {
      ... on AgentViewer {
        member {
          id
          locale
        }
        workspace {
          id
          locale
        }
      }
      ... on CustomerViewer {
        member {
          id
          locale
        }
        workspace {
          id
          locale
        }
      }
    }
  }
`);

const WorkspaceLocale = graphql(`
  query WorkspaceLocale($slug: String!) {
    publicWorkspace(slug: $slug) {
      slug
      locale
    }
  }
`);

/** The language the page is shown in: this browser's choice, else the member's own, else the workspace's, else the browser's. */
export async function pageLocale(args: LoaderFunctionArgs): Promise<Locale> {
  const chosen = chosenLocale(args.request);
  return chosen ?? (await knownLocale(args)) ?? preferredLocale(args.request.headers.get('accept-language'));
}

export function chosenLocale(request: Request): Locale | null {
  const chosen = readCookie(request, 'ahrom_locale');
  return isLocale(chosen) ? chosen : null;
}

export function chosenTheme(request: Request): Theme {
  const chosen = readCookie(request, 'ahrom_theme');
  return chosen === 'light' || chosen === 'dark' ? chosen : null;
}

/** The browser's time zone as its first page reported it; Tehran's until then. */
export function reportedTimeZone(request: Request): string {
  const reported = readCookie(request, 'ahrom_timezone');
  return reported !== null && Intl.supportedValuesOf('timeZone').includes(reported) ? reported : 'Asia/Tehran';
}

async function knownLocale(args: LoaderFunctionArgs): Promise<Locale | null> {
  const client = serverClient(args);
  const slug = args.params['slug'];
  if (slug !== undefined) {
    const { data } = await client.query(WorkspaceLocale, { slug });
    return data?.publicWorkspace ? localeOf(data.publicWorkspace.locale) : null;
  }
  const { data } = await client.query(ViewerLocale, {});
  if (!data?.viewer || !('workspace' in data.viewer)) return null;
  return localeOf(data.viewer.member.locale ?? data.viewer.workspace.locale);
}

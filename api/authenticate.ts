import type { IncomingHttpHeaders } from 'node:http';
import type { Asking, Origin, Services } from './graphql/context.ts';
import { recogniseMember, type Viewer } from './modules/identity/public.ts';
import { recogniseKey } from './modules/integrations/public.ts';
import { recogniseGuest } from './modules/support/public.ts';
import { networkOf, type ClientAddress } from './platform/client-address.ts';
import { preferredLocale } from './platform/locale.ts';
import type { Locate } from './platform/places.ts';
import { tokenKind } from './platform/tokens.ts';

/** What a request shows of itself, over HTTP or when a socket opens. */
export interface Request {
  peerAddress: string;
  header(name: string): string | null;
  /** `Bearer …`, from the header or from connectionParams. */
  authorization: string | null;
  /** Slug of the workspace whose guest the browser asks as; null: as the signed-in member. */
  guestOf: string | null;
  acceptLanguage: string | null;
}

const sessionCookie = 'ahrom_session';
const guestCookie = (slug: string) => `ahrom_guest_${slug}`;

/** The token of a request: a bearer token, else the cookie of the guest or session it names. */
function tokenOf(request: Request): string | null {
  if (request.authorization !== null) return /^Bearer +(\S+)$/i.exec(request.authorization)?.[1] ?? null;
  const name = request.guestOf === null ? sessionCookie : guestCookie(request.guestOf);
  return cookieOf(request, name);
}

function cookieOf(request: Request, name: string): string | null {
  for (const pair of (request.header('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** Whether a browser says that a page of another site sent this, with our cookies. Bearer tokens are sent on purpose. */
export function isForged(request: Request, publicUrl: string): boolean {
  const origin = request.header('origin');
  if (origin === null || request.authorization !== null || request.header('cookie') === null) return false;
  return !isOurOrigin(origin, request.header('host'), publicUrl);
}

/** Whether pages of this origin are ours: PUBLIC_URL's, or of the host that was asked. */
export function isOurOrigin(origin: string, host: string | null, publicUrl: string): boolean {
  return origin === publicUrl || (URL.canParse(origin) && host !== null && new URL(origin).host === host);
}

/** How addresses are understood. */
export interface Places {
  clientAddress: ClientAddress;
  locate: Locate;
}

/**
 * Finds out who asks, from where, and in which language.
 * @throws TooManyUnknownTokens for one that is not looked up, as does `authenticate` of what it returns
 */
export async function recognise(services: Services, places: Places, request: Request): Promise<Asking> {
  const address = places.clientAddress(request.peerAddress, request.header('x-forwarded-for'));
  const origin: Origin = {
    address,
    network: networkOf(address),
    userAgent: request.header('user-agent'),
    ...places.locate(address),
  };
  const token = tokenOf(request);

  const authenticate = async (): Promise<Viewer | null> => {
    if (token === null) return null;
    const now = services.clock();
    const find = async (): Promise<Viewer | null> => {
      switch (tokenKind(token)) {
        case 'session':
          return recogniseMember(services, token, now);
        case 'guest':
          return recogniseGuest(services.db, token, origin, now);
        case 'key':
          return recogniseKey(services, token, now);
        default:
          return null;
      }
    };
    // What is no token by its look asks the database for nothing.
    return tokenKind(token) === null ? null : services.unknownTokens.lookUp(token, origin.network, find);
  };
  return {
    viewer: await authenticate(),
    origin,
    requestedLocale: preferredLocale(request.acceptLanguage),
    showedToken: token !== null || request.authorization !== null,
    authenticate,
  };
}

/** A reader of Node's headers; repeated ones are joined as HTTP joins them. */
export function nodeHeader(headers: IncomingHttpHeaders): (name: string) => string | null {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value.join(',') : (value ?? null);
  };
}

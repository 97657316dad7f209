const YEAR_SECONDS = 365 * 24 * 60 * 60;
const MONTH_SECONDS = 30 * 24 * 60 * 60;

export const SESSION_COOKIE = 'ahrom_session';

/** Holds the token by which a visitor gets back to the tickets opened at this workspace. */
export function guestCookieName(slug: string): string {
  return `ahrom_guest_${slug}`;
}

/** A cookie's value in a request, or null; so is one that can't be decoded, which is not ours. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return decoded(value.join('='));
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** A Set-Cookie header for a secret that pages' scripts cannot read. */
export function secretCookie(name: string, token: string, kind: 'session' | 'guest', secure: boolean): string {
  const maxAge = kind === 'session' ? MONTH_SECONDS : YEAR_SECONDS;
  return `${name}=${encodeURIComponent(token)}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

export function clearedCookie(name: string): string {
  return `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}

/** A Set-Cookie header for a choice, such as the language, that is no secret. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax`;
}

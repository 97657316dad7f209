import type { GraphQLError, GraphQLResolveInfo } from 'graphql';
import type { ApiScope } from '../generated/prisma/client.ts';
import type { Viewer } from '../modules/identity/viewer.ts';
import type { Locale, Localized } from '../platform/locale.ts';
import { denied, thrown } from './errors.ts';

/** Scopes of which a key needs one, or several together. */
type Group = readonly ApiScope[];

const forPeople: Localized = {
  FA: 'این کار تنها از اعضا برمی‌آید و کلید API به آن راه ندارد.',
  EN: 'This is for people alone: no API key may do it.',
};

/**
 * Refuses a field to somebody whom its scopes leave out. A key is told, in words and in `extensions.needs`, with which
 * scopes it would be let in: any one of the groups; no group when the field is for people alone.
 */
export function unauthorized(
  asker: { viewer: Viewer | null; locale: Locale; showedToken: boolean },
  info: GraphQLResolveInfo,
): GraphQLError {
  const groups = asker.viewer?.kind === 'integration' ? groupsOf(info) : null;
  if (groups === null) return denied(asker);
  const says = groups.length === 0 ? forPeople : inWords(groups);
  return thrown('FORBIDDEN', says[asker.locale], { needs: groups });
}

/** What lets keys into a field; null for one whose scopes are found out from what is asked for. */
function groupsOf({ parentType, fieldName }: GraphQLResolveInfo): Group[] | null {
  const options = parentType.getFields()[fieldName]?.extensions['pothosOptions'];
  // Of Pothos, who built the field with them.
  const { authScopes } = (options ?? {}) as { authScopes?: Record<string, unknown> | (() => unknown) };
  if (typeof authScopes !== 'object') return null;
  const { $all: together, ...each } = authScopes;
  return [...scopesIn(each).map((scope) => [scope]), ...(together ? [scopesIn(together)] : [])];
}

/** The scopes of keys among a field's, which are told apart by their capitals. */
function scopesIn(scopes: object): ApiScope[] {
  return Object.keys(scopes).filter((name): name is ApiScope => name === name.toUpperCase());
}

function inWords(groups: readonly Group[]): Localized {
  const list = (language: string, type: 'conjunction' | 'disjunction', parts: readonly string[]) =>
    new Intl.ListFormat(language, { type }).format(parts);
  const said = (language: string) =>
    list(
      language,
      'disjunction',
      groups.map((group) => list(language, 'conjunction', group)),
    );
  return {
    FA: `این کلید دسترسی لازم را ندارد: ${said('fa')}.`,
    EN: `The key lacks a scope for this: it needs ${said('en')}.`,
  };
}

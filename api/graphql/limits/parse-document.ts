import { GraphQLError, parse, type DocumentNode } from 'graphql';
import type { Locale } from '../../platform/locale.ts';
import { maxima, tooCostly } from './maxima.ts';

/**
 * Parses a document.
 * @throws GraphQLError for bad syntax, and for what is too long or nested too deeply to be parsed
 */
export function parseDocument(source: string, locale: Locale): DocumentNode {
  if (source.length > maxima.characters) throw tooCostly('characters', source.length, locale);
  try {
    return parse(source, { maxTokens: maxima.tokens });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw tooCostly('depth', null, locale);
    // It tells this one from other faults of syntax by its words alone.
    if (error instanceof GraphQLError && error.message.includes(`more that ${maxima.tokens} tokens`)) {
      throw tooCostly('tokens', null, locale);
    }
    throw error;
  }
}

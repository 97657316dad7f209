import { GraphQLError, parse, type DocumentNode, type Source } from 'graphql';

/** The most tokens a document may have: several times the largest of our own pages. */
const mostTokens = 3_000;

/**
 * Parses a document, on either transport.
 * @throws GraphQLError for bad syntax, and for what is too long or nested too deeply to be parsed
 */
export function parseDocument(source: string | Source): DocumentNode {
  try {
    return parse(source, { maxTokens: mostTokens });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw new GraphQLError('The document is nested too deeply.');
    throw error;
  }
}

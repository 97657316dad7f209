import { z } from 'zod';
import { keyOf } from '../../../graphql/node-id.ts';
import { missing } from '../../../platform/refusal.ts';
import { lines, listOf, optional } from '../../../platform/text.ts';

// What a message or note is made of: a text, files, or both.

export const contentShape = {
  body: optional(lines(10_000)),
  attachmentIds: listOf(z.string(), 10).nullish(),
};

export const bodySays = 'Plain text or Markdown, up to 10,000 characters; may be empty when there are files.';
export const attachmentIdsSay = 'Complete uploads of one’s own that have not been used yet, up to 10.';

/**
 * The content with its uploads' keys.
 * @throws Refusal REQUIRED for neither text nor files
 */
export function contentOf({ body, attachmentIds }: z.output<z.ZodObject<typeof contentShape>>): {
  body: string;
  attachmentIds: string[];
} {
  if (body == null && !attachmentIds?.length) throw missing('body');
  return { body: body ?? '', attachmentIds: attachmentKeys(attachmentIds) };
}

/** The keys of the uploads that are named. */
export function attachmentKeys(attachmentIds: readonly string[] | null | undefined): string[] {
  return (attachmentIds ?? []).map((id) => keyOf(id, 'Attachment'));
}

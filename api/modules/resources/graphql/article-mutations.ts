import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { line, lines } from '../../../platform/text.ts';
import { visibleResources } from '../access.ts';
import { createArticle, updateArticle } from '../articles.ts';
import { KnowledgeArticle } from './article.ts';

interface ArticleOutcome {
  articleId?: string;
}

function articleField(t: PayloadFields<ArticleOutcome>, description: string) {
  return t.prismaField({
    type: KnowledgeArticle,
    nullable: true,
    description,
    resolve: (query, { articleId }, _args, { db, viewer }) =>
      articleId
        ? db.knowledgeArticle.findFirst({ ...query, where: { AND: [visibleResources(viewer), { id: articleId }] } })
        : null,
  });
}

write('createArticle', {
  description: 'Staff: writes a knowledge article.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('CreateArticleInput', {
    description: 'A new article.',
    fields: (t) => ({
      title: t.string({ required: true, description: 'Up to 200 characters; its slug is made of it.' }),
      content: t.string({ required: true, description: 'Markdown, never HTML; up to 50,000 characters.' }),
      isPublished: t.boolean({ defaultValue: false, description: 'Whether it is finished, or still a draft.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ArticleOutcome>('CreateArticlePayload', (t) => ({
    article: articleField(t, 'The new article.'),
  })),
  shape: z.object({ title: line(200), content: lines(50_000), isPublished: z.boolean().nullish() }),
  run(work, { title, content, isPublished }, context) {
    return createArticle(work, actingAgent(context), { title, content, isPublished: isPublished ?? false });
  },
});

write('updateArticle', {
  description: 'Staff: changes a knowledge article. Its slug stays, so that links to it go on working.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('UpdateArticleInput', {
    description: 'What is to change of an article: what is absent stays as it is.',
    fields: (t) => ({
      articleId: t.id({ required: true, description: 'The article.' }),
      title: t.string({ description: 'Up to 200 characters.' }),
      content: t.string({ description: 'Markdown, never HTML; up to 50,000 characters.' }),
      isPublished: t.boolean({ description: 'Whether it is finished, or still a draft.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ArticleOutcome>('UpdateArticlePayload', (t) => ({
    article: articleField(t, 'The article as it now is.'),
  })),
  shape: z.object({
    articleId: z.string(),
    title: line(200).optional(),
    content: lines(50_000).optional(),
    isPublished: z.boolean().optional(),
  }),
  run(work, { articleId, title, content, isPublished }, context) {
    const key = keyOf(articleId, 'KnowledgeArticle');
    return updateArticle(work, actingAgent(context), { articleId: key, title, content, isPublished });
  },
});

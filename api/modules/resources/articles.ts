import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { visibleResources } from './access.ts';
import { firstFree, slugOf } from './article-slug.ts';
import { excerptOf } from './excerpt.ts';

interface Done {
  articleId: string;
}

/** Makes an article; its slug comes from its title, with a number when another article has it. */
export async function createArticle(
  work: Work,
  agent: Agent,
  article: { title: string; content: string; isPublished: boolean },
): Promise<Done> {
  const { workspaceId, memberId } = agent;
  const id = work.newId();
  const wanted = slugOf(article.title);
  for (;;) {
    const taken = await work.db.knowledgeArticle.findMany({
      where: { workspaceId, slug: { startsWith: wanted } },
      select: { slug: true },
    });
    const { count } = await work.db.knowledgeArticle.createMany({
      data: {
        ...article,
        id,
        workspaceId,
        slug: firstFree(wanted, new Set(taken.map(({ slug }) => slug))),
        excerpt: excerptOf(article.content),
        createdById: memberId,
        createdAt: work.now,
        updatedAt: work.now,
      },
      // Somebody may have taken the slug since it was looked for: then it is looked for again.
      skipDuplicates: true,
    });
    if (count > 0) return { articleId: id };
  }
}

/** Absent: as it is. The slug stays: links to the article go on working. @throws Refusal NOT_FOUND */
export async function updateArticle(
  work: Work,
  agent: Agent,
  change: { articleId: string; title?: string; content?: string; isPublished?: boolean },
): Promise<Done> {
  const { articleId, title, content, isPublished } = change;
  const { count } = await work.db.knowledgeArticle.updateMany({
    where: { AND: [visibleResources(agent), { id: articleId }] },
    data: {
      title,
      content,
      excerpt: content === undefined ? undefined : excerptOf(content),
      isPublished,
      updatedAt: work.now,
    },
  });
  if (count === 0) throw notFound('articleId');
  return { articleId };
}

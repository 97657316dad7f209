import { BookOpenText, FileText, SquareCheckBig } from 'lucide-react';
import type { ResourceKind } from '../gql/graphql.ts';

/** What can be linked, in the order in which it is shown. */
export const kinds: readonly ResourceKind[] = ['TASK', 'DOCUMENT', 'KNOWLEDGE'];

export const kindIcons = { TASK: SquareCheckBig, DOCUMENT: FileText, KNOWLEDGE: BookOpenText };

const kindsByType = { Task: 'TASK', Document: 'DOCUMENT', KnowledgeArticle: 'KNOWLEDGE' } as const;

export function kindOf({ __typename }: { __typename: keyof typeof kindsByType }): ResourceKind {
  return kindsByType[__typename];
}

/** Where it is read: a document where it stands, the rest in the settings. */
export function addressOf(
  resource: { id: string } & ({ __typename: 'Document'; url: string } | { __typename: 'Task' | 'KnowledgeArticle' }),
): string {
  if (resource.__typename === 'Document') return resource.url;
  return `/dashboard/settings/${resource.__typename === 'Task' ? 'tasks' : 'articles'}/${resource.id}`;
}

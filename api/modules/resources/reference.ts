/** What can be linked to a ticket, a room or a project. */
export type ResourceKind = 'DOCUMENT' | 'TASK' | 'KNOWLEDGE';

/** A document, task or article by its key. */
export interface ResourceReference {
  kind: ResourceKind;
  id: string;
}

/** The columns of a link, of which exactly one is set. */
interface LinkColumns<Value> {
  documentId?: Value;
  taskId?: Value;
  articleId?: Value;
}

/** The column by which links refer to this kind, with a value or a condition for it. */
export function linkColumn<Value>(kind: ResourceKind, value: Value): LinkColumns<Value> {
  switch (kind) {
    case 'DOCUMENT':
      return { documentId: value };
    case 'TASK':
      return { taskId: value };
    case 'KNOWLEDGE':
      return { articleId: value };
  }
}

/** The one resource that a link refers to, and its kind. */
export function linked<Document, Task, Article>(link: {
  document: Document | null;
  task: Task | null;
  article: Article | null;
}): { kind: ResourceKind; resource: Document | Task | Article } {
  if (link.document) return { kind: 'DOCUMENT', resource: link.document };
  if (link.task) return { kind: 'TASK', resource: link.task };
  if (link.article) return { kind: 'KNOWLEDGE', resource: link.article };
  throw new Error('a link refers to nothing, which the database forbids');
}

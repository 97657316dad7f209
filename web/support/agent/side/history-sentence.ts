import type { TFunction } from 'i18next';
import type { HistoryEntryFragment, TicketHistoryAction } from '../../../gql/graphql.ts';
import { priorities, statuses } from '../../status.ts';

/** Keeps a name's own direction from moving the words around it. */
const isolated = (text: string) => `\u2068${text}\u2069`;

const moves: readonly TicketHistoryAction[] = ['STATUS_CHANGED', 'RESOLVED', 'CLOSED', 'REOPENED'];
const assignments: readonly TicketHistoryAction[] = ['ASSIGNED', 'REASSIGNED'];

/** What happened, who did it, from what to what, as one sentence. */
export function historySentence(entry: HistoryEntryFragment, t: TFunction): string {
  const { action, fieldName, oldValue, newValue } = entry;
  const actor = isolated(entry.actor?.displayName ?? t('desk.system'));
  const from = isolated(valueText(oldValue, t));
  const to = isolated(valueText(newValue, t));
  if (moves.includes(action)) {
    return t(entry.actor ? 'desk.history.status' : 'desk.history.statusByItself', { actor, from, to });
  }
  if (assignments.includes(action)) {
    const subject = fieldName === 'team' ? 'team' : 'assignee';
    if (newValue === null) return t(`desk.history.${subject}Released`, { actor, from });
    return t(oldValue === null ? `desk.history.${subject}` : `desk.history.${subject}Changed`, { actor, from, to });
  }
  switch (action) {
    case 'CREATED':
      return t('desk.history.created', { actor });
    case 'PRIORITY_CHANGED':
      return t('desk.history.priority', { actor, from, to });
    case 'CATEGORY_CHANGED':
      if (newValue === null) return t('desk.history.categoryCleared', { actor, from });
      return t(oldValue === null ? 'desk.history.category' : 'desk.history.categoryChanged', { actor, from, to });
    case 'LABEL_ADDED':
      return t('desk.history.labelAdded', { actor, to });
    case 'LABEL_REMOVED':
      return t('desk.history.labelRemoved', { actor, from });
    case 'NOTE_ADDED':
      return t('desk.history.note', { actor });
    case 'NOTE_EDITED':
      return t('desk.history.noteEdited', { actor });
    case 'NOTE_DELETED':
      return t('desk.history.noteDeleted', { actor });
    case 'RESOURCE_LINKED':
      return t('desk.history.linked', { actor, to });
    case 'RESOURCE_UNLINKED':
      return t('desk.history.unlinked', { actor, from });
    case 'RESOURCE_PINNED':
      return t('desk.history.pinned', { actor, to });
    case 'RESOURCE_UNPINNED':
      return t('desk.history.unpinned', { actor, from });
    case 'RESOURCE_NOTE_CHANGED':
      return t(entry.note === null ? 'desk.history.linkNoteCleared' : 'desk.history.linkNote', { actor, to });
    case 'DETAILS_CHANGED':
      if (fieldName !== 'subject') return t('desk.history.description', { actor });
      return t('desk.history.subject', { actor, from, to });
    default:
      return t('desk.history.message', { actor });
  }
}

/** A stored value in the reader's language, where it is one of ours. */
function valueText(value: string | null, t: TFunction): string {
  const status = statuses.find((one) => one === value);
  if (status) return t(`support.status.${status}`);
  const priority = priorities.find((one) => one === value);
  if (priority) return t(`support.priority.${priority}`);
  return value ?? '';
}

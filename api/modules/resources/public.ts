// What other modules may use of documents, tasks and articles, and of links to them.
export { accessResource } from './access.ts';
export { byPin } from './orderings.ts';
export { linkColumn, linked, type ResourceReference } from './reference.ts';
export { createTask, type NewTask } from './tasks.ts';

import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { line } from '../../../platform/text.ts';
import { visibleCategories } from '../access.ts';
import { createCategory, deleteCategory, renameCategory } from '../categories.ts';
import { SupportCategory } from './category.ts';

interface CategoryOutcome {
  categoryId?: string;
}

function categoryField(t: PayloadFields<CategoryOutcome>) {
  return t.prismaField({
    type: SupportCategory,
    nullable: true,
    description: 'The category as it now is.',
    resolve: (query, { categoryId }, _args, { db, viewer }) =>
      categoryId
        ? db.supportCategory.findFirst({ ...query, where: { AND: [visibleCategories(viewer), { id: categoryId }] } })
        : null,
  });
}

write('createSupportCategory', {
  description: 'Staff: adds a category to choose from.',
  scopes: { staff: true },
  input: builder.inputType('CreateSupportCategoryInput', {
    description: 'A new category.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'Unique in the workspace; up to 60 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<CategoryOutcome>('CreateSupportCategoryPayload', (t) => ({ category: categoryField(t) })),
  shape: z.object({ name: line(60) }),
  run(work, { name }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return createCategory(work, context.viewer, name);
  },
});

write('updateSupportCategory', {
  description: 'Staff: renames a category, also on the tickets that have it.',
  scopes: { staff: true },
  input: builder.inputType('UpdateSupportCategoryInput', {
    description: 'A category’s new name.',
    fields: (t) => ({
      categoryId: t.id({ required: true, description: 'The category.' }),
      name: t.string({ required: true, description: 'Unique in the workspace; up to 60 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<CategoryOutcome>('UpdateSupportCategoryPayload', (t) => ({ category: categoryField(t) })),
  shape: z.object({ categoryId: z.string(), name: line(60) }),
  run(work, { categoryId, name }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return renameCategory(work, context.viewer, { categoryId: keyOf(categoryId, 'SupportCategory'), name });
  },
});

write('deleteSupportCategory', {
  description: 'Staff: takes a category from the choice. Tickets that have it keep it.',
  scopes: { staff: true },
  input: builder.inputType('DeleteSupportCategoryInput', {
    description: 'A category to go.',
    fields: (t) => ({
      categoryId: t.id({ required: true, description: 'The category.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<CategoryOutcome>('DeleteSupportCategoryPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the category had.',
      resolve: ({ categoryId }) => (categoryId ? encodeNodeId('SupportCategory', categoryId) : null),
    }),
  })),
  shape: z.object({ categoryId: z.string() }),
  run(work, { categoryId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return deleteCategory(work, context.viewer, keyOf(categoryId, 'SupportCategory'));
  },
});

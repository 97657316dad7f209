import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';
import { OpenTicket } from '../../../tests/kit/tickets.ts';

const Create = graphql(`
  mutation CategoriesCreate($input: CreateSupportCategoryInput!) {
    createSupportCategory(input: $input) {
      category {
        id
        name
      }
      errors {
        code
        field
      }
    }
  }
`);
const Rename = graphql(`
  mutation CategoriesRename($input: UpdateSupportCategoryInput!) {
    updateSupportCategory(input: $input) {
      category {
        name
      }
      errors {
        code
        field
      }
    }
  }
`);
const Delete = graphql(`
  mutation CategoriesDelete($input: DeleteSupportCategoryInput!) {
    deleteSupportCategory(input: $input) {
      deletedId
      errors {
        code
      }
    }
  }
`);
const Choice = graphql(`
  query CategoriesChoice($id: ID!) {
    supportCategories {
      name
    }
    ticket(id: $id) {
      category {
        name
      }
    }
  }
`);

let app: TestApp;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  const workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest();
});
afterAll(() => app.stop());

describe('a category', () => {
  it('is chosen by requesters, renamed and taken from the choice by agents; tickets keep it', async () => {
    const { createSupportCategory } = await sara.run(Create, { input: { name: 'Payments' } });
    const categoryId = createSupportCategory.category?.id ?? '';
    const { openTicket } = await guest.run(OpenTicket, { input: { subject: 'Paid twice', categoryId } });
    const id = openTicket.ticket?.id ?? '';
    await sara.run(Rename, { input: { categoryId, name: 'Money' } });
    expect(await guest.run(Choice, { id })).toEqual({
      supportCategories: [{ name: 'Money' }],
      ticket: { category: { name: 'Money' } },
    });
    expect((await sara.run(Delete, { input: { categoryId } })).deleteSupportCategory.deletedId).toBe(categoryId);
    expect(await guest.run(Choice, { id })).toEqual({
      supportCategories: [],
      ticket: { category: { name: 'Money' } },
    });
    const late = await guest.run(OpenTicket, { input: { subject: 'Late', categoryId } });
    expect(late.openTicket.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('has a name of its own, and is made by agents alone', async () => {
    const { createSupportCategory: first } = await sara.run(Create, { input: { name: 'Login' } });
    const { createSupportCategory: other } = await sara.run(Create, { input: { name: 'Other' } });
    const conflict = [{ code: 'CONFLICT', field: ['input', 'name'] }];
    expect((await sara.run(Create, { input: { name: 'Login' } })).createSupportCategory.errors).toEqual(conflict);
    const renamed = await sara.run(Rename, { input: { categoryId: other.category?.id ?? '', name: 'Login' } });
    expect(renamed.updateSupportCategory).toEqual({ category: null, errors: conflict });
    expect(first.errors).toEqual([]);
    expect((await guest.ask(Create, { input: { name: 'Mine' } })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    // The same name in another workspace is its own business.
    const { owner } = await createTestWorkspace(app);
    expect((await owner.run(Create, { input: { name: 'Login' } })).createSupportCategory.errors).toEqual([]);
  });
});

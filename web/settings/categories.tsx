import { FolderOpen } from 'lucide-react';
import { useClient } from 'urql';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { useToldWrite } from '../lib/use-told-write.ts';
import { Categories, DeleteCategory } from './category-documents.ts';
import { CategoryDialog } from './CategoryDialog.tsx';
import { TicketMarks } from './TicketMarks.tsx';

export const meta = pageTitle('settings.categories.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Categories, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** What tickets can be about: the choice that requesters have, and agents. */
export default function CategoriesPage() {
  const client = useClient();
  const write = useToldWrite();
  const categories = useLastingQuery({ query: Categories })?.supportCategories;
  if (!categories) return null;
  return (
    <TicketMarks
      kind="categories"
      icon={FolderOpen}
      marks={categories}
      show={({ name }) => <bdi className="truncate font-semibold">{name}</bdi>}
      dialog={(category, ends) => <CategoryDialog category={category} {...ends} />}
      onDelete={({ id }) => write(DeleteCategory, { categoryId: id })}
      onChanged={() => void client.query(Categories, {}, { requestPolicy: 'network-only' }).toPromise()}
    />
  );
}

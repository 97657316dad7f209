import { Tags } from 'lucide-react';
import { useClient } from 'urql';
import { browserQueries, readQuery, type RunQueries } from '../lib/page-queries.ts';
import { serverQueries } from '../lib/page-queries.server.ts';
import { pageTitle } from '../lib/page-title.ts';
import { useLastingQuery } from '../lib/use-lasting-query.ts';
import { useToldWrite } from '../lib/use-told-write.ts';
import { LabelChip } from '../support/LabelChip.tsx';
import { DeleteLabel, Labels } from './label-documents.ts';
import { LabelDialog } from './LabelDialog.tsx';
import { TicketMarks } from './TicketMarks.tsx';

export const meta = pageTitle('settings.labels.title');

const run: RunQueries = async (page) => {
  await readQuery(page, Labels, {}, 'network-only');
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

/** What agents mark tickets with. */
export default function LabelsPage() {
  const client = useClient();
  const write = useToldWrite();
  const labels = useLastingQuery({ query: Labels })?.supportLabels;
  if (!labels) return null;
  return (
    <TicketMarks
      kind="labels"
      icon={Tags}
      marks={labels}
      show={(label) => <LabelChip label={label} />}
      dialog={(label, ends) => <LabelDialog label={label} {...ends} />}
      onDelete={({ id }) => write(DeleteLabel, { labelId: id })}
      onChanged={() => void client.query(Labels, {}, { requestPolicy: 'network-only' }).toPromise()}
    />
  );
}

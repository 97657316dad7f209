import type { MouseEvent } from 'react';
import { useClient } from 'urql';
import { FileLink } from './file-documents.ts';
import { isOpen, pathOf } from './file-link.ts';

/** Links run out while a page stays open: then a new one is asked for, before what is pressed opens, or when what is shown did not come. */
export function useFileLink({ id, url }: { id: string; url: string }) {
  const client = useClient();
  const renew = () => client.query(FileLink, { id }, { requestPolicy: 'network-only' }).toPromise();
  return {
    renewIfOver() {
      if (!isOpen(url, Date.now())) void renew();
    },
    open(event: MouseEvent) {
      if (isOpen(url, Date.now())) return;
      event.preventDefault();
      // Opened at once, as browsers ask of whatever follows a click, and led to the file then.
      const page = window.open('', '_blank');
      void renew().then(({ data }) => {
        const file = data?.node;
        if (page) page.location.href = pathOf(file && 'url' in file ? file.url : url);
      });
    },
  };
}

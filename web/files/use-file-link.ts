import { useState, type MouseEvent } from 'react';
import { useClient } from 'urql';
import { FileLink } from './file-documents.ts';
import { isOpen, pathOf } from './file-link.ts';

/** Links run out while a page stays open: then a new one is asked for, before what is pressed opens, or when what is shown did not come. */
export function useFileLink({ id, url: given }: { id: string; url: string }) {
  const client = useClient();
  // Kept here too: not everything that shows files hears of what changes in the cache.
  const [renewed, setRenewed] = useState({ given, url: given });
  const url = renewed.given === given ? renewed.url : given;
  const renew = async () => {
    const { data } = await client.query(FileLink, { id }, { requestPolicy: 'network-only' }).toPromise();
    const file = data?.node;
    const next = file && 'url' in file ? file.url : url;
    setRenewed({ given, url: next });
    return pathOf(next);
  };
  return {
    href: pathOf(url),
    renewIfOver() {
      if (!isOpen(url, Date.now())) void renew();
    },
    open(event: MouseEvent) {
      if (isOpen(url, Date.now())) return;
      event.preventDefault();
      // Opened at once, as browsers ask of whatever follows a click, and led to the file then.
      const page = window.open('', '_blank');
      void renew().then((href) => {
        if (page) page.location.href = href;
      });
    },
  };
}

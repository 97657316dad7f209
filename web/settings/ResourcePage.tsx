import { useNavigate } from '@remix-run/react';
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { ResourceKind } from '../gql/graphql.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { BackLink } from './BackLink.tsx';
import { DeleteResource } from './resource-documents.ts';
import { SettingsPage } from './SettingsPage.tsx';

interface ResourcePageProps {
  kind: ResourceKind;
  /** What is changed here; null for one to be made. */
  resource: { id: string; title: string } | null;
  children: ReactNode;
}

/** Where a task, document or article is made, changed or deleted. */
export function ResourcePage({ kind, resource, children }: ResourcePageProps) {
  const { t } = useTranslation();
  return (
    <SettingsPage
      heading={t(resource ? `resources.edit.${kind}` : `resources.add.${kind}`)}
      action={
        <div className="flex gap-2">
          {resource && <DeleteButton kind={kind} resource={resource} />}
          <BackLink label={t(`resources.all.${kind}`)} />
        </div>
      }
    >
      {children}
    </SettingsPage>
  );
}

function DeleteButton({ kind, resource }: { kind: ResourceKind; resource: { id: string; title: string } }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { send, isSending, errors } = useWrite(DeleteResource);
  const remove = async () => {
    if (!(await send({ resourceId: resource.id }))) return;
    toast.success(t('resources.deleted', { title: resource.title }));
    navigate('..', { relative: 'path' });
  };
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        <Trash2 className="size-4" aria-hidden="true" />
        {t('resources.delete')}
      </Button>
      <ConfirmDialog
        title={t('resources.deleteTitle', { title: resource.title })}
        text={errors?.[0]?.message ?? t(`resources.deleteText.${kind}`)}
        confirm={t('resources.delete')}
        isSending={isSending}
        open={isOpen}
        onOpenChange={setOpen}
        onConfirm={() => void remove()}
      />
    </>
  );
}

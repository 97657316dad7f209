import { isRouteErrorResponse, useRouteError } from '@remix-run/react';
import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from './BrandMark.tsx';
import { Button, buttonClass } from './Button.tsx';

/** What is shown instead of a page that failed, is missing or is not this visitor's. */
export function ErrorPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? 'notFound' : status === 403 ? 'forbidden' : null;
  return (
    <div className="grid min-h-[70dvh] w-full place-items-center px-6 py-16">
      <div className="grid max-w-md justify-items-center gap-4 text-center">
        <BrandMark className="size-14 -rotate-12" />
        <h1 className="text-2xl font-bold">{t(kind ? `shell.error.${kind}Title` : 'shell.error.title')}</h1>
        <p className="text-ink-soft">{t(kind ? `shell.error.${kind}Text` : 'shell.error.text')}</p>
        <div className="mt-2 flex flex-wrap justify-center gap-2">
          {kind === null && (
            <Button onClick={() => location.reload()}>
              <RotateCw className="size-4" aria-hidden="true" />
              {t('shell.error.retry')}
            </Button>
          )}
          <a href="/" className={buttonClass(kind === null ? 'secondary' : 'primary')}>
            {t('shell.error.home')}
          </a>
        </div>
      </div>
    </div>
  );
}

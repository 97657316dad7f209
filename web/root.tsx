import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  isRouteErrorResponse,
  useRouteLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunction,
} from '@remix-run/react';
import vazirmatn from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url';
import { Direction } from 'radix-ui';
import { useContext, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Toaster } from 'sonner';
import { useStrayDrops } from './files/use-stray-drops.ts';
import { createI18n } from './i18n/i18n.ts';
import { ClockProvider } from './lib/clock.tsx';
import { directionOf } from './lib/locale.ts';
import { NonceContext } from './lib/nonce.ts';
import { pageTitle } from './lib/page-title.ts';
import { chosenTheme, pageLocale, reportedTimeZone } from './lib/preferences.server.ts';
import { ErrorPage } from './ui/ErrorPage.tsx';
import './ui/theme.css';

export const links: LinksFunction = () => [
  { rel: 'preload', as: 'font', type: 'font/woff2', href: vazirmatn, crossOrigin: 'anonymous' },
  { rel: 'icon', type: 'image/svg+xml', href: '/favicon.svg' },
];

export async function loader(args: LoaderFunctionArgs) {
  return {
    locale: await pageLocale(args),
    theme: chosenTheme(args.request),
    timeZone: reportedTimeZone(args.request),
    now: Date.now(),
  };
}

/** Language, theme and zone change by a form or with a new document, never by following a link. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod }) =>
  formMethod !== undefined && formMethod !== 'GET';

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const locale = root?.locale ?? 'fa';
  const i18n = useMemo(() => createI18n(locale), [locale]);
  const direction = directionOf(locale);
  const nonce = useContext(NonceContext);
  return (
    <html lang={locale} dir={direction} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content" />
        <Meta />
        <Links />
      </head>
      <body>
        <I18nextProvider i18n={i18n}>
          <Direction.Provider dir={direction}>
            <ClockProvider timeZone={root?.timeZone ?? 'Asia/Tehran'} now={root?.now ?? 0}>
              {children}
            </ClockProvider>
            <Toaster
              dir={direction}
              containerAriaLabel={i18n.t('shell.notifications')}
              position="bottom-center"
              theme={root?.theme ?? 'system'}
              toastOptions={{ className: 'font-sans' }}
            />
          </Direction.Provider>
        </I18nextProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

/** For errors that no page of their own shows; every page has a title. */
export const meta: MetaFunction = (page) => {
  const isMissing = isRouteErrorResponse(page.error) && page.error.status === 404;
  return pageTitle(isMissing ? 'shell.error.notFoundTitle' : 'shell.error.title')(page);
};

export default function App() {
  useStrayDrops();
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <main>
      <ErrorPage />
    </main>
  );
}

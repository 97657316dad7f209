import { Outlet, useLocation } from '@remix-run/react';
import { SettingsMenu } from './SettingsMenu.tsx';

/** The menu of settings beside the chosen section; above it on a phone. */
export default function SettingsLayout() {
  const { pathname } = useLocation();
  return (
    <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <SettingsMenu />
      {/* Its own key, so that every section begins at its top. */}
      <main key={pathname} id="content" tabIndex={-1} className="min-h-0 flex-1 overflow-y-auto outline-none">
        <Outlet />
      </main>
    </div>
  );
}

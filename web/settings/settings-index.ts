import { redirect } from '@remix-run/node';
import { settingsSections } from './sections.ts';

export function loader() {
  return redirect(`/dashboard/settings/${settingsSections[0].path}`);
}

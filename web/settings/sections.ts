import { Building2, type LucideIcon } from 'lucide-react';

interface SettingsSection {
  /** The last part of its address, below /dashboard/settings. */
  path: string;
  /** Its name, under settings.sections. */
  name: 'workspace';
  group: 'workspace' | 'support' | 'resources';
  icon: LucideIcon;
}

/** What can be set, in the order of the menu; the first is shown when none is chosen. */
export const settingsSections: readonly [SettingsSection, ...SettingsSection[]] = [
  { path: 'workspace', name: 'workspace', group: 'workspace', icon: Building2 },
];

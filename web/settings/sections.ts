import { BookOpenText, Building2, FileText, SquareCheckBig, type LucideIcon } from 'lucide-react';

interface SettingsSection {
  /** The last part of its address, below /dashboard/settings. */
  path: string;
  /** Its name, under settings.sections. */
  name: 'workspace' | 'tasks' | 'documents' | 'articles';
  group: 'workspace' | 'support' | 'resources';
  icon: LucideIcon;
}

/** What can be set, in the order of the menu; the first is shown when none is chosen. */
export const settingsSections: readonly [SettingsSection, ...SettingsSection[]] = [
  { path: 'workspace', name: 'workspace', group: 'workspace', icon: Building2 },
  { path: 'tasks', name: 'tasks', group: 'resources', icon: SquareCheckBig },
  { path: 'documents', name: 'documents', group: 'resources', icon: FileText },
  { path: 'articles', name: 'articles', group: 'resources', icon: BookOpenText },
];

import {
  BookOpenText,
  Building2,
  CalendarClock,
  FileText,
  FolderKanban,
  FolderOpen,
  KeyRound,
  SquareCheckBig,
  Tags,
  Timer,
  UserRound,
  UsersRound,
  Webhook,
  type LucideIcon,
} from 'lucide-react';

interface SettingsSection {
  /** The last part of its address, below /dashboard/settings. */
  path: string;
  /** Its name, under settings.sections. */
  name:
    | 'workspace'
    | 'members'
    | 'teams'
    | 'projects'
    | 'categories'
    | 'labels'
    | 'sla'
    | 'hours'
    | 'tasks'
    | 'documents'
    | 'articles'
    | 'apiKeys'
    | 'webhooks';
  group: 'workspace' | 'support' | 'resources' | 'integrations';
  icon: LucideIcon;
}

/** What can be set, in the order of the menu; the first is shown when none is chosen. */
export const settingsSections: readonly [SettingsSection, ...SettingsSection[]] = [
  { path: 'workspace', name: 'workspace', group: 'workspace', icon: Building2 },
  { path: 'members', name: 'members', group: 'workspace', icon: UserRound },
  { path: 'teams', name: 'teams', group: 'workspace', icon: UsersRound },
  { path: 'projects', name: 'projects', group: 'workspace', icon: FolderKanban },
  { path: 'categories', name: 'categories', group: 'support', icon: FolderOpen },
  { path: 'labels', name: 'labels', group: 'support', icon: Tags },
  { path: 'sla', name: 'sla', group: 'support', icon: Timer },
  { path: 'hours', name: 'hours', group: 'support', icon: CalendarClock },
  { path: 'tasks', name: 'tasks', group: 'resources', icon: SquareCheckBig },
  { path: 'documents', name: 'documents', group: 'resources', icon: FileText },
  { path: 'articles', name: 'articles', group: 'resources', icon: BookOpenText },
  { path: 'api-keys', name: 'apiKeys', group: 'integrations', icon: KeyRound },
  { path: 'webhooks', name: 'webhooks', group: 'integrations', icon: Webhook },
];

import type { Work } from '../../../api/live/unit-of-work.ts';
import { mapRecord } from '../map-record.ts';

const categories = {
  payments: { name: 'پرداخت و مالی' },
  domains: { name: 'دامنه و اتصال' },
  orders: { name: 'سفارش و ارسال' },
  technical: { name: 'فنی و API' },
  sales: { name: 'پیش از خرید' },
} as const;

const labels = {
  bug: { name: 'باگ', color: '#dc2626' },
  wish: { name: 'درخواست قابلیت', color: '#7c3aed' },
  finance: { name: 'در دست مالی', color: '#d97706' },
  followUp: { name: 'نیازمند پیگیری', color: '#2563eb' },
  keyCustomer: { name: 'مشتری ویژه', color: '#059669' },
} as const;

export type CategoryName = keyof typeof categories;
export type LabelName = keyof typeof labels;

export interface Catalogue {
  categories: Record<CategoryName, { id: string }>;
  labels: Record<LabelName, { id: string; name: string }>;
}

/** Makes the categories and labels of tickets. */
export async function seedCatalogue(work: Work, workspaceId: string): Promise<Catalogue> {
  const made = <Content extends object>(content: Content) => ({
    ...content,
    id: work.newId(),
    workspaceId,
    createdAt: work.now,
  });
  const catalogue = { categories: mapRecord(categories, made), labels: mapRecord(labels, made) };
  await work.db.supportCategory.createMany({ data: Object.values(catalogue.categories) });
  await work.db.supportLabel.createMany({ data: Object.values(catalogue.labels) });
  return catalogue;
}

import type { House } from '#api/house';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { classRecipe, sampleClass } from '#core/records/class-record';

/** Keeps a class of one's own, where it isn't here yet. */
export async function ownClass({ parts: { store } }: House, plan: ClassPlan): Promise<void> {
  if ('found' in (await store.read(classRecipe, plan.id))) return;
  await store.write(classRecipe, plan.id, { ...sampleClass, id: plan.id, plan });
}

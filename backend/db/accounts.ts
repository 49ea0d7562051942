import { Problem } from '@jobai/shared/errors';
import type { ServiceDb } from './client.ts';

/** Removes the account, and with it every row that still names it. Whether there was one. */
export async function deleteAccount(service: ServiceDb, userId: string): Promise<boolean> {
  const { error } = await service.auth.admin.deleteUser(userId);
  if (!error) return true;
  if (error.status === 404) return false;
  throw new Problem('auth_unavailable', { cause: error });
}

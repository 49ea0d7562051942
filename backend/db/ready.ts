import type { Settings } from '../env.ts';
import { asService } from './client.ts';

/**
 * What became of asking the database: 'ok', or why not, in words for an operator. As the service, because nobody unknown may
 * ask it for anything, and a refusal would stand in its log each time; no row is read.
 */
export async function databaseAnswers(settings: Settings): Promise<string> {
  if (!settings.SUPABASE_SECRET_KEY) return 'is not asked: SUPABASE_SECRET_KEY is missing';
  const { error, status } = await asService(settings)
    .from('sync_heads')
    .select('user_id')
    .limit(0)
    .abortSignal(AbortSignal.timeout(DEADLINE_MS));
  if (!error) return 'ok';
  return status > 0 ? `answers ${status}` : 'can not be reached';
}

const DEADLINE_MS = 3_000;

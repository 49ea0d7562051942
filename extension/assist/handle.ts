import { analyseTab } from './analysis.ts';
import type { AssistReply, AssistRequest } from './messages.ts';

export function handleAssist({ tabId, again }: AssistRequest): Promise<AssistReply> {
  return analyseTab(tabId, again);
}

import { UsageAnswer } from '@jobai/shared/api/usage';
import { ApiFault, api } from '../api.ts';
import { analyseTab } from './analysis.ts';
import type { AssistReply, AssistRequest, UsageReply } from './messages.ts';

export function handleAssist(request: AssistRequest): Promise<AssistReply | UsageReply> {
  return request.type === 'assist.usage' ? readUsage() : analyseTab(request.tabId, request.again);
}

/** Asks nothing of a model and sends nothing of the person: no consent is needed for it. */
async function readUsage(): Promise<UsageReply> {
  try {
    return { ok: true, usage: await api({ path: '/api/usage', answer: UsageAnswer }) };
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    return { ok: false, problem: fault.code };
  }
}

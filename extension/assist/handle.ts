import { UsageAnswer } from '@jobai/shared/api/usage';
import { ApiFault, api } from '../api.ts';
import { analyseTab } from './analysis.ts';
import type { AssistReply, AssistRequest, KeyTestReply, UsageReply } from './messages.ts';
import { stopTest, testKey } from './testKey.ts';

type Reply = AssistReply | UsageReply | KeyTestReply | { ok: true };

export async function handleAssist(request: AssistRequest): Promise<Reply> {
  switch (request.type) {
    case 'assist.analyse':
      return analyseTab(request.tabId, request.again);
    case 'assist.usage':
      return readUsage();
    case 'assist.test':
      return testKey(request.key);
    case 'assist.stopTest':
      return stopTest(request.key);
  }
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

import { takesKind } from '@jobai/shared/files';
import { browser } from 'wxt/browser';
import { getFile } from '../db/files.ts';
import { deletePage, getSession, pagesOfTab } from '../db/sessions.ts';
import type { PageCommand, PanelReply, PanelRequest, WriteOrder } from '../messages.ts';
import { acceptDraft } from './acceptDraft.ts';
import { approve } from './approve.ts';
import { learn } from './learn.ts';
import { lookAhead } from './lookAhead.ts';
import { lost, move } from './move.ts';
import { fileOrder } from './planning.ts';
import { isAlive, send } from './reach.ts';
import { track } from './receipt.ts';
import type { ApplySession, SessionField } from './session.ts';
import { start } from './start.ts';

type Of<T extends PanelRequest['type']> = Extract<PanelRequest, { type: T }>;
const OK: PanelReply = { ok: true };
const NOT_NOW: PanelReply = { ok: false, problem: 'formChanged' };

/** Does what the person decided. Each request may come again after a crash and then changes nothing more. */
export async function fromPanel(request: PanelRequest): Promise<PanelReply> {
  if (request.type === 'panel.pages') return pages(request.tabId);
  if (request.type === 'panel.scan') return lookAhead(request.tabId);
  if (request.type === 'apply.start') return start(request.tabId, request.despiteDuplicate);
  const session = await getSession(request.sessionId);
  if (!session) return NOT_NOW;
  switch (request.type) {
    case 'apply.edit':
      return edit(session, request);
    case 'apply.acceptDraft': {
      const taken = await acceptDraft(session, request);
      return 'type' in taken ? relay(session, taken) : taken;
    }
    case 'apply.remember': {
      const field = fieldOf(session, request.key);
      const isTheirs = field?.source?.kind === 'person' && field.verdict?.state !== 'pending';
      return isTheirs && (await learn(session, field, field.value, request.scope)) ? OK : NOT_NOW;
    }
    case 'apply.attach':
      return attach(session, request);
    case 'apply.undo': {
      const isOpen = session.state === 'review' || session.state === 'siteAsks';
      return isOpen
        ? relay(session, { type: 'undo', sessionId: session.id, key: request.key })
        : NOT_NOW;
    }
    case 'apply.show':
      await browser.tabs.update(session.tabId, { active: true }).catch(() => undefined);
      return relay(session, { type: 'show', key: request.key });
    case 'apply.cancel':
      return relay(session, { type: 'cancel', sessionId: session.id });
    case 'apply.close':
      await move(session, { type: 'closed' });
      return OK;
    case 'apply.approve':
      return approve(session, request);
    case 'apply.resolve':
      await track(session.id, { type: 'resolved', outcome: request.outcome }, new Date());
      return OK;
  }
}

async function relay(session: ApplySession, command: PageCommand): Promise<PanelReply> {
  const reply = await send(session, command);
  if (!reply) return lost(session);
  return reply.ok ? OK : { ok: false, problem: reply.problem };
}

async function pages(tabId: number): Promise<PanelReply> {
  for (const page of await pagesOfTab(tabId)) {
    if (!(await isAlive(page))) await deletePage(page.documentId);
  }
  return OK;
}

function fieldOf(session: ApplySession, key: string): SessionField | null {
  return session.fields.find(({ description }) => description.key === key) ?? null;
}

async function edit(session: ApplySession, request: Of<'apply.edit'>): Promise<PanelReply> {
  const field = fieldOf(session, request.key);
  if (!field) return NOT_NOW;
  const { key, value } = request;
  const { label, widget } = field.description;
  const source = { kind: 'person' } as const;
  if (!(await move(session, { type: 'edited', key, value, source }))) return NOT_NOW;
  if (request.remember) await learn(session, field, value, request.remember);
  const order: WriteOrder | null = value && { key, label, widget, value };
  return relay(session, { type: 'write', sessionId: session.id, key, order });
}

async function attach(session: ApplySession, request: Of<'apply.attach'>): Promise<PanelReply> {
  const field = fieldOf(session, request.key);
  const file = await getFile(request.fileId);
  const order = field && (await fileOrder(field.description, request.fileId));
  if (!file || !order || !takesKind(field.decision.type, file.kind)) return NOT_NOW;
  const taken = await move(session, {
    type: 'edited',
    key: request.key,
    value: { kind: 'file', name: file.name, sha256: file.sha256 },
    source: {
      kind: 'file',
      id: file.id,
      label: file.label,
      fileKind: file.kind,
      why: { rule: 'chosen' },
    },
  });
  return taken
    ? relay(session, { type: 'write', sessionId: session.id, key: request.key, order })
    : NOT_NOW;
}

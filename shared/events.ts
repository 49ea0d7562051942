import * as z from 'zod';
import { AtsId } from './ats.ts';
import { FieldType } from './fields.ts';
import { Instant } from './job.ts';

/**
 * Everything that is told while work is under way: one discriminated union over `type`. docs/events.md says who emits
 * each and when; a test keeps the two equal. Payloads use the field names of the HTTP API (snake_case). What an apply
 * session tells carries labels, classes and counts, never what stands in a field (D9, M3).
 */

/** Who tells. `system` is the pipeline and the live session itself. */
export const EMITTERS = [
  'system',
  'scout',
  'analyst',
  'answers',
  'company',
  'resume',
  'cover_letter',
  'applier',
  'network',
  'chat',
] as const;
export const Emitter = z.enum(EMITTERS);
export type Emitter = z.infer<typeof Emitter>;

/** Emitters of a question to the person: any agent may have one. */
const ANYONE = EMITTERS;

const id = z.string().min(1).max(100);
const url = z.string().max(2000);
const name = z.string().max(300);
const text = z.string().max(500);
const count = z.int().min(0).max(100_000);
const score = z.number().min(0).max(100);
const skills = z.array(z.string().max(100)).max(50);

/** A live frame as a data URL: the base64 of ~190 kB of image at most. */
export const MAX_FRAME_CHARS = 256 * 1024;
const frame = z
  .string()
  .max(MAX_FRAME_CHARS)
  .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/);

/** What the person may be asked about, without what they answer. */
const question = {
  /** Class of the form's question; absent where an agent asks. */
  field: FieldType.optional(),
  required: z.boolean().optional(),
};

/**
 * One kind of event. `seq` counts per person from 1 without gaps; 0: told once, never kept or replayed. `sessionId` is the
 * run it belongs to: an apply session, a pipeline run, a chat.
 */
function event<T extends string, E extends Emitter, P extends z.ZodRawShape>(
  type: T,
  emitters: readonly [E, ...E[]],
  payload: P,
) {
  return z.object({
    seq: z.int().min(0),
    type: z.literal(type),
    agent: z.enum(emitters),
    /** One plain sentence for people. */
    message: text,
    data: z.object(payload),
    timestamp: Instant,
    sessionId: id.optional(),
  });
}

export const LiveEvent = z.discriminatedUnion('type', [
  event('connected', ['system'], { devices: count }),
  event('disconnected', ['system'], { devices: count }),

  event('pipeline:start', ['system'], {
    query: text,
    location: text,
    min_match_score: score.optional(),
  }),
  event('pipeline:complete', ['system'], { total_found: count, matches: count, queued: count }),
  event('pipeline:error', ['system'], { code: id, step: name.optional() }),

  event('scout:start', ['scout'], { query: text, location: text }),
  event('scout:searching', ['scout'], { source: name, query: text.optional() }),
  event('scout:found', ['scout'], { count, urls: z.array(url).max(20) }),
  event('scout:complete', ['scout'], { count }),

  event('analyst:start', ['analyst'], { total: count }),
  event('analyst:fetching', ['analyst'], { url }),
  event('analyst:analyzing', ['analyst'], { index: count, total: count, url: url.optional() }),
  event('analyst:result', ['analyst'], {
    job_id: id,
    match_score: score,
    company: name,
    role: name,
    matching_skills: skills,
    missing_skills: skills,
  }),

  event('answers:start', ['answers'], { questions: count }),
  /** The draft itself comes with the answer of the request. */
  event('answers:draft', ['answers'], { key: z.string().max(300) }),
  event('answers:complete', ['answers'], { drafts: count, left: count }),

  event('company:start', ['company'], { company: name }),
  event('company:researching', ['company'], { company: name, topic: name.optional() }),
  event('company:result', ['company'], { company: name, research_id: id.optional() }),

  event('resume:start', ['resume'], { job_id: id }),
  event('resume:tailoring', ['resume'], { job_id: id, section: name.optional() }),
  event('resume:generated', ['resume'], { job_id: id, resume_id: id }),
  event('resume:complete', ['resume'], { job_id: id, resume_id: id }),

  event('cover_letter:start', ['cover_letter'], { job_id: id }),
  event('cover_letter:generating', ['cover_letter'], { job_id: id, step: name.optional() }),
  event('cover_letter:complete', ['cover_letter'], { job_id: id, cover_letter_id: id }),

  event('applier:start', ['applier'], { ats: AtsId, company: name, role: name, url }),
  event('applier:navigate', ['applier'], { url }),
  event('applier:click', ['applier'], { target: z.enum(['submit']) }),
  event('applier:type', ['applier'], {
    fields: z.array(FieldType).max(200),
    done: count,
    total: count,
  }),
  event('applier:upload', ['applier'], { field: FieldType, label: text }),
  event('applier:screenshot', ['applier'], { step: name }),
  event('applier:complete', ['applier'], {
    status: z.enum(['submitted', 'unknown', 'failed', 'ended']),
    problem: id.optional(),
    application_id: id.optional(),
  }),

  event('draft:review', ['applier'], {
    fields_filled: z.array(FieldType).max(500),
    /** Questions that wait for the person; the required ones among them. */
    open: count,
    open_required: count,
    ready_to_submit: z.boolean(),
    /** What the site asks for before it takes the form; absent at a first review. */
    problem: id.optional(),
  }),
  event('draft:confirm', ['applier'], { approval_id: id.optional() }),
  event('draft:edit', ['applier'], {
    by: z.enum(['person', 'request']),
    field: FieldType.optional(),
    label: text.optional(),
  }),
  /** To the device that filled the form: show its review. Approves nothing. */
  event('draft:review-open', ['system'], { asked: z.enum(['confirm', 'edit']) }),
  event('draft:parked', ['system'], { after_s: count }),

  event('hitl:request', ANYONE, { hitl_id: id, ...question, expires_at: Instant.optional() }),
  event('hitl:response', ANYONE, {
    hitl_id: id,
    /** `device`: given where the form is, and told without its words. `remote`: given elsewhere, a proposal. */
    by: z.enum(['device', 'remote']),
    response: z.string().max(4000).optional(),
  }),
  event('hitl:timeout', ['system'], { hitl_id: id }),

  event('browser:screenshot', ['applier'], { image: frame }),

  event('chat:message', ['chat'], {
    chat_id: id,
    message_id: id,
    role: z.enum(['user', 'assistant']),
    content: z.string().max(8000),
  }),

  event('task:queued', ['system'], { task_id: id, kind: name }),
  event('task:started', ['system', 'applier'], { task_id: id, kind: name }),
  event('task:progress', ['system', 'applier'], { task_id: id, done: count, total: count }),
  event('task:complete', ['system', 'applier'], { task_id: id }),
  event('task:failed', ['system', 'applier'], { task_id: id, code: id }),

  event('network:search_start', ['network'], { company: name }),
  event('network:match_found', ['network'], {
    company: name,
    connection_type: z.enum(['alumni', 'location', 'past_employer']),
    confidence_score: z.number().min(0).max(1),
  }),
  event('network:search_complete', ['network'], { company: name, total_matches: count }),
]);
export type LiveEvent = z.infer<typeof LiveEvent>;
export type EventType = LiveEvent['type'];
export type EventOf<T extends EventType> = Extract<LiveEvent, { type: T }>;

/** An event before the person's live session gave it its place and time. */
export type EventDraft = {
  [T in EventType]: Omit<EventOf<T>, 'seq' | 'timestamp'>;
}[EventType];

/** In the order of the union; one line each in docs/events.md. */
export const EVENT_TYPES = LiveEvent.options.map(({ shape }) => shape.type.value);

/** Parses a draft by the schema of its event. */
export function parseDraft(value: unknown): EventDraft | null {
  const placed = typeof value === 'object' && value !== null ? { ...value } : {};
  const parsed = LiveEvent.safeParse({ ...placed, seq: 0, timestamp: new Date(0).toISOString() });
  if (!parsed.success) return null;
  const { seq: _, timestamp: __, ...draft } = parsed.data;
  return draft;
}

export const EventDraft = z.unknown().transform((value, context): EventDraft => {
  const draft = parseDraft(value);
  if (draft) return draft;
  context.addIssue({ code: 'custom', message: 'not an event' });
  return z.NEVER;
});

/** Told to whoever is there and gone: neither counted nor replayed. */
const FLEETING = [
  'connected',
  'disconnected',
  'browser:screenshot',
] as const satisfies readonly EventType[];

export function isFleeting(type: EventType): boolean {
  return (FLEETING as readonly EventType[]).includes(type);
}

/** What a device may tell; the rest only the backend says. */
const FROM_DEVICES = [
  'applier:start',
  'applier:navigate',
  'applier:click',
  'applier:type',
  'applier:upload',
  'applier:screenshot',
  'applier:complete',
  'draft:review',
  'draft:confirm',
  'draft:edit',
  'hitl:request',
  'hitl:response',
  'browser:screenshot',
  'task:started',
  'task:progress',
  'task:complete',
  'task:failed',
] as const satisfies readonly EventType[];

export function isFromDevices(type: EventType): boolean {
  return (FROM_DEVICES as readonly EventType[]).includes(type);
}

/** One entry per type: a handler that is forgotten does not compile. */
export type EventHandlers<R> = { [T in EventType]: (event: EventOf<T>) => R };

export function handle<R>(event: LiveEvent, handlers: EventHandlers<R>): R {
  // The index and the argument are of the same member, which the type system can't follow through a union.
  return (handlers[event.type] as (event: LiveEvent) => R)(event);
}

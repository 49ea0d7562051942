import type { Decision, FieldDescription, WantedValue } from '@jobai/shared/fields';
import type { FileKind } from '@jobai/shared/files';
import { callingCode, countriesOfNumber } from '@jobai/shared/rules/callingCodes';
import { findAnswers } from '../db/answers.ts';
import { knownCompanies } from '../db/applicationLists.ts';
import { getFile, listFiles } from '../db/files.ts';
import { getProfile } from '../db/profile.ts';
import { lastSent } from '../db/receipts.ts';
import type { AttachFacts } from '../fields/attach.ts';
import { only, optionKey, sameText } from '../fields/options/pick.ts';
import { chooseForField, type PlanInput, planForm } from '../fields/plan.ts';
import type { Chosen, PlanReply, WriteOrder } from '../messages.ts';
import type { ApplySession } from './session.ts';

/** The facts a plan is made of; read afresh at every plan, and never sent to a page as a whole (F8). */
export async function facts(
  session: Pick<ApplySession, 'fields' | 'job'>,
  fields: FieldDescription[],
): Promise<PlanInput> {
  const { job } = session;
  const [profile, answers, files, sent, companies] = await Promise.all([
    getProfile(),
    findAnswers(job),
    listFiles(),
    lastSent(job),
    knownCompanies(),
  ]);
  return {
    fields,
    job,
    profile: profile ?? {},
    answers,
    files: files.rows,
    attach: { chosen: chosenFiles(session), sent, companies },
    now: new Date(),
  };
}

/** What the person chose in this application goes for every field of its kind. */
function chosenFiles({ fields }: Pick<ApplySession, 'fields'>): AttachFacts['chosen'] {
  const chosen: Record<FileKind, string | null> = { resume: null, letter: null };
  for (const { source, pending } of fields) {
    const now = pending?.source ?? source;
    if (now?.kind === 'file' && now.fileKind && now.why?.rule === 'chosen') {
      chosen[now.fileKind] = now.id;
    }
  }
  return chosen;
}

/** One decision per field, in order. */
export async function planSession(
  session: ApplySession,
  fields: FieldDescription[],
): Promise<Decision[]> {
  return planForm(await facts(session, fields));
}

/** Which of a list's options, known only once it is open, means the planned answer, or what the person wrote for it. */
export async function chooseOption(
  session: ApplySession,
  key: string,
  options: string[],
): Promise<Chosen> {
  const edited = session.fields.find(({ description }) => description.key === key);
  if (edited?.pending?.source.kind === 'person' && edited.pending.value?.kind === 'option') {
    return typedOption(edited.pending.value.option, options);
  }
  const { job } = session;
  const [profile, answers] = await Promise.all([getProfile(), findAnswers(job)]);
  const input: PlanInput = {
    fields: session.fields.map(({ description }) => description),
    job,
    profile: profile ?? {},
    answers,
    // A list's options have nothing to do with files, and reading those takes their bytes along.
    files: [],
    attach: {
      chosen: { resume: null, letter: null },
      sent: { resume: null, letter: null },
      companies: [],
    },
    now: new Date(),
  };
  return chooseForField(input, key, options);
}

/** The person may write the beginning of what the site's list says in full. */
function typedOption(typed: string, options: string[]): ReturnType<typeof sameText> {
  const same = sameText(typed, options);
  if ('option' in same || same.refuse === 'severalOptionsFit') return same;
  const start = optionKey(typed);
  return only(options.filter((option) => optionKey(option).startsWith(start)));
}

/** What the page is told of a plan: values of planned fields, and which fields wait for the person. */
export async function ordersOf(
  decisions: Decision[],
  fields: FieldDescription[],
): Promise<PlanReply> {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const orders: WriteOrder[] = [];
  const asks: string[] = [];
  for (const decision of decisions) {
    const field = byKey.get(decision.key);
    if (!field) continue;
    if (decision.action === 'ask' && field.required) asks.push(field.key);
    if (decision.action !== 'fill') continue;
    const { key, label, widget } = field;
    if (decision.value.kind !== 'file') {
      const value = widget === 'telInput' ? withNational(decision.value) : decision.value;
      orders.push({ key, label, widget, value });
    } else if (decision.source.kind === 'file') {
      const order = await fileOrder(field, decision.source.id);
      if (order) orders.push(order);
    }
  }
  return { orders, asks, entries: await entriesFor(fields) };
}

/** Entries of the profile that have a name, for the parts of this form that stand there once per entry. */
async function entriesFor(fields: FieldDescription[]): Promise<PlanReply['entries']> {
  const sections = new Set(fields.map(({ section }) => section));
  if (!sections.has('education') && !sections.has('employment')) return {};
  const { education, work } = (await getProfile()) ?? {};
  const named = (names: (string | null | undefined)[] = []) => {
    // An entry without a name would be added and stay empty; what comes after it would take its place.
    const unnamed = names.findIndex((name) => !name?.trim());
    return unnamed < 0 ? names.length : unnamed;
  };
  return {
    ...(sections.has('education') && {
      education: named(education?.map(({ institution }) => institution)),
    }),
    ...(sections.has('employment') && { employment: named(work?.map(({ name }) => name)) }),
  };
}

/** A box may take the number without its country code only. */
function withNational(value: WantedValue): WriteOrder['value'] {
  const number = value.kind === 'text' ? /^\+[\d\s().-]+$/.exec(value.text)?.[0] : undefined;
  const [country] = number ? countriesOfNumber(number) : [];
  const code = country && callingCode(country);
  if (value.kind !== 'text' || !number || !code) return value as WriteOrder['value'];
  return { ...value, national: number.replace(/\D/g, '').slice(code.length) };
}

/** The order that attaches a stored file; null when it was deleted meanwhile. */
export async function fileOrder(
  { key, label, widget }: FieldDescription,
  fileId: string,
): Promise<WriteOrder | null> {
  const file = await getFile(fileId);
  if (!file) return null;
  const { name, mime, sha256 } = file;
  return {
    key,
    label,
    widget,
    value: { kind: 'bytes', name, mime, sha256, base64: base64(file.bytes) },
  };
}

function base64(bytes: ArrayBuffer): string {
  let binary = '';
  // In pieces: spreading a whole file overflows the stack.
  const all = new Uint8Array(bytes);
  for (let at = 0; at < all.length; at += 0x8000) {
    binary += String.fromCharCode(...all.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

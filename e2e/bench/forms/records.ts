import type { Source } from '@jobai/shared/fields';
import type { ApplySession, SessionField } from '../../../extension/apply/session.ts';
import type { PlanInput } from '../../../extension/fields/plan.ts';
import { hintOf, plannedTexts } from './fills.ts';
import type { CapturedPage } from './folder.ts';
import { acceptsOnlyFill, type GoldField } from './gold.ts';
import { judge, type Verdict } from './judge.ts';
import { matchKeys } from './keys.ts';
import { type WouldStand, wouldStand } from './wouldStand.ts';

/** What was planned for one labelled question, and what it is worth; or a filled field no label knows (`extra`). */
export interface QuestionRecord {
  page: string;
  ats: CapturedPage['ats'];
  key: string;
  label: string;
  control: string;
  required: boolean;
  options: string[];
  expected: GoldField['expect'];
  /** Whether leaving it alone is a miss. */
  onlyFill: boolean;
  /** `undescribed`: the extension did not see the question. */
  action: 'fill' | 'ask' | 'never' | 'skip' | 'undescribed';
  /** What would stand; null: it is left alone. */
  value: string | null;
  /** Why it is left alone; '' for a value. */
  reason: string;
  /** Where the value comes from; '' without. */
  source: string;
  type: string;
  /** How the type was recognised and by which row: "pattern salary". */
  rule: string;
  verdict: Verdict | 'extra';
}

type Facts = Omit<PlanInput, 'fields' | 'job'>;

/** One record per labelled question, then those of filled fields no label knows. */
export function questionRecords(
  page: CapturedPage,
  { fields, job }: Pick<ApplySession, 'fields' | 'job'>,
  facts: Facts,
): QuestionRecord[] {
  const input = { ...facts, job, fields: fields.map(({ description }) => description) };
  const described = fields.map((field) => ({
    key: field.description.key,
    label: field.description.label,
    field,
  }));
  const { questions, rest } = matchKeys(page.gold.fields, described);
  const records = questions.map(({ gold, described: parts }) =>
    questionRecord(
      page,
      gold,
      parts.map(({ field }) => ({ field, outcome: wouldStand(field, gold, input) })),
    ),
  );
  const extra = rest.filter(({ field }) => field.decision.action === 'fill');
  return [...records, ...extra.map(({ field }) => extraRecord(page, field))];
}

/** Every question of a page the extension could not fill at all: nothing was seen of it. */
export function unseenRecords(page: CapturedPage): QuestionRecord[] {
  return page.gold.fields.map((gold) => questionRecord(page, gold, []));
}

function questionRecord(
  { name, ats }: CapturedPage,
  gold: GoldField,
  parts: { field: SessionField; outcome: WouldStand }[],
): QuestionRecord {
  const answers = parts.map(({ outcome }) => ('texts' in outcome ? outcome.texts : []));
  const isLeft = answers.every((texts) => texts.length === 0);
  const [first] = parts;
  const description = first?.field.description;
  return {
    page: name,
    ats,
    key: gold.key,
    label: gold.label,
    control: gold.control,
    required: gold.required,
    options: description?.options ?? gold.options ?? [],
    expected: gold.expect,
    onlyFill: acceptsOnlyFill(gold),
    ...saidOf(first?.field),
    value: isLeft ? null : answers.flat().join(', '),
    reason: isLeft && first && 'left' in first.outcome ? first.outcome.left : '',
    verdict: judge(gold, answers, description && hintOf(description)),
  };
}

function saidOf(
  field: SessionField | undefined,
): Pick<QuestionRecord, 'action' | 'source' | 'type' | 'rule'> {
  if (!field) return { action: 'undescribed', source: '', type: '', rule: '' };
  const { decision } = field;
  return {
    action: decision.action,
    source: decision.action === 'fill' ? sourceText(decision.source) : '',
    type: decision.type,
    rule: `${decision.by} ${decision.rule}`.trim(),
  };
}

function extraRecord({ name, ats }: CapturedPage, field: SessionField): QuestionRecord {
  const { description } = field;
  return {
    page: name,
    ats,
    key: description.key,
    label: description.label,
    control: description.widget,
    required: description.required,
    options: description.options ?? [],
    expected: [],
    onlyFill: false,
    ...saidOf(field),
    value: plannedTexts(field).join(', '),
    reason: '',
    verdict: 'extra',
  };
}

function sourceText(source: Source): string {
  switch (source.kind) {
    case 'profile':
    case 'preset':
      return `${source.kind} ${source.path}`;
    case 'rule':
      return `rule ${source.rule} (${source.paths.join(', ')})`;
    case 'file':
    case 'answer':
      return `${source.kind} ${source.label}`;
    default:
      return source.kind;
  }
}

import { expect, test } from 'vitest';
import * as z from 'zod';
import { JobAnalysis, SCORE_PARTS } from './analysis.ts';
import { JobFacts } from './jobFacts.ts';

const part = (at: number, points: number) => ({
  part: SCORE_PARTS[at] ?? 'skills',
  points,
  max: 40,
  isNeutral: false,
  reason: 'Because.',
  evidence: [],
});
const analysis = {
  ...{ role: 'Nurse', company: 'Acme', match_score: 15, matching_skills: [], missing_skills: [] },
  ...{ tech_stack: [], gap_analysis_advice: null, salary: null, reasoning: null },
  breakdown: [part(0, 1), part(1, 2), part(2, 3), part(3, 4), part(4, 5)],
  ...{ method: 'rules', by: null },
};

test('an analysis whose parts do not add up is none', () => {
  expect(JobAnalysis.safeParse(analysis).success).toBe(true);
  expect(JobAnalysis.safeParse({ ...analysis, match_score: 16 }).success).toBe(false);
  const twice = [...analysis.breakdown.slice(0, 4), part(0, 5)];
  expect(JobAnalysis.safeParse({ ...analysis, breakdown: twice }).success).toBe(false);
});

test('facts of a posting can be a model’s strict answer: closed, every key required', () => {
  const open: string[] = [];
  const walk = (node: unknown, at: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
    if (type === 'object') {
      const keys = Object.keys(properties ?? {});
      if (additionalProperties !== false || keys.join() !== String(required)) open.push(at);
    }
    for (const [key, value] of Object.entries(node)) walk(value, `${at}.${key}`);
  };
  walk(z.toJSONSchema(JobFacts), '');
  expect(open).toEqual([]);
});

import { ProblemDetails } from '@jobai/shared/errors';
import * as z from 'zod';

/** A body a route asks for. Always required: an optional one would let an empty request past its schema. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } } as const;
}

/** An answer in JSON, for `responses`. */
export function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } } as const;
}

/**
 * An answer that is an error of this one route, for `responses`: `404: problem('No such application')`. What any
 * route may answer (400, 401, 413, 415, 422, 429, 500, 503) is added to the document by itself (http/document.ts).
 */
export function problem(description: string) {
  return {
    description,
    content: { 'application/problem+json': { schema: ProblemDetails } },
  } as const;
}

/** Part of a list, for `request.query`. Where the caller says nothing the settings do (http/page.ts). */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).optional(),
  offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
});
export type PageQuery = z.infer<typeof PageQuery>;

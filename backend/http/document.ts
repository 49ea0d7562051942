import type { OpenAPIHono } from '@hono/zod-openapi';
import { ERRORS, ProblemDetails } from '@jobai/shared/errors';
import * as z from 'zod';
import type { AppEnv } from './appEnv.ts';
import type { ApiDocument, Operation } from './documentShape.ts';

/**
 * The OpenAPI 3.1 document: what the routes say of themselves, and what every route has without saying it (http/):
 * the errors of the frame, the token, the idempotency key.
 */
export function documentOf(
  app: Pick<OpenAPIHono<AppEnv>, 'getOpenAPI31Document'>,
  version: string,
): ApiDocument {
  const written = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'JobAI',
      version,
      description:
        'Errors are RFC 9457 problems with a stable `code`. Times are ISO 8601. Every answer carries `X-Request-Id`, ' +
        'limited ones `RateLimit-*`.',
    },
    security: [{ user: [] }],
  });
  const document = written as unknown as ApiDocument;
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemSchema() },
    ...{ securitySchemes: { user: SCHEME } },
  };
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item)) complete(path, method, operation);
  return document;
}

const SCHEME = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'The access token of Supabase Auth; `GET /api/config` says where to get one.',
};

function complete(path: string, method: string, operation: Operation): void {
  const words = path.match(/\w+/g) ?? [];
  operation.operationId ??= [method, ...words.filter((word) => word !== 'api')]
    .map((word, i) => (i ? word[0]?.toUpperCase() + word.slice(1) : word))
    .join('');
  operation.tags ??= [path.split('/')[path.startsWith('/api/') ? 2 : 1] ?? ''];
  const isOpen = operation.security?.length === 0;
  const statuses = [400, 429, 500, 503];
  if (!isOpen) statuses.push(401);
  // Whatever may carry a body has it looked at, also where the route wants none.
  if (method !== 'get') statuses.push(413, 415, 422);
  if (operation.parameters?.length) statuses.push(422);
  if (method === 'post' && !isOpen) {
    statuses.push(409);
    operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY];
  }
  for (const status of statuses) operation.responses[status] ??= problemResponse(status);
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same key and request within a day get the same answer. While the first is under way: 409 with Retry-After.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,255}$' },
};

const problemResponse = (status: number) => ({
  description: Object.entries(ERRORS)
    .filter(([, error]) => error.status === status)
    .map(([code, { title }]) => `${code}: ${title}`)
    .join('. '),
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
});

function problemSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(ProblemDetails);
  return schema;
}

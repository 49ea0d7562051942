import { type Schema, Validator } from '@cfworker/json-schema';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { documentOf } from '../http/document.ts';
import type { ApiDocument, Operation } from '../http/documentShape.ts';

/**
 * Holds an app's every answer against its OpenAPI document: status, kind and shape. What does not fit throws where the
 * test asked. The validator interprets schemas; workerd does not let one be compiled.
 */
export function checked(app: OpenAPIHono): void {
  const { fetch } = app;
  let document: ApiDocument | undefined;
  app.fetch = async (request, ...rest) => {
    const response = await fetch(request, ...rest);
    document ??= documentOf(app, '0');
    await check(document, request, response);
    return response;
  };
}

async function check(document: ApiDocument, request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
  const place = `${method.toUpperCase()} ${pathname}: ${response.status}`;
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const operation = find(document, pathname)?.[method];
  if (!operation) {
    // Unknown addresses and preflights: a problem or nothing.
    if (type === 'application/problem+json') await fits(document, PROBLEM, response, place);
    return;
  }
  const documented = operation.responses[response.status] as Documented | undefined;
  if (!documented) throw new Error(`${place} is not in the document`);
  const kinds = Object.keys(documented.content ?? {});
  if (!kinds.length) {
    if (response.body !== null)
      throw new Error(`${place} has a body the document knows nothing of`);
    return;
  }
  if (!kinds.includes(type))
    throw new Error(`${place} is ${type}, documented: ${kinds.join(', ')}`);
  const schema = documented.content?.[type]?.schema;
  if (schema && type.endsWith('json')) await fits(document, schema, response, place);
}

interface Documented {
  content?: Record<string, { schema?: object }>;
}
const PROBLEM = { $ref: '#/components/schemas/Problem' };

function find(document: ApiDocument, pathname: string): Record<string, Operation> | undefined {
  const parts = pathname.split('/');
  const templates = Object.keys(document.paths).filter((template) => {
    const wanted = template.split('/');
    return (
      wanted.length === parts.length &&
      wanted.every((part, i) => part.startsWith('{') || part === parts[i])
    );
  });
  // `/jobs/results` before `/jobs/{id}`.
  const [exact] = templates.sort((a, b) => a.split('{').length - b.split('{').length);
  return exact === undefined ? undefined : document.paths[exact];
}

const validators = new WeakMap<object, Validator>();

async function fits(
  document: ApiDocument,
  schema: object,
  response: Response,
  place: string,
): Promise<void> {
  const body = await response.clone().json();
  const validator =
    validators.get(schema) ??
    new Validator({ components: document.components, ...schema } as Schema, '2020-12', false);
  validators.set(schema, validator);
  const { valid, errors } = validator.validate(body);
  if (valid) return;
  // The deepest says most.
  const [worst] = [...errors].sort((a, b) => b.instanceLocation.length - a.instanceLocation.length);
  throw new Error(
    `${place} does not fit the document at ${worst?.instanceLocation}: ${worst?.error}`,
  );
}

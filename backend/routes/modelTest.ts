import { createRoute } from '@hono/zod-openapi';
import { ModelTestResult } from '@jobai/shared/api/modelTest';
import { Problem } from '@jobai/shared/errors';
import { newRoutes } from '../http/appEnv.ts';
import { json, problem } from '../http/bodies.ts';
import { PERSON_KEY_HEADERS, personKeysOf } from '../http/personKeys.ts';
import { testKeys } from '../models/testKeys.ts';

const test = createRoute({
  ...{ method: 'post', path: '/api/models/test', tags: ['own data'] },
  summary: 'Whether the person’s own keys work',
  description:
    'One small question with each key in the headers. Nothing of the person is part of it, and no key is kept, logged or traced.',
  responses: {
    200: json('What came of it, key by key', ModelTestResult),
    503: problem('Models are switched off'),
  },
});

/** Keys live in the person's extension, so only a request can try them. */
export function modelTestRoutes() {
  return newRoutes().openapi(test, async (c) => {
    const { settings } = c.var;
    const keys = personKeysOf(c.req.raw.headers, settings);
    if (Object.keys(keys).length === 0) {
      const message = `no key was sent: ${PERSON_KEY_HEADERS.join(', ')}`;
      throw new Problem('invalid_request', { errors: [{ path: 'header', message }] });
    }
    return c.json({ tests: await testKeys(settings, keys, c.req.raw.signal) }, 200);
  });
}

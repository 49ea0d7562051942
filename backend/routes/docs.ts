import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import { type AppEnv, newRoutes } from '../http/appEnv.ts';
import { type ApiDocument, documentOf } from '../http/document.ts';
import { VERSION } from './service.ts';

/** The document is no part of itself. `whole`: the app that has every route. */
export function docsRoutes(whole: () => OpenAPIHono<AppEnv>) {
  let document: ApiDocument | undefined;
  const routes = newRoutes();
  routes.get('/openapi.json', (c) => {
    if (!c.var.settings.DOCS_ENABLED) throw new Problem('not_found');
    document ??= documentOf(whole(), VERSION);
    c.header('Cache-Control', 'no-cache');
    return c.json(document);
  });
  return routes;
}

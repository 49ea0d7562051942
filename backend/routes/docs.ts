import type { OpenAPIHono } from '@hono/zod-openapi';
import { Problem } from '@jobai/shared/errors';
import { createMiddleware } from 'hono/factory';
import { type AppEnv, newRoutes } from '../http/appEnv.ts';
import { documentOf } from '../http/document.ts';
import type { ApiDocument } from '../http/documentShape.ts';
import { VERSION } from './service.ts';

/** What Swagger UI needs: its files, its inline styles, icons as data, this origin's API. Nothing from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>JobAI API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<main id="page"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

const whereEnabled = createMiddleware<AppEnv>(async (c, next) => {
  if (!c.var.settings.DOCS_ENABLED) throw new Problem('not_found');
  await next();
});

/** The OpenAPI document and a page that shows it. Neither is part of the document. `whole`: the app with every route. */
export function docsRoutes(whole: () => Pick<OpenAPIHono<AppEnv>, 'getOpenAPI31Document'>) {
  let document: ApiDocument | undefined;
  const routes = newRoutes();
  routes.get('/openapi.json', whereEnabled, (c) => {
    document ??= documentOf(whole(), VERSION);
    c.header('Cache-Control', 'no-cache');
    return c.json(document);
  });
  routes.get('/docs', whereEnabled, (c) => {
    c.header('Content-Security-Policy', PAGE_POLICY);
    return c.html(PAGE);
  });
  routes.get('/docs/:file', whereEnabled, async (c) => {
    const file = await c.env.ASSETS.fetch(new URL(`/docs/${c.req.param('file')}`, c.req.url));
    if (!file.ok) throw new Problem('not_found');
    // The answer of a binding can't be added to.
    return new Response(file.body, {
      headers: {
        'Content-Type': file.headers.get('Content-Type') ?? 'application/octet-stream',
        'Cache-Control': 'public, max-age=3600',
      },
    });
  });
  return routes;
}

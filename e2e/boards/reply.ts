/** A response, or what a broken server does instead. */
export type Reply = Response | 'hang' | 'reset';

export const html = (body: string, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });

/** JSON that pages of any origin may read. */
export const openJson = (body: unknown, status = 200) =>
  Response.json(body, { status, headers: OPEN });

export const redirect = (location: string, status: 301 | 302) =>
  new Response(null, { status, headers: { location } });

const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST',
};
export const preflight = () => new Response(null, { status: 204, headers: OPEN });

export const notFound = (host: string) =>
  html(
    `<!doctype html><html lang="en"><title>Not found</title><h1>Page not found</h1><p>${host} has no such page.</p>`,
    {},
    404,
  );

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

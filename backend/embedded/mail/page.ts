import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { Parts } from '../front.ts';

/** Where a person of this machine reads the codes, and tests do as JSON. */
export function mailRoutes({ mailbox }: Parts) {
  const app = new Hono();
  app.get('/mailbox.json', (c) => c.json(mailbox.messages(c.req.query('to'))));
  app.get('/mailbox', (c) => c.html(page(mailbox.messages(c.req.query('to')))));
  // Where links of e-mails lead to in the end.
  app.get('/', (c) => c.html(landing));
  return app;
}

const SENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' });

const STYLE = `
  :root { color-scheme: light dark }
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
  article { border-top: 1px solid #8886; padding: 1rem 0 } .code { font-size: 1.6rem; letter-spacing: .1em }
  small { opacity: .8 }
`;

const landing = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>JobAI on this machine</title><style>${raw(STYLE)}</style></head><body>
<h1>JobAI's accounts on this machine</h1>
<p>Came from an e-mail? It is done: close this page and go on in JobAI.</p>
<p>E-mails that would have been sent are in the <a href="/mailbox">mailbox</a>.</p>
</body></html>`;

function page(mails: ReturnType<Parts['mailbox']['messages']>) {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mailbox of this machine</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta http-equiv="refresh" content="5">
<style>${raw(STYLE)}</style></head><body>
<h1>Mailbox of this machine</h1>
<p>E-mails that sign-up, sign-in and resets would send. They stay here and are gone after a restart.</p>
${
  mails.length === 0
    ? html`<p>Nothing yet.</p>`
    : mails.map(
        (
          mail,
        ) => html`<article><small>${SENT.format(new Date(mail.sentAt))} · to ${mail.to}</small><h2>${mail.subject}</h2>
${mail.code ? html`<p class="code">${mail.code}</p>` : ''}
${mail.link ? html`<p><a href="${mail.link}">Open the link</a></p>` : ''}</article>`,
      )
}
</body></html>`;
}

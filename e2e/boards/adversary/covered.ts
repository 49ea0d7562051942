import { escapeHtml } from '../reply.ts';
import { input, labelled, rows, under } from './field.ts';

const OVER = 'position: absolute; inset: 0; z-index: 5;';
const WHITE = `${OVER} background: #fff;`;
const div = (style: string, inner = '') => `<div style="${escapeHtml(style)}">${inner}</div>`;
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==';
const full = `${OVER} width: 100%; height: 100%;`;

/** Ways to lay something over a field. */
export const COVERED = rows({
  'cover-plain': under(div(WHITE)),
  'cover-let-through': under(div(`${WHITE} pointer-events: none`)),
  'cover-let-through-important': under(div(`${WHITE} pointer-events: none !important`)),
  'cover-let-through-layer': {
    html: under('<div class="layered"></div>'),
    css: `@layer first { .layered { ${WHITE} pointer-events: none !important } }`,
  },
  'cover-most': under(div('position: absolute; inset: 0 20px 0 0; background: #fff')),
  'cover-most-let-through': under(
    div('position: absolute; inset: 0 20px 0 0; background: #fff; pointer-events: none'),
  ),
  'cover-after': {
    html: under('', 'isolation: isolate'),
    css: `#block-cover-after > div::after { content: ""; ${WHITE} pointer-events: none }`,
  },
  'cover-before-of-neighbour': {
    html: under('<span class="ghost"></span>'),
    css: `.ghost::before { content: ""; ${WHITE} pointer-events: none }`,
  },
  'cover-before-from-afar': {
    html: under('<span class="afar"></span>'),
    css: `.afar { position: absolute; left: -400px; width: 1px; height: 1px } .afar::before { content: ""; position: absolute; z-index: 5; left: 400px; width: 300px; height: 40px; background: #fff; pointer-events: none }`,
  },
  'cover-before-of-no-box': {
    html: under('<span class="hollow"></span>'),
    css: `.hollow { display: contents } .hollow::before { content: ""; ${WHITE} pointer-events: none }`,
  },
  // Nothing in the page changes but the value itself.
  'cover-once-filled': {
    html: (id, label) =>
      under('<div class="veil"></div>')(id, label).replace('<input', '<input placeholder=" "'),
    css: `input:not(:placeholder-shown) ~ .veil { ${WHITE} pointer-events: none !important }`,
  },
  'cover-gradient': under(
    div(`${OVER} background: linear-gradient(#fff, #fff); pointer-events: none`),
  ),
  'cover-stacked': under(
    [1, 2, 3, 4]
      .map(() => div(`${OVER} background: rgb(255 255 255 / .4); pointer-events: none`))
      .join(''),
  ),
  'cover-image': under(`<img src="${DOT}" alt="" style="${full} pointer-events: none">`),
  'cover-canvas': under(`<canvas style="${full} pointer-events: none"></canvas>`),
  'cover-video': under(`<video style="${full} pointer-events: none"></video>`),
  'cover-frame': under(
    `<iframe srcdoc="<body style='background:#fff'>" style="${full} border: 0; pointer-events: none"></iframe>`,
  ),
  'cover-frame-taking': under(
    `<iframe srcdoc="<body style='background:#fff'>" style="${full} border: 0"></iframe>`,
  ),
  'cover-svg': under(
    `<svg style="${full} pointer-events: none"><rect width="100%" height="100%" fill="#fff"/></svg>`,
  ),
  'cover-button': under(
    `<button type="button" style="${full} background: #fff; border: 0">Continue</button>`,
  ),
  'cover-border': under(
    div(
      'position: absolute; left: 0; top: 0; width: 0; height: 0; border: 150px solid #fff; border-width: 20px 150px; pointer-events: none',
    ),
  ),
  'cover-inset-shadow': under(
    div(`${OVER} box-shadow: inset 0 0 0 200px #fff; pointer-events: none`),
  ),
  'cover-spread-shadow': under(
    div(
      'position: absolute; left: -30px; top: 10px; width: 4px; height: 4px; box-shadow: 0 0 0 400px #fff; z-index: 5; pointer-events: none',
    ),
    'overflow: clip',
  ),
  'cover-cast-shadow': under(
    div(
      'position: absolute; left: -400px; top: 0; width: 300px; height: 40px; box-shadow: 400px 0 0 0 #fff; z-index: 5; pointer-events: none',
    ),
    'overflow: clip',
  ),
  'cover-outline': under(
    div(
      'position: absolute; left: -30px; top: 10px; width: 4px; height: 4px; outline: 400px solid #fff; z-index: 5; pointer-events: none',
    ),
    'overflow: clip',
  ),
  'cover-backdrop-filter': under(
    div(`${OVER} backdrop-filter: blur(30px) brightness(9); pointer-events: none`),
  ),
  'cover-invisible-taking': under(div(OVER)),
  'cover-closed-shadow': {
    html: under('<div class="host"></div>'),
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<div style="position: absolute; inset: 0; background: #fff; pointer-events: none"></div>';`,
  },
  'cover-popover': {
    html: (id, label) =>
      `<div style="anchor-name: --at-${id}">${labelled(id, label)}</div><div popover="manual" style="pointer-events: none; background: #fff; border: 0; margin: 0; padding: 0; position: absolute; position-anchor: --at-${id}; inset: anchor(top) anchor(right) anchor(bottom) anchor(left); width: auto; height: auto"></div>`,
    script: `block.querySelector('[popover]').showPopover();`,
  },
  // No rule makes an inert part take the pointer.
  'cover-inert': under(`<div inert style="${WHITE}"></div>`),
  'cover-dialog': under(
    `<dialog open style="${full} box-sizing: border-box; margin: 0; border: 0; background: #fff; pointer-events: none"></dialog>`,
  ),
  'cover-own-label': (id) =>
    `<div style="position: relative; width: 300px">${input(id)}<label for="${id}" style="${WHITE}">Current company (label)</label></div>`,
  'behind-own-box': (id, label) =>
    `<div style="background: #fff; width: 320px">${`<label for="${id}">${escapeHtml(label)}</label>`}<div style="position: relative; z-index: -1">${input(id)}</div></div>`,
});

import { boxed, input, labelled, rows, styled } from './field.ts';

const OFF = 'position: absolute;';

/** Ways to keep a field in the page and out of sight. */
export const HIDDEN = rows({
  'opacity-self': styled('opacity: 0'),
  'opacity-tiny': styled('opacity: 0.05'),
  'opacity-chain': boxed('opacity: .5', 'opacity: .5', 'opacity: .5'),
  'opacity-filter': boxed('filter: opacity(0)'),
  'opacity-filter-chain': boxed('filter: opacity(.4)', 'opacity: .4'),
  'visibility-hidden': boxed('visibility: hidden'),
  'visibility-collapse': styled('visibility: collapse'),
  'display-none': boxed('display: none'),
  'hidden-attribute': (id, label) => `<div hidden>${labelled(id, label)}</div>`,
  'hidden-until-found': (id, label) => `<div hidden="until-found">${labelled(id, label)}</div>`,
  'content-visibility': boxed('content-visibility: hidden'),
  'details-closed': (id, label) =>
    `<details><summary>More</summary>${labelled(id, label)}</details>`,
  'dialog-closed': (id, label) => `<dialog>${labelled(id, label)}</dialog>`,
  'popover-closed': (id, label) => `<div popover>${labelled(id, label)}</div>`,
  'type-hidden': styled('', 'hidden'),

  'clip-rect': boxed(`${OFF} clip: rect(0, 0, 0, 0)`),
  'clip-path-inset-half': boxed('clip-path: inset(50%)'),
  'clip-path-inset-sliver': boxed('clip-path: inset(0 99.5% 0 0)'),
  'clip-path-inset-px': styled('clip-path: inset(17px 0 17px 0)'),
  'clip-path-circle-nothing': boxed('clip-path: circle(0)'),
  'clip-path-circle-dot': styled('clip-path: circle(2px at 50% 50%)'),
  'clip-path-ellipse': styled('clip-path: ellipse(1px 50% at 50% 50%)'),
  'clip-path-polygon-empty': boxed('clip-path: polygon(0 0, 0 0, 0 0)'),
  'clip-path-polygon-slit': styled('clip-path: polygon(50% 0, 51% 0, 51% 100%, 50% 100%)'),
  'clip-path-path': styled('clip-path: path("M0 0h3v3h-3z")'),
  'clip-path-xywh': styled('clip-path: xywh(0 0 3px 100%)'),
  'clip-path-rect': styled('clip-path: rect(0 3px 3px 0)'),
  'clip-path-url': boxed('clip-path: url(#nothing)'),
  'overflow-zero': boxed('overflow: hidden; height: 0'),
  'overflow-max-height': boxed('overflow: hidden; max-height: 0'),
  'overflow-shifted': boxed('overflow: hidden; height: 40px', 'margin-top: 90px'),
  'overflow-clip': boxed('overflow: clip; height: 4px'),
  'overflow-one-axis': boxed('overflow-x: clip; width: 3px'),
  'contain-paint': boxed('contain: paint; height: 3px'),
  'scroller-flat': boxed('overflow: auto; height: 0'),
  'scroller-out-of-reach': boxed(
    'overflow: auto; height: 70px; position: relative',
    `${OFF} left: -700px`,
  ),
  'scroller-above-reach': boxed(
    'overflow: auto; height: 70px; position: relative',
    `${OFF} top: -700px`,
  ),
  'columns-away': boxed(
    'overflow: hidden; width: 320px; height: 90px; columns: 320px; column-gap: 20px; column-fill: auto',
    'margin-top: 180px; break-before: column',
  ),

  'size-one-pixel': styled('width: 1px; height: 1px; padding: 0; border: 0; min-width: 0'),
  'size-speck': styled('width: 5px; height: 5px; padding: 0; border: 0; min-width: 0'),
  'size-flat': styled('height: 2px; padding: 0; border: 0; min-height: 0'),
  'size-scale': styled('transform: scale(0)'),
  'size-scale-property': boxed('scale: .02'),
  'size-zoom': boxed('zoom: .05'),
  'turned-x': boxed('transform: rotateX(90deg)'),
  'turned-y': boxed('transform: rotateY(90deg)'),
  'turned-back': styled('transform: rotateY(180deg); backface-visibility: hidden'),

  'off-left': boxed(`${OFF} left: -9999px`),
  'off-top': boxed(`${OFF} top: -9999px`),
  'off-right': boxed(`${OFF} left: 400vw`),
  'off-fixed': boxed('position: fixed; left: -600px; top: 10px'),
  'off-fixed-below': boxed('position: fixed; left: 10px; top: 200vh'),
  'off-transform': boxed('transform: translateX(-9999px)'),
  'off-translate': boxed('translate: 0 -99999px'),
  'off-margin': boxed('margin-left: -9999px'),
  'off-mostly': boxed(`${OFF} left: -290px; width: 300px`),

  'ink-transparent': styled('color: transparent; background: transparent; border: 0'),
  'ink-fill': styled('-webkit-text-fill-color: transparent'),
  'ink-oklch': styled('color: oklch(50% 0.1 200 / 0)'),
  'ink-mixed': styled('color: color-mix(in srgb, black 3%, transparent)'),
  'ink-same': styled('color: #fff; background: #fff'),
  'ink-nearly-same': styled('color: #fcfcfc; background: #fff'),
  'ink-same-around': (id, label) =>
    `<div style="background: #123456">${labelled(id, label, input(id, 'color: #123456; background: transparent'))}</div>`,
  'ink-same-gradient': styled(
    'color: #fff; background: linear-gradient(rgb(255 255 255), rgb(254 254 254))',
  ),
  'font-zero': styled('font-size: 0'),
  'font-speck': styled('font-size: 1px'),
  'text-indent': styled('text-indent: -9999px'),
  'text-padded': styled('padding-left: 299px; width: 300px'),
  'text-security': styled('-webkit-text-security: disc'),
  'text-collapsed': styled('letter-spacing: -2em'),

  'mask-gradient': boxed('mask-image: linear-gradient(transparent, transparent)'),
  'mask-self': styled('mask-image: linear-gradient(to right, transparent, transparent)'),
  'mask-box': boxed(
    '-webkit-mask-box-image-source: linear-gradient(transparent, transparent); -webkit-mask-box-image-slice: 1 fill',
  ),
  'filter-blur': boxed('filter: blur(20px)'),
  'filter-brightness': boxed('filter: brightness(100)'),
  'filter-contrast': boxed('filter: contrast(0)'),
  'filter-svg': boxed('filter: url(#erase)'),
  'blend-away': styled('mix-blend-mode: lighten; color: #eee'),

  inert: (id, label) => `<div inert>${labelled(id, label)}</div>`,
  'aria-hidden': (id, label) => `<div aria-hidden="true">${labelled(id, label)}</div>`,
  'pointer-none': styled('pointer-events: none'),
  'disabled-fieldset': (id, label) =>
    `<fieldset disabled style="border: 0">${labelled(id, label)}</fieldset>`,
  'disabled-self': styled('', 'disabled'),
  'disabled-aria': styled('', 'aria-disabled="true"'),
  'read-only': styled('', 'readonly'),

  'shadow-slot-faded': {
    html: (id, label) => `<div class="host">${labelled(id, label)}</div>`,
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<div style="opacity: 0"><slot></slot></div>';`,
  },
  'shadow-not-slotted': {
    html: (id, label) => `<div class="host">${labelled(id, label)}</div>`,
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<p>Nothing to see</p>';`,
  },
  'shadow-slot-clipped': {
    html: (id, label) => `<div class="host">${labelled(id, label)}</div>`,
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<div style="overflow: hidden; height: 2px"><slot></slot></div>';`,
  },
  'shadow-inside': {
    html: (id) => `<div class="host" id="host-of-${id}"></div>`,
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<label for="' + name + '">Current company</label><input id="' + name + '">';`,
  },
  'animated-away': {
    html: boxed('animation: vanish 1ms linear 800ms forwards'),
    css: '@keyframes vanish { to { opacity: 0 } }',
  },
  'animated-for-ever': {
    html: boxed('animation: blink 2s steps(2, jump-none) infinite'),
    css: '@keyframes blink { from { opacity: 0 } to { opacity: 1 } }',
  },
});

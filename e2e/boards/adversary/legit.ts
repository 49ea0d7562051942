import { escapeHtml } from '../reply.ts';
import { boxed, input, labelled, rows, styled, under } from './field.ts';

const div = (style: string, inner = '') => `<div style="${escapeHtml(style)}">${inner}</div>`;
const SR = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';

/** What honest pages do, each the counterpart of a trick: all of these are to be filled. */
export const LEGIT = rows({
  plain: labelled,
  'opacity-slightly': boxed('opacity: .85'),
  'opacity-fades-in': {
    html: boxed('animation: appear .4s ease-out both'),
    css: '@keyframes appear { from { opacity: 0; transform: translateY(8px) } }',
  },
  'opacity-transition-late': {
    html: boxed('opacity: 0; transition: opacity .5s'),
    script: `setTimeout(() => { block.firstElementChild.style.opacity = '1'; }, 900);`,
  },
  'revealed-later': {
    html: boxed('display: none'),
    script: `setTimeout(() => { block.firstElementChild.style.display = 'block'; }, 1200);`,
  },
  // The country list of a telephone box, open in the flow of the page.
  'own-list-between': (id, label) =>
    `<label for="${id}">${escapeHtml(label)}</label><div class="iti"><ul style="height: 400px"><li>Norway +47</li></ul>${input(id)}</div>`,
  'details-open': (id, label) =>
    `<details open><summary>More</summary>${labelled(id, label)}</details>`,
  'content-visibility-auto': boxed('content-visibility: auto; contain-intrinsic-size: 80px'),
  'clip-path-round': boxed('clip-path: inset(0 round 8px)'),
  'clip-path-whole': boxed('clip-path: polygon(0 0, 100% 0, 100% 100%, 0 100%)'),
  'overflow-card': boxed('overflow: hidden; border-radius: 8px; padding: 4px'),
  'overflow-clip-card': boxed('overflow: clip; contain: content'),
  scroller: boxed('overflow: auto; height: 90px', 'padding-top: 260px'),
  'scroller-sideways': boxed('overflow: auto; width: 320px', 'padding-left: 500px; width: 320px'),
  'scroller-nested': boxed(
    'overflow: auto; height: 120px',
    'overflow: auto; height: 300px',
    'padding-top: 400px',
  ),
  'absolute-out-of-static-clip': (id, label) =>
    `<div style="position: relative; height: 80px"><div style="overflow: hidden; height: 1px"><div style="position: absolute; top: 0; left: 0">${labelled(id, label)}</div></div></div>`,
  'small-box': styled('width: 60px; height: 20px; padding: 0'),
  scaled: boxed('transform: scale(.9); transform-origin: left'),
  zoomed: boxed('zoom: 1.5'),
  'zoomed-out': boxed('zoom: .75'),
  tilted: boxed('transform: rotate(1deg)'),
  columns: boxed('columns: 2'),
  dark: (id, label) =>
    `<div style="background: #14161a; color: #eee; padding: 8px">${labelled(id, label, input(id, 'background: transparent; color: #eee; border-color: #555'))}</div>`,
  'pale-ink': styled('color: #999'),
  'wide-gamut-ink': styled('color: oklch(30% 0.05 250)'),
  'gradient-behind': styled('background: linear-gradient(#fff, #f3f4f6); color: #111'),
  'picture-behind': (id, label) =>
    `<div style="background: url(data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==) center / cover">${labelled(id, label)}</div>`,
  'autofill-colour': styled('box-shadow: inset 0 0 0 1000px #fff; -webkit-text-fill-color: #111'),
  'large-shadow': boxed('box-shadow: 0 20px 60px rgb(0 0 0 / .35); padding: 8px'),
  'filtered-shadow': boxed('filter: drop-shadow(0 2px 4px rgb(0 0 0 / .2))'),
  'filter-nothing': boxed('filter: blur(0px) brightness(1.02) contrast(1.05) opacity(.95)'),
  'focus-ring': styled('outline: 3px solid #88f; outline-offset: 2px'),
  'icon-inside': under(
    '<svg style="position: absolute; left: 8px; top: 10px; width: 16px; height: 16px; pointer-events: none"><rect width="16" height="16" fill="#555"/></svg><button type="button" style="position: absolute; right: 4px; top: 6px; width: 24px; height: 24px">x</button>',
  ),
  'overlay-closed': under(
    div('position: absolute; inset: 0; background: #000; opacity: 0; pointer-events: none'),
  ),
  'overlay-invisible': under(
    div('position: fixed; inset: 0; background: rgb(0 0 0 / .6); visibility: hidden; z-index: 99'),
  ),
  'overlay-tinted': under(
    div('position: absolute; inset: 0; background: rgb(255 240 200 / .2); pointer-events: none'),
  ),
  'underline-after': {
    html: under('', 'isolation: isolate'),
    css: '#block-underline-after > div::after { content: ""; position: absolute; left: 0; right: 0; bottom: 0; height: 2px; background: #06c; pointer-events: none }',
  },
  'floating-label': (id, label) =>
    `<div style="position: relative; padding-top: 10px">${input(id)}<label for="${id}" style="position: absolute; left: 10px; top: 0; font-size: 12px; background: #fff; padding: 0 4px; pointer-events: none">${escapeHtml(label)}</label></div>`,
  'label-in-box': (id, label) =>
    `<div style="position: relative">${input(id)}<label for="${id}" style="position: absolute; left: 12px; top: 8px; color: #777">${escapeHtml(label)}</label></div>`,
  'label-wraps': (id, label) => `<label>${escapeHtml(label)} ${input(id)}</label>`,
  'label-wraps-with-for': (id, label) =>
    `<label for="${id}">${escapeHtml(label)} ${input(id)}</label>`,
  'label-with-star': (id, label) =>
    `<label for="${id}">${escapeHtml(label)}<span aria-hidden="true">*</span><span style="${SR}">required</span></label>${input(id)}`,
  'label-star-by-css': {
    html: (id, label) =>
      `<label for="${id}" class="starred">${escapeHtml(label)}</label>${input(id)}`,
    css: '.starred::after { content: " *"; color: #c00 }',
  },
  'label-with-help': (id, label) =>
    `<label for="${id}">${escapeHtml(label)}</label><p id="${id}-description">As on your contract.</p>${input(id)}`,
  'label-aria-agrees': (id, label) =>
    `<span>${escapeHtml(label)}</span>${input(id, '', `aria-label="${escapeHtml(label)}"`)}`,
  'placeholder-says-it': (id, label) =>
    `<label for="${id}" style="${SR}">${escapeHtml(label)}</label>${input(id, '', `placeholder="${escapeHtml(label)}"`)}`,
  'reformats-on-blur': {
    html: labelled,
    script: `input.addEventListener('focusout', () => { input.value = input.value.trim(); });`,
  },
  'grows-on-input': {
    html: labelled,
    script: `input.addEventListener('input', () => { input.style.height = '44px'; });`,
  },
  'help-on-input': {
    html: labelled,
    script: `input.addEventListener('input', () => block.insertAdjacentHTML('beforeend', '<p>Looks good.</p>'));`,
  },
  'shadow-slot': {
    html: (id, label) => `<div class="host">${labelled(id, label)}</div>`,
    script: `block.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<div style="padding: 4px"><slot></slot></div>';`,
  },
  'hover-transition': styled('transition: border-color .2s, box-shadow .2s'),
  'spinner-beside': {
    html: (id, label) => `${labelled(id, label)}<i class="spin"></i>`,
    css: '@keyframes turn { to { rotate: 360deg } } .spin { display: inline-block; width: 10px; height: 10px; border: 2px solid; animation: turn 1s linear infinite }',
  },
});

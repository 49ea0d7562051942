import { escapeHtml } from '../reply.ts';
import { input, rows } from './field.ts';

const PET = 'Name of your first pet';
const SR = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';

/** Fields that are seen, and ask people one thing and programs another. */
export const LABELS = rows({
  'label-hidden-part': (id, label) =>
    `<label for="${id}"><span hidden>${label}</span><span>${PET}</span></label>${input(id)}`,
  'label-for-readers': (id, label) =>
    `<label for="${id}"><span style="${SR}">${label}</span><span aria-hidden="true">${PET}</span></label>${input(id)}`,
  'label-drawn-by-css': {
    html: (id, label) => `<label for="${id}" class="drawn">${label}</label>${input(id)}`,
    css: `.drawn { font-size: 0 } .drawn::after { content: "${PET}"; font-size: 15px }`,
  },
  'label-inkless': (id, label) =>
    `<label for="${id}" style="color: transparent; position: absolute">${label}</label><span>${PET}</span>${input(id)}`,
  'label-same-ink': (id, label) =>
    `<label for="${id}"><span style="color: #fff; background: #fff; position: absolute">${label}</span><span>${PET}</span></label>${input(id)}`,
  'label-faded': (id, label) =>
    `<label for="${id}"><span style="opacity: 0; position: absolute">${label}</span><span>${PET}</span></label>${input(id)}`,
  'label-off-page': (id, label) =>
    `<label for="${id}" style="position: absolute; left: -9999px">${label}</label><span>${PET}</span>${input(id)}`,
  'label-aria-only': (id, label) =>
    `<span>${PET}</span>${input(id, '', `aria-label="${escapeHtml(label)}"`)}`,
  'label-aria-is-a-part': (id, label) =>
    `<span>${PET}, not the ${label}</span>${input(id, '', `aria-label="${escapeHtml(label)}"`)}`,
  'label-aria-nothing-seen': (id, label) => input(id, '', `aria-label="${escapeHtml(label)}"`),
  'label-placeholder-differs': (id, label) =>
    `<label for="${id}" style="${SR}">${label}</label>${input(id, '', `placeholder="${PET}"`)}`,
  'label-second': (id, label) =>
    `<label for="${id}" style="${SR}">${label}</label><label for="${id}">${PET}</label>${input(id)}`,
  'label-covered': (id, label) =>
    `<div style="position: relative"><label for="${id}">${label}</label><div style="position: absolute; inset: 0; background: #fff; pointer-events: none">${PET}</div></div>${input(id)}`,
  'label-far-away': (id, label) =>
    `<label for="${id}">${label}</label><div style="height: 700px"></div><span>${PET}</span>${input(id)}`,
  'same-id-twice': (id, label) =>
    `<label for="${id}">${label}</label>${input(id)}<span>${PET}</span>${input(id)}`,
  'too-short': (id, label) =>
    `<label for="${id}">${label}</label>${input(id, '', 'maxlength="3"')}`,
  'other-form': (id, label) =>
    `<label for="${id}">${label}</label>${input(id, '', 'form="elsewhere"')}`,
});

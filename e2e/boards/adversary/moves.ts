import { labelled, rows, under } from './field.ts';

const PET = "'Name of your first pet'";
const LABEL = `block.querySelector('label').textContent = ${PET};`;
/** What a page does to its fields once the first of them was written: after they were described, before they are written. */
const onFirst = (what: string) =>
  `document.addEventListener('input', () => { if (input.value) return; ${what} sprung(); }, { once: true, capture: true });`;
const on = (type: string, what: string) =>
  `input.addEventListener('${type}', () => { ${what} sprung(); });`;

const field = (id: string, label: string) => labelled(id, label);

/** Fields that change under the hand. A value under a trick that has sprung is a leak. */
export const MOVES = rows({
  'swap-label-on-input': { html: field, script: on('input', LABEL) },
  'swap-label-on-change': { html: field, script: on('change', LABEL) },
  'swap-label-on-focusout': { html: field, script: on('focusout', LABEL) },
  'swap-label-on-focus': { html: field, script: on('focus', LABEL) },
  'swap-label-on-beforeinput': { html: field, script: on('beforeinput', LABEL) },
  'swap-label-on-pointerdown': { html: field, script: on('pointerdown', LABEL) },
  'swap-label-on-keydown': { html: field, script: on('keydown', LABEL) },
  'hide-on-input': { html: field, script: on('input', "block.style.display = 'none';") },
  'fade-on-input': { html: field, script: on('input', "block.style.opacity = '0';") },
  'cover-on-input': {
    html: field,
    script: on(
      'input',
      "block.style.position = 'relative'; block.insertAdjacentHTML('beforeend', '<div style=\"position: absolute; inset: 0; background: #fff; pointer-events: none\"></div>');",
    ),
  },
  'double-on-input': {
    html: field,
    script: on('input', 'block.after(block.cloneNode(true));'),
  },
  'rename-on-input': {
    html: field,
    script: on('input', `input.id = 'question_renamed'; ${LABEL}`),
  },
  'swap-label-a-frame-later': {
    html: field,
    script: `input.addEventListener('input', () => requestAnimationFrame(() => { ${LABEL} sprung(); }));`,
    late: true,
  },
  'hide-a-moment-later': {
    html: field,
    script: `input.addEventListener('change', () => setTimeout(() => { block.style.visibility = 'hidden'; sprung(); }, 30));`,
    late: true,
  },
  'first-swaps-label': { html: field, script: onFirst(LABEL) },
  'first-hides': { html: field, script: onFirst("block.style.clipPath = 'circle(1px)';") },
  'first-moves-to-hidden': {
    html: field,
    script: onFirst("document.getElementById('cellar').append(block);"),
  },
  'first-moves-to-other-form': {
    html: field,
    script: onFirst("document.getElementById('elsewhere').append(block);"),
  },
  'first-joins-other-form': {
    html: field,
    script: onFirst("input.setAttribute('form', 'elsewhere');"),
  },
  'first-takes-anothers-id': {
    html: field,
    script: onFirst("input.id = 'plain-1';"),
  },
  'first-becomes-password': { html: field, script: onFirst("input.type = 'password';") },
  'first-becomes-box': { html: field, script: onFirst("input.type = 'checkbox';") },
  'first-shortens': { html: field, script: onFirst('input.maxLength = 2;') },
  'first-locks': { html: field, script: onFirst('input.readOnly = true;') },
  // Lets the pointer through; no hit test shows it.
  'first-covers': {
    html: under('<div class="lid"></div>'),
    script: onFirst(
      "block.querySelector('.lid').style.cssText = 'position: absolute; inset: 0; background: #fff; pointer-events: none';",
    ),
  },
  // The same without a change in the document: a rule is added to a stylesheet.
  'first-covers-by-rule': {
    html: under('<div class="lid"></div>'),
    script: onFirst(
      "document.styleSheets[0].insertRule('#block-first-covers-by-rule .lid { position: absolute; inset: 0; background: #fff; pointer-events: none }');",
    ),
  },
  // By a sheet of its own, by one within a shadow, by a part that comes into a shadow, and by a rule on the mirrored value.
  'first-covers-by-adopted': {
    html: under('<div class="lid"></div>'),
    script: onFirst(
      "const sheet = new CSSStyleSheet(); sheet.replaceSync('#block-first-covers-by-adopted .lid { position: absolute; inset: 0; background: #fff; pointer-events: none }'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];",
    ),
  },
  'first-covers-in-shadow': {
    html: under('<div class="host"></div>'),
    script: `const root = block.querySelector('.host').attachShadow({ mode: 'open' }); root.innerHTML = '<style></style><i></i>'; ${onFirst(
      "root.styleSheets[0].insertRule('i { position: absolute; inset: 0; background: #fff; pointer-events: none }');",
    )}`,
  },
  'first-adds-to-shadow': {
    html: under('<div class="host"></div>'),
    script: `const root = block.querySelector('.host').attachShadow({ mode: 'open' }); ${onFirst(
      'root.innerHTML = \'<div style="position: absolute; inset: 0; background: #fff; pointer-events: none"></div>\';',
    )}`,
  },
  'first-mirrors-value': {
    html: under('<div class="lid"></div>'),
    css: '[value="sprung"] ~ .lid { position: absolute; inset: 0; background: #fff; pointer-events: none }',
    script: onFirst("input.setAttribute('value', 'sprung'); input.value = '';"),
  },
  'first-fades-by-rule': {
    html: field,
    script: onFirst(
      "document.styleSheets[0].insertRule('#block-first-fades-by-rule { opacity: 0 }');",
    ),
  },
  'first-leaves': { html: field, script: onFirst('block.remove();') },
});

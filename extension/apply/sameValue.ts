import type { FieldValue } from '@jobai/shared/fields';

/** Whether what stands is what was wanted, given how widgets re-format (phones) and shorten (country lists). */
export function sameValue(wanted: FieldValue | null, found: FieldValue | null): boolean {
  if (isUnticked(wanted) || isUnticked(found)) {
    return (!wanted || isUnticked(wanted)) && (!found || isUnticked(found));
  }
  if (!wanted || !found) return wanted === found;
  if (wanted.kind === 'text' && found.kind === 'text')
    return tidy(wanted.text) === tidy(found.text);
  if (wanted.kind === 'option' && found.kind === 'option') {
    return tidy(wanted.option) === tidy(found.option);
  }
  if (wanted.kind === 'options' && found.kind === 'options') {
    const key = (options: string[]) => options.map(tidy).sort().join('\n');
    return key(wanted.options) === key(found.options);
  }
  if (wanted.kind === 'checked' && found.kind === 'checked')
    return wanted.checked === found.checked;
  return wanted.kind === 'file' && found.kind === 'file' && wanted.name === found.name;
}

/** An unticked box reads as empty. */
function isUnticked(value: FieldValue | null): boolean {
  return value?.kind === 'checked' && !value.checked;
}

/** Line ends and runs of blanks differ between what is set and what a textarea or a list shows. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

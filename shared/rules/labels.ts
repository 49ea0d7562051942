/** A plan reads the same few texts hundreds of times. */
function remembering(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const changed = change(text);
    if (known.size >= 5000) known.clear();
    known.set(text, changed);
    return changed;
  };
}

const REQUIRED_WORDS =
  'required|mandatory|obligatoire|requis|erforderlich|pflichtfeld|obligatorio|requerido|obrigatorio|obrigatório|verplicht|obbligatorio|richiesto';
const OPTIONAL_WORDS =
  'optional|not required|if applicable|facultatif|optionnel|opcional|optioneel|facoltativo|opzionale';
const MARKER_NOTE = new RegExp(`[([]\\s*(?:${REQUIRED_WORDS}|${OPTIONAL_WORDS})\\s*[)\\]]`, 'giu');
const MARKER_TAIL = new RegExp(`\\s[-–—]\\s*(?:${REQUIRED_WORDS}|${OPTIONAL_WORDS})\\s*$`, 'iu');

/** Visible question text without required and optional markers, NFC, single spaces. */
export const cleanLabel = remembering((raw) =>
  raw
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(MARKER_NOTE, ' ')
    .replace(MARKER_TAIL, '')
    // Markers stand at either end; an asterisk inside is a footnote of the text and stays.
    .replace(/^[\s*✱＊]+|[\s*✱＊]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** Lower case, no diacritics, plain quotes and dashes, single spaces: what patterns and options are compared in. */
export const fold = remembering((text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * Key of a question for the answer memory: equal for spellings that differ only in case, diacritics, punctuation and
 * markers. "C++" and "C#" stay apart.
 */
export function labelKey(label: string): string {
  return fold(cleanLabel(label))
    .replace(/[^\p{L}\p{N}+#%$€£]+/gu, ' ')
    .trim();
}

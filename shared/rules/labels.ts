const REQUIRED_WORDS =
  'required|mandatory|obligatoire|requis|erforderlich|pflichtfeld|obligatorio|requerido|obrigatorio|obrigatório|verplicht|obbligatorio|richiesto';
const OPTIONAL_WORDS =
  'optional|not required|if applicable|facultatif|optionnel|opcional|optioneel|facoltativo|opzionale';
const MARKER_NOTE = new RegExp(`[([]\\s*(?:${REQUIRED_WORDS}|${OPTIONAL_WORDS})\\s*[)\\]]`, 'giu');
const MARKER_TAIL = new RegExp(`\\s[-–—]\\s*(?:${REQUIRED_WORDS}|${OPTIONAL_WORDS})\\s*$`, 'iu');

/** Visible question text without required and optional markers, NFC, single spaces. */
export function cleanLabel(raw: string): string {
  return (
    raw
      .normalize('NFC')
      .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(MARKER_NOTE, ' ')
      .replace(MARKER_TAIL, '')
      // Markers stand at either end; an asterisk inside is a footnote of the text and stays.
      .replace(/^[\s*✱＊]+|[\s*✱＊]+$/gu, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Lower case, no diacritics, plain quotes and dashes, single spaces: what patterns and options are compared in. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Key of a question for the answer memory: equal for spellings that differ only in case, diacritics, punctuation and
 * markers. "C++" and "C#" stay apart.
 */
export function labelKey(label: string): string {
  return fold(cleanLabel(label))
    .replace(/[^\p{L}\p{N}+#%$€£]+/gu, ' ')
    .trim();
}

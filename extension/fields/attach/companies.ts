import { fold } from '@jobai/shared/rules/labels';

const LEGAL = new Set(
  'inc incorporated llc ltd limited gmbh ag se corp corporation co company plc bv nv ab oy asa sa sas srl spa kg group holding holdings'.split(
    ' ',
  ),
);
/** Begin many names and are ordinary words besides. */
const ORDINARY = new Set(
  'the first general united american national international global world new open data cloud digital health software tech technology product products backend frontend design engineering engineer senior junior cover letter motivation application resume short long formal friendly team people work jobs career careers remote'.split(
    ' ',
  ),
);
/** Whom a letter that is meant for everybody may address. */
const ANYBODY = new Set(
  'a an the any all every everyone everybody anyone whom it may concern general generic default your my our role roles job jobs position positions posting postings company companies employer employers startup startups agency agencies hiring manager managers team teams recruiter recruiters sir madam remote hybrid work use application applications and or of in with more most other others email print'.split(
    ' ',
  ),
);
const ADDRESSED =
  /(?:^|[\s(_-])(?:for|to|at|dear|fur|an|bei|pour|chez|a l'attention de)[\s_-]+([^()|,;:]+)|@\s*([^()|,;:\s]+)/g;

/** "AcmeLetter" → acme, letter. */
function wordsOf(text: string): string[] {
  return fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

/** What a company may be called in a label: its whole name, and its first word where that is no ordinary one. */
function namesOf(company: string): string[] {
  const words = wordsOf(company).filter((word) => !LEGAL.has(word));
  const [first = ''] = words;
  const names = [words.join('')];
  if (first.length >= 4 && !ORDINARY.has(first)) names.push(first);
  return names.filter((name) => name.length >= 2 && !ORDINARY.has(name));
}

/** Whether words that stand together make up the name, written apart or as one. */
function hasName(words: readonly string[], name: string): boolean {
  return words.some((_, from) => {
    let run = '';
    for (let at = from; at < words.length && run.length < name.length; at += 1) run += words[at];
    return run === name;
  });
}

/**
 * Whether the person's own words for a file (label, roles, file name) name an employer other than this one: one they
 * know of already, or whoever "for …" and "to …" lead to. In doubt yes: a letter to somebody else must not be sent.
 */
export function namesAnother(
  texts: readonly string[],
  job: { company: string; tenant: string; title: string },
  companies: readonly string[],
  roles: readonly string[] = [],
): boolean {
  const own = new Set([...namesOf(job.company), ...namesOf(job.tenant)]);
  const others = companies.flatMap(namesOf).filter((name) => !own.has(name));
  const known = new Set([
    ...wordsOf(job.title),
    ...roles.flatMap(wordsOf),
    ...wordsOf(job.company),
  ]);
  return texts.some((text) => {
    const words = wordsOf(text);
    return others.some((name) => hasName(words, name)) || addressesStranger(text, own, known);
  });
}

function addressesStranger(
  text: string,
  own: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  return [...fold(text).matchAll(ADDRESSED)].some(([, named = '', at = '']) => {
    const words = wordsOf(named || at);
    if ([...own].some((name) => hasName(words, name))) return false;
    const strange = words.filter(
      (word) =>
        !ANYBODY.has(word) && !ORDINARY.has(word) && !known.has(word) && !/^\d+$/.test(word),
    );
    return strange.length > 0;
  });
}

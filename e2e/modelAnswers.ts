/** What a good model would say, made from what it was asked: the doubles of the providers answer with it. */

interface Prompted {
  user: string;
}

/** A draft: two things the applicant did, in the words of the numbered facts. */
export function draftFromFacts({ user }: Prompted) {
  const facts = [...user.matchAll(/^(S\d+): (.{40,})$/gm)].slice(0, 2);
  return {
    sentences: facts.map(([, slot = '', text = '']) => ({
      text: text.replace(/[.\s]*$/, '.'),
      facts: [slot],
    })),
  };
}

/** A reading: the first lines that name a skill, copied letter for letter. */
export function readFromPosting({ user }: Prompted) {
  const skills = ['PostgreSQL', 'Go', 'Kubernetes', 'TypeScript', 'Python', 'Excel'].flatMap(
    (name) => {
      const quote = new RegExp(`[^\\n.]*\\b${name}\\b[^\\n.]*`).exec(user)?.[0].trim();
      return quote ? [{ name, need: 'must' as const, quote: quote.slice(0, 300) }] : [];
    },
  );
  return {
    ...{ seniority: null, years: null, workplace: null, authorization: null, salary: null },
    skills,
  };
}

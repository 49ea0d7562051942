import { findSkills, provenBy } from '@jobai/shared/rules/match/skills';

/** What skills in a piece are also called, and what they show: "GitHub Actions" is found by "CI/CD". */
export const termsOfPiece = (text: string): string =>
  [...new Set(findSkills(text).flatMap(({ name }) => [name, ...provenBy(name)]))].join(', ');

/** The names that skills of a requirement go by here; pieces carry the same ones. */
export const termsOfQuery = (text: string): string =>
  [...new Set(findSkills(text).map(({ name }) => name))].join(', ');

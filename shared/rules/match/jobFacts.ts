import type { JobFacts, Posting } from '../../jobFacts.ts';
import { agreedCountry } from '../locations.ts';
import { readAuthorization } from './authorization.ts';
import { readSeniority, readYears } from './experience.ts';
import { readSkills } from './needs.ts';
import { piecesOf } from './pieces.ts';
import { readSalary } from './salary.ts';
import { isTechnology } from './skills.ts';
import { toMachines } from './toMachines.ts';
import { readWorkplace } from './workplace.ts';

/** What a posting says, read without a model. Every quote is a verbatim piece of its title, place or text. */
export function jobFactsByRules(posting: Posting): JobFacts {
  const pieces = piecesOf(posting.posting);
  const title = toMachines(posting.title) ? '' : posting.title;
  const skills = readSkills(title, pieces);
  return {
    role: posting.title,
    company: posting.company,
    seniority: readSeniority(title, pieces),
    years: readYears(pieces),
    skills,
    // Those that are asked for stand first; a language somebody speaks is no technology.
    techStack: techOf(skills),
    workplace: readWorkplace(posting, pieces),
    locations: placesOf(posting.location),
    countryCode: agreedCountry(posting),
    authorization: readAuthorization(pieces),
    salary: readSalary(posting.salary, pieces),
  };
}

/** "London; Berlin | Remote": places as they stand. A comma parts a city from its country, not two places. */
function placesOf(location: string): string[] {
  const places = location
    .split(/\s*[;|\n]\s*|\s+(?:or|\/)\s+/)
    .map((place) => place.trim().slice(0, 300))
    .filter((place) => place !== '' && !toMachines(place));
  return [...new Set(places)].slice(0, 20);
}

function techOf(skills: JobFacts['skills']): string[] {
  const ranked = [...skills].sort((a, b) => Number(a.need === 'nice') - Number(b.need === 'nice'));
  return ranked
    .map(({ name }) => name)
    .filter(isTechnology)
    .slice(0, 8);
}

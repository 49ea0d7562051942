/**
 * Keys of the reference's profile whose value stands in ours as it is: read by the import of its YAML file and by the
 * API, in both directions. `#` stands for a list's position.
 */
export const SAME_KEYS: readonly (readonly [reference: string, ours: string])[] = [
  ['personal_information.full_name', 'basics.name'],
  ['personal_information.first_name', 'basics.givenName'],
  ['personal_information.last_name', 'basics.familyName'],
  ['personal_information.email', 'basics.email'],
  ['personal_information.summary', 'basics.summary'],
  ['personal_information.location.city', 'basics.location.city'],
  ['experience.#.title', 'work.#.position'],
  ['experience.#.company', 'work.#.name'],
  ['experience.#.location', 'work.#.location'],
  ['experience.#.description', 'work.#.summary'],
  ['experience.#.highlights.#', 'work.#.highlights.#'],
  ['education.#.degree', 'education.#.studyType'],
  ['education.#.major', 'education.#.area'],
  ['education.#.university', 'education.#.institution'],
  ['education.#.cgpa', 'education.#.score'],
  ['projects.#.name', 'projects.#.name'],
  ['projects.#.description', 'projects.#.description'],
  ['projects.#.url', 'projects.#.url'],
  ['projects.#.technologies.#', 'projects.#.keywords.#'],
  ['application_preferences.notice_period', 'preferences.noticePeriod'],
  ['application_preferences.employment_type.#', 'preferences.employmentTypes.#'],
  ['application_preferences.desired_roles.#', 'preferences.desiredRoles.#'],
];

/** Other names for the same, taken and never given. */
export const OTHER_NAMES: readonly (readonly [reference: string, ours: string])[] = [
  ['summary', 'basics.summary'],
  ['desired_roles.#', 'preferences.desiredRoles.#'],
  ['experience.#.responsibilities.#', 'work.#.highlights.#'],
  ['projects.#.title', 'projects.#.name'],
  ['projects.#.link', 'projects.#.url'],
  ['projects.#.tech_stack.#', 'projects.#.keywords.#'],
];

/** Pairs of one object: `experience.#` and `work.#` give title–position, company–name … */
export function pairsOf(reference: string, ours: string): [reference: string, ours: string][] {
  const last = (path: string, head: string) => path.slice(head.length + 1).replace(/\.#$/, '');
  return SAME_KEYS.flatMap(([from, to]): [string, string][] => {
    if (!from.startsWith(`${reference}.`) || !to.startsWith(`${ours}.`)) return [];
    const pair: [string, string] = [last(from, reference), last(to, ours)];
    return pair.some((key) => key.includes('.')) ? [] : [pair];
  });
}

/** Schools, degrees and disciplines as the education search knows them. */

type Item = { id: number; text: string };
const list = (base: number, names: readonly string[]): Item[] =>
  names.map((text, index) => ({ id: base + index, text }));

const LISTS: Readonly<Record<string, readonly Item[]>> = {
  schools: list(10_501_000, [
    'Boston University',
    'California Institute of Technology',
    'Carnegie Mellon University',
    'Columbia University',
    'Cornell University',
    'Delft University of Technology',
    'ETH Zurich',
    'Georgia Institute of Technology',
    'Harvard University',
    'Howard University',
    'Leland Stanford Junior High School',
    'Massachusetts Institute of Technology',
    'Oregon State University',
    'Princeton University',
    'San Francisco State University',
    'San Jose State University',
    'Stanford University',
    'Technical University of Munich',
    'University of California, Berkeley',
    'University of California, Los Angeles',
    'University of Illinois at Urbana-Champaign',
    'University of Lagos',
    'University of Michigan',
    'University of Texas at Austin',
    'University of Toronto',
    'University of Washington',
    'Yale University',
    'Other',
  ]),
  degrees: list(10_502_000, [
    'High School',
    "Associate's Degree",
    "Bachelor's Degree",
    "Master's Degree",
    'Master of Business Administration (M.B.A.)',
    'Juris Doctor (J.D.)',
    'Doctor of Medicine (M.D.)',
    'Doctor of Philosophy (Ph.D.)',
    "Engineer's Degree",
    'Other',
  ]),
  disciplines: list(10_503_000, [
    'Accounting',
    'Business Administration',
    'Chemistry',
    'Computer Engineering',
    'Computer Science',
    'Design',
    'Economics',
    'Electrical Engineering',
    'English',
    'Information Systems',
    'Information Technology',
    'Mathematics',
    'Mechanical Engineering',
    'Physics',
    'Political Science',
    'Psychology',
    'Software Engineering',
    'Statistics & Decision Theory',
    'Other',
  ]),
};
const PAGE = 10;

/** `{items, meta}` of one list, at most one page of it; null for a list that does not exist. */
export function searchEducation(name: string, term: string) {
  const items = LISTS[name]?.filter(({ text }) => text.toLowerCase().includes(term.toLowerCase()));
  if (!items) return null;
  return { items: items.slice(0, PAGE), meta: { total_count: items.length, per_page: PAGE } };
}

export const educationText = (name: string, id: string | null) =>
  LISTS[name]?.find((item) => String(item.id) === id)?.text ?? '';

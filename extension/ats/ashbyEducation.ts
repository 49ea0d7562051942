import type { FieldType, Widget } from '@jobai/shared/fields';
import type { Control, Repeat } from './adapter.ts';

/** Parts of the education history (§3.3). Ids carry no index: a second school repeats those of the first. */
const PARTS: Part[] = [
  { part: 'school', selector: 'input[role=combobox]', known: 'school', label: 'School' },
  { part: 'degree', selector: '[id$="-degree"]', known: 'degree', label: 'Degree' },
  { part: 'major', selector: '[id$="-major"]', known: 'discipline', label: 'Major' },
  ...date('startDate', 'educationStartMonth', 'educationStartYear', 'Start'),
  ...date('endDate', 'educationEndMonth', 'educationEndYear', 'End'),
];

interface Part {
  part: string;
  selector: string;
  known: FieldType;
  label: string;
}

/** Two lists of the browser's own: month, then year. */
function date(id: string, month: FieldType, year: FieldType, label: string): Part[] {
  const list = `[id$="-${id}"] select`;
  return [
    {
      part: `${id}:month`,
      selector: `${list}:first-of-type`,
      known: month,
      label: `${label} month`,
    },
    { part: `${id}:year`, selector: `${list}:last-of-type`, known: year, label: `${label} year` },
  ];
}

function widgetOf(element: HTMLElement): Widget {
  if (element.matches('select')) return 'select';
  return element.matches('[role=combobox]') ? 'combobox' : 'text';
}

/** One control per part and school, in page order. */
export function ashbyEducation(entry: HTMLElement, path: string): Control[] {
  const found = PARTS.flatMap(({ part, selector, known, label }) =>
    [...entry.querySelectorAll<HTMLElement>(selector)].map((element, index) => ({
      key: `${path}-${part}${index ? `:${index}` : ''}`,
      widget: widgetOf(element),
      element,
      label,
      // One caption stands over both lists of a date.
      asks: element.closest('[id$="Date"]')?.querySelector<HTMLElement>('span, label') ?? null,
      description: '',
      section: 'education' as const,
      index,
      required: element.matches(':required'),
      known,
    })),
  );
  return found.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

const HISTORY = '[data-field-path="_systemfield_education_history"]';
const SCHOOL = 'input[role=combobox]';

/** The last button of the entry adds a school; the last of a school's own block takes it away. Their texts are translated. */
export function ashbyRepeats(form: HTMLElement): Repeat[] {
  return [...form.querySelectorAll<HTMLElement>(HISTORY)].map((entry) => {
    const blocks = [...entry.querySelectorAll(SCHOOL)].map((school) => blockOf(school, entry));
    const buttons = [...entry.querySelectorAll<HTMLElement>('button')];
    const outside = buttons.filter((button) => !blocks.some((block) => block?.contains(button)));
    return {
      section: 'education',
      add: outside.at(-1) ?? null,
      remove: (index) => [...(blocks[index]?.querySelectorAll('button') ?? [])].at(-1) ?? null,
    };
  });
}

/** The smallest block around a school that holds its degree too; null where schools can't be told apart. */
function blockOf(school: Element, entry: HTMLElement): HTMLElement | null {
  let at = school.parentElement;
  while (at && at !== entry && !at.querySelector('[id$="-isCurrent"], [id$="-endDate"]')) {
    at = at.parentElement;
  }
  return at && at !== entry && at.querySelectorAll(SCHOOL).length === 1 ? at : null;
}

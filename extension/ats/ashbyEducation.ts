import type { FieldType, Widget } from '@jobai/shared/fields';
import type { Control } from './adapter.ts';

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

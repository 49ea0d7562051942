import type { FieldType, Widget } from '@jobai/shared/fields';
import type { Control } from './adapter.ts';

/** Parts of the education history (§3.3). Ids carry no index: a second school repeats those of the first. */
const PARTS: { selector: string; known: FieldType; label: string; widget: Widget }[] = [
  { selector: 'input[role=combobox]', known: 'school', label: 'School', widget: 'combobox' },
  { selector: '[id$="-degree"]', known: 'degree', label: 'Degree', widget: 'text' },
  { selector: '[id$="-major"]', known: 'discipline', label: 'Major', widget: 'text' },
  ...date('startDate', 'educationStartMonth', 'educationStartYear', 'Start'),
  ...date('endDate', 'educationEndMonth', 'educationEndYear', 'End'),
];

function date(id: string, month: FieldType, year: FieldType, label: string) {
  const widget = 'select' as const;
  return [
    {
      selector: `[id$="-${id}"] select:first-of-type`,
      known: month,
      label: `${label} month`,
      widget,
    },
    { selector: `[id$="-${id}"] select:last-of-type`, known: year, label: `${label} year`, widget },
  ];
}

/** One control per part and school, in page order. */
export function ashbyEducation(entry: HTMLElement, path: string): Control[] {
  const found = PARTS.flatMap(({ selector, known, label, widget }) =>
    [...entry.querySelectorAll<HTMLElement>(selector)].map((element, index) => ({
      key: `${path}:${known}:${index}`,
      widget,
      element,
      label,
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

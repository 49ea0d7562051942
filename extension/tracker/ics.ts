import type { Application } from '@jobai/shared/application';
import { addDays } from '@jobai/shared/rules/days';

/** iCalendar (RFC 5545): one all-day event per due entry. */

const LINE_OCTETS = 75;

/** §3.3.11: text values; control characters other than line breaks may not occur. */
export function icsText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n')
  );
}

/** §3.1: lines of at most 75 octets, never broken inside a character. */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += char;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');

function event(row: Application, dueOn: string, stamp: string): string[] {
  const name = `${row.title}, ${row.company}`;
  const details = [row.nextStep && name, row.location, row.url].filter(Boolean).join('\n');
  return [
    'BEGIN:VEVENT',
    // The same entry again replaces the earlier one in the person's calendar.
    `UID:${icsText(row.id)}@jobai`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(dueOn)}`,
    // §3.6.1: the end of a day is the next one.
    `DTEND;VALUE=DATE:${compact(addDays(dueOn, 1))}`,
    `SUMMARY:${icsText(row.nextStep ? `${row.nextStep} (${row.company})` : name)}`,
    ...(details ? [`DESCRIPTION:${icsText(details)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A calendar of every row that has a due day, in the order given. */
export function toIcs(rows: readonly Application[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobAI//Tracker//EN',
    'CALSCALE:GREGORIAN',
    ...rows.flatMap((row) => (row.dueOn === null ? [] : event(row, row.dueOn, stamp))),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

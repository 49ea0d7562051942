import { describe, expect, test } from 'vitest';
import { foldLine, icsText, toIcs } from './ics.ts';
import { testRow } from './testRow.ts';

const now = new Date('2026-01-05T06:07:08.900Z');
/** As a calendar reads it: folded lines joined again. */
const unfold = (text: string) => text.replace(/\r\n /g, '');

describe('RFC 5545', () => {
  test('a due entry is an all-day event with a name that stays', () => {
    const row = testRow({
      dueOn: '2026-12-31',
      nextStep: 'Call; ask, then wait',
      location: 'Basel',
      url: 'https://acme.example/1',
    });
    expect(unfold(toIcs([row, testRow({ id: 'none' })], now))).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//JobAI//Tracker//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:a1@jobai',
        'DTSTAMP:20260105T060708Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Call\\; ask\\, then wait (Acme)',
        'DESCRIPTION:Engineer\\, Acme\\nBasel\\nhttps://acme.example/1',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });
  test('what stands in an entry opens no line of its own', () => {
    const hostile = 'x\r\nEND:VEVENT\rBEGIN:VALARM\u2028\u0000';
    const text = toIcs([testRow({ dueOn: '2026-01-05', title: hostile, company: hostile })], now);
    expect(text.split('\r\n').filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(4);
    expect(icsText('a\\b\u0007')).toBe('a\\\\b ');
  });
  test('no line is longer than 75 octets, and no character is cut', () => {
    const long = `SUMMARY:${'Überprüfung 👩‍💻 '.repeat(40)}`;
    const lines = foldLine(long).split('\r\n');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\ufffd');
    }
    expect(unfold(lines.join('\r\n'))).toBe(long);
  });
  test('without due entries it is an empty calendar', () => {
    expect(toIcs([], now)).toContain('BEGIN:VCALENDAR\r\n');
    expect(toIcs([], now)).not.toContain('VEVENT');
  });
});

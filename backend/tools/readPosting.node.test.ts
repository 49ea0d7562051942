import { describe, expect, test } from 'vitest';
import {
  ASHBY_ID,
  careersPage,
  greenhouseJob,
  LEVER_ID,
  POSTING_SITES,
} from '../testing/postings.ts';
import { fromGreenhouse } from './postings/greenhouse.ts';
import { hidingSelectors } from './postings/hides.ts';
import { fromPage } from './postings/page.ts';
import { plainText } from './postings/plain.ts';
import { readPosting } from './postings/readPosting.ts';

function web(more: Record<string, () => Response> = {}) {
  const answers = { ...POSTING_SITES, ...more };
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const address = String(input).replace(/\?.*/, '');
    asked.push(address);
    return (answers[address] ?? (() => new Response('', { status: 404 })))();
  };
  return { fetch, asked };
}
const page = (html: string) => new Response(html, { headers: { 'content-type': 'text/html' } });
const LONG =
  'We look after people in the Alder valley and are proud of every one of our wards. '.repeat(8);

describe('a posting comes from the public JSON of its ATS', () => {
  test('Greenhouse: escaped HTML, pay in cents, also for an embedded form', async () => {
    const reached = web();
    const found = await readPosting(
      'https://boards.greenhouse.io/embed/job_app?for=haldenrobotics&token=4011223',
      reached,
    );
    expect(found).toMatchObject({
      title: 'Senior Backend Engineer',
      company: 'Halden Robotics',
      location: 'Berlin, Germany',
      salary: { min: 80_000, max: 95_000, currency: 'EUR', period: 'year' },
      postedOn: '2026-10-19',
      language: 'en',
    });
    expect(found.posting).toBe(
      'Halden Robotics builds arms for greenhouses.\n\nWhat you bring\n\n- 5+ years of experience with TypeScript and Node.js\n\n- PostgreSQL in production\n\n- Kubernetes is a plus\n\nThis role is remote within Germany. We can not sponsor visas.',
    );
    expect(reached.asked).toHaveLength(1);
  });

  test('Lever: its lists and places; the company by its address', async () => {
    const found = await readPosting(`https://jobs.lever.co/pinecrest/${LEVER_ID}/apply`, web());
    expect(found).toMatchObject({
      title: 'Data Analyst',
      company: 'Pinecrest',
      location: 'Toronto, Ontario / Montreal, Quebec',
      countryCode: 'CA',
      salary: { min: 82_000, max: 104_000, currency: 'CAD', period: 'year' },
      postedOn: '2025-10-09',
    });
    expect(found.posting).toMatch(
      /^Hybrid\n\nPinecrest Mills [\s\S]*You bring\n\n- 3 years of SQL and Python/,
    );
    const eu = web();
    await readPosting(`https://jobs.eu.lever.co/pinecrest/${LEVER_ID}`, eu).catch(() => null);
    expect(eu.asked[0]).toBe(`https://api.eu.lever.co/v0/postings/pinecrest/${LEVER_ID}`);
  });

  test('Ashby: the one of the board, whose name keeps its letters', async () => {
    const found = await readPosting(
      `https://jobs.ashbyhq.com/Cobalt%20Harbor/${ASHBY_ID}/application`,
      web(),
    );
    expect(found).toMatchObject({
      title: 'Platform Engineer',
      company: 'Cobalt Harbor',
      location: 'London / Dublin',
      countryCode: 'GB',
      salary: { min: 91_000, max: 115_000, currency: 'GBP', period: 'year' },
      postedOn: '2026-09-30',
    });
    expect(found.posting).toContain('- Terraform and AWS');
  });

  test('the page is read where the API does not answer; what is closed is gone', async () => {
    const url = `https://jobs.ashbyhq.com/alder/${LEVER_ID}`;
    const shell = careersPage('<div id="root"></div>', {
      '@type': 'JobPosting',
      title: 'Nurse',
      hiringOrganization: { name: 'Alder Clinic' },
      description: `<p>${LONG}</p>`,
    });
    expect(await readPosting(url, web({ [url]: () => page(shell) }))).toMatchObject({
      title: 'Nurse',
    });
    const code = (address: string, more = {}) =>
      readPosting(address, web(more)).then(
        () => 'read',
        (error) => error.code,
      );
    expect(await code('https://job-boards.greenhouse.io/haldenrobotics/jobs/99')).toBe(
      'posting_gone',
    );
    expect(await code(url)).toBe('posting_gone');
    expect(await code(url, { [url]: () => page('<p>Soon.</p>') })).toBe('posting_unreadable');
    expect(await code(url, { [url]: () => new Response('', { status: 503 }) })).toBe(
      'page_unreachable',
    );
    expect(await code('http://127.0.0.1:9200/jobs')).toBe('address_refused');
  });
});

describe('of a page, what a person sees', () => {
  const CANARY = 'CANARYWORD';
  const HIDDEN: Record<string, string> = {
    attribute: `<div hidden>${CANARY}</div>`,
    aria: `<span aria-hidden="TRUE">${CANARY}</span>`,
    inert: `<div inert>${CANARY}</div>`,
    comment: `<!-- ${CANARY} --><![CDATA[ ${CANARY} ]]>`,
    template: `<template><p>${CANARY}</p></template>`,
    noscript: `<noscript>${CANARY}</noscript>`,
    script: `<script>var a = "${CANARY}"</script><script type="text/plain">${CANARY}</script>`,
    svg: `<svg><text>${CANARY}</text><desc>${CANARY}</desc></svg>`,
    alt: `<img alt="${CANARY}" title="${CANARY}"><a data-x="${CANARY}" aria-label="${CANARY}">a</a>`,
    controls: `<label>${CANARY}</label><select><option>${CANARY}</option></select><textarea>${CANARY}</textarea><button>${CANARY}</button>`,
    dialog: `<dialog>${CANARY}</dialog><div popover>${CANARY}</div>`,
    frame: `<iframe srcdoc="${CANARY}">${CANARY}</iframe><object>${CANARY}</object>`,
    nested: `<div style="display:none"><div><b>${CANARY}</b></div></div>`,
    white: `<font color="white">${CANARY}</font>`,
    same: `<p style="color:#123456;background:#123456">${CANARY}</p>`,
    sheet: `<style>.a .x1, .zz{display:none} @media screen{ .x2{opacity:0} }</style><p class="a"><i class="x1">${CANARY}</i></p><p class="x2">${CANARY}</p>`,
    invisible: [...CANARY]
      .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
      .join(''),
  };
  const STYLES = [
    ...[
      'display : NONE',
      'display:none!important',
      'visibility:hidden',
      'opacity:0',
      'opacity: .01',
      'font-size:0',
      'font-size:1px',
    ],
    ...[
      'color:transparent',
      'color:rgba(0,0,0,0)',
      'color:#fff',
      'color:rgb(255, 255, 255)',
      'color:#00000000',
      'font:0/0 a',
    ],
    ...[
      'position:absolute;left:-9999px',
      'position:fixed;top:-100vh',
      'text-indent:-9999px',
      'margin-left:-10000px',
      'left:200vw',
    ],
    ...[
      'clip:rect(0,0,0,0)',
      'clip-path:inset(50%)',
      'width:1px;height:1px;overflow:hidden',
      'height:0;overflow:hidden',
      'max-height:0',
    ],
    ...[
      'transform:scale(0)',
      'transform:translateX(-9999px)',
      'content-visibility:hidden',
      'filter:opacity(0)',
      'zoom:0',
    ],
    ...[
      '/* x */display:/* y */none',
      'background:white;color:white',
      '-webkit-text-fill-color:transparent',
    ],
  ];

  test('and nothing that is hidden, by whatever means', () => {
    const bodies = [
      ...Object.entries(HIDDEN),
      ...STYLES.map((style) => [style, `<p style="${style}">${CANARY}</p>`] as const),
    ];
    const leaks = bodies.filter(([, body]) =>
      JSON.stringify(fromPage(careersPage(`<h1>Nurse</h1><p>${LONG}</p>${body}`, null))).includes(
        CANARY,
      ),
    );
    expect(leaks.map(([name]) => name)).toEqual([]);
    const api = fromGreenhouse(
      greenhouseJob(`<p>${LONG}</p><p style="display:none">${CANARY}</p>`),
    );
    expect(api.posting).not.toContain(CANARY);
  });

  test('all of that', () => {
    const seen = [
      '<p style="color:#333;opacity:1;font-size:14px;margin:-8px 0 0">SEEN</p>',
      '<div style="background:#102030"><p style="color:#fff">SEEN</p></div>',
      '<style>@media print{.p{display:none}} .q::before{opacity:0} .r:hover{display:none} html{opacity:0}</style><p class="p q r">SEEN</p>',
      '<details><summary>More</summary>SEEN</details>',
      '<form><p>SEEN</p></form>',
      '<p style="max-width:60ch;line-height:1.5;left:0;width:100%">SEEN</p>',
      '<section style="position:absolute;width:100%;top:-20px">SEEN</section>',
    ];
    const lost = seen.filter(
      (body) => !fromPage(careersPage(`<p>${LONG}</p>${body}`, null)).posting.includes('SEEN'),
    );
    expect(lost).toEqual([]);
  });

  test('JSON-LD gives what the page shows too: names, pay, place, date; its words only where the page has none', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', name: 'x' },
        {
          '@type': ['JobPosting'],
          title: 'Registered Nurse',
          description: '<p>INJECTED</p>',
          hiringOrganization: { '@type': 'Organization', name: 'Alder Clinic' },
          jobLocation: [
            { address: { addressLocality: 'Bern', addressCountry: { name: 'Switzerland' } } },
          ],
          jobLocationType: 'TELECOMMUTE',
          baseSalary: {
            currency: 'CHF',
            value: { minValue: '40', maxValue: 55, unitText: 'HOUR' },
          },
          datePosted: '2026-11-01',
        },
      ],
    };
    const body = `<h1>Registered   Nurse</h1><p>Bern</p><p>${LONG}</p>`;
    const found = fromPage(careersPage(body, data));
    expect(found).toMatchObject({
      title: 'Registered Nurse',
      company: 'Alder Clinic',
      location: 'Bern, Switzerland / Remote',
      countryCode: 'CH',
      salary: { min: 40, max: 55, currency: 'CHF', period: 'hour' },
      postedOn: '2026-11-01',
      language: 'en',
    });
    expect(found.posting).not.toMatch(/INJECTED|Imprint|Home Jobs/);
    const [, posting] = data['@graph'];
    const lying = {
      ...posting,
      title: 'INJECTED',
      hiringOrganization: 'INJECTED',
      jobLocation: { name: 'INJECTED' },
    };
    const said = JSON.stringify(fromPage(careersPage(body, lying)));
    expect(said).not.toContain('INJECTED');
    for (const odd of [
      '{',
      '[]',
      '{"@type":"JobPosting","baseSalary":{"value":[]},"jobLocation":[null,1]}',
      'null',
    ])
      expect(
        fromPage(careersPage(body, null, `<script type="application/ld+json">${odd}</script>`))
          .title,
      ).toBe('Registered Nurse');
  });

  test('in 20,000 signs that can be seen, no half ones', () => {
    expect(
      plainText('a\u200bb\u00adc\u202ed\ufeff\u{e0041}e\u2060 \u0007f\ufe0f\u3164 \ud800g'),
    ).toBe('abcde f g');
    expect(plainText('می\u200cخواهم a\u200db')).toBe('می\u200cخواهم ab');
    expect(plainText('🏔'.repeat(20_000))).toHaveLength(20_000);
    expect(plainText(`a${'🏔'.repeat(20_000)}`)).toHaveLength(19_999);
    expect(
      fromPage(careersPage(`<p>${'王 '.repeat(30_000)}</p>`, null)).posting.length,
    ).toBeLessThanOrEqual(20_000);
  });

  test('a page made to keep a parser busy is read in time', () => {
    const started = process.cpuUsage();
    const n = 8000;
    const pages = [
      '<div style="color:#fff">'.repeat(n),
      `<style>${'.a .a .a{display:none}'.repeat(2000)}${'{'.repeat(n)}</style>${'<p class="a">x</p>'.repeat(n)}`,
      '<b a=1><p>'.repeat(n),
      '<h1>x</h1><article>'.repeat(n),
      `<p style="transform:${'translate('.repeat(n)}">x`,
      `<p style="left:${' '.repeat(n)}">${' \n '.repeat(n)}`,
      `<p a${' b=c'.repeat(n)}>${'<!--'.repeat(n)}`,
    ];
    for (const html of pages) expect(fromPage(html).posting.length).toBeLessThanOrEqual(20_000);
    expect(
      hidingSelectors(
        '@media print{a{display:none}} b{display:none} @layer x{c{opacity:0}} d{color:red}',
      ),
    ).toEqual(['b', 'c']);
    // Of the processor's time, not of the clock's: others may run beside it.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(3000);
  });
});

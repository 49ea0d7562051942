import type { Fact } from '../../../facts.ts';
import type { JobFacts } from '../../../jobFacts.ts';
import type { Profile } from '../../../profile.ts';
import { factsOf } from '../../facts.ts';
import { amara } from './profiles/amara.ts';
import { bea } from './profiles/bea.ts';
import { brooke } from './profiles/brooke.ts';
import { devika } from './profiles/devika.ts';
import { dieter } from './profiles/dieter.ts';
import { farah } from './profiles/farah.ts';
import { gwen } from './profiles/gwen.ts';
import { hana } from './profiles/hana.ts';
import { ines } from './profiles/ines.ts';
import { kofi } from './profiles/kofi.ts';
import { lena } from './profiles/lena.ts';
import { luis } from './profiles/luis.ts';
import { marcel } from './profiles/marcel.ts';
import { mateo } from './profiles/mateo.ts';
import { maya } from './profiles/maya.ts';
import { moira } from './profiles/moira.ts';
import { nadia } from './profiles/nadia.ts';
import { nils } from './profiles/nils.ts';
import { olek } from './profiles/olek.ts';
import { oriane } from './profiles/oriane.ts';
import { oriol } from './profiles/oriol.ts';
import { piotr } from './profiles/piotr.ts';
import { raj } from './profiles/raj.ts';
import { sam } from './profiles/sam.ts';
import { sunniva } from './profiles/sunniva.ts';
import { tamika } from './profiles/tamika.ts';
import { theo } from './profiles/theo.ts';
import { tomas } from './profiles/tomas.ts';
import { vasilis } from './profiles/vasilis.ts';
import { yuki } from './profiles/yuki.ts';
import { zbigniew } from './profiles/zbigniew.ts';
import { zoltan } from './profiles/zoltan.ts';

/** Invented people whose work has little in common; for tests of the claim checks. */
export const TODAY = '2026-11-26';

const job = (role: string, company: string, skills: string[]): JobFacts => ({
  role,
  company,
  seniority: null,
  years: null,
  skills: skills.map((name) => ({ name, need: 'must', quote: name })),
  techStack: skills.slice(0, 8),
  workplace: null,
  locations: ['Berlin'],
  countryCode: null,
  authorization: null,
  salary: null,
});

export interface Person {
  facts: Fact[];
  job: JobFacts;
}
const person = (profile: Profile, applied: JobFacts): Person => ({
  facts: factsOf(profile),
  job: applied,
});

export const PEOPLE = {
  maya: person(maya, job('Staff Engineer', 'Acme', ['Rust', 'Kafka', 'GraphQL'])),
  tomas: person(tomas, job('Ward Manager', 'Riverbank Trust', ['Rostering', 'Wound care'])),
  lena: person(lena, job('Head of Growth', 'Peakline', ['SEO', 'Marketo'])),
  sam: person(sam, job('Data Scientist', 'Orbit Analytics', ['Spark', 'Python', 'dbt'])),
  nadia: person(nadia, job('Executive Chef', 'Saltmarsh', ['Menu planning', 'Purchasing'])),
  piotr: person(piotr, job('Design Lead', 'Windhaus', ['CATIA', 'SolidWorks'])),
  ines: person(ines, job('Ward Sister', 'Thornbury Trust', ['Chemotherapy', 'Rostering'])),
  gwen: person(gwen, job('Head of Maths', 'Llandaff School', ['Curriculum design'])),
  raj: person(raj, job('Sales Manager', 'Brightloop', ['HubSpot', 'Forecasting'])),
  olek: person(olek, job('Site Foreman', 'Voltaro', ['KNX', 'Site management'])),
  farah: person(farah, job('Finance Manager', 'Corvane', ['Power BI', 'Budgeting'])),
  dieter: person(dieter, job('Warehouse Manager', 'Hafenkontor', ['WMS', 'Budgeting'])),
  yuki: person(yuki, job('Senior Frontend Engineer', 'Lumenary', ['Svelte', 'GraphQL'])),
  amara: person(amara, job('Team Manager', 'Northcliff Borough', ['Supervision'])),
  luis: person(luis, job('CNC Programmer', 'Arrow Machining', ['Siemens NX'])),
  hana: person(hana, job('Head of People', 'Bluefern', ['Compensation', 'HiBob'])),
  theo: person(theo, job('Senior Reporter', 'Daily Harbour', ['Data journalism'])),
  nils: person(nils, job('Senior Data Engineer', 'Skyplot', ['Kafka', 'Terraform'])),
  bea: person(bea, job('Production Manager', 'Granary Row', [])),
  kofi: person(kofi, job('Support Team Lead', 'Parcelwise', [])),
  devika: person(devika, job('Lead Data Engineer', 'Orbigrid', [])),
  marcel: person(marcel, job('Hotel Director', 'Alpenhof', [])),
  oriol: person(oriol, job('Principal Engineer', 'Brückwerk', [])),
  moira: person(moira, job('Head of Science', 'Lochview School', [])),
  oriane: person(oriane, job('Product Designer Lead', 'Lumora', [])),
  zbigniew: person(zbigniew, job('Finance Director', 'Castlemark', [])),
  tamika: person(tamika, job('Distribution Manager', 'Freightline', [])),
  vasilis: person(vasilis, job('Process Scientist', 'Helixa', [])),
  zoltan: person(zoltan, job('Principal SRE', 'Cloudmere', [])),
  brooke: person(brooke, job('Programme Lead', 'Harrowgate', [])),
  mateo: person(mateo, job('Operations Lead', 'Norvento', [])),
  sunniva: person(sunniva, job('Senior Adviser', 'Fjellvik', [])),
} satisfies Record<string, Person>;
export type Who = keyof typeof PEOPLE;

export interface Case {
  who: Who;
  text: string;
  cited: Fact[];
}

const LONG: readonly (readonly [RegExp, string])[] = [
  [/^w(\d)$/, 'work.$1'],
  [/^w(\d)h(\d)$/, 'work.$1.highlights.$2'],
  [/^e(\d)$/, 'education.$1'],
  [/^l(\d)$/, 'languages.$1'],
  [/^s(\d)$/, 'skills.$1'],
  [/^s(\d)k(\d)$/, 'skills.$1.keywords.$2'],
  [/^p(\d)$/, 'projects.$1'],
  [/^c(\d)$/, 'certificates.$1'],
  [/^sum$/, 'basics.summary'],
];

/** Rows of `who | ids of cited facts | text`; "w0h1" is "work.0.highlights.1". */
export function casesOf(rows: string): Case[] {
  return rows
    .trim()
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const [who = '', ids = '', text = ''] = row.split(' | ').map((part) => part.trim());
      if (!(who in PEOPLE)) throw new Error(`nobody: ${row}`);
      const { facts } = PEOPLE[who as Who];
      const cited = ids
        .split(' ')
        .filter(Boolean)
        .map((short) => {
          const [pattern, long] = LONG.find(([one]) => one.test(short)) ?? [];
          const id = pattern ? short.replace(pattern, long ?? '') : short;
          const fact = facts.find((one) => one.id === id);
          if (!fact) throw new Error(`no fact ${id}: ${row}`);
          return fact;
        });
      return { who: who as Who, text, cited };
    });
}

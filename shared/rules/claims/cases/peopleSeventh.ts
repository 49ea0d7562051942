import type { Profile } from '../../../profile.ts';

/**
 * Written blind, without knowing the rules. To be merged into PEOPLE before `casesOf` runs, e.g.
 * applied to: oriane (Lead Product Designer), zbigniew (Head of Finance), tamika (Warehouse
 * Operations Manager), vasilis (Senior Scientist, Bioprocess).
 */
export const PEOPLE_SEVENTH = {
  oriane: {
    basics: {
      label: 'Product Designer',
      summary: 'Product designer who codes her own prototypes and started out in print.',
    },
    work: [
      {
        name: 'Ledgerly',
        position: 'Senior Product Designer',
        location: 'Lyon',
        startDate: '2022-05',
        endDate: null,
        highlights: [
          'Redesigned the onboarding flow, which raised the activation rate from 38% to 54%',
          'Maintain a Figma library of 140 components with one other designer',
          'Ran 46 usability interviews with small-business owners in 2024',
        ],
      },
      {
        name: 'Tandem Mobility',
        position: 'UX/UI Designer',
        location: 'Grenoble',
        startDate: '2019-02',
        endDate: '2022-04',
        highlights: [
          'Designed the bike rental app for iOS and Android, used in 7 cities',
          'Assisted the front-end team in moving from Sass to Tailwind CSS',
          'Proposed a dark mode, which had not been built when I left',
        ],
      },
      {
        name: 'Atelier Brume',
        position: 'Graphic Design Intern',
        startDate: '2018-03',
        endDate: '2018-08',
        highlights: [
          'Laid out a 96-page exhibition catalogue in InDesign',
          'Drew 30 icons for the signage of a museum',
          'Sat in on client meetings',
        ],
      },
    ],
    education: [
      {
        institution: 'École d’Art de Valmont',
        area: 'Interaction Design',
        studyType: 'Master of Design',
        startDate: '2016-09',
        endDate: '2018-12',
      },
      {
        institution: 'Université de Savoie',
        area: 'Art History',
        studyType: 'Bachelor of Arts',
        startDate: '2013-09',
        endDate: '2016-06',
      },
    ],
    projects: [
      {
        name: 'Contrastly',
        description: 'A browser extension that checks colour contrast, with 2,300 weekly users',
        keywords: ['Svelte', 'TypeScript'],
      },
    ],
    skills: [
      { name: 'Design', keywords: ['Figma', 'Illustrator', 'InDesign', 'Prototyping'] },
      { name: 'Front-end', keywords: ['HTML', 'CSS', 'JavaScript', 'Svelte'] },
      { name: 'Accessibility audits' },
    ],
    languages: [
      { language: 'French', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'Italian', fluency: 'A2' },
    ],
    certificates: [{ name: 'CPACC', issuer: 'IAAP', date: '2023-09' }],
  },
  zbigniew: {
    basics: { label: 'Financial Controller' },
    work: [
      {
        name: 'Halvorsen Marine Equipment',
        position: 'Financial Controller',
        location: 'Gdynia',
        startDate: '2020-03',
        endDate: null,
        highlights: [
          'Lead a finance team of 6, including two accounts payable clerks',
          'Cut the month-end close from 12 working days to 6',
          'Prepare the yearly budget of PLN 85 million and present it to the board',
        ],
      },
      {
        name: 'Okoń Packaging',
        position: 'Senior Accountant',
        location: 'Poznań',
        startDate: '2015-08',
        endDate: '2020-02',
        highlights: [
          'Consolidated the accounts of 4 subsidiaries under IFRS',
          'Helped move the general ledger from Comarch to SAP S/4HANA',
          'Recovered PLN 410,000 in overdue receivables in 2018',
        ],
      },
      {
        name: 'Biuro Rachunkowe Lis',
        position: 'Junior Accountant',
        startDate: '2013-07',
        endDate: '2015-07',
        highlights: [
          'Kept the books of 22 small businesses',
          'Filed monthly VAT and payroll tax returns',
          'Drafted annual statements, but did not sign them off',
        ],
      },
    ],
    education: [
      {
        institution: 'Poznań University of Economics',
        area: 'Accounting and Finance',
        studyType: 'Master',
        startDate: '2008-10',
        endDate: '2013-06',
      },
    ],
    skills: [
      { name: 'SAP S/4HANA' },
      { name: 'Excel', level: 'expert' },
      { name: 'IFRS' },
      { name: 'Power BI', level: 'basic' },
      { name: 'Cash-flow forecasting' },
    ],
    languages: [
      { language: 'Polish', fluency: 'Native' },
      { language: 'English', fluency: 'C1' },
      { language: 'Norwegian', fluency: 'A2' },
    ],
    certificates: [{ name: 'ACCA', date: '2017-11' }],
  },
  tamika: {
    basics: {
      label: 'Warehouse Team Lead',
      summary: 'Eleven years on the warehouse floor, from picker to team lead.',
    },
    work: [
      {
        name: 'Crestline Fulfilment',
        position: 'Warehouse Team Lead',
        location: 'Columbus, OH',
        startDate: '2021-09',
        endDate: null,
        highlights: [
          'Lead 24 associates in receiving and put-away in a 310,000 sq ft building',
          'Raised inventory accuracy from 96.2% to 99.4% by introducing daily cycle counts',
          'Take part in the site safety committee',
        ],
      },
      {
        name: 'Buckeye Cold Storage',
        position: 'Inventory Clerk',
        startDate: '2018-04',
        endDate: '2021-08',
        highlights: [
          'Counted 1,200 pallet locations a week at -10 °F',
          'Helped test the new Manhattan WMS before go-live',
          'Cut write-offs of expired stock by $60,000 a year',
        ],
      },
      {
        name: 'Madison Distribution',
        position: 'Order Picker',
        startDate: '2015-01',
        endDate: '2018-03',
        highlights: [
          'Picked 140 lines an hour with a voice headset',
          'Named Employee of the Month in May 2017',
          'Covered for the shift lead during one summer',
        ],
      },
    ],
    education: [
      {
        institution: 'Columbus State Community College',
        area: 'Supply Chain Management',
        studyType: 'Associate of Applied Science',
        startDate: '2017-08',
        endDate: '2020-05',
      },
    ],
    skills: [
      { name: 'Manhattan WMS' },
      { name: 'RF scanners' },
      { name: 'Sit-down forklift' },
      { name: 'Reach truck' },
      { name: 'Excel', level: 'intermediate' },
    ],
    languages: [
      { language: 'English', fluency: 'Native' },
      { language: 'Spanish', fluency: 'Conversational' },
    ],
    certificates: [
      { name: 'OSHA 10-Hour General Industry', date: '2022-02' },
      { name: 'Forklift Operator Certification', date: '2024-06' },
    ],
  },
  vasilis: {
    basics: {
      label: 'Cell Culture Scientist',
      summary: 'Cell biologist with eight years in biopharma and an interest in scale-up.',
    },
    work: [
      {
        name: 'Asklion Biologics',
        position: 'Scientist, Cell Culture Development',
        location: 'Basel',
        startDate: '2021-11',
        endDate: null,
        highlights: [
          'Raised the antibody titre of a CHO fed-batch process from 2.8 g/L to 4.5 g/L',
          'Carried out 64 fed-batch runs in 5 L bioreactors',
          'Supported the transfer of one process to a contract manufacturer in Ireland, without travelling to the site',
        ],
      },
      {
        name: 'Northgate Therapeutics',
        position: 'Research Associate',
        location: 'Cambridge, UK',
        startDate: '2018-09',
        endDate: '2021-10',
        highlights: [
          'Developed a flow cytometry assay that cut the time per sample batch from 6 hours to 3',
          'Wrote 11 standard operating procedures under GLP',
          'Supervised one master’s student for six months',
        ],
      },
    ],
    education: [
      {
        institution: 'University of Crete',
        area: 'Molecular Biology',
        studyType: 'PhD',
        startDate: '2014-02',
        endDate: '2018-07',
      },
      {
        institution: 'University of Patras',
        area: 'Biology',
        studyType: 'Bachelor of Science',
        startDate: '2009-09',
        endDate: '2013-07',
      },
    ],
    projects: [
      {
        name: 'Open Cytometry Notes',
        description: 'A public collection of 30 R scripts for gating flow cytometry data',
        keywords: ['R', 'Bioconductor'],
      },
    ],
    skills: [
      { name: 'Laboratory', keywords: ['Cell culture', 'Flow cytometry', 'ELISA', 'qPCR'] },
      { name: 'Data', keywords: ['R', 'JMP'] },
      { name: 'GMP', level: 'basic' },
    ],
    languages: [
      { language: 'Greek', fluency: 'Native' },
      { language: 'English', fluency: 'C2' },
      { language: 'German', fluency: 'B1' },
    ],
  },
} satisfies Record<string, Profile>;

import type { Profile } from '../../../../profile.ts';

export const hana: Profile = {
  basics: { summary: 'HR generalist for fast-growing companies.' },
  work: [
    {
      name: 'Tessellate',
      position: 'HR Business Partner',
      location: 'Dublin',
      startDate: '2021-09',
      endDate: null,
      highlights: [
        'Support 240 employees in engineering and product',
        'Brought yearly staff turnover down from 22% to 13%',
        'Introduced a parental leave policy together with the legal team',
      ],
    },
    {
      name: 'Oaklane Hotels',
      position: 'HR Coordinator',
      startDate: '2018-01',
      endDate: '2021-08',
      highlights: ['Hired 90 seasonal staff each summer', 'Processed payroll for 4 hotels'],
    },
  ],
  education: [
    {
      institution: 'Charles University',
      area: 'Psychology',
      studyType: 'Bachelor of Arts',
      startDate: '2013-10',
      endDate: '2016-06',
    },
  ],
  skills: [{ name: 'Workday' }, { name: 'Employment law' }, { name: 'Mediation' }],
  languages: [
    { language: 'Czech', fluency: 'Native' },
    { language: 'English', fluency: 'C2' },
  ],
  certificates: [{ name: 'CIPD Level 5', date: '2019-06' }],
};

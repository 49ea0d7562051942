import type { Profile } from '../../../../profile.ts';

export const amara: Profile = {
  work: [
    {
      name: 'Rivergate Council',
      position: 'Social Worker',
      location: 'Sheffield',
      startDate: '2020-03',
      endDate: null,
      highlights: [
        'Carry a caseload of 18 families in child protection',
        'Presented 30 cases in court',
        'Mentor 2 newly qualified colleagues',
        'Helped write the council’s guide to kinship care',
      ],
    },
    {
      name: 'Harbour Youth Trust',
      position: 'Youth Worker',
      startDate: '2016-08',
      endDate: '2020-02',
      highlights: [
        'Ran two weekly drop-in groups for teenagers',
        'Secured a £12,000 grant for a music project',
      ],
    },
  ],
  education: [
    {
      institution: 'Sheffield Hallam University',
      area: 'Social Work',
      studyType: 'Master of Arts',
      startDate: '2018-09',
      endDate: '2020-01',
    },
  ],
  skills: [{ name: 'Risk assessment' }, { name: 'Motivational interviewing' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Igbo', fluency: 'Fluent' },
  ],
  certificates: [{ name: 'Social Work England registration', date: '2020-02' }],
};

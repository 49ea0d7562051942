import type { Profile } from '../../../../profile.ts';

export const kofi: Profile = {
  work: [
    {
      name: 'Atlas Freight',
      position: 'Customer Support Agent',
      location: 'Accra',
      startDate: '2021-02',
      endDate: '2025-08',
      highlights: [
        'Answered 70 tickets a day in Zendesk with a satisfaction score of 96%',
        'Wrote 40 help articles',
        'Trained 8 new agents',
      ],
    },
    {
      name: 'Goldcoast Bank',
      position: 'Teller',
      startDate: '2018-03',
      endDate: '2021-01',
      highlights: [
        'Served about 120 customers a day',
        'Assisted with the launch of the mobile app',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Ghana',
      area: 'Economics',
      studyType: 'Bachelor of Arts',
      startDate: '2013-08',
      endDate: '2017-05',
    },
  ],
  skills: [{ name: 'Zendesk' }, { name: 'Intercom' }, { name: 'Excel' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'French', fluency: 'B2' },
  ],
};

import type { Profile } from '../../../../profile.ts';

export const tamika: Profile = {
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
};

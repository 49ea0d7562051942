import type { Profile } from '../../../../profile.ts';

export const marcel: Profile = {
  basics: {
    label: 'Hotel Operations Manager',
    summary: 'Hotelier with twelve years in four- and five-star houses.',
  },
  work: [
    {
      name: 'Hotel Seeblick',
      position: 'Hotel Operations Manager',
      location: 'Lucerne',
      startDate: '2021-05',
      endDate: null,
      highlights: [
        'Lead 46 employees in front office, housekeeping and food service in a 120-room four-star hotel',
        'Raised the guest rating on Booking.com from 8.1 to 9.0 within two years',
        'Cut laundry costs by CHF 60,000 a year by renegotiating the contract with the supplier',
      ],
    },
    {
      name: 'Grand Hôtel Rivage',
      position: 'Front Office Manager',
      location: 'Lausanne',
      startDate: '2017-03',
      endDate: '2021-04',
      highlights: [
        'Ran a reception team of 12 with Opera PMS',
        'Increased room upsell revenue by 22% through staff training',
        'Assisted the general manager with the 2019 reopening after the renovation',
      ],
    },
    {
      name: 'Auberge du Lac',
      position: 'Receptionist',
      location: 'Annecy',
      startDate: '2014-06',
      endDate: '2017-02',
      highlights: [
        'Checked in up to 80 guests a day',
        'Answered guest enquiries in French, English and German',
        'Member of the fire safety committee',
      ],
    },
  ],
  education: [
    {
      institution: 'École hôtelière de Savoie',
      area: 'Hotel Management',
      studyType: 'Bachelor',
      startDate: '2011-09',
      endDate: '2014-05',
    },
  ],
  skills: [
    { name: 'Opera PMS' },
    { name: 'Revenue management' },
    { name: 'Rostering' },
    { name: 'Excel', level: 'intermediate' },
  ],
  languages: [
    { language: 'French', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'German', fluency: 'B2' },
    { language: 'Italian', fluency: 'A2' },
  ],
  certificates: [
    { name: 'WSET Level 2', date: '2018-10' },
    { name: 'First Aid', issuer: 'Swiss Red Cross', date: '2025-02' },
  ],
};

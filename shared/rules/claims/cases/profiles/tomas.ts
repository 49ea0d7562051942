import type { Profile } from '../../../../profile.ts';

export const tomas: Profile = {
  basics: { label: 'Charge Nurse' },
  work: [
    {
      name: "St. Brigid's Hospital",
      position: 'Charge Nurse, Intensive Care',
      location: 'Leeds',
      startDate: '2019-05',
      endDate: null,
      highlights: [
        'Coordinated a team of 8 nurses on night shifts in a 16-bed intensive care unit',
        'Reduced medication errors by 30% by introducing barcode checks',
        'Trained 25 new nurses in infection control',
      ],
    },
    {
      name: 'Lakeside Clinic',
      position: 'Staff Nurse',
      startDate: '2015-09',
      endDate: '2019-04',
      highlights: [
        'Cared for 12 patients per shift',
        'Helped introduce electronic health records (Epic)',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Leeds',
      area: 'Nursing',
      studyType: 'Bachelor of Science',
      startDate: '2011-09',
      endDate: '2015-06',
    },
  ],
  skills: [{ name: 'Triage' }, { name: 'Wound care' }],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'Spanish', fluency: 'B2' },
  ],
  certificates: [{ name: 'ACLS', issuer: 'American Heart Association', date: '2020-03' }],
};

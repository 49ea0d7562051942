import type { Profile } from '../../../../profile.ts';

export const dieter: Profile = {
  work: [
    {
      name: 'Lindau Logistik',
      position: 'Shift Supervisor',
      location: 'Lindau',
      startDate: '2019-01',
      endDate: '2026-03',
      highlights: [
        'Led 14 warehouse workers on the late shift',
        'Cut picking errors from 2.1% to 0.6% with handheld scanners',
        'No reportable accident since 2021',
      ],
    },
    {
      name: 'Baywa Lager',
      position: 'Forklift Operator',
      startDate: '2013-05',
      endDate: '2018-12',
      highlights: ['Moved 300 pallets a day', 'Helped plan the new cold store'],
    },
  ],
  education: [
    {
      institution: 'Berufsschule Ravensburg',
      area: 'Warehouse Logistics',
      studyType: 'Apprenticeship',
      startDate: '2010-09',
      endDate: '2013-02',
    },
  ],
  skills: [{ name: 'Forklift' }, { name: 'SAP EWM' }, { name: 'Lean' }],
  languages: [
    { language: 'German', fluency: 'Native' },
    { language: 'English', fluency: 'B1' },
  ],
};

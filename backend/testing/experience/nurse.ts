import type { Labelled } from './labelled.ts';

export const NURSE: Labelled = {
  profile: {
    basics: {
      name: 'Daniel Reyes',
      label: 'Registered Nurse',
      email: 'daniel.reyes@example.org',
      phone: '(312) 555-0188',
      summary:
        'Critical care nurse with eight years at the bedside, calm in emergencies, and a patient teacher of families.',
    },
    work: [
      {
        name: 'Saint Aldhelm Hospital',
        position: 'Charge Nurse, Intensive Care Unit',
        startDate: '2020-02',
        highlights: [
          'Coordinates a team of 11 nurses per shift in a 24-bed intensive care unit.',
          'Cares for ventilated patients, titrates vasopressors and manages arterial and central lines.',
          'Reduced central line infections by 62 percent with a checklist and daily rounds.',
          'Introduced bedside handover with families present; satisfaction scores rose from 71 to 90.',
          'Precepts new graduates through a twelve week orientation.',
          'Served on the Epic rollout committee and trained 80 colleagues in electronic charting.',
          'Organised staffing and protective equipment during the COVID-19 surge.',
        ],
      },
      {
        name: 'Northgate Community Clinic',
        position: 'Staff Nurse',
        startDate: '2017-08',
        endDate: '2020-01',
        highlights: [
          'Gave vaccinations to 2,400 children and kept the cold chain records.',
          'Taught people with newly diagnosed diabetes to inject insulin and count carbohydrates.',
          'Interpreted for Spanish-speaking patients and translated discharge leaflets.',
          'Triaged walk-in patients by telephone and in person.',
          'Wrote the wound care protocol for pressure ulcers.',
          'Managed the inventory of controlled substances without a discrepancy in two years.',
        ],
      },
    ],
    volunteer: [
      {
        organization: 'River City Shelter',
        position: 'Volunteer Nurse',
        startDate: '2018',
        highlights: ['Runs a monthly foot clinic for people without housing.'],
      },
    ],
    education: [
      {
        institution: 'Rush University',
        studyType: 'Bachelor of Science',
        area: 'Nursing',
        endDate: '2017',
      },
    ],
    certificates: [
      { name: 'Advanced Cardiovascular Life Support (ACLS)', issuer: 'American Heart Association' },
      { name: 'CCRN, critical care registered nurse', issuer: 'AACN' },
      { name: 'Registered Nurse license, Illinois', issuer: 'IDFPR' },
    ],
    skills: [{ name: 'Clinical', keywords: ['Ventilator management', 'IV therapy', 'Dialysis'] }],
    languages: [{ language: 'Spanish', fluency: 'native' }],
    preferences: {
      behavioralAnswers: {
        'Describe a conflict with a colleague':
          'A surgeon wanted to skip the time-out. I asked the room to stop, named the policy, and we finished it together; afterwards we spoke in private.',
      },
    },
  },
  queries: [
    ['Leadership: supervise nursing staff during a shift', ['work.0.highlights.0']],
    [
      'Care of critically ill patients on mechanical ventilation and vasoactive drips',
      ['work.0.highlights.1', 'skills.0.keywords.0'],
    ],
    ['Infection prevention and quality improvement projects', ['work.0.highlights.2']],
    ['Patient and family centred care, satisfaction scores', ['work.0.highlights.3']],
    ['Serve as preceptor for new graduate nurses', ['work.0.highlights.4']],
    ['Proficient with electronic health records (Epic)', ['work.0.highlights.5']],
    ['Experience with COVID and surge planning', ['work.0.highlights.6']],
    ['Administer immunizations and vaccines to children', ['work.1.highlights.0']],
    ['Diabetes education for patients', ['work.1.highlights.1']],
    ['Bilingual English/Spanish preferred', ['languages.0', 'work.1.highlights.2']],
    ['Telephone triage', ['work.1.highlights.3']],
    ['Wound care, pressure injury prevention', ['work.1.highlights.4']],
    ['Handling of narcotics and controlled drugs, inventory', ['work.1.highlights.5']],
    ['Community outreach to homeless people', ['volunteer.0.highlights.0', 'volunteer.0']],
    ['BSN required', ['education.0']],
    ['Current ACLS certification', ['certificates.0']],
    ['CCRN certified', ['certificates.1']],
    ['Active RN license in the state of Illinois', ['certificates.2']],
    [
      'Describe how you handled a conflict with a physician or coworker',
      ['preferences.behavioralAnswers.Describe a conflict with a colleague'],
    ],
    ['Development of protocols and clinical guidelines', ['work.1.highlights.4']],
    ['Empower people to manage a chronic illness at home', ['work.1.highlights.1']],
    ['Fewer hospital-acquired infections on your unit', ['work.0.highlights.2']],
    ['Comfortable charting in an EHR', ['work.0.highlights.5']],
    ['Teach and orient newly hired staff', ['work.0.highlights.4']],
  ],
};

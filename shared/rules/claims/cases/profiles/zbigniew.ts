import type { Profile } from '../../../../profile.ts';

export const zbigniew: Profile = {
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
};

import type { Profile } from '../../../../profile.ts';

export const devika: Profile = {
  basics: {
    label: 'Senior Data Engineer',
    summary:
      'Data engineer with seven years of experience in retail and logistics, focused on streaming pipelines and data quality.',
  },
  work: [
    {
      name: 'Parcelhive',
      position: 'Senior Data Engineer',
      location: 'Rotterdam',
      startDate: '2023-04',
      endDate: null,
      highlights: [
        'Rebuilt the nightly batch load of 180 tables as Airflow and dbt jobs, cutting its run time from 6 hours to 90 minutes',
        'Reduced the monthly Snowflake bill from €40,000 to €26,000',
        'Mentor 2 junior data engineers and review the team’s pull requests',
      ],
    },
    {
      name: 'Vantage Grocers',
      position: 'Data Engineer',
      location: 'Utrecht',
      startDate: '2020-09',
      endDate: '2023-03',
      highlights: [
        'Built a Kafka and Flink pipeline that processes 25 million till receipts a day from 640 stores',
        'Wrote 300 data quality checks in Great Expectations for the loyalty programme',
        'Helped migrate the reporting warehouse from Oracle to Snowflake',
      ],
    },
    {
      name: 'Indus Soft',
      position: 'Junior Software Developer',
      location: 'Pune',
      startDate: '2019-01',
      endDate: '2020-08',
      highlights: [
        'Developed REST interfaces in Java and Spring Boot for a warehouse app used by 1,200 pickers',
        'Raised unit test coverage from 35% to 80%',
        'Took part in the on-call rota every fourth week',
      ],
    },
  ],
  education: [
    {
      institution: 'University of Pune',
      area: 'Computer Engineering',
      studyType: 'Bachelor of Engineering',
      startDate: '2014-08',
      endDate: '2018-06',
    },
  ],
  projects: [
    {
      name: 'Tramtime',
      description:
        'An open-source Python dashboard that predicts delays of the Rotterdam trams, with 900 stars on GitHub',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Python', 'SQL', 'Java', 'Scala'] },
    { name: 'Data', keywords: ['Airflow', 'dbt', 'Kafka', 'Flink', 'Snowflake'] },
    { name: 'Cloud', keywords: ['AWS', 'Terraform', 'Docker'] },
  ],
  languages: [
    { language: 'Marathi', fluency: 'Native' },
    { language: 'English', fluency: 'C1' },
    { language: 'Dutch', fluency: 'A2' },
  ],
  certificates: [{ name: 'SnowPro Core', issuer: 'Snowflake', date: '2023-11' }],
};

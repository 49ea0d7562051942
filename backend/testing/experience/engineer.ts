import type { Labelled } from './labelled.ts';

export const ENGINEER: Labelled = {
  profile: {
    basics: {
      name: 'Maya Okafor',
      label: 'Backend engineer',
      email: 'maya.okafor@example.com',
      phone: '+1 415 555 0132',
      url: 'https://okafor.example.com',
      summary:
        'Backend engineer with nine years in payments and logistics. Likes boring technology, clear runbooks and small pull requests.',
      location: {
        address: '742 Evergreen Terrace',
        postalCode: '94107',
        city: 'San Francisco',
        countryCode: 'US',
      },
      profiles: [
        { network: 'GitHub', username: 'mayaokafor', url: 'https://github.com/mayaokafor' },
      ],
    },
    work: [
      {
        name: 'Larkmoor Payments',
        position: 'Senior Software Engineer',
        startDate: '2021-03',
        summary: 'Owns the ledger and settlement services of a payment company.',
        highlights: [
          'Led the migration of a monolithic Rails application to 14 Go microservices on Kubernetes without downtime.',
          'Designed an event-driven ledger on Kafka that processes 3 million transactions a day.',
          'Cut p99 latency of the checkout API from 900 ms to 140 ms by adding Redis caching and rewriting slow SQL queries.',
          'Introduced on-call rotations, runbooks and blameless postmortems; incidents fell by 40 percent.',
          'Mentored four junior developers and ran the weekly design review.',
          'Brought the card vault through its PCI DSS audit two years in a row.',
          'Built fraud detection rules together with data scientists that stopped 1.2 million dollars of chargebacks.',
        ],
      },
      {
        name: 'Cindervale Logistics',
        position: 'Software Engineer',
        startDate: '2017-06',
        endDate: '2021-02',
        summary: 'Route planning and warehouse software.',
        highlights: [
          'Wrote the route optimisation service in Python with OR-Tools, saving 11 percent of fuel.',
          'Moved 6 TB of PostgreSQL data to AWS Aurora with logical replication during business hours.',
          'Set up continuous integration and deployment with GitHub Actions and Terraform; releases went from monthly to daily.',
          'Raised unit and integration test coverage from 35 to 88 percent.',
          'Worked with warehouse staff on site to redesign the barcode scanner workflow.',
          'Published a public REST API with OpenAPI documentation used by 60 partners.',
        ],
      },
      {
        name: 'Brightwater Agency',
        position: 'Junior Web Developer',
        startDate: '2015-01',
        endDate: '2017-05',
        highlights: [
          'Built responsive storefronts in React and TypeScript for 20 retail clients.',
          'Made checkout pages accessible to screen readers following WCAG 2.1 AA.',
          'Handled customer support tickets and translated complaints into bug reports.',
        ],
      },
    ],
    projects: [
      {
        name: 'pgdrift',
        description:
          'Open source command line tool that compares database schemas, 1,900 stars on GitHub',
        keywords: ['Rust', 'PostgreSQL'],
      },
    ],
    education: [
      {
        institution: 'University of Lagos',
        studyType: 'Bachelor of Science',
        area: 'Computer Engineering',
        startDate: '2010',
        endDate: '2014',
        courses: ['Operating systems', 'Machine learning', 'Cryptography'],
      },
    ],
    skills: [
      { name: 'Languages', keywords: ['Go', 'Python', 'TypeScript', 'Rust', 'SQL'] },
      { name: 'Infrastructure', keywords: ['Kubernetes', 'Docker', 'AWS', 'Terraform', 'Kafka'] },
    ],
    languages: [
      { language: 'English', fluency: 'native' },
      { language: 'Yoruba', fluency: 'native' },
      { language: 'French', fluency: 'B1' },
    ],
  },
  queries: [
    ['Experience breaking a monolith into microservices', ['work.0.highlights.0']],
    [
      'Hands-on knowledge of event streaming, Kafka or similar',
      ['work.0.highlights.1', 'skills.1.keywords.4'],
    ],
    [
      'You have improved the performance of high-traffic APIs and tuned SQL',
      ['work.0.highlights.2'],
    ],
    ['Participate in the on-call rotation and lead incident reviews', ['work.0.highlights.3']],
    ['Coaching and mentoring less experienced engineers', ['work.0.highlights.4']],
    ['Familiar with PCI compliance and security audits', ['work.0.highlights.5']],
    ['Background in fraud prevention or risk', ['work.0.highlights.6']],
    ['Optimization problems, route planning, operations research', ['work.1.highlights.0']],
    ['Large-scale database migrations, ideally Postgres on AWS', ['work.1.highlights.1']],
    ['Own our CI/CD pipelines and infrastructure as code', ['work.1.highlights.2']],
    ['Passion for automated testing and quality', ['work.1.highlights.3']],
    [
      'Gather requirements directly from users in the field, such as warehouse workers',
      ['work.1.highlights.4'],
    ],
    ['Designing and documenting APIs for external partners', ['work.1.highlights.5']],
    ['Frontend skills with React and TypeScript', ['work.2.highlights.0']],
    ['Web accessibility (WCAG, assistive technology)', ['work.2.highlights.1']],
    ['Comfortable talking to customers and handling support', ['work.2.highlights.2']],
    ['Contributions to open source projects', ['projects.0']],
    ['Degree in computer science or a related engineering field', ['education.0']],
    ['Proficiency in Golang or Rust', ['skills.0.keywords.0', 'work.0.highlights.0', 'projects.0']],
    ['Container orchestration with k8s and Docker', ['skills.1.keywords.0', 'work.0.highlights.0']],
    ['French language skills are a plus', ['languages.2']],
    [
      'Tell us about a time you reduced the number of production incidents',
      ['work.0.highlights.3'],
    ],
    ['Help teammates grow in their careers', ['work.0.highlights.4']],
    ['Secure handling of cardholder data', ['work.0.highlights.5']],
    ['Site reliability mindset: you care about what happens at 3 a.m.', ['work.0.highlights.3']],
    [
      'Zero-downtime releases and frequent deployments',
      ['work.1.highlights.2', 'work.0.highlights.0'],
    ],
  ],
};

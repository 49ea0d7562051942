import { casesOf } from './people.ts';

/** True drafts: what the alterations begin from. None may be flagged as it stands. */
export const DRAFTS = casesOf(`
maya | w0h0 | At Northwind Labs, I led the migration of a payments monolith to 14 TypeScript services on Kubernetes.
maya | w0h1 | I cut p99 checkout latency from 900 ms to 240 ms with PostgreSQL partitioning and Redis caching.
maya | w0h2 | I moved 3 TB of customer data to a new region without downtime.
maya | w1h0 | At Contoso Data, I built Go ingestion services handling 40,000 events per second on Kafka.
maya | w1h1 | I mentored 4 engineers at Contoso Data.
maya | w1h2 | I contributed to the on-call handbook at Contoso Data.
maya | w0 | I have worked as a Senior Backend Engineer at Northwind Labs since March 2021.
maya | w1 | From July 2017 to February 2021 I was a Backend Engineer at Contoso Data.
maya | e0 | I hold a Bachelor of Science in Computer Science from Stanford University.
maya | sum | I have nine years of experience building payment and data systems in TypeScript, Go and PostgreSQL.
maya | s1k2 s2k0 | I use Kafka and Kubernetes.
maya | w0h0 w1h0 | At Northwind Labs I led the migration of a payments monolith, and at Contoso Data I built ingestion services in Go.
tomas | w0h0 | I coordinate a team of 8 nurses on night shifts in a 16-bed intensive care unit.
tomas | w0h1 | At St. Brigid's Hospital I reduced medication errors by 30% by introducing barcode checks.
tomas | w0h2 | I trained 25 new nurses in infection control.
tomas | w1h0 | At Lakeside Clinic I cared for 12 patients per shift.
tomas | w1h1 | I helped introduce electronic health records at Lakeside Clinic.
tomas | w0 | I have been a Charge Nurse at St. Brigid's Hospital since May 2019.
tomas | w1 | I was a Staff Nurse at Lakeside Clinic from 2015 to 2019.
tomas | e0 | I have a Bachelor of Science in Nursing from the University of Leeds.
tomas | l1 | I speak Spanish at level B2.
tomas | c0 | I have been ACLS certified since 2020.
tomas | s0 s1 | My skills include triage and wound care.
lena | w0h0 | As Marketing Manager at Brightwater Foods, I managed an annual budget of €1.2 million.
lena | w0h1 | I grew newsletter subscribers from 20,000 to 85,000.
lena | w0h2 | At Brightwater Foods I launched the brand on TikTok without agency support.
lena | w1h0 | I wrote three articles a week at Helio Media.
lena | w1h1 | I contributed to the redesign of the website at Helio Media.
lena | w0 | I was the Marketing Manager at Brightwater Foods from January 2020 to August 2023.
lena | e0 | I earned a Master of Arts in Communication from the University of Hamburg in 2015.
lena | s0k0 s0k2 | I work with SEO and HubSpot.
lena | l1 l2 | I speak English at level C1 and basic French.
lena | w1 | I worked as a Content Editor at Helio Media until December 2019.
sam | w0h0 | At Kestrel Energy, I built 6 Tableau dashboards used by 40 field engineers.
sam | w0h1 | I assisted in cleaning 2 million meter readings with Python.
sam | w1h0 | I tutored 15 high-school students in calculus at Maple Learning Centre.
sam | e0 | I studied Statistics at the University of Toronto and graduated with a Bachelor of Science in 2025.
sam | p0 | In my project Birdsong, I trained a classifier for bird calls on 12,000 recordings with PyTorch.
sam | w0 | I was a Data Analyst Intern at Kestrel Energy in 2024.
sam | s0 s1 | I know Python and SQL.
sam | l1 | My Japanese is conversational.
sam | w1 | I worked as a Tutor at Maple Learning Centre for two years.
`);

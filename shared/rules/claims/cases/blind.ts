import { casesOf } from './people.ts';

/** Untrue drafts written by hand after the rules stood, in other ways than the machine alters; each must be flagged. */
export const UNTRUE = casesOf(`
maya | w0h0 | My leadership of the whole engineering organisation led to 14 TypeScript services on Kubernetes.
maya | w0h0 | Together with my direct reports I led the migration of a payments monolith to Kubernetes.
maya | w0h1 | I cut p99 checkout latency from 900 ms to 240 ms, which saved the company a million dollars.
maya | w0h1 | I cut p99 checkout latency to 240 seconds with Redis caching.
maya | w0h1 | I doubled the revenue of our checkout with PostgreSQL partitioning and Redis caching.
maya | w0h1 | I raised p99 checkout latency from 240 ms to 900 ms.
maya | w0h2 | I moved dozens of terabytes of customer data to a new region without downtime.
maya | w0h2 | I moved 3 PB of customer data to a new region without downtime.
maya | w1h0 | I built Go ingestion services handling 40,000 events per minute for hundreds of customers.
maya | w1h0 | At northwind labs I built Go ingestion services on Kafka.
maya | w1h0 | Working at Stripe, I built Go ingestion services on Kafka.
maya | w1h1 | I was the manager of 4 engineers.
maya | w1h1 | Four engineers reported to me.
maya | w1h1 | I hired 4 engineers.
maya | w1h2 | I am the author of the on-call handbook.
maya | w1h2 | The on-call handbook was my invention.
maya | w0 | I have worked at Northwind Labs for a decade.
maya | w0 | I left Northwind Labs in 2024.
maya | w1 | I have been a Backend Engineer at Contoso Data since 2017.
maya | w0 w1 | I have fifteen years of experience in backend engineering.
maya | e0 | I graduated from Stanford with honors.
maya | e0 | I have a Bachelor of Science in Electrical Engineering from Stanford University.
maya | e0 | I finished Stanford with a GPA of 4.0.
maya | e0 | I hold a Master's in Computer Science from Stanford.
maya | s1k2 | I have five years of hands-on Kafka.
maya | s1k2 | I want to bring my Rust experience to Acme.
maya | s1k2 | I enjoy writing Rust and using Kafka.
maya | w0h0 | I led the migration of a payments monolith to 14 TypeScript services on Kuberneτes and Nomad.
maya |  | I led a team of engineers through a difficult launch.
maya | s2k3 | I am an AWS Certified Solutions Architect and know Terraform.
maya | l0 | I speak English and Mandarin.
tomas | w0h0 | I manage all the nurses of the intensive care unit.
tomas | w0h0 | I coordinate a team of 8 doctors on night shifts.
tomas | w0h0 | I coordinate eighty nurses on night shifts.
tomas | w0h1 | I eliminated medication errors by introducing barcode checks.
tomas | w0h1 | Medication errors were halved after I introduced barcode checks.
tomas | w0h1 | I reduced medication errors by 30% in the emergency department by introducing barcode checks.
tomas | w0h2 | I trained 25 new nurses in advanced cardiac life support.
tomas | w1h0 | I cared for 12 patients per hour at Lakeside Clinic.
tomas | w1h1 | The introduction of electronic health records at Lakeside Clinic was my project from start to finish.
tomas | w1h1 | I implemented electronic health records across three clinics.
tomas | w0 | I became Charge Nurse at St. Brigid's Hospital in 2017.
tomas | w0 | I am the Nurse Manager of St. Brigid's Hospital.
tomas | w1 | I was a Staff Nurse at Mayo Clinic.
tomas | e0 | I have a PhD from the University of Leeds.
tomas | e0 | I have a Bachelor of Science in Medicine from the University of Leeds.
tomas | l1 | I am bilingual in English and Spanish.
tomas | c0 | I hold ACLS and PALS certificates of the American Heart Association.
tomas | w0h2 | I wrote the hospital's guideline on infection control and trained 25 nurses.
tomas |  | I received an award for my work with patients.
lena | w0h0 | I managed an annual budget of $1.2 million.
lena | w0h0 | I managed a monthly budget of €1.2 million.
lena | w0h0 | I managed annual budgets of several million euros.
lena | w0h1 | I grew newsletter subscribers by 85,000 in six months.
lena | w0h1 | I grew newsletter subscribers tenfold.
lena | w0h1 | I grew Instagram followers from 20,000 to 85,000.
lena | w0h2 | I launched the brand on TikTok with the help of a large agency.
lena | w0h2 | I was the first in the industry to launch the brand on TikTok.
lena | w1h0 | I wrote three articles a day at Helio Media.
lena | w1h0 | I wrote three books at Helio Media.
lena | w1h1 | I redesigned the website of Helio Media.
lena | w1h1 | I was the driving force behind the redesign of the website.
lena | w0 | I currently work as Marketing Manager at Brightwater Foods.
lena | w0 | I headed the marketing department of Brightwater Foods across Europe.
lena | e0 | I studied Communication at the University of Munich.
lena | l2 | I am fluent in French.
sam | w0h0 | I built 6 Tableau dashboards used by 40 executives.
sam | w0h0 | I built Power BI dashboards used by the field engineers.
sam | w0h1 | I cleaned 2 million meter readings with Python.
sam | w0h1 | I assisted in cleaning 2 billion meter readings with Python.
sam | w1h0 | I tutored 15 university students in calculus and statistics.
sam | w0 | I worked as a Data Analyst at Kestrel Energy.
sam | w0 | I worked at Kestrel Energy for a year.
sam | p0 | My classifier Birdsong was published at NeurIPS.
sam | s3 | I am an R expert.
sam | s0 | I have advanced Python skills.
sam | e0 | I graduated first in my class from the University of Toronto.
nadia | w0h0 | I run a kitchen brigade of 18 for 110 covers a night.
nadia | w0h0 | I own a restaurant with 180 covers a night.
nadia | w0h1 | I cut food waste by half by redesigning the menu.
nadia | w0h2 | I passed every hygiene inspection since 2014.
nadia | w1h0 | I opened a second restaurant in Porto.
nadia | w1h1 | I was responsible for purchasing at Casa Amarela.
nadia | w0 | I earned a Michelin star at Harbour Table.
nadia | s2 | I am a skilled pastry chef.
nadia | l1 | I speak fluent English.
piotr | w0h0 | I designed rotor housings in CATIA for 3 turbine models.
piotr | w0h0 | I designed rotor housings in SolidWorks for 3 car models.
piotr | w0h1 | I shortened lead times from 10 weeks to 6 days.
piotr | w0h1 | I negotiated with 20 suppliers to shorten lead times.
piotr | w0h2 | I supervised 5 engineers during assembly.
piotr | w1h1 | I was the lead author of a paper on blade erosion.
piotr | w1h0 | I ran 200 wind tunnel tests at Vistula Turbines.
piotr | w0 | I was a Senior Mechanical Engineer at Vistula Turbines.
piotr | w0 | I have worked at Vistula Turbines for fourteen years.
piotr | e0 | I hold a doctorate in Mechanical Engineering.
`);

/** True ones of the same kind, written with them. */
export const TRUE = casesOf(`
maya | w0h0 | It was my job to lead the payments migration at Northwind: one monolith became 14 services.
maya | w0h0 | The migration from a monolith to Kubernetes, which I led, ended with 14 TypeScript services.
maya | w0h0 | I have led a large migration of a payments system.
maya | w0h1 | Thanks to partitioning in PostgreSQL and caching with Redis, p99 latency at checkout dropped to 240 ms.
maya | w0h1 | I sped up checkout: its p99 latency went from 900 ms to 240 ms.
maya | w0h1 | I improved checkout latency with Redis caching.
maya | w0h2 | Three terabytes of customer data went to a new region under my hands, and there was no downtime.
maya | w0h2 | I have experience in moving terabytes of data without downtime.
maya | w1h0 | My Go services at Contoso ingested 40,000 events every second.
maya | w1h0 | I worked on high-volume ingestion with Go and Kafka at Contoso Data.
maya | w1h1 | Mentoring 4 engineers was the part of my job at Contoso that I enjoyed most.
maya | w1h1 | I like to mentor others; at Contoso Data I did so for four engineers.
maya | w1h2 | I was one of the contributors to the on-call handbook.
maya | w0 | I joined Northwind Labs in March 2021.
maya | w0 | I currently work as a senior backend engineer at Northwind Labs.
maya | w1 w0 | In 2021 I moved from Contoso Data to Northwind Labs.
maya | w1 | My time at Contoso Data, 2017–2021, was as a Backend Engineer.
maya | e0 | I hold a computer science degree from Stanford.
maya | sum s0k0 s0k1 | My main languages are TypeScript and Go.
maya | s2k0 s2k1 | I deploy with Docker and Kubernetes.
maya | s2k2 | I have hands-on experience with AWS.
maya | s1k2 | Kafka is part of my daily work, and I hope to use it at Acme as well.
maya |  | I believe that good systems are boring, and I would be glad to build some with you.
maya |  | GraphQL is new to me, but I learn quickly.
maya |  | The role of Staff Engineer is the step I am looking for.
tomas | w0h0 | As charge nurse on nights, I coordinate eight colleagues.
tomas | w0h0 | Sixteen beds, eight nurses, one night shift: that is the team I coordinate in intensive care.
tomas | w0h1 | My barcode checks brought medication errors down by 30 percent.
tomas | w0h1 | I helped reduce medication errors with barcode checks.
tomas | w0h2 | Infection control is what I have taught 25 new nurses.
tomas | w0h2 | I enjoy training new nurses, 25 of them so far, in infection control.
tomas | w1h0 | On each shift at Lakeside Clinic I had 12 patients in my care.
tomas | w1h1 | I was involved when Lakeside Clinic introduced electronic health records.
tomas | w0 | I have been at St. Brigid's for about seven and a half years.
tomas | w1 | I started as a staff nurse at Lakeside Clinic in September 2015.
tomas | e0 | I am a Leeds graduate with a degree in nursing.
tomas | l1 | My Spanish is at B2.
tomas | c0 | I am ACLS certified.
tomas | s0 | I know triage well.
tomas |  | Patients come first for me, and I see the same in Riverbank Trust.
lena | w0h0 | At Brightwater Foods the annual marketing budget I managed was 1.2 million euros.
lena | w0h0 | I have managed a seven-figure budget.
lena | w0h1 | Our newsletter had 20,000 subscribers when I came and 85,000 when I left.
lena | w0h1 | I added 65,000 subscribers to our newsletter.
lena | w0h2 | No agency helped when I launched the brand on TikTok.
lena | w1h0 | At Helio Media I wrote around 150 articles a year, three a week.
lena | w1h1 | The redesign of the website was a team effort to which I contributed.
lena | w0 | Until August 2023 I was Marketing Manager at Brightwater Foods.
lena | w1 | From February 2016 to the end of 2019 I edited content at Helio Media.
lena | e0 | I completed my master's at the University of Hamburg in 2015.
lena | s0k2 | I have used HubSpot.
lena | l1 | I am fluent in English.
lena | l2 | My French is basic.
lena |  | Peakline's honest tone is what I like, and I want to help you find more readers.
sam | w0h0 | During my internship at Kestrel Energy, 40 field engineers came to rely on 6 Tableau dashboards that I built.
sam | w0h1 | I helped to clean meter readings, two million of them, with Python scripts.
sam | w1h0 | I have been a tutor for 15 high-school students.
sam | w0 | In June 2024 I started an internship at Kestrel Energy.
sam | e0 | I finished my Bachelor of Science in Statistics in 2025 with a GPA of 3.7.
sam | p0 | For fun I trained a PyTorch model to tell bird calls apart.
sam | s0 | I have intermediate Python skills.
sam | s1 s2 | I am at home in SQL and Tableau.
sam | l1 | I can hold a conversation in Japanese.
sam |  | I have never used Spark, and I would like to change that.
nadia | w0h0 | I run a brigade of eleven cooks for 180 covers each night.
nadia | w0h1 | Food waste went down by 25 % once I redesigned the menu around the daily catch.
nadia | w0h2 | Every hygiene inspection since 2019 was passed.
nadia | w1h0 | I was part of the team that opened a second restaurant in Porto.
nadia | w1h1 | At Casa Amarela I planned the weekly menu but did not handle purchasing.
nadia | w0 | I have been Head Chef at Harbour Table for more than eight years.
nadia | sum | I have spent ten years in busy kitchens.
nadia | l0 l1 | Portuguese is my native language and I speak intermediate English.
piotr | w0h0 | I designed rotor housings for three turbine models using SolidWorks.
piotr | w0h1 | With two suppliers I worked on lead times, which came down from ten weeks to six.
piotr | w0h1 | Working with 2 suppliers, I helped cut lead times by 40 percent.
piotr | w0h2 | During assembly I supervised five technicians.
piotr | w1h0 | I carried out two hundred wind tunnel tests.
piotr | w1h1 | I am a co-author of a paper on blade erosion.
piotr | w0 | I spent ten years as a mechanical engineer at Vistula Turbines.
piotr | e0 | I have an MSc in Mechanical Engineering from Gdansk University of Technology.
piotr | s1 | I use MATLAB.
piotr |  | I look forward to learning CATIA at Windhaus.
`);

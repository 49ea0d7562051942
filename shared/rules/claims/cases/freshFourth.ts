import { casesOf } from './people.ts';

/** True drafts: short answers under a form's questions, spoken English, a little Indian, Irish and American in it. */
export const TRUE = casesOf(`
amara | w0h0 | Right now 18 families are on my caseload.
amara | w0h1 w0 | As a social worker in Sheffield I have taken 30 cases before a judge.
amara | w0h2 | Two newly qualified social workers have me as their mentor.
amara | w1h0 | I used to run drop-in groups for teens, two every week.
amara | w1h1 | A grant of 12,000 pounds, which I secured, paid for our music project.
amara | w0 | I moved to Rivergate Council in March 2020 and am still there.
amara | e0 | My MA is in Social Work, from Sheffield Hallam University.
amara | s0 | Risk assessment is second nature to me.
amara |  | I want to lead a team because good supervision keeps people in this job.
luis | w0h0 | I looked after five mills at Ferrocut and set them up myself.
luis | w0h1 | My scrap rate was 1.5% in the end; it had been 4%.
luis | w0h1 | I more than halved the scrap rate.
luis | w0h2 | Sixty of our parts had setup sheets from me.
luis | w1h0 | Before CNC I worked on manual lathes.
luis | w0 | I left Ferrocut in November 2024.
luis | w0 w1 | In total I have over ten years in the trade.
luis | s1 | For CAM I use Mastercam.
luis |  | I am happy to work shifts.
hana | w0h0 | In my role at Tessellate I support about 240 people across engineering and product.
hana | w0h1 | When I began, 22% of staff left every year; now it is 13%.
hana | w0h2 | Legal and I wrote a parental leave policy, which I introduced.
hana | w1h0 | Every summer I had to hire 90 people for the season.
hana | w1h1 | Payroll for four hotels was on my desk.
hana | w0 | I have over five years at Tessellate behind me.
hana | e0 | I hold a BA in Psychology from Charles University.
hana | l1 | My English is at C2, so writing policies is no problem.
hana |  | Salary I would rather discuss in person.
theo | w0h0 | Councils and housing were my beat; I published over 900 stories.
theo | w0h1 | Each week I co-hosted a podcast for around 8,000 listeners.
theo | w0h2 | I showed three trainees how media law works.
theo | w1 | In the second half of 2018 I was an intern in the newsroom of Radio Tamar.
theo | w1h1 | At Radio Tamar I cut audio in Audition.
theo | awards.0 | The Press Awards named me Regional Reporter of the Year 2023.
theo | e0 | I completed my master's in journalism in 2018.
theo |  | I still get nervous before I call a source.
nils | w0h0 | I own 25 pipelines at Fjordbank, all of which I built in Airflow.
nils | w0h0 | Around 2 TB a day land in Snowflake because of pipelines I built.
nils | w0h1 | I saved 35% of our cloud bill.
nils | w0h2 | Every fourth week I am on call.
nils | w1h0 | I kept the Power BI reports for 110 shops running.
nils | w1 w0 | In January 2022 I went from Nordlys Retail to Fjordbank.
nils | e0 | I did my MSc at NTNU between 2013 and 2018.
nils | s0k0 s0k1 s0k4 | Python, SQL and dbt: that is most of my day.
nils |  | Terraform is new to me.
ines | w0h0 | Six children per shift is the most I look after.
ines | w0h1 | Introducing a pain diary brought night calls down 18%.
ines | w1h0 | I used to give some 40 vaccinations a week.
ines | w1h1 | I helped our clinic switch to SystmOne.
ines | w0 | I work as a Senior Paediatric Nurse in Bristol.
ines | s1 | I have experience in palliative care.
ines | c0 | I passed EPALS in May 2023.
gwen | w0h0 | I had five classes a year with 28 kids each.
gwen | w0h1 | In three years, my pupils' GCSE results improved: 78% passed instead of 61%.
gwen | w0h2 | The robotics club met after school and I ran it.
gwen | w1h1 | I organised a CERN trip for 34 students.
gwen | e0 e1 | After my maths degree at Exeter I did a PGCE.
gwen | w1 w0 | After one year at Penarth Comprehensive I moved to Hillcrest Academy in September 2018.
gwen | l1 | I can get by in Welsh.
gwen |  | I mark fast and I listen slowly.
raj | w0h0 | I closed 2.4 million dollars of ARR in 2024, which put me at 118% of quota.
raj | w0h1 | The pipeline I built from scratch had 70 mid-market accounts in it.
raj | w0h2 | I assisted in onboarding five new reps.
raj | w1h0 | At Delmont Telecom my day was 60 cold calls.
raj | w1h1 | Keeping Salesforce clean for Dallas was my responsibility.
raj | w0 | I joined Quillstack in June 2021.
raj | e0 | I have a degree in Business Administration.
raj | s0 | I know Salesforce inside out.
raj |  | I would bring energy and honesty to your team.
olek | w0h0 | Over 120 homes have my wiring in them.
olek | w0h1 | I have put solar panels with batteries on 35 farms.
olek | w0h2 | I have two apprentices to train.
olek | w1h0 | I helped with rewiring one wing of a hospital.
olek | w0 | Ten years ago, in April 2016, I came to Brennan Electrical.
olek | s0 s1 | PLC work and fault finding are what I like.
olek | c1 | In January 2024 I got my Manual Handling certificate.
olek |  | I can start at short notice.
farah | w0h0 | Where month-end took nine days, it now takes five.
farah | w0h1 | Three entities with a £48 million turnover get their VAT returns from me.
farah | w1h0 | Auditing 25 clients in retail and construction taught me what to look for.
farah | w1h1 | My audit team once found a £300,000 error in the stock.
farah | w1 w0 | I moved from audit at Pell & Rowe to Meridian Foods in 2020.
farah | c0 | I got my ACA in December 2020.
farah | s0 s3 | I work with Xero and know IFRS well.
farah |  | I am not afraid of asking simple questions.
dieter | w0h0 | The late shift, 14 warehouse workers, was led by me.
dieter | w0h1 | I introduced handheld scanners and picking errors fell from 2.1% to 0.6%.
dieter | w0h2 | Not one reportable accident since 2021: I am proud of it.
dieter | w1h0 | Three hundred pallets a day is what I moved as a forklift operator.
dieter | w1h1 | I took part in planning the new cold store.
dieter | w0 w1 | I have thirteen years of experience in warehouses.
dieter | e0 | I finished my apprenticeship in February 2013.
dieter |  | I like when a shift ends on time.
yuki | w0h0 | I cut the loading time of the booking page from 4 seconds to 1.2.
yuki | w0h1 | I care about tests: I wrote 180 of them in Playwright.
yuki | w0h2 | Two junior developers get code reviews from me.
yuki | w1h0 | I made landing pages for twelve game launches at Nagoya Games.
yuki | w1h1 | Nine teams use the design system that I contributed to.
yuki | w1 w0 | In 2023 I switched from Nagoya Games to Papertrail Studio.
yuki | p0 | Kanjigrid has about 4,000 monthly users and is free.
yuki | s0k3 | I am comfortable with Playwright.
yuki |  | I would love to see how Lumenary tests its components.
maya | w0h1 | I got checkout p99 under 250 ms.
maya | w0h2 | No downtime: that is how I moved 3 TB of customer data to another region.
maya | s0k0 s0k1 | I am at home in TypeScript and Go.
tomas | w0h0 | I coordinate eight nurses at night in intensive care.
tomas | w1h0 | On a shift at Lakeside I cared for a dozen patients.
tomas | c0 | I have held an ACLS certificate since March 2020.
lena | w0h1 | From 20,000 to 85,000: that is how our newsletter grew under me.
lena | w0 | I worked at Brightwater Foods in Hamburg for three and a half years.
sam | w0h0 | Forty field engineers use dashboards I built in Tableau.
sam | e0 | I graduated in May 2025 with a BSc in Statistics.
nadia | w0h0 | I am in charge of a brigade of eleven.
nadia | w0h2 | We passed every hygiene inspection since 2019.
piotr | w0h2 | I had five technicians to supervise during assembly.
piotr | w1h1 | A paper on blade erosion has my name on it as co-author.
`);

export const UNTRUE = casesOf(`
amara | w0h0 | Right now 28 families are on my caseload.
amara | w0h2 | Two newly qualified social workers report to me.
amara | w0h3 | I am the author of the council's guide to kinship care.
amara | w1h1 | I secured a €12,000 grant.
amara | w0 | I left Rivergate Council in 2023.
luis | w0h1 | I got rid of scrap entirely.
luis | w0h2 | I wrote the CAM programs for 60 parts with NX.
luis | w1h1 | I was in charge of moving the workshop.
luis | w0 | I worked at Ferrocut until 2022.
hana | w0h0 | I manage 240 employees.
hana | w0h1 | Turnover is down to 11%.
hana | w1h0 | I hired 19 seasonal staff each summer.
hana | w1 | I was HR Manager at Oaklane Hotels.
hana | s2 | I am a certified mediator.
theo | w0h0 | I published 90 stories on councils.
theo | w0h1 | I hosted a daily podcast with 8,000 listeners.
theo | w0 | I was the political editor of The Coastal Post.
theo | e0 | I have a master's in journalism from City University.
nils | w0h0 | My pipelines load 20 TB a day.
nils | w0h1 | I cut the cloud bill by two thirds.
nils | w1h0 | I designed the Power BI platform of 110 shops.
nils | w0 | I am Head of Data at Fjordbank.
nils | s0k4 | I have six years of dbt.
ines | w0h1 | Night calls fell by 80% after the pain diary.
ines | w1 | I worked at Severn View Clinic until January 2024.
ines | c0 | I passed EPALS in May 2020.
gwen | w0h0 | I taught five classes of 18 pupils.
gwen | w0h2 | I never ran a club.
gwen | w0 | I have been at Hillcrest Academy since September 2015.
raj | w0h0 | I closed $4.2 million in 2024.
raj | w0h2 | I led the onboarding of 5 new representatives.
raj | w1 | I was a Sales Manager at Delmont Telecom.
raj | e0 | I graduated from Texas State in 2016.
olek | w0h1 | I installed wind turbines on 35 farms.
olek | w0h2 | I have trained twenty apprentices.
olek | w0 | I am a Master Electrician at Brennan Electrical.
farah | w0h1 | I prepare VAT returns for entities with a turnover of £84 million.
farah | w1h0 | I audited 25 clients in banking.
farah | c0 | I have been a chartered accountant since 2017.
dieter | w0h0 | I led 24 warehouse workers.
dieter | w0h2 | I have had reportable accidents since 2021.
dieter | w1 | I drove a forklift at Baywa Lager until 2021.
yuki | w0h0 | The booking page loads in 4 seconds instead of 1.2.
yuki | w0h1 | I never wrote component tests.
yuki | w1h0 | I developed landing pages for 12 Nintendo launches.
yuki | p0 | I created Kanjigrid with React and Firebase.
maya | w0h1 | I got checkout p99 under 100 ms.
tomas | w1h0 | I cared for a hundred patients per shift.
lena | w0h2 | I launched the brand on Instagram.
sam | w0h1 | I cleaned 20 million meter readings.
`);

import { casesOf } from './people.ts';

/** True drafts: answers as people and models give them, several clauses long; terse ones between. */
export const TRUE = casesOf(`
amara | w0h0 | I currently hold a caseload of 18 families, all of them in child protection.
amara | w0h0 | Eighteen families make up my caseload.
amara | w0h1 | I am used to court: I have presented thirty cases there.
amara | w0h1 | So far I have stood in court with 30 cases.
amara | w0h2 | I mentor two colleagues who have just qualified.
amara | w0h2 | Mentoring newly qualified colleagues is something I do with pleasure.
amara | w0h3 | The council's guide to kinship care was partly written by me.
amara | w0h3 | I contributed to our guide on kinship care.
amara | w1h0 | Twice a week I ran a drop-in group for teenagers.
amara | w1h0 | At Harbour Youth Trust I was running two drop-in groups a week.
amara | w1h1 | I won a grant of £12,000 that paid for a music project.
amara | w1h1 | Thanks to my application, the music project received £12k.
amara | w0 | I have been a social worker with Rivergate Council in Sheffield since early 2020.
amara | w1 | Before qualifying I was a youth worker for three and a half years.
amara | w0 w1 | I have worked with young people and families for ten years.
amara | e0 | I did my master's in Social Work at Sheffield Hallam.
amara | c0 | I have been registered with Social Work England since February 2020.
amara | s0 s1 | Risk assessment and motivational interviewing are tools I rely on.
amara | l1 | I also speak Igbo fluently.
amara |  | I am not looking for a desk job.
amara |  | What I read about Northcliff Borough's low caseloads made me apply.
luis | w0h0 | At Ferrocut I set up and ran 5 mills with three axes.
luis | w0h0 | I have machined aerospace parts on 3-axis mills.
luis | w0h1 | Scrap went down from 4 percent to 1.5 percent.
luis | w0h1 | I got the scrap rate down to 1.5%, from 4%.
luis | w0h2 | I documented the setup of 60 parts in setup sheets.
luis | w0h2 | For sixty parts there are setup sheets that I wrote.
luis | w1h0 | I learned on manual lathes.
luis | w1h1 | When the workshop moved to a new hall, I lent a hand.
luis | w0 | I worked for Ferrocut in Bilbao for nearly eight years.
luis | w0 | From 2017 to 2024 I was CNC Machinist at Ferrocut.
luis | w1 | My first job was Machine Operator at Talleres Ortiz, 2014 to 2017.
luis | w0 w1 | I have ten years of experience in machining.
luis | s0 s1 | I program Fanuc controls and use Mastercam.
luis | s2 | I know metrology.
luis | l1 | My English is intermediate.
luis |  | I would like to learn Siemens NX.
luis |  | A good part begins with a good drawing.
hana | w0h0 | I am the HR partner of 240 people in engineering and product.
hana | w0h0 | Two hundred and forty employees come to me with their questions.
hana | w0h1 | Staff turnover fell from 22% a year to 13%.
hana | w0h1 | I reduced yearly turnover by nine percentage points.
hana | w0h1 | Turnover at Tessellate is down by about 40 percent, from 22 to 13.
hana | w0h2 | With our legal team I introduced a policy for parental leave.
hana | w0h2 | Our parental leave policy is something legal and I introduced together.
hana | w1h0 | Each summer at Oaklane Hotels I recruited 90 seasonal workers.
hana | w1h0 | I have hired ninety people in a single summer.
hana | w1h1 | I did the payroll of four hotels.
hana | w0 | Since autumn 2021 I have been with Tessellate in Dublin.
hana | w1 | I was an HR Coordinator from January 2018 to August 2021.
hana | w0 w1 | I bring more than eight years in human resources.
hana | e0 | I studied psychology in Prague, at Charles University.
hana | c0 | I completed CIPD Level 5 in 2019.
hana | s0 | I use Workday.
hana | s1 s2 | I know employment law and I am trained in mediation.
hana | l0 l1 | Czech is my first language, and I speak English at C2.
hana |  | I can't wait to hear how Bluefern hires.
hana |  | I haven't used HiBob.
theo | w0h0 | In six years I published more than 900 stories, most of them about councils and housing.
theo | w0h0 | I have written over 900 stories.
theo | w0h1 | I was one of two hosts of a weekly podcast that 8,000 people listened to.
theo | w0h1 | I co-hosted our podcast every week for 8,000 listeners.
theo | w0h2 | Three trainees learned media law from me.
theo | w0h2 | I have trained three young reporters in media law.
theo | w1h0 | As an intern at Radio Tamar I assisted on the morning show.
theo | w1h1 | I have edited audio with Audition.
theo | w0 | I was a reporter for The Coastal Post until December 2025.
theo | w0 | I reported for the Coastal Post in Plymouth for six and a half years.
theo | w1 | My internship at Radio Tamar lasted half a year.
theo | e0 | I have an MA in Journalism from Cardiff.
theo | awards.0 | In 2023 I was named Regional Reporter of the Year at the Press Awards.
theo | awards.0 | I won Regional Reporter of the Year in 2023.
theo | s0 s2 | I take shorthand, and I publish in WordPress.
theo |  | Local news is where democracy starts.
theo |  | I would be excited to cover the harbour for you.
nils | w0h0 | My 25 Airflow pipelines load two terabytes of data into Snowflake every day.
nils | w0h0 | I have built twenty-five pipelines in Airflow.
nils | w0h0 | Every day, 2 TB flow into Snowflake through pipelines I built.
nils | w0h1 | I lowered our cloud costs by more than a third.
nils | w0h1 | Our cloud bill is 35 percent smaller because of my work.
nils | w0h2 | I am on call every fourth week.
nils | w1h0 | I looked after the Power BI reports of 110 shops.
nils | w1h0 | For 110 stores I maintained reports in Power BI.
nils | w1h1 | I supported Nordlys Retail in migrating from Oracle to Snowflake.
nils | w1h1 | I helped with a migration from Oracle to Snowflake.
nils | w0 | I have been working as a Data Engineer at Fjordbank since January 2022.
nils | w1 | I spent a little over three years as a BI Developer at Nordlys Retail.
nils | w0 w1 | I have eight years of experience with data.
nils | e0 | I graduated from NTNU in June 2018 with a master's degree in computer science.
nils | s0k0 s0k1 | I write Python and SQL every day.
nils | s0k4 | I have experience with dbt.
nils | l1 | I speak fluent English.
nils |  | I have not worked with Kafka in production.
nils |  | I like that Skyplot writes about its failures.
maya | w0h0 w0 | At Northwind Labs, I led the move of a payments monolith to 14 services written in TypeScript and run on Kubernetes.
maya | w1h0 | Handling 40,000 events per second taught me to measure before I change anything.
maya | w1h1 w1h2 | At Contoso I mentored four engineers and contributed to the handbook for on-call.
tomas | w0h1 | Barcode checks, which I introduced, led to 30% fewer medication errors.
tomas | w0h2 | I taught infection control to 25 nurses who were new.
tomas | w1 | I was with Lakeside Clinic until April 2019.
lena | w0h0 | I was responsible for a marketing budget of 1.2 million euros a year.
lena | w0h2 | Without any agency I brought the brand to TikTok.
lena | w1h0 | As a content editor I wrote three articles each week.
sam | w0h1 | I assisted with cleaning two million meter readings in Python.
sam | w1h0 | I have tutored fifteen high-school students.
sam | p0 | I trained a bird call classifier on 12,000 recordings.
nadia | w0h0 | Eleven people work in the kitchen that I run, for 180 covers a night.
nadia | w1h1 | Planning the weekly menu was my task at Casa Amarela.
nadia | w0 | I became Head Chef of Harbour Table in April 2018.
piotr | w0h0 | I am experienced in designing rotor housings with SolidWorks.
piotr | w1h0 | Two hundred wind tunnel tests: that was my time in the Lab of Fluid Dynamics.
ines | w0h1 w0h2 | I introduced a pain diary and supervise three student nurses.
gwen | w0h1 w0h2 | Besides raising our pass rate from 61% to 78%, I ran the robotics club.
raj | w0h0 w0h1 | In 2024 I closed $2.4 million; my pipeline held 70 accounts.
olek | w0h1 w0h2 | I train two apprentices and have put solar panels on 35 farms.
farah | w0h0 w0h1 | Closing the month takes five days now, and I prepare VAT returns for three entities.
dieter | w0h0 w0h1 | With 14 workers and handheld scanners, errors in picking went from 2.1% to 0.6%.
yuki | w0h0 w0h1 | I rebuilt our booking page and wrote 180 tests.
`);

export const UNTRUE = casesOf(`
amara | w0h0 | I carry a caseload of 80 families.
amara | w0h1 | I won 30 cases in court.
amara | w0h2 | I manage two newly qualified colleagues.
amara | w0h3 | I wrote the council's guide to kinship care.
amara | w1h0 | I founded two weekly drop-in groups.
amara | w1h1 | I secured a £120,000 grant for a music project.
amara | w0 | I am a Team Manager at Rivergate Council.
amara | w0 | I have worked for Leeds City Council since 2020.
amara | e0 | I hold a PhD in Social Work.
amara | c0 | I have been registered since 2016.
amara | l1 | I speak Yoruba fluently.
amara | w0h1 | I have never presented a case in court.
luis | w0h0 | I ran fifteen 3-axis mills.
luis | w0h0 | I ran five 5-axis mills.
luis | w0h1 | I lowered the scrap rate from 4% to 0.5%.
luis | w0h2 | I wrote setup sheets for 600 parts.
luis | w1h1 | I led the move of the workshop to a new hall.
luis | w0 | I was a Production Manager at Ferrocut.
luis | w0 | I have worked at Ferrocut since 2007.
luis | s0 | I am an expert in Heidenhain.
luis | l1 | My English is fluent.
luis | w0 | I worked at Airbus for seven years.
hana | w0h0 | I support 2,400 employees.
hana | w0h1 | I brought turnover down from 22% to 3%.
hana | w0h2 | I introduced a parental leave policy on my own.
hana | w1h0 | I hired 900 seasonal staff each summer.
hana | w1h0 | I hired 90 seasonal staff each week.
hana | w1h1 | I managed the payroll department of 4 hotels.
hana | w0 | I am Head of HR at Tessellate.
hana | w1 | I was with Hilton from 2018 to 2021.
hana | e0 | I have a master's degree in psychology.
hana | c0 | I hold CIPD Level 7.
hana | s0 | I implemented Workday and BambooHR.
theo | w0h0 | I published over 9,000 stories.
theo | w0h0 | I edited the newspaper.
theo | w0h1 | I founded a weekly podcast with 8,000 listeners.
theo | w0h1 | Our podcast had 80,000 listeners.
theo | w0h2 | I trained 13 trainees in media law.
theo | w1h0 | I hosted the morning show at Radio Tamar.
theo | w0 | I was Chief Reporter of The Coastal Post.
theo | w0 | I have been a reporter for The Guardian since 2019.
theo | awards.0 | I won National Reporter of the Year in 2023.
theo | awards.0 | I was Regional Reporter of the Year in 2021.
nils | w0h0 | I built 250 Airflow pipelines.
nils | w0h0 | My pipelines load 2 TB an hour into Snowflake.
nils | w0h0 | I built 25 Airflow pipelines that load data into BigQuery.
nils | w0h1 | I cut the cloud bill by 53%.
nils | w0h1 | I doubled the cloud bill.
nils | w1h1 | I led the migration from Oracle to Snowflake.
nils | w1h1 | I supported the migration from Teradata to Snowflake.
nils | w0 | I am a Staff Data Engineer at Fjordbank.
nils | w0 | I have worked at Fjordbank since 2018.
nils | s0k0 | I have fifteen years of Python experience.
nils | e0 | I have a doctorate from NTNU.
`);

import { casesOf } from './people.ts';

/** True drafts: terse, in British English, as people talk. Written before they were run. */
export const TRUE = casesOf(`
ines | w0h0 | On my ward there are 22 beds, and I look after as many as six children a shift.
ines | w0h0 | I work in paediatric oncology, with up to six young patients at a time.
ines | w0h1 | Night-time calls dropped by 18 per cent after I brought in a pain diary.
ines | w0h1 | The pain diary I introduced meant almost a fifth fewer calls at night.
ines | w0h2 | Each term I have three student nurses under my supervision.
ines | w0h2 | Every term three student nurses learn the job with me.
ines | w1h0 | At Severn View I gave about forty jabs a week.
ines | w1h0 | I administered roughly 40 vaccinations weekly at Severn View Clinic.
ines | w1h1 | When the clinic went from paper charts to SystmOne, I supported the change.
ines | w1h2 | I sat on the safeguarding working group at Severn View Clinic.
ines | w0 | Since February 2022 I have been a Senior Paediatric Nurse at Oakfield.
ines | w1 | I spent just over two years at Severn View Clinic.
ines | w0 w1 sum | I have spent six years on children's wards.
ines | e0 | I trained at Cardiff University and qualified in 2019.
ines | c0 | My EPALS certificate dates from May 2023.
ines | s0 s1 | Cannulation and palliative care are part of what I do.
ines | l1 | Spanish is my mother tongue.
ines | l0 | My English is at C1 level.
ines |  | What draws me to Thornbury Trust is your approach to families.
ines |  | I'd love to take on a ward of my own one day.
gwen | w0h0 | At Hillcrest I had five classes, 28 pupils in each, from 11 to 16 years old.
gwen | w0h0 | I taught maths to five groups of 28.
gwen | w0h1 | Over three years the GCSE maths pass rate went up from 61% to 78%.
gwen | w0h1 | Pass rates in GCSE mathematics rose by 17 percentage points in three years.
gwen | w0h2 | After school I ran the robotics club.
gwen | w0h2 | I was in charge of the after-school robotics club at Hillcrest Academy.
gwen | w1h0 | Together with colleagues I planned the statistics unit for Year 9.
gwen | w1h1 | I took 34 pupils to CERN, a trip I organised.
gwen | w1h1 | One highlight was organising a school trip to CERN.
gwen | w0 | I taught at Hillcrest Academy for almost seven years, until July 2025.
gwen | w1 | My first year of teaching was at Penarth Comprehensive.
gwen | e0 | I have a First in mathematics from Exeter.
gwen | e0 | I read Mathematics at the University of Exeter from 2013 to 2016.
gwen | e1 | I completed my PGCE in 2017.
gwen | s0 | I use GeoGebra in lessons.
gwen | s2 | I know a little Python.
gwen | l1 | My Welsh is good enough for everyday conversation.
gwen |  | Every child can enjoy numbers; that is why I teach.
gwen |  | I would be keen to shape the curriculum at Llandaff School.
gwen | w0h1 | I'm proud that more of our pupils passed: 78 per cent, up from 61.
raj | w0h0 | In 2024 I closed $2.4M of new ARR.
raj | w0h0 | I finished 2024 at 118% of quota.
raj | w0h0 | I beat my 2024 quota by 18 percent.
raj | w0h1 | Starting with nothing, I built a pipeline of seventy mid-market accounts.
raj | w0h2 | Five new reps were onboarded with my help.
raj | w0h2 | I helped five new sales colleagues get started.
raj | w1h0 | Sixty cold calls a day taught me not to fear a no.
raj | w1h0 | As an SDR at Delmont I booked about 15 meetings every month.
raj | w1h1 | I kept Salesforce tidy for the Dallas office.
raj | w0 | I worked as an Account Executive at Quillstack from mid-2021 to October 2025.
raj | w1 w0 | I went from SDR at Delmont Telecom to AE at Quillstack.
raj | w0 w1 | I have more than six years in sales.
raj | e0 | I earned my BBA at Texas State in 2018.
raj | s0 s1 | Day to day I work in Salesforce and Outreach.
raj | s3 | I qualify deals with MEDDIC.
raj | l1 | I can hold a conversation in Hindi.
raj |  | I have not used HubSpot yet, but I pick up tools quickly.
raj |  | Brightloop's product solves a problem I hear about every week.
olek | w0h0 | I have wired over 120 houses, start to finish.
olek | w0h0 | From first fix to final test, I've done the wiring of more than 120 homes.
olek | w0h1 | I fitted solar panels and battery storage on 35 farms.
olek | w0h1 | Thirty-five farms have solar panels that I installed.
olek | w0h2 | I am training two apprentices at the moment.
olek | w0h2 | Two apprentices learn the trade from me.
olek | w1h0 | As an apprentice I helped rewire part of a hospital.
olek | w1h1 | I looked after the lighting in four supermarkets.
olek | w0 | I've been with Brennan Electrical since April 2016, so over ten years.
olek | w1 | My apprenticeship at Kowalski Instalacje lasted three and a half years.
olek | c0 | I have been a Registered Electrical Contractor with Safe Electric since 2018.
olek | c1 | I hold a Manual Handling certificate from January 2024.
olek | s1 s2 | I can read blueprints and find faults.
olek | s0 | I have worked with PLCs.
olek | l1 | English is my second language, at B2.
olek |  | Please note that I would need four weeks before I can begin.
olek |  | I am looking for more responsibility on site.
farah | w0h0 | The month-end close used to take nine days; now it takes five.
farah | w0h0 | I cut the close by four days.
farah | w0h1 | I prepare the VAT returns of three entities turning over £48m together.
farah | w0h2 | I have worked alongside Grant Thornton's auditors.
farah | w1h0 | I audited 25 clients, in construction and in retail.
farah | w1h1 | Our team discovered a stock error of £300k.
farah | w1h1 | I was on the team that found a £300,000 error in stock.
farah | w0 | I joined Meridian Foods in October 2020 as a financial accountant.
farah | w1 | I was an audit associate with Pell & Rowe for three years.
farah | sum | I have closed the books for three mid-sized companies.
farah | e0 | I studied Accounting and Finance at Leicester and graduated with an upper second.
farah | c0 | I am an ICAEW chartered accountant (ACA, December 2020).
farah | c0 | I have been ACA qualified since 2020.
farah | s0 s1 | I am comfortable with Xero and SAP.
farah | s2 | My Excel skills are advanced.
farah | s3 | I know IFRS.
farah | l1 | I grew up speaking Urdu.
farah | l2 | My French is only basic.
farah |  | I haven't worked with Power BI so far.
farah |  | I enjoy turning messy ledgers into clear ones.
dieter | w0h0 | On the late shift I led a crew of 14 in the warehouse.
dieter | w0h0 | Fourteen warehouse workers reported to me on the late shift.
dieter | w0h1 | With handheld scanners we brought picking errors down from 2.1% to 0.6%.
dieter | w0h1 | I reduced picking errors by more than two thirds.
dieter | w0h2 | We have had no reportable accident since 2021.
dieter | w0h2 | Since 2021 there has not been a single reportable accident.
dieter | w1h0 | I moved 300 pallets every day at Baywa Lager.
dieter | w1h1 | I helped with the planning of the new cold store.
dieter | w0 | From January 2019 until March 2026 I was Shift Supervisor at Lindau Logistik.
dieter | w0 | I was a shift supervisor for a good seven years.
dieter | w1 | For five and a half years I drove a forklift at Baywa Lager.
dieter | e0 | I learned my trade in an apprenticeship in warehouse logistics, finished in 2013.
dieter | s1 s2 | I know SAP EWM and lean methods.
dieter | l1 | I speak some English (B1).
yuki | w0h0 | The booking page I rebuilt in React loads in 1.2 seconds; before, it was 4.
yuki | w0h0 | I made the booking page more than three times faster.
yuki | w0h1 | I have written 180 component tests in Playwright.
yuki | w0h2 | I do code reviews for two junior developers.
yuki | w1h0 | At Nagoya Games I built landing pages for a dozen game launches.
yuki | w1h1 | I contributed to a design system that nine teams use.
yuki | w0 | I have worked remotely for Papertrail Studio since April 2023.
yuki | w1 | Between 2021 and 2023 I was a Junior Web Developer at Nagoya Games.
yuki | e0 | I graduated in informatics from Kyoto University in 2021.
yuki | p0 | In my free time I make Kanjigrid, a free kanji app that 4,000 people use every month.
yuki | p0 | Kanjigrid, my side project, runs on Vue and Firebase.
yuki | s0k0 s0k1 | React and TypeScript are my daily tools.
yuki | l1 | I am fluent in English.
yuki |  | GraphQL I only know from reading.
`);

/** Untrue ones, in the same voices. */
export const UNTRUE = casesOf(`
ines | w0h0 | I look after up to sixteen children per shift.
ines | w0h0 | I run a 22-bed oncology ward.
ines | w0h1 | My pain diary halved the calls at night.
ines | w0h1 | I introduced a pain diary across the whole hospital.
ines | w0h2 | I supervise thirteen student nurses.
ines | w0h2 | I hire three student nurses each term.
ines | w1h0 | I gave around 400 vaccinations a week.
ines | w1h1 | I led the move from paper charts to SystmOne.
ines | w1h1 | I supported the move from paper charts to Epic.
ines | w1h2 | I chaired the safeguarding working group.
ines | w0 | I am Ward Manager at Oakfield Children's Hospital.
ines | w0 | I have been at Great Ormond Street since 2022.
ines | w1 | I worked at Severn View Clinic for five years.
ines | e0 | I hold a Master of Nursing from Cardiff University.
ines | c0 | I am APLS certified.
ines | s0 | I am experienced in chemotherapy administration.
ines | l0 | I am a native speaker of English.
gwen | w0h0 | I taught mathematics to five classes of 38 pupils.
gwen | w0h0 | I taught mathematics and physics to five classes.
gwen | w0h1 | I raised the GCSE pass rate from 61% to 87%.
gwen | w0h1 | In one year I raised the pass rate from 61% to 78%.
gwen | w0h2 | I founded the after-school robotics club.
gwen | w1h0 | I single-handedly planned the Year 9 statistics unit.
gwen | w1h1 | I organised a trip to NASA for 34 pupils.
gwen | w0 | I was Head of Mathematics at Hillcrest Academy.
gwen | w0 | I have taught at Hillcrest Academy since 2016.
gwen | w1 | I taught at Penarth Comprehensive for three years.
gwen | e0 | I have a doctorate in mathematics from Exeter.
gwen | e0 | I studied mathematics at Oxford.
gwen | s2 | I am an expert in Python.
gwen | l1 | I speak fluent Welsh.
raj | w0h0 | I closed $24 million in new ARR in 2024.
raj | w0h0 | In 2023 I closed $2.4 million.
raj | w0h0 | I reached 181% of quota in 2024.
raj | w0h0 | I closed €2.4 million in 2024.
raj | w0h1 | I built a pipeline of 70 enterprise accounts.
raj | w0h2 | I managed 5 new sales representatives.
raj | w0h2 | I trained 50 new sales representatives.
raj | w1h0 | I made 60 cold calls an hour.
raj | w1h0 | I booked 15 meetings a day.
raj | w1h1 | I rolled out Salesforce in the Dallas office.
raj | w0 | I was Senior Account Executive at Quillstack.
raj | w0 | I still work at Quillstack.
raj | w1 | I worked at Verizon as a Sales Development Representative.
raj | e0 | I have an MBA from Texas State University.
raj | s0 | I have ten years of Salesforce experience.
raj | s2 | I work with HubSpot every day.
raj | l1 | I am fluent in Hindi.
olek | w0h0 | I have wired more than 200 homes.
olek | w0h0 | I never wired a home from first fix to final test.
olek | w0h1 | I installed solar panels with battery storage on 53 farms.
olek | w0h1 | I designed solar farms for 35 customers.
olek | w0h2 | I manage a team of two electricians.
olek | w1h0 | I was responsible for the rewiring of a hospital wing.
olek | w1h0 | I rewired a hospital wing.
olek | w1h1 | I maintained lighting in 14 supermarkets.
olek | w0 | I have worked at Brennan Electrical since 2012.
olek | w0 | I am the foreman at Brennan Electrical.
olek | c0 | I have been a Registered Electrical Contractor since 2014.
olek | s0 | I am certified in KNX.
olek | l1 | My English is at C1.
farah | w0h0 | I shortened the month-end close from 9 days to 2.
farah | w0h0 | I lengthened the month-end close from 5 days to 9.
farah | w0h1 | I prepare VAT returns for 3 entities with a turnover of £48 billion.
farah | w0h1 | I prepare VAT returns for 13 entities.
farah | w0h2 | I worked for Grant Thornton.
farah | w0h2 | I worked with auditors from Deloitte.
farah | w1h0 | I audited 250 clients in retail and construction.
farah | w1h0 | I audited 25 banks.
farah | w1h1 | I discovered a £300,000 stock error on my own.
farah | w1h1 | I led a team that found a £300,000 stock error.
farah | w0 | I am Chief Accountant at Meridian Foods.
farah | w1 | I was an Audit Manager at Pell & Rowe.
farah | w1 | I worked for KPMG from 2017 to 2020.
farah | e0 | I graduated with a First from Leicester.
farah | c0 | I am a CFA charterholder.
farah | s0 | I use QuickBooks daily.
farah | l2 | I am fluent in French.
dieter | w0h0 | I led 40 warehouse workers on the late shift.
dieter | w0h0 | I never led warehouse workers.
dieter | w0h1 | I cut picking errors from 2.1% to 0.06%.
dieter | w0h1 | I eliminated picking errors with handheld scanners.
dieter | w0h2 | There was no reportable accident since 2012.
dieter | w0h2 | We had several reportable accidents since 2021.
dieter | w1h0 | I moved 3,000 pallets a day.
dieter | w1h1 | I planned the new cold store.
dieter | w0 | I was Warehouse Manager at Lindau Logistik.
dieter | w0 | I have been at Lindau Logistik since 2019 and still am.
dieter | w1 | I operated forklifts at DHL from 2013 to 2018.
dieter | s0 | I hold a crane operator licence.
dieter | s1 | I have worked with Oracle WMS.
dieter | l1 | My English is fluent.
yuki | w0h0 | I rebuilt the booking page in Angular.
yuki | w0h0 | I made the booking page ten times faster.
yuki | w0h0 | The booking page loads in 0.2 seconds.
yuki | w0h1 | I wrote 180 component tests with Cypress.
yuki | w0h1 | I wrote 1,800 component tests.
yuki | w0h2 | I manage two junior developers.
yuki | w0h2 | I review the code of twenty developers.
yuki | w1h0 | I developed landing pages for 120 game launches.
yuki | w1h1 | I created the design system that 9 teams use.
yuki | w1h1 | I contributed to the design system, used by 90 teams.
yuki | w0 | I am Lead Frontend Developer at Papertrail Studio.
yuki | w0 | I have worked at Papertrail Studio since 2020.
yuki | w1 | I was a game designer at Nagoya Games.
yuki | w1 | I worked at Nintendo until 2023.
yuki | e0 | I have a PhD in informatics from Kyoto University.
yuki | e0 | I studied at the University of Tokyo.
yuki | p0 | Kanjigrid has 40,000 monthly users.
yuki | p0 | Kanjigrid is a paid app built with Svelte.
yuki | s0k0 | I have seven years of experience with React.
yuki | l1 | English is my native language.
`);

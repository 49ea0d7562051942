import { casesOf } from './people.ts';

/** Drafts that say what the cited facts say, or claim nothing. */
export const TRUE = casesOf(`
devika | w0 w0h0 | At Parcelhive I turned the nightly batch load of 180 tables into Airflow and dbt jobs. It now finishes in an hour and a half instead of six hours.
devika | w0h1 | I got our monthly Snowflake bill down by 35%, from €40,000 to €26,000.
devika | w0h1 | Saved fourteen thousand euros a month on Snowflake.
devika | w0h0 | The nightly load used to take six hours; since I rebuilt it with Airflow and dbt, it needs only a quarter of that time.
devika | w1 w1h0 | In my role as a Data Engineer at Vantage Grocers, I built a streaming pipeline with Kafka and Flink which handles 25 million receipts every day, coming from more than 600 stores.
devika | w2 w2h0 | From 2019 to 2020 I was a junior developer in Pune, where I wrote REST interfaces in Java and Spring Boot. They were for a warehouse app with 1,200 pickers as its users.
devika | w2h1 | Unit test coverage was brought from 35 to 80 percent, so it more than doubled.
devika | w1h1 | Data quality matters to me: I wrote three hundred checks in Great Expectations for a loyalty programme.
devika | w1h2 | I was one of those who helped move a reporting warehouse off Oracle and onto Snowflake.
devika | w0h2 | Two junior data engineers have me as their mentor, and I review the pull requests of our team.
devika | w0 | I have been a Senior Data Engineer at Parcelhive in Rotterdam for over three years.
devika | w1 | I spent roughly two and a half years with Vantage Grocers in Utrecht.
devika | c0 | I hold Snowflake's SnowPro Core certificate, obtained in November 2023.
devika | p0 | My project Tramtime predicts tram delays in Rotterdam; it's written in Python, it's open source, and it has 900 stars on GitHub.
devika | l1 l2 | My English is at C1 level, and I have some basic Dutch (A2).
devika | s0k0 s0k1 s1k0 s1k1 | Python, SQL, Airflow and dbt are all in my toolbox.
devika | sum | With seven years of experience in retail and logistics, I concentrate on streaming pipelines and the quality of data. I would be thrilled to bring that focus to your team!
devika | sum | What draws me to this position is the chance to work on problems that matter to people every day. I'd be glad to talk it through with you.
devika | w0 w0h0 w0h1 | Two results from my current job that I am proud of: a nightly load that takes 90 minutes rather than six hours, and a Snowflake bill that is more than a third lower.
devika | w1h0 s1k2 s1k3 | I'm really excited about real-time data! Having built a Kafka and Flink pipeline for 25 million till receipts a day, I would love to design streaming systems with you.
marcel | w0 w0h0 | I am currently the operations manager of Hotel Seeblick in Lucerne, where I lead 46 people across front office, housekeeping and food service.
marcel | w0h1 | In the space of two years, our Booking.com rating climbed by 0.9 points to 9.0.
marcel | w0h1 | Guest satisfaction is close to my heart, and I am proud to have lifted our score on Booking.com from 8.1 to 9.0 within two years.
marcel | w0h2 | I renegotiated the contract with our laundry supplier; as a result, laundry costs are CHF 60,000 lower a year.
marcel | w0h2 | The laundry contract was renegotiated by me, which saves an average of five thousand francs a month.
marcel | w1 w1h0 | As Front Office Manager of the Grand Hôtel Rivage in Lausanne, I was in charge of a reception team of twelve. The system we worked with was Opera PMS.
marcel | w1h1 | Through training for the staff, I increased the revenue from room upsells by more than a fifth.
marcel | w1h2 | I supported the general manager when the house reopened in 2019 following its renovation.
marcel | w1 | I managed the front office of the Grand Hôtel Rivage for about four years.
marcel | w2 w2h0 | As a receptionist in Annecy, I checked in as many as eighty guests in a single day.
marcel | w2 w2h1 | At the reception of the Auberge du Lac I dealt with guests' questions in three languages, namely French, English and German.
marcel | w2h2 | I sat on the fire safety committee.
marcel | e0 | I hold a bachelor's degree in hotel management, which I completed in 2014.
marcel | l0 l1 l2 l3 | French is my mother tongue; I also speak English (C1), German (B2) and a little Italian.
marcel | c1 | My first aid certificate is from the Swiss Red Cross and dates from February 2025.
marcel | c0 | I have held the WSET Level 2 certificate since October 2018, so for eight years now.
marcel | sum | I've spent a dozen years in four- and five-star houses, and I look forward to the next chapter.
marcel | sum | Guests remember how they were treated. That is what I would like to work on together with your team.
marcel | s0 s1 s2 | My skills include Opera PMS, revenue management and the drawing up of rosters.
marcel | w0 w0h0 w1 w1h0 | I have led teams of different sizes: twelve people at the reception in Lausanne, and 46 across three areas in Lucerne. I'd be delighted to lead yours.
oriol | w0h0 | I designed nine road bridges in SOFiSTiK, the longest span being 65 metres.
oriol | w0h0 | Road bridges? I've designed almost ten of them, with spans between 18 and 65 metres.
oriol | w0h1 | Thanks to the optimised cross-section, I was able to save 420 tonnes of steel on the Ebro viaduct.
oriol | w0h1 | On the Ebro viaduct I optimised the cross-section and thereby saved more than four hundred tonnes of steel. I would like to bring the same care for material to your projects.
oriol | w0 w0h2 | At Pontis Ingenieros it was also my task to check the calculations of three junior engineers.
oriol | w0 | Until September 2026 I worked as a Senior Structural Engineer in Zaragoza, for more than seven years in total.
oriol | w1h0 | Under the site manager's direction, I supervised the earthworks on 14 kilometres of the A-27 motorway.
oriol | w1h1 | Six subcontractors and up to seventy workers, and no lost-time accident: that is what I coordinated on site.
oriol | w1h2 | I also made a contribution to the health and safety plan.
oriol | w1 | I was a Site Engineer with Constructora Valls from October 2014 to January 2019, that is for over four years.
oriol | w2 w2h0 | During a six-month internship in public works with the Ajuntament de Reus, I surveyed forty kilometres of water pipes using GPS equipment.
oriol | w2 w2h1 s0k1 | AutoCAD is something I know; I already drew plans with it as an intern in 2013.
oriol | e0 e1 | I completed both my bachelor's and my master's degree in civil engineering at the Universitat Politècnica de Catalunya.
oriol | e0 | I earned my MSc in Civil Engineering in 2014, after almost two years of study.
oriol | l0 l1 l2 | Catalan and Spanish are my native languages, and my English is at B2.
oriol | p0 | As a volunteer, I designed a wooden footbridge, 22 metres long, for a hiking club. It opened in 2023.
oriol | c0 | I hold a 60-hour certificate in health and safety for construction, issued by the Fundación Laboral in March 2015.
oriol | s1k0 s1k1 | I am familiar with Eurocode 2 and Eurocode 3.
oriol |  | A good structure should look obvious once it is finished. I'd be happy to help you build more of them.
oriol | w0 w0h0 w1 w1h1 | I know both the desk and the site: I designed nine road bridges at Pontis Ingenieros, and before that I coordinated six subcontractors for Constructora Valls.
moira | w0 w0h0 | I teach biology at Kelvin Park Academy: six classes, 150 pupils, from S1 right through to S6.
moira | w0h0 | My six biology classes have an average of 25 pupils.
moira | w0h1 | Between 2021 and 2024, I raised the pass rate in Higher Biology by 16 percentage points, from 68% to 84%.
moira | w0h1 | In three years, I brought the Higher Biology pass rate from just over two thirds to more than four fifths.
moira | w0h2 | The Royal Society of Biology gave us a grant of five thousand pounds, and with it I created a garden for the school.
moira | w0h2 | I am so proud of our school garden! I set it up with the help of a £5,000 grant, and I would love to start something similar with your pupils.
moira | w0 | I've been in my present post in Glasgow for a little over six years.
moira | w1 w1h0 | At Lomond High School, where I was a science teacher, I taught general science to classes with as many as thirty pupils.
moira | w1h1 | Together with the chemistry department, I wrote a handbook on laboratory safety that is 40 pages long.
moira | w1h2 | I was on the committee for digital learning, which brought in Google Classroom.
moira | w1 | For nearly four years, from August 2016 to June 2020, I worked as a science teacher in Dumbarton.
moira | w2 w2h0 | I led day hikes at Camp Arran, with a dozen teenagers in each group.
moira | w2h1 | I assisted with the first aid training for new instructors.
moira | e0 | I studied zoology at the University of Glasgow and graduated in 2015 with an upper second.
moira | e1 | My PGDE is from the University of Strathclyde, where I studied from September 2015 to June 2016.
moira | c0 c1 | I have had full GTCS registration since 2017, and in 2019 I became a certified Mountain Leader.
moira | l1 l2 | My Gaelic is at an intermediate level (B1), and I know some basic French.
moira | sum | I like practical work and I like field trips. I'd be very happy to do both with your pupils.
moira |  | Children learn best when they are allowed to ask. That is the kind of classroom I would like to build at your school.
moira | s0 s3 | I know my way around Google Classroom, whereas my Excel is only basic.
`);

/** Drafts that claim something the cited facts do not say. */
export const UNTRUE = casesOf(`
devika | w0h0 | I rebuilt the nightly batch load of 180 tables as Dagster and dbt jobs and cut its run time from 6 hours to 90 minutes.
devika | w0h0 w0h1 | By rebuilding the nightly load with Airflow and dbt, I brought our monthly Snowflake bill down from €40,000 to €26,000.
devika | w0h1 | I reduced the yearly Snowflake bill from €40,000 to €26,000.
devika | w0h2 | I am the line manager of two junior data engineers and I review the team's pull requests.
devika | w0 w1 w1h0 | At Parcelhive I built a Kafka and Flink pipeline that processes 25 million till receipts a day.
devika | w1h2 | I led the migration of the reporting warehouse from Oracle to Snowflake.
devika | w1h1 w1h2 | I wrote 300 checks in Great Expectations to validate the migration of the reporting warehouse to Snowflake.
devika | w2 w2h2 | As a junior developer I was on call every other week.
devika | w2 w2h1 | I was the first to introduce unit tests at Indus Soft and took the coverage from zero to 80%.
devika | c0 | I am certified as a SnowPro Advanced Data Engineer.
devika | l2 | I speak Dutch fluently, so meetings in Dutch are no problem for me.
devika | p0 | Tramtime, my open-source dashboard, predicts the delays of the Rotterdam trams and is used by the city's transport operator.
marcel | w0 w0h0 | As General Manager of Hotel Seeblick, I lead 46 employees in front office, housekeeping and food service.
marcel | w0h0 | I lead 46 employees across three four-star hotels with 120 rooms each.
marcel | w0h1 | It took me less than six months to raise the guest rating on Booking.com from 8.1 to 9.0.
marcel | w0h1 w0h2 | Renegotiating the laundry contract helped me raise our Booking.com rating from 8.1 to 9.0.
marcel | w0h2 | I cut laundry costs by 60% by renegotiating the contract with the supplier.
marcel | w1 w1h0 | At the Grand Hôtel Rivage I introduced Opera PMS and trained the reception team of 12 in it.
marcel | w1h1 | Through staff training I increased the hotel's total revenue by 22%.
marcel | w1h2 | I was in charge of the 2019 reopening of the hotel after its renovation.
marcel | w2h2 | I chaired the fire safety committee.
marcel | w2 | I spent almost five years as a receptionist at the Auberge du Lac.
marcel | l3 | I speak Italian at a professional level and look after Italian guests without any trouble.
marcel | c0 | With my WSET Level 3 certificate, I can advise your guests on wine.
marcel | w0 w0h0 w1 w1h0 | At Hotel Seeblick I run a reception team of 46.
oriol | w0h0 | I designed nine railway bridges with spans from 18 m to 65 m in SOFiSTiK.
oriol | w0h1 | I saved 420 tonnes of concrete on the Ebro viaduct by optimising the cross-section.
oriol | w0 w0h2 | As head of the structural department at Pontis Ingenieros, I checked the calculations of 3 junior engineers.
oriol | w1 w1h0 | I was the site manager for the earthworks on 14 km of the A-27 motorway.
oriol | w1h1 | I coordinated 6 subcontractors with up to 70 workers each.
oriol | w1h1 | While I coordinated 6 subcontractors and up to 70 workers, we had only one lost-time accident.
oriol | w1h2 | I wrote the health and safety plan on my own.
oriol | w2h2 | I chaired the weekly meetings of the drainage working group.
oriol | w0 w1 w1h1 | At Pontis Ingenieros I coordinated 6 subcontractors and up to 70 workers on site.
oriol | e0 | I finished my MSc in Civil Engineering in 2014 as the best student of my year.
oriol | p0 | As a volunteer, I managed the construction of a 22 m long timber footbridge for a hiking club.
oriol | w0 | I still work as a Senior Structural Engineer at Pontis Ingenieros, where I have been since 2019.
moira | w0h0 | I teach biology and chemistry to 150 pupils in six classes, from S1 to S6.
moira | w0 w0h1 | As head of the biology department, I raised the Higher Biology pass rate from 68% to 84%.
moira | w0h1 w0h2 | Thanks to the school garden I set up, the Higher Biology pass rate rose from 68% to 84%.
moira | w0h1 | I raised the pass rate in National 5 Biology from 68% to 84% between 2021 and 2024.
moira | w0h2 | I set up a school garden, for which the Royal Society of Biology gives us £5,000 every year.
moira | w1h1 | I wrote a 40-page laboratory safety handbook single-handedly.
moira | w1h2 | As chair of the digital learning committee, I introduced Google Classroom.
moira | w1h2 | I was a member of the digital learning committee, which introduced Microsoft Teams.
moira | w2h1 | I ran the first aid training for new instructors.
moira | w2 w2h2 | At Camp Arran I taught a beginners' kayak course.
moira | w0 w1 w1h2 | At Kelvin Park Academy I belonged to the digital learning committee, which introduced Google Classroom.
moira | l1 | I speak fluent Scottish Gaelic and can teach in it.
moira | c1 | I hold the Mountain Leader and the Rock Climbing Instructor certificates.
`);

/** Rows as in software.ts: health, schools, care, building, making, moving, hospitality, science. */
export const TRADES = `
Patient care = bedside care, direct patient care
Nursing = registered nurse, !RN, nmc registration
Medication administration = administering medication
Electronic health records = !EHR, !EMR, epic systems, cerner
Triage
Vital signs
Wound care
Phlebotomy = venipuncture
Infection control
CPR = !BLS, basic life support, first aid
ACLS = advanced cardiac life support
Intensive care = !ICU, critical care
Emergency medicine = emergency department
Pediatrics = paediatrics
Surgery = operating room, perioperative
Mental health = mental health care
Counseling = counselling, psychotherapy
Cognitive behavioral therapy = !CBT
Physiotherapy = physical therapy
Occupational therapy
Speech therapy = speech language pathology
Social work = !LCSW, social worker
Case management
Safeguarding
Elderly care = dementia care
Childcare = early years, child care
Pharmacy = pharmacist, dispensing
Dentistry = dental hygiene
Radiology = radiography, x ray
Medical coding = icd 10, medical billing
Clinical trials = clinical research, gcp guidelines
Clinical documentation = charting
Veterinary care = veterinary nursing
Teaching = classroom teaching, qualified teacher, !QTS
Lesson planning = lesson plans
Curriculum development = curriculum design
Classroom management
Special education = special educational needs, !SEN, !SEND
Student assessment = grading
Tutoring
Academic research
Laboratory techniques = lab techniques, laboratory experience
PCR = qpcr
Cell culture
HPLC = chromatography, mass spectrometry
Molecular biology = crispr, cloning
GMP = good manufacturing practice
Chemistry = organic chemistry, analytical chemistry
Bioinformatics = genomics
Environmental science = environmental impact assessment
Mechanical engineering = mechanical design
Electrical engineering = circuit design, !PCB design
Civil engineering = structural engineering
Chemical engineering = process engineering
Aerospace engineering = aerodynamics
AutoCAD > CAD
SolidWorks > CAD
!CATIA > CAD
Revit = !BIM
CAD = computer aided design
Finite element analysis = !FEA, ansys
CNC machining = !CNC
3D printing = additive manufacturing
Welding = !MIG, !TIG
Electrical installation = electrician, wiring
Plumbing
HVAC
Carpentry = joinery
Masonry = bricklaying
Construction management = site management
Blueprint reading = technical drawings
Quantity surveying = cost estimating
Health and safety = !OSHA, !HSE, !NEBOSH, workplace safety
Preventive maintenance = equipment maintenance
Vehicle repair = automotive repair
Quality control = quality inspection
Production planning = manufacturing planning
Supply chain management = supply chain
Logistics = freight
Inventory management = stock control, inventory control
Warehouse operations = order picking, warehousing
Forklift operation = forklift, forklift license, forklift licence
Commercial driving = !CDL, hgv, class 1 licence
Driving licence = driver's license, drivers license, driver's licence, driving license
Route planning = dispatching
Cash handling = till operation, point of sale, !POS
Merchandising = visual merchandising
Retail management = store management
Food safety = !HACCP, servsafe, food hygiene
Cooking = food preparation, line cook
Baking = pastry
Menu planning = menu development
Bartending = mixology
Barista skills = barista
Housekeeping
Front desk = guest services, reception
Hotel management = hospitality management
Reservations systems = opera pms
Security guarding = sia licence, surveillance
Cleaning = deep cleaning
Gardening = landscaping, horticulture
Farming = agriculture, crop management
Hairdressing = cosmetology
Personal training = fitness instruction
Interior design
Building architecture = architectural design, registered architect
Urban planning
Property management = lease administration
Real estate sales = real estate license
Translation = localization, localisation
Interpreting = simultaneous interpretation
Library services = cataloguing
`;
/** Spoken ones: they count only where the sentence is about speaking ("the German market" asks for nothing). */
export const SPOKEN = `
English
German = deutsch
French = francais
Spanish = espanol
Italian
Portuguese
Dutch
Polish
Swedish
Danish
Norwegian
Finnish
Czech
Greek
Turkish
Ukrainian
Russian
Arabic
Hebrew
Hindi
Mandarin = mandarin chinese
Cantonese
Japanese
Korean
Vietnamese
Sign language
`;

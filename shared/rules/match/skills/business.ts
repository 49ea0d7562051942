/** Rows as in software.ts: product, design, marketing, sales, people, money, law. */
export const BUSINESS = `
Product management
Product strategy = product vision
Product roadmaps = product roadmap, roadmapping, product roadmapping
Product analytics = amplitude, mixpanel
Product marketing
Go-to-market = go to market strategy, !GTM
Stakeholder management = managing stakeholders
Project management = project manager, !PMP, prince2
Program management = programme management
Change management
Process improvement = continuous improvement, business process improvement
Six Sigma = lean six sigma, lean manufacturing
Business analysis = business analyst, requirements gathering
Business development
Strategic planning
Market research = competitive analysis
User research = ux research, usability testing, user interviews
UX design = user experience design, !UX
UI design = user interface design, !UI
Interaction design
Design systems = design system
Prototyping = wireframing, wireframes, prototypes
Figma
!Sketch
Adobe Photoshop = photoshop
Adobe Illustrator = !Illustrator
Adobe InDesign = indesign
Adobe Creative Suite = adobe creative cloud, creative suite
After Effects
Premiere Pro = adobe premiere
Graphic design
Typography
Branding = brand identity, brand strategy, brand management
Motion design = motion graphics
Video editing = video production
Photography
3D modeling = 3d modelling, blender, maya
Copywriting
Content marketing = content strategy
Editing and proofreading = copy editing, copyediting, proofreading
Journalism
Digital marketing = online marketing
SEO = search engine optimization
SEM = !PPC, search engine marketing, google ads, adwords, paid search
Social media marketing = social media management, social media
Email marketing = mailchimp, klaviyo
Marketing automation = hubspot, marketo
Performance marketing = growth marketing, paid media, paid social
Public relations = media relations, !PR
Event planning = event management
Salesforce = !SFDC
CRM = customer relationship management
Account management = key account management
Sales = !Sales experience, b2b sales, saas sales, enterprise sales, field sales, inside sales
Cold calling = outbound prospecting, prospecting, lead generation
Sales forecasting = pipeline management
Negotiation = contract negotiation, negotiating
Customer success
Customer service = customer support, client service
Zendesk = intercom
Talent acquisition = sourcing candidates, full cycle recruiting, technical recruiting, recruiting experience
Applicant tracking systems = !ATS
Employee relations
HR operations = human resources, !HRIS, workday
Payroll = payroll processing, !ADP
Compensation and benefits = benefits administration
Employee onboarding = onboarding employees, onboarding programs
Learning and development = training development, instructional design
Organizational development
Team leadership = people management, team management, managing a team, line management
Mentoring = coaching
Microsoft Excel = !Excel, ms excel, pivot tables, advanced excel
Microsoft Office = ms office, office 365, microsoft 365 > Microsoft Excel
Google Workspace = g suite, google sheets
Calendar management = diary management, travel arrangements
Office administration = administrative support, office management
Data entry
Accounting = financial accounting, general accounting
Bookkeeping = quickbooks, xero
Accounts payable
Accounts receivable
General ledger = month end close, reconciliations, account reconciliation
Financial reporting = financial statements
GAAP = us gaap
IFRS
CPA
CFA
Auditing = internal audit, external audit
Tax = tax returns, tax compliance, tax preparation
Financial modeling = financial modelling, valuation
Financial analysis = !FP&A, fp a, financial planning
Budgeting = budget management
Financial forecasting
Risk management = credit risk, operational risk
Regulatory compliance = compliance management, compliance officer, compliance programs
KYC = know your customer, anti money laundering, !AML
Investment analysis = equity research
Trading = portfolio management
Underwriting
Insurance claims = claims handling
NetSuite
SAP = !SAP, s 4hana
ERP = !ERP systems
Procurement = purchasing, strategic sourcing
Vendor management = supplier management
Contract management = contract drafting
Legal research = legal writing
Corporate law = commercial law
Litigation
Intellectual property = patents
Employment law = labor law
Paralegal work = paralegal
Public policy = policy analysis
Grant writing = fundraising
`;

/**
 * Words of trades and of working life that general dictionaries lack, collected by hand. Lower case; the
 * usual endings are written out where they occur.
 */
export const workTerms: readonly string[] = `
rollout rollouts failover failovers teardown teardowns rollback rollbacks microservice microservices telematics prototyped prototyping
idempotency idempotent idempotence onboarding onboard onboarded offboarding upskill upskilled upskilling reskill reskilling
backend frontend fullstack middleware serverless webhook webhooks changelog changelogs runbook runbooks postmortem postmortems
observability scalability latency throughput codebase codebases repo repos config configs refactor refactored refactoring
wireframe wireframes wireframing usability analytics dashboarding geospatial timestamp timestamps dataset datasets dataframe
startup startups fintech edtech medtech biotech proptech healthtech telehealth telemedicine teletherapy reachability
stakeholder stakeholders deliverable deliverables touchpoint touchpoints workflow workflows workstream workstreams roadmap roadmaps
roadmapping standup standups retro retros sprint backlog backlogs kanban scrum timeline timelines turnaround turnarounds
upsell upselling crosssell freelancer freelancers freelancing coworker coworkers coworking teleworking homeworking
safeguarding phlebotomy phlebotomist phlebotomists triage triaged triaging debrief debriefs debriefed debriefing handover handovers
huddle huddles caseload caseloads inpatient inpatients outpatient outpatients perioperative postoperative preoperative
telemetry haemodialysis hemodialysis dialysis physio physios physiotherapist physiotherapists paediatric paediatrics neonatal
radiographer radiographers sonographer sonographers echocardiogram arthroscopy catheterisation catheterization cannulation
venepuncture venipuncture intubation sepsis palliative rota rotas bleep bleeps ward handwashing pharmacovigilance
paralegal paralegals conveyancing litigator litigators arbitral tort torts redline redlines redlined redlining eDiscovery
bookkeeping payables receivables accruals accrual amortisation amortization reconciliations underwriting underwriter underwriters
actuarial reinsurance payroll timesheet timesheets invoicing ledgers restocking stocktake stocktakes stocktaking planogram planograms
signage forklift forklifts palletised palletized pallet pallets picking racking crossdock drayage backhaul cabotage tachograph tachographs
scaffolder scaffolders rebar formwork snagging groundworks screeding plasterboard drywall joinery glazing retrofit retrofits retrofitted
retrofitting plumbing switchgear busbar conduit multimeter commissioning decommissioning soldering brazing welder welders weldment
barista baristas mise latte espresso sommelier sommeliers banqueting housekeeping turndown upskills concierge
phonics curriculum curricula differentiated scaffolding pedagogy pedagogic formative summative lesson timetabled timetabling
preschool preschools kindergarten homeroom playgroup childminder childminders teacherly assessor assessors moderator
agronomy agronomist hectare hectares silage lambing drystone vineyard winemaking viticulture
chromatography spectrometry spectroscopy assay assays pipette pipettes pipetting titration lyophilisation lyophilization sequencing
genomics proteomics bioinformatics immunoassay immunohistochemistry cryo autoclave autoclaves calorimetry bioreactor bioreactors
mechatronics metrology kaizen poka yoke lean gemba takt andon jidoka heijunka tolerancing machinist machinists lathe lathes
geotechnical hydrology stormwater wastewater culvert culverts lidar photogrammetry mapping surveying
copywriter copywriters copywriting copyedit copyediting proofread proofreading storyboard storyboards storyboarding typesetting
brand rebrand rebranded rebranding influencer influencers hashtag hashtags clickthrough newsletter newsletters advertorial
emailed emailing voicemail voicemails videocall videocalls screenshare screenshares livestream livestreamed podcast podcasts
webinar webinars meetup meetups hackathon hackathons internship internships apprenticeship apprenticeships traineeship
shortlist shortlisted shortlisting counteroffer recap recaps recapped wellbeing caregiving caregiver caregivers carer carers
passionless storytelling storyteller mentorship mentee mentees mentoring learnings takeaways takeaway deepdive
sustainability decarbonisation decarbonization decarbonise decarbonize photovoltaic photovoltaics microgrid microgrids biomass
logline logistician fulfilment prepress signoff signoffs checkout checkouts chargeback chargebacks tokenised tokenized
anonymised anonymized anonymisation anonymization pseudonymised chatbot chatbots multimodal embeddings explainability
tablespoon prepping sous saute sauté julienne brigade plating allergen allergens provenance traceability
accessioning cataloguing cataloging archivist archivists digitised digitized digitisation digitization metadata finding
fundraiser fundraisers fundraising outreach nonprofit nonprofits grantmaking casework caseworker caseworkers
timeboxed timeboxing unblock unblocked unblocking triages reprioritise reprioritize reprioritised reprioritized
resilience adaptable personable proactively collegial collegiality intentionality relatable impactful
asynchronously async multitasking overcommunicate multicultural multilingual bilingual trilingual
`
  .trim()
  .split(/\s+/)

/** What is said, and with whom, in an interview; `~` before a verb stands for all its forms. */
export const interviewWords = {
  told: 'described mentioned explained said told showed shared discussed outlined noted highlighted demonstrated stressed emphasised emphasized suggested recommended raised asked drew pointed introduced joked admitted warned laughed sketched presented wrote remarked confessed observed flagged',
  post: 'role roles position positions post posts job jobs opening openings vacancy vacancies internship opportunity opportunities placement apprenticeship residency fellowship traineeship',
  talk: 'conversation conversations discussion discussions talk talks chat chats interview interviews meeting meetings exchange call calls visit dialogue session tour',
  employer:
    'team teams company organisation organization firm department group staff programme program school hospital office agency practice clinic charity university college business',
  send: '~send ~provide ~share ~supply ~forward ~answer ~discuss ~elaborate ~clarify ~expand ~talk ~walk ~submit ~furnish ~email ~show ~give ~chat ~speak ~explain ~bring',
}

/**
 * English titles as people write them, with the occupations of the Chinese classification that they may mean: title | codes. Written to judge by, and kept
 * aside: no name and no weight was chosen with them in view. Made up, of nobody's posting.
 */
export const englishTitles = `
charge nurse on a medical ward | 2-05-08-01
district nurse | 2-05-08-05
physio | 2-05-07-13
bookkeeper | 2-06-03-00
chartered accountant | 2-06-03-00
coder, backend systems | 2-02-10-03, 4-04-05-01
web developer | 2-02-10-03, 4-04-05-01
QA tester for mobile apps | 4-04-05-02
sysadmin | 2-02-10-08, 4-04-04-01, 4-04-05-04
penetration tester | 4-04-04-04
helpdesk call handler | 4-04-05-03, 4-07-02-03
customer support representative | 4-07-02-03, 4-04-05-03
lorry driver | 4-02-02-02
delivery rider | 4-10-08-01, 4-02-07-08
postman | 4-02-07-04
forklift operator | 6-30-05-01
warehouse operative | 4-02-06-01, 4-02-06-02, 4-02-05-01
shelf stacker | 4-02-06-02, 4-01-02-03
sales clerk in a shop | 4-01-02-03
checkout operator | 4-01-02-04
chef de partie | 4-03-02-01
pastry chef | 4-03-02-04, 4-03-02-02, 6-02-01-01
waitress | 4-03-02-05
hotel front desk agent | 4-03-01-01
chambermaid | 4-03-01-02
office cleaner | 4-09-08-01
caretaker for the elderly | 4-10-01-05
home help | 4-10-01-06, 4-10-01-05
nursery nurse | 2-08-03-00, 4-10-01-01
primary teacher | 2-08-02-04
teacher of pupils with special needs | 2-08-04-00
seamstress | 6-05-01-03, 4-10-02-01
dressmaker | 4-10-02-01, 6-05-01-03, 2-09-06-02
cobbler | 4-12-04-02
hair stylist | 4-10-03-02
manicurist | 4-10-03-03
masseur | 4-10-04-02, 2-05-10-00
dispensing chemist | 2-05-06-01
graphic artist | 2-09-06-01
copywriter | 2-10-02-01
sub-editor of a newspaper | 2-10-02-01, 2-10-03-00
simultaneous interpreter | 2-10-05-00
solicitor | 2-07-04-00
recruitment consultant | 4-07-03-08, 2-06-08-02, 4-07-03-04
PA to the managing director | 3-01-02-04
data entry operator | 3-01-02-05
realtor | 4-06-02-01
mechanic for cars | 4-12-01-01
electrical installer | 6-29-03-02, 6-31-01-03
joiner | 6-06-03-01
beekeeper | 5-03-03-01
gardener | 4-09-10-01, 5-01-02-02
shepherd | 5-03-02-01
security officer at a gate | 4-07-05-01
librarian | 4-13-01-07
purchasing agent | 4-01-01-00, 2-06-07-15
laboratory analyst in chemistry | 6-31-03-01
assembler of electronic devices | 6-25-04-07
packing machine hand | 6-31-05-00
social media manager | 4-13-01-05, 4-01-06-02
`;

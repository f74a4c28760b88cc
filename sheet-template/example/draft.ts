import type { InquiryFact } from "../../src/core/model/tabs.ts";
import type { Row } from "./edit.ts";

/**
 * The response as it came in, in July 2018: a council's real inquiry, retold. Its flaws are kept: 5a and 5b
 * have a response but no answer and an owner with two posts, and the Cabinet date is not quite a date.
 */
export const draftFacts: Readonly<Partial<Record<InquiryFact, string>>> = {
  "Inquiry title": "Working Together to Reduce Permanent Exclusions in Schools",
  "Select committee": "Children's Select Committee",
  "Committee chair": "Chairman, Children's Select Committee",
  "Responding body": "Buckinghamshire County Council",
  Recipient: "Executive",
  "Report received": "10 July 2018",
  "Date agreed by Cabinet": "10 th September 2018",
  "Lead Cabinet Member": "Mike Appleyard",
  "Lead senior officer": "Tolis Vouyioukas",
  Status: "Draft",
  Publish: "Yes",
  Contact: "scrutiny@buckinghamshire.example",
};

const member = { "Responsible Cabinet Member": "Cllr Mike Appleyard" };
const viv = { ...member, "Senior Responsible Officer": "Viv Trundell, Education Entitlement Manager" };
const vivWithTwoPosts = {
  ...member,
  "Senior Responsible Officer": "Viv Trundell, Education Entitlement Manager and SEN Manager",
};
const katherine = { ...member, "Senior Responsible Officer": "Katherine Wells, Education Officer" };

export const draftRows: readonly (Row<"response"> & { readonly Ref: string })[] = [
  {
    Ref: "1",
    Recommendation:
      "Early Help should have a seat on the Bucks Inclusion Hub, so that families and pupils who are struggling, or who need other services, are helped sooner.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted and welcomed by Cabinet. Gareth Morgan, Head of Early Help, will name somebody from his service to join the Hub's work.",
    ...member,
    "Senior Responsible Officer": "Gareth Morgan, Head of Early Help",
  },
  { Ref: "2", Recommendation: "On behaviour in schools:" },
  {
    Ref: "2a",
    Recommendation:
      "Workshops called 'Towards Better Behaviour, Sharing Best Practice' should be put on during chosen INSET days of 2018/19 for every head teacher, with their INCO or SENCO and chair of governors, and might later be offered more widely.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Officers will try out one 'Towards Better Behaviour, Sharing Best Practice' workshop in December. Whether there are more will be decided when it has been evaluated.",
    ...viv,
  },
  {
    Ref: "2b",
    Recommendation:
      "The senior leaders of all schools in the county should be pressed to come to the behaviour training that the Council commissions, such as the Behaviour Network Meetings, and to make low-level disruption a fixed part of training in their own school.",
    Agreed: "Yes",
    "Response and proposed action":
      "For this academic year the Council started and paid for behaviour training workshops as an exception, because a model led by schools, which the DfE also wants, matters for the years ahead.\n\nNot every school has come to the Behaviour Network meetings. Officers are writing a Communications Plan so that primary schools attend next academic year; secondary schools will be trained at the 'Towards Better Behaviour, Sharing Best Practice' workshops, which the plan will advertise too.\n\nWork with single schools and through the Inclusion Hub goes on, and an Inclusion Charter will help to change the culture.",
    ...viv,
  },
  { Ref: "3", Recommendation: "On the Council's exclusions guidance and toolkit:" },
  {
    Ref: "3a",
    Recommendation:
      "Whenever national guidance or legal advice changes, the Council's guidance and toolkit templates should be looked at straight away; changes should be made, and head teachers and governors told of them, within 5 working days.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Officers do this as a matter of course whenever new guidance comes out, and will go on doing so. No change is known to be on its way.",
    ...viv,
  },
  {
    Ref: "3b",
    Recommendation:
      "While the toolkit is being amended it should be taken off the schools website, so that there is only ever one version and no school works from an old one.",
    Agreed: "Yes",
    "Response and proposed action": "Accepted by Cabinet.",
    ...viv,
  },
  {
    Ref: "4",
    Recommendation:
      "Through the Side by Side project, the SEN Team should help schools to set up regular SEN audits that the school system itself leads, so that their policies and procedures keep to the law and to current good practice.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Officers will work with Side by Side colleagues to bring in bids from schools, so that the audits are led by schools as Side by Side intends. The September Schools Bulletin will invite bids, and the outcomes for the schools taking part will be monitored.",
    ...member,
    "Senior Responsible Officer": "Ben Dunne",
  },
  { Ref: "5", Recommendation: "Education Service officers should:" },
  {
    Ref: "5a",
    Recommendation:
      "make the guidance easier for schools to find that tells them, within what the law requires, how much information and evidence belongs on an Education, Health and Care Plan form.",
    "Response and proposed action":
      "The Local Offer, on the Buckinghamshire Family Information Service website, says a great deal about the EHC process and about SEN support. A plan belongs to one child, so a model example for everyone would not be right. Officers will review what the Local Offer says so that its advice is among the best.",
    ...vivWithTwoPosts,
  },
  {
    Ref: "5b",
    Recommendation:
      "look again at what head teachers are told about alternative provision through the SEND Local Offer, so that every avenue has been tried for a pupil about to be permanently excluded.",
    "Response and proposed action":
      "Officers will make sure, with the Buckinghamshire Family Information Service, that the menu of alternative provision matches what schools are really offered.",
    ...vivWithTwoPosts,
  },
  {
    Ref: "6",
    Recommendation:
      "When the SENDIAN pilot is reviewed, the Education Service should also weigh what a 'named' Educational Psychologist does for schools, and seek ways for mixed clusters of primary and secondary schools to have one where money allows.",
    Agreed: "No",
    "Response and proposed action":
      "Cabinet cannot support this, because there are too few Educational Psychologists in the country and recruiting them to Buckinghamshire is hard. Those whom the Council employs are taken up by its statutory duties. Preventative work follows when there is capacity, and the approach will be part of the review and restructure of SEND.\n\nMeanwhile the School Liaison Officers will ask schools whether those of one Liaison Group area would together commission a private Educational Psychologist.",
    ...katherine,
  },
  {
    Ref: "7",
    Recommendation:
      "As part of the Inclusion Hub, officers should help head teachers to form local networks in which they support one another over permanent exclusions.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Officers will do this through the School Liaison Groups, which already exist.",
    ...katherine,
  },
  {
    Ref: "8",
    Recommendation:
      "The Council's website should serve parents better. It should link to questions and answers, or a leaflet, about permanent exclusion, and point to advocacy services that help parents through the process, as other authorities do.",
    Agreed: "Yes",
    "Response and proposed action":
      "Accepted. Cabinet will see to it that the public website is brought up to date and improved.",
    ...viv,
  },
];

import type { SnapshotRecommendation } from "../../src/core/model/snapshot.ts";
import { part, recommendation, rich, withheld } from "./sample-snapshot.ts";

const member = { cabinetMember: "Cllr Mike Appleyard" };
const viv = { ...member, officer: "Viv Trundell, Education Entitlement Manager" };
const katherine = { ...member, officer: "Katherine Wells, Education Officer" };

/** The recommendations of an inquiry, with everything that a response can hold. */
export const sampleRecommendations: readonly SnapshotRecommendation[] = [
  recommendation(1, [
    part("1", {
      ...member,
      officer: "Gareth Morgan, Head of Early Help",
      recommendation: rich(
        "Early Help should have a seat on the Bucks Inclusion Hub, so that families and pupils who are struggling, or who need other services, are helped sooner.",
      ),
      answer: "Yes",
      response: rich(
        "Accepted and welcomed by Cabinet. Gareth Morgan, Head of Early Help, will name somebody from his service to join the Hub’s work.",
      ),
      actionDue: "2018-12-31",
      overdue: true,
      progress: "Delayed",
      sixMonthUpdate: rich(
        "Gareth Morgan, Head of Early Help, attends the meetings himself during the move to the new service model, which Cabinet considers on 4 March 2019.",
        "A permanent delegate will be nominated after that.",
      ),
      assessment: rich("Not yet complete. The committee will look at this again in September."),
    }),
  ]),
  recommendation(
    2,
    [
      part("2a", {
        ...viv,
        recommendation: rich(
          "Workshops called ‘Towards Better Behaviour, Sharing Best Practice’ should be put on during chosen INSET days of 2018/19 for every head teacher, with their INCO or SENCO and chair of governors, and might later be offered more widely.",
        ),
        answer: "Partly",
        response: rich(
          "Accepted in part. Officers will try out one workshop in December. Whether there are more will be decided when it has been evaluated.",
        ),
        actionDue: "2019-07-19",
        progress: "On track",
        sixMonthUpdate: rich(
          "Schools have little room left on their INSET days, so we plan to use the summer term conference instead to pass on what is new and to talk with teaching staff about good practice.",
        ),
      }),
      part("2b", {
        ...viv,
        recommendation: rich(
          "The senior leaders of all schools in the county should be pressed to come to the behaviour training that the Council commissions, such as the Behaviour Network Meetings, and to make low-level disruption a fixed part of training in their own school.",
        ),
        answer: "Yes",
        response: [
          ...rich(
            "For this academic year the Council started and paid for behaviour training workshops as an exception, because a model led by schools, which the DfE also wants, matters for the years ahead.",
            "Officers will:",
          ),
          {
            kind: "list",
            style: "letter",
            start: 1,
            items: [
              [{ text: "write a Communications Plan so that primary schools attend next academic year;" }],
              [{ text: "train secondary schools at the workshops; and" }],
              [
                { text: "help to change the culture by an " },
                { text: "Inclusion Charter", bold: true },
                { text: "." },
              ],
            ],
          },
        ],
        actionDue: "2018-12-21",
        progress: "Complete",
        sixMonthUpdate: [
          ...rich("Primary schools were offered three behaviour training sessions, on:"),
          {
            kind: "list",
            style: "bullet",
            start: 1,
            items: [
              [{ text: "managing low level disruption in class" }],
              [{ text: "managing extreme behaviour in school" }],
              [{ text: "supporting colleagues in managing situations" }],
            ],
          },
          ...rich("Head teachers were telephoned one by one, which raised attendance by 30% to 50%."),
        ],
        assessment: [
          {
            kind: "paragraph",
            spans: [
              { text: "Complete.", bold: true },
              { text: " Evidence was seen by the committee on 14 March 2019." },
            ],
          },
        ],
      }),
    ],
    { stem: rich("On behaviour in schools:") },
  ),
  recommendation(
    3,
    [
      part("3a", {
        ...viv,
        recommendation: rich(
          "Whenever national guidance or legal advice changes, the Council’s guidance and toolkit templates should be looked at straight away; changes should be made, and head teachers and governors told of them, within 5 working days.",
        ),
        answer: "Yes",
        response: rich(
          "Accepted. Officers do this as a matter of course whenever new guidance comes out, and will go on doing so. No change is known to be on its way.",
        ),
        progress: "On track",
        sixMonthUpdate: rich("The toolkit is current and schools can reach it on Schools web."),
      }),
      withheld("3b", "information about an individual (paragraph 1)"),
    ],
    { stem: rich("On the Council’s exclusions guidance and toolkit:") },
  ),
  recommendation(4, [
    part("4", {
      ...member,
      officer: "Head of Special Educational Needs",
      recommendation: rich(
        "Through the Side by Side project, the SEN Team should help schools to set up regular SEN audits that the school system itself leads, so that their policies and procedures keep to the law and to current good practice.",
      ),
      answer: "Yes",
      response: rich(
        "Accepted. Officers will work with Side by Side colleagues to bring in bids from schools. The September Schools Bulletin will invite bids, and the outcomes for the schools taking part will be monitored.",
      ),
      actionDue: "end of the summer term",
      progress: "On track",
      sixMonthUpdate: rich(
        "A Side by Side project on fewer exclusions and more inclusion has begun with six schools, all glad to take part. It will conclude in the summer term.",
        "Each school will be audited, then make an action plan and have it reviewed. The project will end with a conference where good practice is shared.",
      ),
    }),
  ]),
  recommendation(5, [
    part("5", {
      ...viv,
      recommendation: rich(
        "The guidance should be easier for schools to find that tells them how much information and evidence belongs on an Education, Health and Care Plan form.",
      ),
      response: rich(
        "The Local Offer says a great deal about the EHC process and about SEN support. Officers will review it so that its advice is among the best.",
      ),
      progress: "Not started",
      sixMonthUpdate: [
        {
          kind: "paragraph",
          spans: [
            { text: "New since the last report: guidance called " },
            { text: "How to write an EHC needs assessment", italic: true },
            { text: ": " },
            {
              text: "www.bucksfamilyinfo.org/kb5/buckinghamshire/fsd/advice.page",
              href: "https://www.bucksfamilyinfo.org/kb5/buckinghamshire/fsd/advice.page?id=y_3GT3zAxbc",
            },
            { text: "." },
          ],
        },
      ],
    }),
  ]),
  recommendation(6, [
    part("6", {
      ...katherine,
      recommendation: rich(
        "When the SENDIAN pilot is reviewed, the Education Service should also weigh what a ‘named’ Educational Psychologist does for schools, and seek ways for mixed clusters of primary and secondary schools to have one where money allows.",
      ),
      answer: "No",
      response: rich(
        "Cabinet cannot support this, because there are too few Educational Psychologists in the country and recruiting them to Buckinghamshire is hard. Those whom the Council employs are taken up by its statutory duties.",
      ),
      progress: "No longer feasible",
      assessment: rich("The committee regrets this."),
    }),
  ]),
  recommendation(7, [withheld("7", "exempt: legal advice (paragraph 5)")], {
    stemWithheld: "exempt: legal advice (paragraph 5)",
  }),
  recommendation(8, [
    part("8", {
      ...viv,
      recommendation: rich(
        "The Council’s website should serve parents better. It should link to questions and answers, or a leaflet, about permanent exclusion, and point to advocacy services.",
      ),
      answer: "Yes",
      response: rich(
        "Accepted. Cabinet will see to it that the public website is brought up to date and improved.",
      ),
      actionDue: "2019-03-01",
      progress: "Complete",
      sixMonthUpdate: rich("The website lists agencies that give independent advice and support."),
      assessment: rich("Complete."),
    }),
  ]),
];

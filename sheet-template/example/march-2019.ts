import { type Act, fill } from "./edit.ts";
import { ben, clerk, gareth, katherine, viv } from "./people.ts";

/**
 * The six month updates as they came in. "Actioned" does not always mean done: 2a is still a plan, 4 ends in
 * the summer, 6 was refused and yet "actioned", and 1 waits for its delegate.
 */
export const march2019: Act = {
  title: "March 2019: the six month updates",
  steps: [
    {
      at: "2019-03-01T10:20",
      by: viv,
      because: "Viv Trundell reports on the toolkit and the website.",
      edits: [
        ...fill("3a", {
          "Six month progress update":
            "Actioned. The toolkit is current and schools can reach it on Schools web.",
          Progress: "On track",
        }),
        ...fill("3b", {
          "Six month progress update":
            "Actioned. The process is now that the toolkit comes off the site at once when guidance changes in a way that affects it.",
          Progress: "Complete",
        }),
        ...fill("8", {
          "Six month progress update":
            "Actioned. The website lists agencies that give independent advice and support, and links to the Department for Education's guidance on exclusions, which sets out parents' rights.",
          Progress: "Complete",
        }),
      ],
    },
    {
      at: "2019-03-01T14:45",
      by: gareth,
      because: "Gareth Morgan reports on 1, which still has no permanent delegate.",
      edits: fill("1", {
        "Six month progress update":
          "Gareth Morgan, Head of Early Help, attends the meetings himself during the move to the new service model, which Cabinet considers on 4 March 2019 and which covers both the daily work and the strategy of this support. A permanent delegate will be nominated after that.",
        Progress: "Delayed",
      }),
    },
    {
      at: "2019-03-04T09:00",
      by: clerk,
      because: "Nobody edits; the updates on 2, 4, 5, 6 and 7 are still to come.",
      edits: [],
    },
    {
      at: "2019-03-07T11:30",
      by: ben,
      because: "Ben Dunne reports 4 as actioned, although it goes on until the summer.",
      edits: fill("4", {
        "Six month progress update":
          "Actioned. A Side by Side project on fewer exclusions and more inclusion has begun with six schools, all glad to take part. It will conclude in the summer term.\n\nEach school will be audited, then make an action plan and have it reviewed; joint meetings let them learn from one another. The project will end with a conference where good practice is shared.",
        Progress: "Complete",
      }),
    },
    {
      at: "2019-03-11T09:00",
      by: clerk,
      because: "Six months have passed since Cabinet agreed, and some updates are still missing.",
      edits: [],
    },
    {
      at: "2019-03-12T15:15",
      by: viv,
      because: "Viv Trundell reports on 2a and 2b.",
      edits: [
        ...fill("2a", {
          "Six month progress update":
            "Actioned. Schools have little room left on their INSET days, so we plan to use the summer term conference instead to pass on what is new and to talk with teaching staff about good practice.",
          Progress: "On track",
        }),
        ...fill("2b", {
          "Six month progress update":
            "Actioned. Primary schools were offered three behaviour training sessions, on:\n• managing low level disruption in class\n• managing extreme behaviour in school\n• supporting colleagues in managing situations\n\nHead teachers were telephoned one by one, which raised attendance by 30% to 50%. Nearly all that schools said about the sessions was good.",
          Progress: "Complete",
        }),
      ],
    },
    {
      at: "2019-03-18T10:50",
      by: katherine,
      because: "Katherine Wells reports on 6, which Cabinet refused, and on 7.",
      edits: [
        ...fill("6", {
          "Six month progress update":
            "Actioned. Every School Liaison Group talked about commissioning a private Educational Psychologist together. There was much discussion and no majority for it: many schools already have their own, others cannot afford it, and a national multi-academy trust gets this from its head office.\n\nThe Council is looking into an attached Educational Psychologist for the primary PRU, as the best use of what there is and to act early.",
          Progress: "Complete",
        }),
        ...fill("7", {
          "Six month progress update":
            "Actioned. Several head teachers are content to be asked for support over permanent exclusions. Those in a multi-academy trust turn to its central team. The Exclusion and Reintegration officers also put head teachers in touch with experienced colleagues.",
          Progress: "Complete",
        }),
      ],
    },
    {
      at: "2019-03-22T13:25",
      by: viv,
      because: "Viv Trundell reports on 5a and 5b: all updates are in.",
      edits: [
        ...fill("5a", {
          "Six month progress update":
            'Actioned. The SEND Local Offer is reviewed all the time. New since the last report: templates from the SEN team, the Specialist Teaching Service and the Early Years Team, and guidance for schools called "How to write an EHC needs assessment": https://www.bucksfamilyinfo.org/kb5/buckinghamshire/fsd/advice.page?id=y_3GT3zAxbc',
          Progress: "On track",
        }),
        ...fill("5b", {
          "Six month progress update":
            "Actioned. The Local Offer shows the alternative provision there is. As far as we know that market is very small, and schools rather commission somebody they have worked with and trust.",
          Progress: "Complete",
        }),
      ],
    },
  ],
};

import type { Publisher } from "../../../core/model/publisher.ts";
import { type Html, html } from "../html.ts";
import { crumbsOf } from "../parts/crumbs.ts";
import { dateHtml } from "../parts/date-html.ts";
import { contactHtml } from "../parts/footer.ts";
import { pageHtml } from "../parts/page.ts";
import { pageTitle } from "../parts/page-title.ts";

/**
 * The accessibility statement of the site, at accessibility/, with all that regulation 8 of SI 2018/952 asks
 * for: how far the site complies, what does not, how it was prepared, whom to tell, and who enforces it.
 */
export function renderAccessibilityPage(publisher: Publisher): string {
  return pageHtml({
    publisher,
    root: "../",
    title: pageTitle("Accessibility statement", publisher.name),
    crumbs: crumbsOf("../", null, "Accessibility statement"),
    canonical: `${publisher.address}accessibility/`,
    main: html`<h1>Accessibility statement</h1>
<div class="prose">
${aimHtml(publisher)}
${complianceHtml(publisher)}
${feedbackHtml(publisher)}
${preparedHtml(publisher)}
</div>`,
  });
}

function aimHtml({ name, address }: Publisher): Html {
  return html`<p class="lead">This statement is about the responses to scrutiny inquiries that ${name} publishes at <a href="../">${address}</a>.</p>
<p>Everybody should be able to read them. You can:</p>
<ul>
<li>make the text four times as large without having to scroll sideways</li>
<li>go through every page with a keyboard alone, or with your voice</li>
<li>listen to every page with a screen reader, tables and headings included</li>
<li>read in light or dark colours, as your device is set</li>
<li>take a response away as a web page, a PDF with headings and table structure, a Word file, a CSV or a JSON file</li>
</ul>`;
}

function complianceHtml({ accessibility }: Publisher): Html {
  const { exceptions } = accessibility;
  const standard = html`the <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines</a> version 2.2, level AA`;
  if (exceptions.length === 0)
    return html`<h2>How accessible this site is</h2>
<p>This site fully complies with ${standard}. We know of nothing in it that does not.</p>`;
  return html`<h2>How accessible this site is</h2>
<p>This site partly complies with ${standard}. What does not comply, or is outside the regulations, is listed here.</p>
<h2>What is not accessible</h2>
<ul>${exceptions.map((exception) => html`<li>${exception}</li>`)}</ul>`;
}

function feedbackHtml(publisher: Publisher): Html {
  return html`<h2 id="contact">Tell us, or ask for another format</h2>
<p>If you cannot read something here, or need it in large print, easy read, audio or braille, tell us which page it is and what you need.</p>
${contactHtml(publisher)}
<h2>If you are not content with our answer</h2>
<p>The Equality and Human Rights Commission (EHRC) enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (SI 2018/952). If our answer does not satisfy you, the <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a> (EASS) can advise you.</p>`;
}

function preparedHtml({ name, accessibility }: Publisher): Html {
  const { prepared, reviewed, tested } = accessibility;
  return html`<h2>How this statement was prepared</h2>
<p>${name} is committed to making its websites accessible, as those regulations require.</p>
<p>${tested}</p>
<p>This statement was prepared on ${dateHtml(prepared)} and last reviewed on ${dateHtml(reviewed)}.</p>`;
}

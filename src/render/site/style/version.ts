/** The version page: its summary, and a table of recommendations that turns into cards on a narrow screen. */
export const versionStyle = `
.top{display:grid;grid-template-columns:minmax(0,1fr) 20rem;grid-template-rows:auto 1fr;gap:0 4rem;align-items:start}
.top>.aside{grid-column:2;grid-row:1/3}
.top h2{font-size:1.25rem;margin-bottom:.625rem}
.top section{margin-top:1.875rem}
.sum{margin-bottom:1rem;font-size:1.0625rem}
.measure{margin:0 0 .25rem;font-weight:600}
.facts{display:grid;grid-template-columns:fit-content(11rem) minmax(0,1fr) fit-content(11rem) minmax(0,1fr);margin:0;border-top:1px solid var(--line)}
.facts>div{display:contents}
.facts dt,.facts dd{margin:0;padding:.4375rem 0;border-bottom:1px solid var(--line)}
.facts dt{font-weight:600;padding-right:1rem;overflow-wrap:break-word}.facts dd{padding-right:1.5rem}
.aside{border-top:.25rem solid var(--accent);padding-top:.125rem;margin-top:1.875rem}
.aside>*{margin-top:1rem}.aside>*+*{margin-top:1.75rem}
.aside ul{list-style:none;padding:0;margin:0}
.aside li{padding-block:.1875rem}
.aside li a{display:inline-block;min-height:1.5rem}
.jump ol{list-style:none;padding:0;margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.375rem}
.jump li{padding:0}
.jump ol a{display:block;min-width:2.125rem;padding:.1875rem .3125rem;text-align:center;text-decoration:none;border:1px solid var(--line);border-radius:2px;font-variant-numeric:tabular-nums}
.jump ol a:hover{border-color:currentcolor;text-decoration:underline}
.jump summary{cursor:pointer;color:var(--accent);padding-block:.125rem}
.files .size{color:var(--muted)}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.45}
caption{text-align:left;color:var(--muted);padding-bottom:.625rem}
th,td{text-align:left;vertical-align:top;padding:.5625rem .75rem .5625rem 0}
thead th{border-bottom:.125rem solid var(--rule);vertical-align:bottom;line-height:1.25}
tbody td,tbody th{border-bottom:1px solid var(--line)}
.grid{table-layout:fixed}
.grid th,.grid td{padding-left:.75rem}
.grid .c-ref{width:3.75rem}.grid .c-rec{width:25%}.grid .c-agreed{width:6.75rem}.grid .c-owners{width:13rem}.grid .c-due{width:8.25rem}.grid .c-progress{width:8rem}
.grid tbody{border-bottom:.125rem solid var(--rule)}
.grid .band td{background:var(--tint);border-bottom:1px solid var(--line);padding-block:.5rem}
.band h3{color:var(--accent);font-size:1.0625rem}
.stem td{font-weight:600}
.ref{font-variant-numeric:tabular-nums}
.rich>:last-child,.rich li>:last-child{margin-bottom:0}
.rich p,.rich li{white-space:pre-line}
.rich p:empty{display:none}
.rich ul,.rich ol{padding-left:1.125rem}
.rich li{margin-bottom:.1875rem}
.label{display:none}
.owner+.owner{margin-top:.5rem}
.owner b{display:block;font-weight:400;font-size:.8125rem;color:var(--muted);line-height:1.3}
.tag{font-size:.875rem}
.due .tag{margin-top:.25rem}
.unsaid{color:var(--muted);font-style:italic}
.main td,.main .ref{border-bottom-color:transparent}
.main.whole td,.main.whole .ref{border-bottom-color:var(--line)}
.told td{padding-top:0}
.updates{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:.75rem 1.75rem;margin:0;background:var(--tint);border-left:.25rem solid var(--accent);padding:.75rem 1rem}
.updates>div{min-width:0}
.updates dt{font-weight:600;font-size:.875rem;margin-bottom:.1875rem}
.updates dd{margin:0}
.withheld td{background:repeating-linear-gradient(135deg,var(--tint) 0 .5rem,transparent .5rem 1rem);color:var(--muted)}
.withheld td p{background:var(--paper);color:var(--ink);display:inline-block;padding:.125rem .5rem;margin:0}
.versions .v{white-space:nowrap;width:8rem}.versions .on{width:11rem}.versions .by{width:22%}
.others{list-style:none;padding:0;margin:0;max-width:60em}
.others li{border-top:1px solid var(--line);padding-block:.75rem}
.others li:last-child{border-bottom:1px solid var(--line)}
.others p{margin:0}
.seal{font-size:.875rem;overflow-wrap:anywhere}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:0 3rem}
.columns section{margin-top:2.75rem}
@media screen and (max-width:64em){
.top{display:block}
.grid thead,.versions thead{display:none}
.grid,.grid tbody,.grid tr,.grid th,.grid td,.grid caption,.versions,.versions tbody,.versions tr,.versions th,.versions td,.versions caption{display:block;width:auto}
.grid tbody{border:1px solid var(--line);border-top:.1875rem solid var(--accent);margin-bottom:1.25rem}
.grid th,.grid td{padding:.5rem 1rem;border-bottom:0}
.grid .part+.part.main,.stem+.part{border-top:.125rem solid var(--line)}
.main .ref{padding-bottom:0;font-size:1.0625rem}
.solo .main .ref{display:none}
.told td{padding-bottom:1rem}
.label{display:block;font-weight:600;font-size:.8125rem;color:var(--muted);line-height:1.4}
.owner b{font-weight:600}
.versions tr{border-top:1px solid var(--line);padding-block:.625rem}
.versions th,.versions td{border:0;padding:.125rem 0}
.versions .v{width:auto}
.withheld .ref{padding-bottom:.25rem}
.grid tr.main.part{display:grid;grid-template-columns:repeat(2,minmax(0,1fr))}
.grid .main.part>.wide{grid-column:1/-1}}
@media screen and (min-width:36em) and (max-width:64em){
.grid tr.main.part{grid-template-columns:2fr 1fr 1fr}
.grid .main.part>.owners{grid-column:auto}}
@media screen and (max-width:48em){.facts{grid-template-columns:minmax(8rem,14rem) minmax(0,1fr)}}
@media screen and (max-width:30em){.facts{display:block}.facts>div{display:block;border-bottom:1px solid var(--line);padding-block:.4375rem}.facts dt,.facts dd{padding:0;border:0}.updates{grid-template-columns:minmax(0,1fr);padding:.75rem}}
@media print{.aside{display:none}.top{display:block}.top section{margin-top:4mm}.top .legend{margin-bottom:2mm}table{font-size:8.5pt}.updates{break-inside:avoid}.band,.stem{break-after:avoid}.band,.stem,.withheld{break-inside:avoid}.grid .c-ref{width:11mm}.grid .c-agreed{width:20mm}.grid .c-owners{width:34mm}.grid .c-due{width:25mm}.grid .c-progress{width:25mm}.tag{padding:0 1.2mm;font-size:8pt}.facts dt,.facts dd{padding-block:1mm}.grid th,.grid td{padding:1.5mm 2mm}.updates{grid-template-columns:repeat(auto-fit,minmax(50mm,1fr))}}
`;

/** The words of the watermark as a picture, which screen readers pass by: the page says it in words besides. */
const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><text x="300" y="210" transform="rotate(-24 300 200)" fill="#a3231a" font-family="sans-serif" font-weight="700" font-size="36" text-anchor="middle">DRAFT: not for publication</text></svg>',
)}`;

/** A draft: words across every screen and every printed page that nobody can miss. */
export const draftStyle = `
.watermark{position:fixed;inset:0;z-index:9;pointer-events:none;opacity:.16;background:url("${picture}") center/contain no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
@media screen and (prefers-color-scheme:dark){.watermark{opacity:.4}}
.draft{background:var(--late);color:var(--late-ink);font-weight:700;text-align:center;margin:0;padding:.5rem 1rem}
@page{@top-center{content:"DRAFT: not for publication";font:bold 11pt sans-serif;color:#a3231a}}
`;

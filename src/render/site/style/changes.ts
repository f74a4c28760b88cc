/** What has changed: before beside after, what went struck through, what came underlined. */
export const changesStyle = `
.compared{border-top:.125rem solid var(--rule);padding-top:1rem}
main .compared{margin-top:2rem}
.compared h2{font-size:1.25rem;margin-bottom:.75rem}
.compared h3{font-size:1rem;margin:1rem 0 .375rem}
.compared .tag{font-size:.875rem;margin-left:.375rem;vertical-align:.1em}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.5rem}
.pair>div{border-left:.25rem solid var(--line);padding:.125rem 0 .125rem 1rem}
.pair>div+div{border-color:var(--accent)}
.side{font-size:.8125rem;font-weight:600;color:var(--muted);margin:0}
.text{white-space:pre-line;margin:0 0 .5rem}
.unsaid{color:var(--muted);font-style:italic;margin:0 0 .5rem}
ins{background:var(--good);color:var(--good-ink);text-decoration:underline;text-decoration-thickness:.125em;text-underline-offset:.15em}
del{background:var(--late);color:var(--late-ink);text-decoration:line-through}
@media (max-width:40em){.pair{grid-template-columns:minmax(0,1fr);gap:.75rem}}
@media print{.compared h2,.compared h3,.side{break-after:avoid}.pair{break-inside:avoid}}
`;

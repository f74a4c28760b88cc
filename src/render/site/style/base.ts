/** Type, links, header, footer and what every page shares. Colours are named once, for light and for dark. */
export const baseStyle = `
:root{color-scheme:light dark;--paper:#fff;--tint:#f3f5f7;--ink:#0b0c0c;--muted:#484f54;--line:#cfd4d9;--rule:#0b0c0c;--good:#cfe8dc;--good-ink:#00482a;--fair:#d6e6f5;--fair-ink:#0c2d4a;--warn:#fdeec0;--warn-ink:#4d3500;--late:#f8d7d2;--late-ink:#7a1108;--still:#e4e7ea;--still-ink:#33393d;--c1:#00703c;--c2:#2b78c2;--c3:#d9822b;--c4:#6f4fa8;--c5:#59636b;--c6:#a7afb6;--c7:#d5dade;--bad:#a3231a}
@media (prefers-color-scheme:dark){:root{--paper:#14181c;--tint:#1f252b;--ink:#f1f4f6;--muted:#b7c0c8;--line:#3d464f;--rule:#b7c0c8;--good:#123d29;--good-ink:#c2ecd5;--fair:#163654;--fair-ink:#d3e7fa;--warn:#4a3708;--warn-ink:#fbe7b2;--late:#5a1a14;--late-ink:#ffd9d3;--still:#343c44;--still-ink:#e0e5ea;--c1:#3fae78;--c2:#6aaee8;--c3:#e9a355;--c4:#a98be0;--c5:#98a3ac;--c6:#6a757f;--c7:#4a545e;--bad:#e8796f}}
*,::before,::after{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.75rem,1.1rem + 2.6vw,2.625rem);letter-spacing:-.015em;max-width:26em}
h2{font-size:1.5rem;margin-bottom:1rem}
h3{font-size:1.1875rem}
p,ul,ol,dl,dd,figure{margin:0 0 .75em}
ul,ol{padding-left:1.25em}
a{color:var(--accent);text-decoration-thickness:max(1px,.0625em);text-underline-offset:.15em}
a:hover{text-decoration-thickness:max(3px,.18em)}
:focus-visible{outline:3px solid #ffdd00;outline-offset:0;background:#ffdd00;color:#0b0c0c;box-shadow:0 3px #0b0c0c}
[tabindex="-1"]:focus{outline:none;background:none;box-shadow:none;color:inherit}
.width{max-width:82rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2rem)}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:block;padding:.5rem 1rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.masthead{background:var(--brand);color:var(--on-brand)}
.masthead .width{display:flex;align-items:center;flex-wrap:wrap;gap:.5rem 1.25rem;padding-block:.75rem}
.masthead a{color:inherit;text-decoration:none}
.masthead a:hover{text-decoration:underline}
.masthead a:focus-visible{color:#0b0c0c}
.masthead img{display:block;height:3rem;width:auto;max-width:100%;object-fit:contain;background:#fff;padding:.25rem;border-radius:2px}
.masthead .council{font-weight:700;font-size:1.25rem}
@media (min-width:40em){.masthead .service{margin-left:auto}}
.crumbs{padding-top:.875rem;font-size:.9375rem}
.crumbs ol{list-style:none;padding:0;margin:0;display:flex;flex-wrap:wrap}
.crumbs li+li::before{content:"";display:inline-block;width:.45em;height:.45em;border:solid var(--muted);border-width:1px 1px 0 0;transform:rotate(45deg);margin:0 .75em 0 .5em}
.crumbs a{display:inline-block;min-height:1.5rem}
main{padding-block:1.5rem 3rem}
main:focus{outline:none}
main section{margin-top:2.75rem}
.over{color:var(--muted);margin-bottom:.375rem;font-size:1.0625rem}
.lead{font-size:1.1875rem;margin:.75rem 0 .5rem;max-width:46em}
.prose{max-width:44em;font-size:1.0625rem}
.prose h2{margin-top:2rem;margin-bottom:.75rem}
.muted{color:var(--muted)}
.note{border-left:.3125rem solid var(--line);padding:.125rem 0 .125rem 1rem;max-width:46em}
.notice{border:.1875rem solid var(--accent);padding:.875rem 1.25rem;margin:0 0 1.75rem;font-size:1.0625rem;font-weight:600;max-width:60em}
.notice p{margin:0}
.tag{display:inline-block;padding:.0625rem .5rem;border-radius:2px;font-weight:600;background:var(--still);color:var(--still-ink);max-width:100%}
.tag.yes,.tag.complete{background:var(--good);color:var(--good-ink)}
.tag.on-track,.tag.under-way{background:var(--fair);color:var(--fair-ink)}
.tag.partly,.tag.delayed,.tag.paused{background:var(--warn);color:var(--warn-ink)}
.tag.no,.tag.overdue,.tag.gone{background:var(--late);color:var(--late-ink)}
.bar{display:block;width:100%;height:.875rem;margin:.25rem 0 .625rem;border-radius:2px;overflow:hidden}
.complete,.agreed{--fill:var(--c1)}.on-track{--fill:var(--c2)}.delayed,.partly-agreed{--fill:var(--c3)}.paused{--fill:var(--c4)}.no-longer-feasible{--fill:var(--c5)}.not-started{--fill:var(--c6)}.not-stated,.not-answered-yet{--fill:var(--c7)}.not-agreed{--fill:var(--bad)}
.bar rect{fill:var(--fill)}
.legend{list-style:none;padding:0;margin:0 0 1.25rem;display:flex;flex-wrap:wrap;gap:.125rem 1.25rem}
.legend svg{width:.75rem;height:.75rem;margin-right:.4375rem;vertical-align:-.0625rem}
.legend rect{fill:var(--fill)}
.legend b{font-variant-numeric:tabular-nums}
footer{background:var(--tint);border-top:.125rem solid var(--accent);margin-top:2rem;padding-block:1.75rem 2.5rem;font-size:.9375rem}
footer ul{list-style:none;padding:0;margin:0 0 1rem;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem}
footer li a{display:inline-block;min-height:1.5rem}
footer p{max-width:60em;margin-bottom:.5rem}
@media (forced-colors:active){.bar rect,.legend rect{forced-color-adjust:none}.tag{border:1px solid}}
`;

/** Paper: ink on white whatever the screen's mode, no navigation, page numbers. */
export const printStyle = `
@page{size:A4 landscape;margin:14mm 12mm 16mm}
@page{@bottom-right{content:"Page " counter(page) " of " counter(pages);font:9pt sans-serif;color:#484f54}}
@media print{:root{color-scheme:light;--paper:#fff;--tint:#f3f5f7;--ink:#0b0c0c;--muted:#484f54;--line:#b8bfc5;--rule:#0b0c0c;--good:#cfe8dc;--good-ink:#00482a;--fair:#d6e6f5;--fair-ink:#0c2d4a;--warn:#fdeec0;--warn-ink:#4d3500;--late:#f8d7d2;--late-ink:#7a1108;--still:#e4e7ea;--still-ink:#33393d;--c1:#00703c;--c2:#2b78c2;--c3:#d9822b;--c4:#6f4fa8;--c5:#59636b;--c6:#a7afb6;--c7:#d5dade;--bad:#a3231a;--accent:var(--light-accent)}
html{font-size:10pt}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.width{max-width:none;padding-inline:0}
.skip,.crumbs,.on-screen{display:none}
.masthead .width{padding:3mm 4mm}
h1{font-size:20pt}h2,h3{break-after:avoid}
main{padding-block:5mm 0}main section{margin-top:6mm}
footer{background:none;margin-top:6mm;padding-block:3mm 0}
a{color:inherit}}
`;

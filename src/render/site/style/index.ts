/** The list of inquiries and its filter. */
export const indexStyle = `
[hidden]{display:none!important}
.filter{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr));gap:.75rem 1.25rem;background:var(--tint);padding:1rem 1.25rem 1.25rem;margin-top:1.75rem}
.filter label{display:block;font-weight:600;margin-bottom:.25rem}
.filter input,.filter select{font:inherit;width:100%;min-height:2.75rem;padding:.375rem .5rem;border:.125rem solid var(--ink);border-radius:0;background:var(--paper);color:var(--ink)}
#shown{margin:1.5rem 0 .5rem}
.inquiries{list-style:none;margin:0;padding:0;border-top:.125rem solid var(--rule)}
.inquiries>li{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:.25rem 3rem;padding-block:1.25rem;border-bottom:1px solid var(--line)}
.inquiries h2{font-size:1.25rem;margin-bottom:.375rem}
.inquiries p{margin-bottom:.25rem}
.inquiries .legend{margin:0;font-size:.9375rem}
.tag{font-size:.875rem;margin-right:.375rem}
.last{font-size:.9375rem}
@media (max-width:48em){.inquiries>li{grid-template-columns:minmax(0,1fr)}.how{margin-top:.5rem}}
@media print{.filter{display:none}.inquiries>li{break-inside:avoid}}
`;

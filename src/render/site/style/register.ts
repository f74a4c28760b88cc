/** The register's table, which is read as cards in a narrow window. */
export const registerStyle = `
.register{width:100%;margin-top:1.5rem;border-collapse:collapse}.register caption{text-align:left;color:var(--muted);padding-bottom:.5rem}
.register th,.register td{text-align:left;vertical-align:top;padding:.625rem .75rem .625rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}
.register thead th{overflow-wrap:normal;border-bottom:.125rem solid var(--ink)}.register tbody th{font-weight:600;min-width:14rem}
.register .muted{display:block;font-weight:400;font-size:.9375rem}
.register .unreleased{color:var(--muted)}.register~.note{margin-top:1.5rem}
.register .label{display:none}
@media screen and (max-width:62em){.register,.register caption,.register tbody,.register tr,.register th,.register td{display:block}.register thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.register tr{border-bottom:.125rem solid var(--line);padding-block:.75rem}.register th,.register td{border:0;padding:.25rem 0}.register tbody th{min-width:0}.register .label{display:inline-block;min-width:9rem;font-weight:600;margin-right:.5rem}}
`;

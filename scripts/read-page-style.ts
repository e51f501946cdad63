/** Each look has its own line as well as its own colour. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5c5c5c; --line: #d4d4d4;
  --person: #fde7c8; --place: #d4ecd2; --body: #d7e4fa; --thing: #eadcf5; --unknown: #e6e6e6; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --paper: #161616; --soft: #a9a9a9; --line: #3f3f3f;
    --person: #59410f; --place: #1e4a25; --body: #1d3d6b; --thing: #492a63; --unknown: #3c3c3c; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 Georgia, serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
h1 { line-height: 1.25; }
a { color: inherit; }
small { font: 0.72rem/1 system-ui, sans-serif; }
.quiet { color: var(--soft); font: 0.8rem/1.4 system-ui, sans-serif; margin: 0; }
.unsure { font-weight: bold; }
.legend, details, dl { font: 0.85rem/1.6 system-ui, sans-serif; }
ul, ol { list-style: none; margin: 0; padding: 0; }
.sentences > li { border-top: 1px solid var(--line); padding: 0.75rem 0; }
.words { margin: 0.25rem 0; white-space: pre-line; }
mark { color: inherit; border-radius: 2px; padding: 0 0.15em; }
.person { background: var(--person); border-bottom: 2px solid; }
.place { background: var(--place); border-bottom: 2px dotted; }
.body { background: var(--body); border-bottom: 3px double; }
.thing { background: var(--thing); border-bottom: 2px dashed; }
.unknown { background: var(--unknown); }
.link { text-decoration: underline dashed; text-underline-offset: 0.2em; }
.fact { border-left: 3px solid var(--line); margin: 0.5rem 0; padding-left: 0.75rem; }
.fact p { margin: 0; font: 0.85rem/1.6 system-ui, sans-serif; }
dl { margin: 0; display: grid; grid-template-columns: 5.5rem 1fr; column-gap: 0.5rem; }
dt { color: var(--soft); }
dd { margin: 0; }
summary { cursor: pointer; }
.tree ul { border-left: 1px solid var(--line); margin-left: 0.3rem; padding-left: 0.6rem; }
#entities > li { border-top: 1px solid var(--line); padding: 0.5rem 0; }
.chain li { display: inline; margin-right: 0.75rem; }
`;

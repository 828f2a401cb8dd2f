/** A4 or Letter, as the printer has it. Fonts are the system's: it shapes every script that it can show on the screen. */
export const printStyle = `
@page { margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 11pt/1.5 system-ui, 'Noto Sans', sans-serif; overflow-wrap: anywhere; }
.sheet + .sheet { break-before: page; }
h1 { margin: 0 0 4mm; font-size: 20pt; line-height: 1.2; }
p { margin: 0 0 3mm; }
.lead { white-space: pre-line; }
table { width: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { padding: 1.5mm 2mm; border-block-end: 1.5pt solid; font-size: 9pt; text-align: start; vertical-align: bottom; overflow-wrap: normal; }
td { height: 13mm; padding: 1mm 2mm; border-block-end: .5pt solid #999; vertical-align: middle; }
.list :is(td, th):is(:first-child, :last-child) { width: 1%; white-space: nowrap; font-variant-numeric: tabular-nums; }
.name { width: 55%; white-space: pre-wrap; text-align: left; }
.name bdi { display: block; max-height: 33mm; padding-block: 1mm; overflow: clip; }
.ink small { display: block; color: #444; font-size: 8pt; }
svg { display: block; max-width: 55mm; height: 10mm; fill: none; stroke: #000; stroke-linecap: round; stroke-linejoin: round; }
.letter { font-size: 12pt; line-height: 1.6; }
.letter div { white-space: pre-wrap; overflow: clip; padding-block: 1mm; }
.letter figure { margin: 0; break-inside: avoid; }
.letter figure :is(svg, img) { display: block; max-width: 100%; width: auto; height: auto; max-height: 235mm; }
.letter .by { margin-block-start: 8mm; }
.letter footer { margin-block-start: 12mm; color: #666; font-size: 8pt; }
.labels { display: flex; flex-wrap: wrap; align-content: flex-start; gap: 6mm; }
.label { width: 80mm; min-height: 36mm; padding: 5mm; border: .5pt dashed #999; white-space: pre-line; break-inside: avoid; }
.cover ul { margin: 0 0 5mm; padding-inline-start: 6mm; }
h2 { margin: 5mm 0 2mm; font-size: 12pt; }
.marks { white-space: pre-wrap; font-size: 9pt; }
.counts td { height: auto; font-variant-numeric: tabular-nums; }
@media screen {
  body { padding: 8mm; background: #ddd; }
  .sheet { max-width: 210mm; margin: 0 auto 8mm; padding: 18mm 16mm; background: #fff; }
}
`;

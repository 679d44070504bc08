/// How a form looks on a screen and on paper.
enum FormStyle {
  /// The style sheet; it fetches nothing.
  static let css = screen + paper

  private static let screen = """
    *{box-sizing:border-box}
    :root{--ink:#16202b;--soft:#46525f;--line:#66727f;--tint:#eef4f9;--strong:#0b4f82;--bad:#a1160f}
    html{scroll-padding:1rem 0 8rem}
    body{margin:0;color:var(--ink);background:#fff;font:1.125rem/1.5 system-ui,sans-serif}
    [hidden]{display:none!important}
    :root[data-language=fi] .only:not(.fi),:root[data-language=sv] .only:not(.sv),\
    :root[data-language=en] .only:not(.en){display:none}
    :root:not([data-ready]) .scripted,.paper{display:none}
    header,main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
    h1{font-size:1.75rem;line-height:1.2;margin:1rem 0 .5rem;overflow-wrap:anywhere}
    h2{font-size:1.25rem;margin:0 0 .5rem}
    p{margin:.5rem 0}
    fieldset{min-width:0;margin:0;padding:0;border:0}
    legend{padding:0;font-weight:600}
    label{display:flex;align-items:center;gap:.75rem;min-height:48px;padding:.5rem 1rem;\
    border:2px solid var(--line);border-radius:.5rem;background:#fff;cursor:pointer}
    label:hover{background:var(--tint)}
    label:has(:checked){border-color:var(--strong);background:var(--tint);\
    box-shadow:inset 0 0 0 1px var(--strong)}
    label:has(:focus-visible),button:focus-visible,a:focus-visible,[tabindex]:focus-visible\
    {outline:4px solid var(--strong);outline-offset:3px}
    input{flex:none;width:24px;height:24px;margin:0;accent-color:var(--strong)}
    input:focus-visible{outline:none}
    .languages{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin:1rem 0}
    .languages legend{float:left;margin-right:.5rem}
    .privacy,.only-in{padding:.5rem 1rem;border-left:.375rem solid var(--strong);background:var(--tint)}
    .question{margin:0 0 .75rem;padding:1.25rem 0 0;border-top:1px solid var(--line)}
    .question legend{float:left;width:100%;font-size:1.25rem;line-height:1.4}
    .question legend~*{clear:both}
    .number{margin-right:.5rem;color:var(--strong)}
    .optional{font-weight:400;color:var(--soft)}
    .why{color:var(--soft);font-size:1rem;margin:.25rem 0}
    .choices{display:grid;gap:.625rem;margin:0 0 .25rem;padding-top:.75rem}
    .error{color:var(--bad);font-weight:600}
    .summary{padding:1rem;margin:1rem 0;border:3px solid var(--bad);border-radius:.5rem}
    .summary ul{margin:0 0 .5rem;padding:0;list-style:none}
    .summary a{display:inline-flex;align-items:center;min-height:44px;color:var(--strong)}
    .saved{padding:1rem;border:2px solid var(--strong);border-radius:.5rem;overflow-wrap:anywhere}
    button{min-height:48px;padding:.5rem 1rem;font:inherit;font-weight:600;color:var(--strong);\
    background:#fff;border:2px solid var(--strong);border-radius:.5rem;cursor:pointer}
    button.first{color:#fff;background:var(--strong)}
    .clear[hidden]{display:inline-block!important;visibility:hidden}
    button.clear{border-color:transparent;padding-left:0;font-weight:400;text-decoration:underline}
    .bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;\
    padding:.75rem 0;border-top:2px solid var(--line);background:#fff}
    .bar p{margin:0;font-weight:600}
    .more{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:1rem 0}
    .aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);\
    white-space:nowrap}
    footer{margin-top:1rem;padding-bottom:2rem;color:var(--soft);font-size:1rem}
    @media (min-width:40rem){.short .choices{grid-template-columns:repeat(3,1fr)}}
    @media (max-width:30rem){body{font-size:1rem}.bar{gap:.25rem .5rem;padding:.5rem 0}\
    .bar button{flex:1 1 0;padding:.25rem .5rem;line-height:1.2}.bar p{width:100%;font-size:1rem}\
    .languages legend{width:100%}.languages{gap:.375rem}.languages label{padding:.5rem;gap:.5rem}}
    @media (max-height:26rem){.bar{position:static}}

    """

  private static let paper = """
    @media print{
    @page{size:A4;margin:15mm 16mm}
    :root{--ink:#000;--soft:#000;--line:#000;--strong:#000}
    body{font:11pt/1.35 system-ui,sans-serif}
    header,main,footer{max-width:none;padding:0}
    h1{font-size:17pt;margin:0 0 2mm}
    .paper{display:block}
    .languages,.privacy,.why,.bar,.more,.clear,.clear[hidden],.error,.summary,.saved,noscript{display:none!important}
    .blanks{display:flex;gap:12mm;margin:4mm 0 5mm}
    .blanks span.line{display:inline-block;width:50mm;border-bottom:.3mm solid #000}
    .question{margin:0;padding:2.6mm 0;border-top:.2mm solid #777;break-inside:avoid}
    .question legend{font-size:11pt;line-height:1.3}
    .choices{gap:1.2mm;margin:0 0 0 7mm;padding-top:1.5mm}
    .short .choices{display:flex;gap:9mm}
    label,label:has(:checked){display:flex;gap:2.5mm;min-height:0;padding:0;border:0;background:none;\
    box-shadow:none}
    input{appearance:none;width:4.6mm;height:4.6mm;border:.35mm solid #000;border-radius:0}
    input:checked{background:linear-gradient(45deg,transparent 46%,#000 46% 54%,transparent 54%),\
    linear-gradient(-45deg,transparent 46%,#000 46% 54%,transparent 54%);print-color-adjust:exact}
    .only-in{padding:0;border:0;background:none}
    footer{margin-top:3mm;padding:0;font-size:9pt;break-inside:avoid}
    }

    """
}

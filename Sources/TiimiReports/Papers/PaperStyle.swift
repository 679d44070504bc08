/// How papers look: a style sheet for the screen, for a telephone and for A4.
///
/// Every colour of text stands out from its ground by at least 4.5 to 1, and no colour says anything
/// that words do not. Lines of running text hold about seventy characters.
enum PaperStyle {
  /// The whole style sheet.
  static let sheet = [letters, blocks, tables, forms, narrow, print].joined(separator: "\n")

  private static let letters = """
    :root { color-scheme: light; --ink: #1a1c20; --blue: #0b3d6b; --quiet: #4d5560; --line: #b9c0c9; }
    * { box-sizing: border-box; }
    body { margin: 0; color: var(--ink); background: #fff; line-height: 1.45; font-size: 100%;
      font-family: Arial, "Liberation Sans", Roboto, "Noto Sans", system-ui, sans-serif;
      overflow-wrap: break-word; }
    body.large { font-size: 118%; }
    main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.5rem 3rem; }
    h1 { margin: 0 0 .6em; font-size: 1.75em; line-height: 1.2; color: var(--blue); }
    h2 { margin: 0 0 .5em; font-size: 1.25em; line-height: 1.25; color: var(--blue); }
    h3 { margin: 1.25em 0 .25em; font-size: 1em; line-height: 1.25; }
    section { margin: 0 0 1.8em; }
    section.key { padding: .9em 1.1em .4em; border: 2px solid var(--blue); border-radius: .5em; }
    """

  private static let blocks = """
    p, li, blockquote { max-width: 60ch; }
    p, ul, dl, table, figure, blockquote { margin: 0 0 .8em; }
    ul { padding-left: 1.3em; }
    li { margin: 0 0 .35em; }
    blockquote { padding: .1em 0 .1em 1em; border-left: .3em solid var(--blue); }
    blockquote p { margin: 0; font-size: 1.12em; }
    blockquote footer { margin-top: .2em; color: var(--quiet); }
    blockquote + blockquote { margin-top: 1em; }
    dl > div { display: grid; grid-template-columns: 13em 1fr; gap: .1em 1.2em; padding: .25em 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; min-width: 0; max-width: 60ch; }
    figure svg { display: block; max-width: 100%; height: auto; font-family: inherit; }
    figure + ul { columns: 2; column-gap: 2em; }
    figure + ul li { break-inside: avoid; }
    .line { display: block; }
    .quiet { color: var(--quiet); }
    .good { color: #14532d; }
    .warning { color: #7a3e00; }
    .bad { color: #9b1c1c; font-weight: 600; }
    .note { padding: .5em .8em; border-left: .3em solid; border-radius: .2em; }
    .note.good { background: #e9f5ec; }
    .note.warning { background: #fff4e0; }
    .note.bad { background: #fdecec; }
    """

  private static let tables = """
    table { width: 100%; border-collapse: collapse; }
    th { text-align: left; color: var(--quiet); font-weight: 600; border-bottom: 2px solid var(--blue); }
    td { border-bottom: 1px solid var(--line); }
    th, td { padding: .45em .9em .45em 0; vertical-align: top; }
    th:last-child, td:last-child { padding-right: 0; }
    """

  private static let forms = """
    .choices { list-style: none; padding: 0; }
    .choices li { position: relative; padding-left: 2.2em; margin-bottom: .8em; }
    .box { position: absolute; left: 0; top: .1em; width: 1.2em; height: 1.2em;
      border: 2px solid var(--ink); border-radius: .15em; }
    .blank { display: flex; gap: .6em; align-items: flex-end; max-width: none; min-height: 2.4em; }
    .rule { flex: 1; border-bottom: 1.5px solid var(--ink); }
    """

  private static let narrow = """
    @media screen and (max-width: 640px) {
      main { padding: 1.2rem 1rem 2rem; }
      h1 { font-size: 1.5em; }
      dl > div { grid-template-columns: 1fr; }
      figure + ul { columns: 1; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      table, tbody, tr, td { display: block; }
      tr { padding: .5em 0; border-bottom: 2px solid var(--line); }
      td { padding: .15em 0; border: 0; }
      td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: .85em; }
    }
    """

  private static let print = """
    @page { size: A4; margin: 12mm 16mm 15mm;
      @bottom-center { content: counter(page) " / " counter(pages);
        font: 9pt "Liberation Sans", sans-serif; color: #4d5560; } }
    @media print {
      body { font-size: 11pt; line-height: 1.35; }
      body.large { font-size: 14pt; line-height: 1.25; }
      body.large td:last-child { min-width: 11.5em; }
      main { max-width: none; padding: 0; }
      h1 { margin-bottom: .3em; font-size: 1.5em; }
      h2 { margin-bottom: .25em; font-size: 1.15em; }
      section { margin-bottom: .65em; }
      section.key { padding: .5em .9em .2em; }
      figure svg { max-height: 225mm; }
      figure + ul { display: none; }
      p, ul, dl, table, figure, blockquote { margin-bottom: .35em; }
      th, td { padding-top: .3em; padding-bottom: .3em; }
      li { margin-bottom: .2em; }
      h1, h2, h3, h3 + p { break-after: avoid; }
      .blank { break-before: avoid; min-height: 1.6em; }
      tr, blockquote, figure, dl > div, li, .key, .note, .blank { break-inside: avoid; }
      thead { display: table-header-group; }
      p { orphans: 3; widows: 3; }
      .note, section.key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}

import Testing
import TiimiDomain

@testable import tiimi

struct GeneratedPagesTests {
  @Test func `the list of commands in docs is the one of the program`() throws {
    let text = Markdown(language: .english).text(.all)
    try expectText(text, named: "docs/commands.md")
  }

  @Test func `the Markdown page reads as it did`() throws {
    try expectGolden(Markdown(language: .swedish).text(.sample), "help/commands.sv.md")
  }

  @Test func `the manual page reads as it did`() throws {
    try expectGolden(ManPage(language: .english).text(.sample), "help/tiimi.1")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions read as they did`(shell: String) throws {
    try expectGolden(completions(shell, .sample), "completions/tiimi.\(shell)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every command and option`(shell: String) {
    let script = completions(shell, .all)
    for command in CommandTable.all.commands {
      #expect(script.contains(command.path.joined(separator: " ")))
      for option in command.options { #expect(script.contains(option.name)) }
    }
  }

  @Test(arguments: [
    ("tiimi ''", "meeting plan today help"), ("tiimi meeting ''", "hold propose"),
    ("tiimi meeting hold --mode ''", "room remote"), ("tiimi --lang ''", "fi sv en"),
    ("tiimi meeting --lang sv p", "propose"), ("tiimi plan page ''", "print"),
    ("tiimi meeting hold --d", "--due --dry --dry-run"), ("tiimi --j", "--json"),
    ("tiimi --lang = s", "sv"), ("tiimi --lang =", "fi sv en"),
    ("tiimi meeting hold --mode = r", "room remote"),
  ])
  func `bash is offered the words that fit`(line: String, words: String) throws {
    let script = completions("bash", .sample)
    let ending = try BuiltProgram.shell(
      """
      \(script)
      COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tiimi
      printf '%s\\n' "${COMPREPLY[@]}" | paste -sd' '
      """
    )
    #expect(ending.output == words + "\n")
    #expect(ending.errors.isEmpty)
  }

  @Test func `bash is offered files whose names have spaces, whole`() throws {
    let script = completions("bash", .all)
    let ending = try BuiltProgram.shell(
      """
      \(script)
      cd "$(mktemp -d)" && touch "asiat 1.txt" asiat2.txt
      COMP_WORDS=(tiimi bulk close --cases asiat); COMP_CWORD=4; _tiimi
      printf '%s\\n' "${#COMPREPLY[@]}"; rm -f asiat*
      """
    )
    #expect(ending.output == "2\n")
  }

  @Test(arguments: Language.allCases)
  func `the manual page has no line that troff takes for a command of its own`(
    language: Language
  ) {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".br"]
    let page = ManPage(language: language).text(.all)
    for line in page.split(separator: "\n") where line.first == "." || line.first == "'" {
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }

  private func completions(_ shell: String, _ table: CommandTable) -> String {
    switch shell {
    case "zsh": ZshCompletions(language: .english).text(table)
    case "fish": FishCompletions(language: .english).text(table)
    default: BashCompletions(language: .english).text(table)
    }
  }
}

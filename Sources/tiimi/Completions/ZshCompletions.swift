import TiimiDomain

/// Writes the completions of zsh.
struct ZshCompletions {
  /// The language of the descriptions.
  let language: Language

  /// The script.
  func text(_ table: CommandTable) -> String {
    let nodes = CompletionNode.all(table, language)
    return """
      #compdef tiimi
      # Completions of tiimi for zsh. Made by: tiimi completions zsh
      _tiimi() {
        local place="" step files="" previous="$words[CURRENT-1]"
        local -a offered options
        for step in "${(@)words[2,CURRENT-1]}"; do
          case "$place $step" in
      \(nodes.dropFirst().map { "      \(key($0).shellQuoted)) place=\"$place $step\" ;;" }.lines)
          esac
        done
        if [[ "$words[CURRENT]" == --*=* ]]; then
          previous="${words[CURRENT]%%=*}"
          compset -P '*='
        fi
        case "$place $previous" in
      \(nodes.flatMap(values).lines)
        esac
        case "$previous" in
      \(GlobalOptions.all.compactMap { value($0, pattern: $0.label) }.lines)
        esac
        case "$place" in
      \(nodes.map(offered).lines)
        esac
        options+=(\(GlobalOptions.all.map(described).joined(separator: " ")))
        if [[ "$words[CURRENT]" == -* ]]; then _describe option options; return; fi
        _describe command offered
        if [[ -n "$files" ]]; then _files; fi
      }
      if [[ "$funcstack[1]" == _tiimi ]]; then _tiimi; else compdef _tiimi tiimi; fi

      """
  }

  private func key(_ node: CompletionNode) -> String {
    node.path.map { " \($0)" }.joined()
  }

  private func offered(_ node: CompletionNode) -> String {
    let words = node.words.map { described($0.word, $0.summary) }
    let choices = node.kind?.choices.map(described) ?? []
    let offered = (words + choices).joined(separator: " ")
    let options = node.options.map(described).joined(separator: " ")
    let files = node.kind?.isFile == true ? " files=1" : ""
    return "    \(key(node).shellQuoted)) offered=(\(offered)) options=(\(options))\(files) ;;"
  }

  private func described(_ choice: Choice) -> String {
    described(choice.value, choice.summary(language))
  }

  private func described(_ option: Option) -> String {
    described(option.label, option.summary(language))
  }

  private func described(_ word: String, _ summary: String) -> String {
    let word = word.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:")
    return "\(word):\(summary)".shellQuoted
  }

  private func values(_ node: CompletionNode) -> [String] {
    node.options.compactMap { value($0, pattern: "\(key(node)) \($0.label)".shellQuoted) }
  }

  /// After an option that takes a value only its values are offered.
  private func value(_ option: Option, pattern: String) -> String? {
    guard let kind = option.kind else { return nil }
    let words = kind.choices.map(described).joined(separator: " ")
    let offer =
      kind.isFile ? "_files" : words.isEmpty ? ":" : "offered=(\(words)); _describe value offered"
    return "    \(pattern)) \(offer); return ;;"
  }
}

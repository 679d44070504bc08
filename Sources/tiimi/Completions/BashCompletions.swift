import TiimiDomain

/// Writes the completions of bash.
struct BashCompletions {
  /// The language of the descriptions.
  let language: Language

  /// The script.
  func text(_ table: CommandTable) -> String {
    let nodes = CompletionNode.all(table, language)
    return """
      # Completions of tiimi for bash. Made by: tiimi completions bash
      _tiimi() {
        local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
        local path="" words="" options="" files="" step
        if [ "$word" = "=" ]; then word=""
        elif [ "$previous" = "=" ]; then previous="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        for step in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case "$path $step" in
      \(nodes.dropFirst().map { "      \(key($0).shellQuoted)) path=\"$path $step\" ;;" }.lines)
          esac
        done
        case "$path" in
      \(nodes.map(words).lines)
        esac
        case "$word" in
          -*) files="" words="$options \(GlobalOptions.all.map(\.label).joined(separator: " "))" ;;
        esac
        case "$path $previous" in
      \(nodes.flatMap(values).lines)
        esac
        case "$previous" in
      \(GlobalOptions.all.compactMap { value($0, pattern: $0.label) }.lines)
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
        if [ -n "$files" ]; then
          while IFS= read -r step; do COMPREPLY+=("$step"); done < <(compgen -f -- "$word")
        fi
      }
      complete -o filenames -F _tiimi tiimi

      """
  }

  private func key(_ node: CompletionNode) -> String {
    node.path.map { " \($0)" }.joined()
  }

  private func words(_ node: CompletionNode) -> String {
    let words = (node.words.map(\.word) + (node.kind?.words ?? [])).joined(separator: " ")
    let options = node.options.map(\.label).joined(separator: " ")
    let files = node.kind?.isFile == true ? " files=1" : ""
    return "    \(key(node).shellQuoted)) words=\"\(words)\" options=\"\(options)\"\(files) ;;"
  }

  private func values(_ node: CompletionNode) -> [String] {
    node.options.compactMap { value($0, pattern: "\(key(node)) \($0.label)".shellQuoted) }
  }

  /// After an option that takes a value only its values are offered.
  private func value(_ option: Option, pattern: String) -> String? {
    guard let kind = option.kind else { return nil }
    let words = kind.words.joined(separator: " ")
    return "    \(pattern)) words=\"\(words)\"\(kind.isFile ? " files=1" : " files=") ;;"
  }
}

extension [String] {
  /// The lines of a part of a script.
  var lines: String { joined(separator: "\n") }
}

extension ValueKind {
  /// Whether a shell should offer files.
  var isFile: Bool {
    if case .file = self { true } else { false }
  }
}

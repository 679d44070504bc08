import TiimiDomain

/// Writes the completions of fish.
struct FishCompletions {
  /// The language of the descriptions.
  let language: Language

  /// The script.
  func text(_ table: CommandTable) -> String {
    let nodes = CompletionNode.all(table, language)
    let paths = nodes.dropFirst().map { $0.path.joined(separator: " ").shellQuoted }
    return """
      # Completions of tiimi for fish. Made by: tiimi completions fish
      function __tiimi_at
        set -l path
        for word in (commandline -opc)[2..]
          set -l longer (string join ' ' -- $path $word)
          if contains -- "$longer" \(paths.joined(separator: " "))
            set path "$longer"
          end
        end
        test "$path" = "$argv[1]"
      end
      complete -c tiimi -f
      \(GlobalOptions.all.map { line(for: $0, at: nil) }.lines)
      \(nodes.flatMap(lines).lines)

      """
  }

  private func lines(of node: CompletionNode) -> [String] {
    let place = node.path.joined(separator: " ")
    let condition = "-n \("__tiimi_at \(place.shellQuoted)".shellQuoted)"
    let words = node.words.map {
      "complete -c tiimi \(condition) -a \($0.word) -d \($0.summary.shellQuoted)"
    }
    let options = node.options.map { line(for: $0, at: condition) }
    let choices = node.kind.map(offers) ?? ""
    let arguments = choices.isEmpty ? [] : ["complete -c tiimi \(condition) -a \(choices)"]
    let files = node.kind?.isFile == true ? ["complete -c tiimi \(condition) -F"] : []
    return words + options + arguments + files
  }

  /// The words of a choice, each with what it means after a tab; empty for other kinds.
  private func offers(_ kind: ValueKind) -> String {
    let words = kind.choices.map { choice in
      let meaning = choice.summary(language).map { "\"\\$".contains($0) ? "\\\($0)" : String($0) }
      return "\(choice.value)\\t\"\(meaning.joined())\""
    }
    return words.isEmpty ? "" : words.joined(separator: " ").shellQuoted
  }

  private func line(for option: Option, at condition: String?) -> String {
    var parts = ["complete -c tiimi"]
    if let condition { parts.append(condition) }
    parts.append("-l \(option.name)")
    if let short = option.short { parts.append("-s \(short)") }
    if let kind = option.kind {
      parts.append(kind.isFile ? "-r -F" : "-x")
      if !kind.choices.isEmpty { parts.append("-a \(offers(kind))") }
    }
    parts.append("-d \(option.summary(language).shellQuoted)")
    return parts.joined(separator: " ")
  }
}

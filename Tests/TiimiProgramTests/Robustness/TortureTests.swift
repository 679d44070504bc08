import Foundation
import Testing

/// The program killed, crowded, and given files that are none of its own, from outside.
@Suite struct TortureTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "tiimi-torture-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var register: String { folder.appending(path: "register.tiimi").path }

  private func shell(_ lines: String) throws -> BuiltProgram.Ending {
    try BuiltProgram.shell("export TIIMI_REGISTER='\(register)'; \(lines)")
  }

  @Test func `nothing acknowledged is lost when killed or written to by four`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = root.appending(path: "scripts/torture.sh").path
    let ending = try BuiltProgram.shell(
      "'\(script)' '\(BuiltProgram.url.path)' '\(folder.path)' 40 10"
    )
    #expect(ending.exitCode == 0)
    #expect(ending.output.contains("0 lost, 0 double numbers"))
  }

  @Test func `a batch of ten thousand with an error in the last changes nothing`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var commands = (1..<10_000).map { number in
      """
      {"do": "client add", "family-name": "Testi", "given-names": "Nimi \(number)"}
      """
    }
    commands.append(#"{"do": "client add", "family-name": "Testi", "code": "010594Y9033"}"#)
    let file = folder.appending(path: "batch.json")
    try Data("{\"commands\": [\(commands.joined(separator: ","))]}".utf8).write(to: file)
    let ending = try shell(
      """
      tiimi init --practice --login judge > /dev/null
      before=$(tiimi check --json)
      tiimi apply '\(file.path)' --as judge; echo "exit $?"
      [ "$(tiimi check --json)" = "$before" ] && echo unchanged
      """
    )
    #expect(ending.output.contains("exit 3"))
    #expect(ending.output.contains("unchanged"))
    #expect(ending.errors.contains("commands[9999]"))
  }

  @Test func `a file that may not grow is a failure, and the register stays sound`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ending = try shell(
      """
      tiimi init --practice --login judge > /dev/null
      before=$(tiimi check --json)
      (
        trap '' XFSZ
        ulimit -f 40
        for n in $(seq 1 400); do
          tiimi client add --family-name Testi --given-names "Nimi $n" --as judge > /dev/null || break
        done
        echo "exit $?"
        tiimi client add --family-name Testi --given-names Viimeinen --as judge > /dev/null
        echo "full $?"
      )
      tiimi check > /dev/null; echo "check $?"
      """
    )
    #expect(ending.output.contains("full 7"))
    #expect(ending.output.contains("check 0"))
    #expect(ending.errors.contains("TIIMI-08"))
  }

  @Test(arguments: [
    ("printf 'not a register' > \"$TIIMI_REGISTER\"", "TIIMI-0801"),
    ("tiimi init --practice > /dev/null; truncate -s 9000 \"$TIIMI_REGISTER\"", "TIIMI-0803"),
    (
      """
      tiimi init --practice > /dev/null
      printf '\\000\\000\\000\\143' | dd of="$TIIMI_REGISTER" bs=1 seek=60 conv=notrunc 2> /dev/null
      """, "TIIMI-0802"
    ),
    ("mkdir \"$TIIMI_REGISTER\"", "TIIMI-08"),
  ])
  func `a file that is no register of ours fails with a code`(
    making: String,
    code: String
  ) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ending = try shell("\(making)\ntiimi case list --as judge; exit $?")
    #expect(ending.exitCode == 7)
    #expect(ending.errors.contains(code))
  }

  @Test func `a register that is not there is not found`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ending = try shell("tiimi case list --as judge")
    #expect(ending.exitCode == 4)
    #expect(!FileManager.default.fileExists(atPath: register))
  }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }
}

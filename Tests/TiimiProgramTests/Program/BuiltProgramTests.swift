import Foundation
import Testing

/// The built program, from outside.
struct BuiltProgramTests {
  @Test func `the version is one line`() throws {
    let ending = try BuiltProgram.run(["--version"])
    #expect(ending.output == "tiimi 0.1.0\n")
    #expect(ending.exitCode == 0)
  }

  @Test func `an unknown command is a wrong call`() throws {
    let ending = try BuiltProgram.run(["clinet"])
    #expect(ending.exitCode == 2)
    #expect(ending.output.isEmpty)
    #expect(
      ending.errors.hasPrefix("tiimi: TIIMI-0901 Unknown command. Did you mean: tiimi client?")
    )
  }

  @Test func `a reader that goes away is no error`() throws {
    let ending = try BuiltProgram.runWithoutReader(["help"])
    #expect(ending.errors.isEmpty)
    #expect(ending.exitCode == 0)
  }

  @Test func `a full disk is a failure with a code`() throws {
    let ending = try BuiltProgram.shell("tiimi help > /dev/full")
    #expect(ending.exitCode == 7)
    #expect(ending.errors.contains("TIIMI-0943"))
  }

  @Test func `a flawed code is a finding`() throws {
    let good = try BuiltProgram.run(["client", "check-code", "010594Y9032"])
    #expect(good.exitCode == 0)
    #expect(good.output.contains("1994-05-01"))
    let bad = try BuiltProgram.run(["client", "check-code", "010594Y9033"])
    #expect(bad.exitCode == 1)
  }

  @Test func `the language follows the locale`() throws {
    let ending = try BuiltProgram.run(["möte"], environment: ["LANG": "sv_FI.UTF-8"])
    #expect(ending.errors.contains("Okänt kommando"))
  }

  @Test func `the manual page is good troff`() throws {
    let ending = try BuiltProgram.shell(
      "command -v groff > /dev/null || exit 0; tiimi help --man | groff -man -Kutf8 -Tutf8 -ww > /dev/null"
    )
    #expect(ending.errors.isEmpty)
    #expect(ending.exitCode == 0)
  }
}

import Glibc
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Runs the test cases of the DMN Technology Compatibility Kit.
  static let rulesConformance = Command(
    "rules conformance",
    summary: Phrase(
      fi: "Aja DMN TCK:n testitapaukset",
      sv: "Kör testfallen i DMN TCK",
      en: "Run the test cases of the DMN TCK"
    ),
    details: Phrase(
      fi: """
        Kansiossa on tapauksia alikansioissa: malli X.dmn ja sen testit X-test-01.xml. Jokaisesta \
        tuloksesta kerrotaan, onko se odotettu. Paluuarvo on 1, jos jokin ei ole tai tapauksia ei \
        ole.
        """,
      sv: """
        Mappen har fall i undermappar: en modell X.dmn och dess tester X-test-01.xml. För varje \
        resultat sägs om det är det väntade. Returvärdet är 1 om något inte är det eller om det \
        inte finns några fall.
        """,
      en: """
        The folder has cases in folders of their own: a model X.dmn and its tests X-test-01.xml. \
        Each result is told to be as expected or not. The exit code is 1 if one is not, or if \
        there are no cases.
        """
    ),
    arguments: [
      Argument(
        "folder",
        .file,
        summary: Phrase(
          fi: "tapausten kansio",
          sv: "mappen med fallen",
          en: "the folder of the cases"
        )
      )
    ],
    examples: [
      Example(
        "tiimi rules conformance dmn-tck/compliance-level-2",
        Phrase(
          fi: "aja DMN-testipaketin tapaukset",
          sv: "kör fallen i testpaketet för DMN",
          en: "run the cases of the DMN test kit"
        )
      )
    ]
  ) { call in
    let folder = try call.arguments.requiredText("folder")
    guard OutputFile.isFolder(folder) else { throw ProgramFailure.fileNotFound }
    let report = ConformanceReport(try ConformanceFolder.results(below: folder))
    guard !report.results.isEmpty else { throw DMNRefusal.noCases }
    return report.output
  }
}

/// Finds test cases and runs them.
enum ConformanceFolder {
  /// A result with the name of the case's folder.
  typealias Result = (folder: String, result: ConformanceResult)

  /// The results of all cases in a folder and the folders in it, in the order of their names.
  static func results(below folder: String, depth: Int = 0) throws -> [Result] {
    guard depth < 8 else { return [] }
    let names = names(in: folder)
    let models = names.filter { $0.hasSuffix(".dmn") }
    var results: [Result] = []
    for name in names {
      let path = "\(folder)/\(name)"
      if OutputFile.isFolder(path) {
        results += try Self.results(below: path, depth: depth + 1)
      } else if name.hasSuffix(".xml"), !models.isEmpty {
        results += try run(path, models: models, in: folder)
      }
    }
    return results
  }

  private static func run(
    _ path: String,
    models: [String],
    in folder: String
  ) throws -> [Result] {
    let test = try ConformanceTest(reading: try InputFile.bytes(path))
    let name = models.contains(test.modelName) ? test.modelName : models[0]
    let label = String(folder.split(separator: "/").last ?? "")
    do {
      let bytes = try InputFile.bytes("\(folder)/\(name)")
      let model = try DMNModel(reading: bytes, keepsFaulty: true)
      return test.run(on: model).map { (label, $0) }
    } catch let refusal as DMNRefusal {
      return test.run(refusedWith: refusal.code).map { (label, $0) }
    }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

/// How a run of test cases came out, as it is shown.
struct ConformanceReport {
  /// The results in order.
  let results: [ConformanceFolder.Result]

  /// Makes a report.
  init(_ results: [ConformanceFolder.Result]) {
    self.results = results
  }

  /// The report; a result that is not as expected makes it a finding.
  var output: Output {
    Output(json: json, exitCode: passed == results.count ? .done : .refused) { _ in
      let total = "passed \(passed) of \(results.count)"
      return [.verbatim((results.map(Self.line) + [total]).joined(separator: "\n"))]
    }
  }

  private var passed: Int { results.count { $0.result.isPassed } }

  private static func line(_ entry: ConformanceFolder.Result) -> String {
    let result = entry.result
    let name = "\(entry.folder) \(result.testCase) \(result.decision)"
    if result.isPassed { return "passed \(name)" }
    return "failed \(name): expected \(result.expected), actual \(result.actual)"
  }

  private var json: JSON {
    [
      "passed": JSON(passed), "total": JSON(results.count),
      "results": .array(
        results.map { entry in
          [
            "case": .string(entry.folder), "test": .string(entry.result.testCase),
            "decision": .string(entry.result.decision), "passed": .bool(entry.result.isPassed),
            "expected": .string(entry.result.expected), "actual": .string(entry.result.actual),
          ]
        }
      ),
    ]
  }
}

import Testing
import TiimiDomain
import TiimiReports
import TiimiStore

@testable import MinunTiimini

@Suite struct EvaluatorExportTests {
  private func pseudonyms() throws -> ExportIdentity {
    let key = try #require(StudyKey(bytes: [UInt8](1...32)))
    return .pseudonyms(ExportNames(Pseudonyms(key: key, study: "a"), dates: .exact))
  }

  private func rows(_ centre: SmallCentre) throws -> [AccessRecord] {
    try centre.world.centre.register.read {
      try $0.accessRows(subject: "register").map(AccessRecord.init)
    }.filter { $0.action == "export" }
  }

  private func export(
    _ order: EvaluatorExport,
    by login: String,
    in centre: SmallCentre
  ) throws
    -> ExportManifest
  {
    try centre.session(login).export(order, program: "0") { source, manifest in
      try source.eachCase { _ in manifest.totals.cases += 1 }
      manifest.totals.rows = 7
    } publish: { _ in
    }
  }

  @Test(arguments: ["arvioija", "opettaja"])
  func `an evaluator and an administrator export under pseudonyms`(login: String) throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    let order = EvaluatorExport("tables", for: "Yliopisto", as: try pseudonyms())
    let manifest = try export(order, by: login, in: centre)
    #expect(manifest.totals.cases == 1)
    #expect(manifest.register.entries == (try centre.world.centre.head().count))
    let rows = try rows(centre)
    #expect(rows.map(\.allowed) == [true, true])
    #expect(rows.first?.detail.hasSuffix("; begun") == true)
    let last = try #require(rows.last?.detail)
    for part in ["tables", "for Yliopisto", "study a", "dates exact", "1 cases", "7 rows"] {
      #expect(last.contains(part))
    }
  }

  @Test(arguments: ["tiina", "antti"])
  func `those who care for clients do not, and the attempt is logged`(login: String) throws {
    let centre = try SmallCentre()
    let order = EvaluatorExport("tables", for: "Yliopisto", as: try pseudonyms())
    #expect(throws: EvaluatorExportRefusal(.notAllowed)) {
      try export(order, by: login, in: centre)
    }
    #expect(try rows(centre).map(\.allowed) == [false])
  }

  @Test func `identified data leave with an administrator and a reason only`() throws {
    let centre = try SmallCentre()
    let order = EvaluatorExport("tables", for: "THL", as: .identified(reason: "Lakisääteinen"))
    #expect(throws: EvaluatorExportRefusal(.identifiedNotAllowed)) {
      try export(order, by: "arvioija", in: centre)
    }
    let manifest = try export(order, by: "opettaja", in: centre)
    #expect(manifest.privacy.study == nil)
    #expect(try rows(centre).last?.detail.contains("identified: Lakisääteinen") == true)
    let empty = EvaluatorExport("tables", for: "THL", as: .identified(reason: " "))
    #expect(throws: EvaluatorExportRefusal(.wordMissing, field: "identified")) {
      try export(empty, by: "opettaja", in: centre)
    }
  }

  @Test func `nobody gets data without being named`() throws {
    let centre = try SmallCentre()
    let order = EvaluatorExport("tables", for: "\t", as: try pseudonyms())
    #expect(throws: EvaluatorExportRefusal(.wordMissing, field: "for")) {
      try export(order, by: "arvioija", in: centre)
    }
  }

  @Test func `what fails while it is written is not published`() throws {
    struct Broken: Error {}
    let centre = try SmallCentre()
    let order = EvaluatorExport("tables", for: "Yliopisto", as: try pseudonyms())
    var isPublished = false
    #expect(throws: Broken.self) {
      try centre.session("arvioija").export(order, program: "0") { _, _ in
        throw Broken()
      } publish: { _ in
        isPublished = true
      }
    }
    #expect(!isPublished)
    #expect(try rows(centre).map(\.detail).filter { $0.hasSuffix("begun") }.count == 1)
  }

  @Test func `a condition chooses cases, and one that cannot be told chooses none`() throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    for (text, count) in [
      ("episodes = 1", 1), ("episodes > 1", 0), ("municipality = \"980\"", 0),
    ] {
      var order = EvaluatorExport("tables", for: "Yliopisto", as: try pseudonyms())
      order.condition = try CaseCondition(text)
      let manifest = try export(order, by: "arvioija", in: centre)
      #expect(manifest.totals.cases == count)
      #expect(manifest.selection.condition == text)
    }
  }
}

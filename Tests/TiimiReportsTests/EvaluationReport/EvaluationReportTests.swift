import Testing
import TiimiDomain
import TiimiReports

struct EvaluationReportTests {
  private func page(_ language: Language) throws -> Page {
    let day = try #require(Day(iso: "2026-11-22"))
    let context = EvaluationContext(staff: [:], units: [:], asOf: day)
    let study = MetricStudy(MetricRequest(), hasCharts: true, in: context, isDayOver: true)
    let content = EvaluationReport.Content(
      main: try study.report(),
      groups: [],
      entries: 0,
      head: "abc",
      isPractice: true,
      version: "0"
    )
    return EvaluationReport(content, language).page
  }

  @Test(arguments: Language.allCases)
  func `without data there is no picture and a reason instead`(language: Language) throws {
    let page = try page(language)
    for block in page.sections.flatMap(\.blocks) {
      if case .picture = block { Issue.record("a picture of nothing") }
    }
    #expect(page.sections.allSatisfy { !$0.blocks.isEmpty })
  }

  @Test func `the report says its threshold and the head of the register`() throws {
    let text = PlainText(width: 80).render(try page(.finnish))
    #expect(text.contains("alle 5 henkilön"))
    #expect(text.contains("abc"))
    #expect(text.contains("harjoitusrekisteri"))
  }

  @Test func `every metric is defined at the end`() throws {
    let lines = PlainText(width: 200).render(try page(.english))
    let text = lines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for metric in MetricCatalogue.all { #expect(text.contains(metric.definition(.english))) }
  }

  @Test func `every definition has a heading to find it by`() throws {
    let page = HTMLPaper().render(try page(.swedish))
    for metric in MetricCatalogue.all {
      #expect(page.contains("<h3>\(metric.id) \(metric.name(.swedish))</h3>"), "\(metric.id)")
    }
  }
}

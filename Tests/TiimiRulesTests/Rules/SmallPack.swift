import TiimiDomain

@testable import TiimiRules

/// A pack of one rule that asks for an age and a contact, with pieces to change.
struct SmallPack {
  var id = "small"
  var rule = "TEST-AGE"
  var condition = "contact from = \"client\" and age at contact >= age limit"
  var outcome = """
    "duty": {"from": "contact day", "done": "assessment started", "limit": {"workingDays": 7}}
    """
  var status = """
    {"stage": "approved", "by": "Testaaja", "on": "2026-01-01"}
    """
  var title = """
    {"fi": "Ikä", "sv": "Ålder", "en": "Age"}
    """
  var extra = ""
  var more = ""
  var examples = """
    {"name": "old enough", "on": "2026-01-20", "expect": "found", "due": "2026-01-14",
     "facts": {"contact from": "client", "age at contact": 75, "contact day": "2026-01-02"}},
    {"name": "a year too young", "on": "2026-01-20", "expect": "notFound",
     "facts": {"contact from": "client", "age at contact": 74}},
    {"name": "age not known", "on": "2026-01-20", "expect": "cannotTell",
     "facts": {"contact from": "client"}}
    """

  var text: String {
    """
    {"format": "minun-tiimini-rules", "formatVersion": 1, "id": "\(id)", "version": "1",
     "title": \(title), "summary": \(title), \(more)
     "facts": [{"name": "visits", "type": "number", "title": \(title)}],
     "rules": [{"id": "\(rule)", "version": 1, "title": \(title), "explanation": \(title),
       "source": {"act": "1301/2014", "section": "36 § 2 mom.", "name": \(title)},
       "inForce": {"from": "2025-01-01"}, "status": \(status), \(extra)
       "parameters": [{"name": "age limit", "value": 75, "title": \(title)}],
       "when": "\(condition.replacingQuotes)", \(outcome), "examples": [\(examples)]}]}
    """
  }

  func pack(over book: RuleBook? = nil) throws -> RulePack {
    try RulePack(Array(text.utf8), catalogue: book?.catalogue ?? .standard)
  }

  func book() throws -> RuleBook { try RuleBook([pack()]) }
}

extension String {
  fileprivate var replacingQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}

/// Days and values in tests are written as they are read.
func day(_ iso: String) -> Day {
  Day(iso: iso) ?? Day(number: 0)
}

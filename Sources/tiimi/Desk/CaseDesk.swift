import MinunTiimini
import TiimiDomain

/// The desk of a command on a case, with what stands in the case before it.
struct CaseDesk {
  /// The desk.
  let desk: Desk
  /// What stands in the case.
  let file: CaseFile

  /// The values of the command.
  var arguments: Arguments { desk.arguments }

  /// A required text.
  func text(_ name: String) throws -> String { try arguments.requiredText(name) }

  /// The number of an item in the case, such as a need or a meeting.
  func number<Item>(_ name: String, of _: Item.Type = Item.self) throws -> ItemNumber<Item> {
    ItemNumber(try arguments.requiredNumber(name))
  }

  /// Somebody who takes part: `client`, `close:N`, `member:N`, a login, or `Name / Organisation`.
  func participant(_ name: String) throws -> Participant {
    try participant(written: try text(name), in: name)
  }

  /// The participants of a repeatable option.
  func participants(_ name: String) throws -> [Participant] {
    try arguments.texts(name).map { try participant(written: $0, in: name) }
  }

  /// Participants with something said about each, written `WHO: words`.
  func remarks(_ name: String) throws -> [(who: Participant, words: String)] {
    try arguments.texts(name).map { text in
      guard let colon = text.firstColonAndSpace else {
        throw arguments.wrong(.badForm, name)
      }
      let who = try participant(written: String(text[..<colon.lowerBound]), in: name)
      return (who, String(text[colon.upperBound...]))
    }
  }

  func participant(written text: String, in name: String) throws -> Participant {
    if text == "client" { return .client }
    if let number = text.number(after: "close:") { return .closePerson(number) }
    if let number = text.number(after: "member:") {
      guard let member = file.members[ItemNumber(number)] else {
        throw Refusal(
          .noSuchItem,
          item: ItemReference(.member, number),
          field: arguments.field(name)
        )
      }
      return member.participant
    }
    if let parts = text.splitAtSlash {
      return .outside(name: parts.name, organisation: parts.organisation)
    }
    return .staff(try desk.batch.staffMember(text).id)
  }

  /// Who is to answer for a responsibility: `client`, `member:N`, or the member's number alone.
  func accountable(_ name: String) throws -> Accountable {
    try accountable(written: try text(name), in: name)
  }

  /// What happens to each open responsibility, written `R=keep`, `R=unassign`, `R=client`,
  /// `R=member:N` or `R=cancel:reason`.
  func fates(_ name: String = "fate") throws -> [ResponsibilityDisposal] {
    try arguments.texts(name).map { text in
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]) else {
        throw arguments.wrong(.badForm, name)
      }
      let fate = try fate(written: String(parts[1]), in: name)
      return ResponsibilityDisposal(ItemNumber(number), fate)
    }
  }

  private func fate(written text: String, in name: String) throws -> ResponsibilityFate {
    switch text {
    case "keep": .keep
    case "unassign": .unassign
    case let text where text.hasPrefix("cancel:"):
      .cancel(reason: String(text.dropFirst("cancel:".count)))
    default: .handOver(to: try accountable(written: text, in: name))
    }
  }

  private func accountable(written text: String, in name: String) throws -> Accountable {
    if text == "client" { return .client }
    guard let number = text.number(after: "member:") ?? Int(text) else {
      throw arguments.wrong(.badForm, name)
    }
    return .member(ItemNumber(number))
  }
}

extension String {
  fileprivate func number(after prefix: String) -> Int? {
    hasPrefix(prefix) ? Int(dropFirst(prefix.count)) : nil
  }

  fileprivate var splitAtSlash: (name: String, organisation: String)? {
    for index in indices.dropFirst() where self[index] == "/" {
      let next = self.index(after: index)
      if self[self.index(before: index)] == " ", next < endIndex, self[next] == " " {
        let name = self[..<self.index(before: index)]
        return (String(name), String(self[self.index(after: next)...]))
      }
    }
    return nil
  }

  fileprivate var firstColonAndSpace: Range<Index>? {
    for index in indices where self[index] == ":" {
      let next = self.index(after: index)
      if next < endIndex, self[next] == " " { return index..<self.index(after: next) }
    }
    return nil
  }
}

extension CaseDesk {
  /// The one option of several that was given.
  func one(of names: [String]) throws -> String {
    let given = names.filter(arguments.isGiven)
    guard given.count == 1, let name = given.first else {
      throw arguments.wrong(.chooseOne(names), names[0])
    }
    return name
  }

  /// Words, or the obstacle to having them.
  func content(_ name: String) throws -> PlanContent {
    switch try one(of: [name, "obstacle"]) {
    case "obstacle": .obstacle(try text("obstacle"))
    default: .text(try text(name))
    }
  }
}

import MinunTiimini
import TiimiDomain
import TiimiEncoding

extension CaseJSON {
  /// The client's answer to the proposal, or null.
  var answer: JSON {
    guard let answer = file.answer else { return .null }
    var (word, until) = ("yes", String?.none)
    switch answer.answer {
    case .yes: break
    case .no: word = "no"
    case .later(let day): (word, until) = ("later", day.iso)
    }
    return [
      "answer": .string(word), "until": JSON(until), "words": JSON(answer.words),
      "by": answer.voice.json, "given": .string(answer.occurred.iso),
    ]
  }

  /// A member of the team, or nil for somebody who is not in it.
  func member(_ member: Member) -> JSON? {
    guard case .accepted(let from, let until) = member.stage else { return nil }
    return .object(
      identity(of: member) + [
        JSON.Member("from", .string(from.iso)), JSON.Member("until", JSON(until?.iso)),
      ]
    )
  }

  /// Somebody proposed, with who still has to answer: the client, or the one proposed.
  func awaited(_ member: Member) -> JSON {
    let awaits: JSON = member.stage == .proposed ? "client" : "member"
    return .object(identity(of: member) + [JSON.Member("awaits", awaits)])
  }

  private func identity(of member: Member) -> [JSON.Member] {
    [
      JSON.Member("member", JSON(member.number.value)),
      JSON.Member("who", participant(member.participant)),
      JSON.Member("capacity", .string(member.capacity.rawValue)),
      JSON.Member("need", JSON(member.need.value)),
    ]
  }

  /// The own worker, the ground for none, or null while nobody has said anything.
  var ownWorker: JSON {
    switch file.ownWorker {
    case .named(let staff, let coWorker):
      [
        "who": participant(.staff(staff)),
        "coWorker": coWorker.map { participant(.staff($0)) } ?? .null, "ground": nil,
      ]
    case .some(.none(let ground)): ["who": nil, "coWorker": nil, "ground": .string(ground)]
    case nil: .null
    }
  }

  /// Whoever answers for a responsibility: the client, or a member by number.
  func accountable(_ holder: Accountable) -> JSON {
    switch holder {
    case .client: ["member": nil, "who": participant(.client)]
    case .member(let number):
      [
        "member": JSON(number.value),
        "who": file.members[number].map { participant($0.participant) } ?? .null,
      ]
    }
  }

  /// Somebody who takes part, with the name and how commands write them.
  func participant(_ participant: Participant) -> JSON {
    switch participant {
    case .client: person("client", name: view.client.details?.fullName, written: "client")
    case .closePerson(let number):
      person(
        "closePerson",
        name: view.client.closePersons.first { $0.number == number }?.name,
        written: "close:\(number)"
      )
    case .staff(let id):
      person("staff", name: view.staff[id]?.name, written: view.staff[id]?.login)
    case .outside(let name, let organisation):
      person("outside", name: name, written: "\(name) / \(organisation)")
    }
  }

  private func person(_ kind: String, name: String?, written: String?) -> JSON {
    ["kind": .string(kind), "name": JSON(name), "ref": JSON(written)]
  }
}

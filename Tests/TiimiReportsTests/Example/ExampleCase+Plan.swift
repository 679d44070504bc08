import TiimiDomain

extension ExampleCase {
  mutating func agreePlan() throws {
    for item in PlanItem.allCases where item != .indispensableServices {
      try write(item, .text(text(of: item)))
    }
    try write(.indispensableServices, .obstacle("Välttämättömien palvelujen arvio on kesken"))
    try perform(
      .plan(.agree(clientView: .text("Hyvä, että kaikki on samassa paperissa."))),
      at: "2026-04-01T13:30"
    )
  }

  private mutating func write(_ item: PlanItem, _ content: PlanContent) throws {
    try perform(.plan(.write(item, content)), at: "2026-04-01T13:00")
  }

  private func text(of item: PlanItem) -> String {
    switch item {
    case .supportNeed: "Tukea tarvitaan liikkumiseen, mielialaan ja raha-asioihin."
    case .goals: "Kauppaan kävellen; yksi numero, johon soittaa."
    case .clientProposal: "Aino toivoo, että aamukäynnin tekee aina sama hoitaja."
    default: "Sovittu tapaamisessa 1."
    }
  }

  mutating func followUp() throws {
    try perform(.followUp(.schedule(Self.day("2026-04-10"))), at: "2026-04-01T13:40")
    try rate(
      1,
      .client,
      0,
      in: 1,
      words: "Kauppaan pääsee, kun Sari on mukana.",
      at: "2026-04-10T13:00"
    )
    try rate(1, .worker, 0, in: 1, at: "2026-04-10T13:05")
    try perform(
      .followUp(
        .hold(
          1,
          day: Self.day("2026-04-10"),
          experience: .text("Olo on turvallisempi kuin tammikuussa."),
          next: .followUp(Self.day("2026-06-15"))
        )
      ),
      at: "2026-04-10T13:30"
    )
    try callNext()
  }

  /// Closes the example, with what is open named in the summary.
  mutating func close() throws {
    try perform(
      .closing(
        .close(
          ClosingSummary(
            reason: .goalsMet,
            summary: "Aino kävelee kauppaan ja tietää, kenelle soittaa.",
            contactNext: "Liisa Lahti, puh. 040 000 0000"
          )
        )
      ),
      at: "2026-04-17T12:00"
    )
  }
}

import TiimiDomain

extension ExampleCase {
  mutating func meet() throws {
    let first = try Self.venue("2026-01-20", from: "13:00", to: "14:30", mode: .inPerson)
    let moved = try Self.venue(
      "2026-01-22",
      from: "13:00",
      to: "14:30",
      mode: .hybrid,
      link: "https://etayhteys.example/tiimi"
    )
    try perform(.meeting(.call(first)), at: "2026-01-16T13:00")
    try perform(
      .meeting(.move(1, to: moved, reason: "Tytär pääsee vasta torstaina")),
      at: "2026-01-17T09:00"
    )
    try raise(1, "Kotihoidon aloitus", .staff(people.liisa))
    try raise(1, "Pääsenkö takaisin jumppaan?", .client)
    try raise(1, "Matkat lääkäriin", people.daughter)
    try hold()
    try settle()
  }

  private mutating func raise(
    _ meeting: ItemNumber<Meeting>,
    _ title: String,
    _ who: Participant,
    at wall: String = "2026-01-20T12:00"
  ) throws {
    try perform(.meeting(.raise(meeting, title: title, by: who)), at: wall)
  }

  private mutating func hold() throws {
    let late = try Self.venue("2026-01-22", from: "13:10", to: "14:00", mode: .inPerson)
    let attendance = [
      Attendance(.client, .inPerson),
      Attendance(people.daughter, .remote, arrived: late.starts),
      Attendance(.staff(people.liisa), .inPerson),
      Attendance(.staff(people.pekka), .inPerson, left: late.ends),
      Attendance(people.kela, .excused(reason: "sairastunut")),
    ]
    try perform(
      .meeting(.hold(1, attendance: attendance, workersOnlyReason: nil)),
      at: "2026-01-22T14:30"
    )
  }

  private mutating func settle() throws {
    let wall = "2026-01-22T14:40"
    try perform(
      .meeting(.settle(1, .decided("Kotihoito aloitetaan kokeilulla kolmena aamuna viikossa."))),
      at: wall
    )
    try perform(.meeting(.settle(2, .decided("Fysioterapeutti etsii sopivan ryhmän."))), at: wall)
    try perform(.meeting(.settle(3, .postponed(reason: "Kelan edustaja puuttui"))), at: wall)
    try perform(
      .meeting(.closeMinutes(1, text: "Sovittiin kotihoidosta ja liikuntaryhmästä.")),
      at: "2026-01-22T15:00"
    )
    try perform(
      .meeting(.reopenMinutes(1, reason: "Kotihoidon aloituspäivä puuttui")),
      at: "2026-01-23T08:00"
    )
    try perform(
      .meeting(
        .closeMinutes(1, text: "Sovittiin kotihoidosta 2.2.2026 alkaen ja liikuntaryhmästä.")
      ),
      at: "2026-01-23T08:10"
    )
  }

  /// Calls the meeting that is ahead in April.
  mutating func callNext() throws {
    let venue = try Self.venue(
      "2026-05-04",
      from: "13:00",
      to: "14:00",
      mode: .hybrid,
      link: "https://etayhteys.example/tiimi"
    )
    try perform(.meeting(.call(venue)), at: "2026-04-15T10:00")
    try raise(2, "Mitä kesällä tehdään?", .staff(people.liisa), at: "2026-04-15T10:05")
    try raise(2, "Saanko pitää oman kampaajani?", .client, at: "2026-04-15T10:06")
  }
}

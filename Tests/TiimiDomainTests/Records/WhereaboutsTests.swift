import Testing
import TiimiDomain

@Suite struct `Under a protection order` {
  private static func record(isProtected: Bool = true) throws -> ClientRecord {
    var record = ClientRecord(id: Cast.client)
    record.apply(
      .added(
        ClientDetails(
          familyName: "Niitty",
          givenNames: "Eino",
          code: .none,
          phone: "040 123 4567",
          address: "Niittytie 12 B, 33470 Ylöjärvi",
          municipality: "980",
          hasProtectionOrder: isProtected,
          representative: Representative(name: "R", ground: .guardian, phone: "050-7654321")
        )
      )
    )
    record.apply(
      .closePersonAdded(ClosePerson(number: 1, name: "L", relation: "tytär", phone: "0400987654"))
    )
    return record
  }

  @Test func `a record is shown without ways to find the client`() throws {
    let shown = try Self.record().shown
    #expect(shown.details?.address == nil && shown.details?.municipality == nil)
    #expect(shown.details?.phone == nil && shown.details?.representative?.phone == nil)
    #expect(shown.closePersons.map(\.phone) == [nil])
    #expect(shown.details?.fullName == "Eino Niitty")
    let open = try Self.record(isProtected: false)
    #expect(open.shown == open)
    #expect(Whereabouts(hiddenFor: open) == nil)
  }

  @Test(arguments: [
    ("Käynti: niittytie 12 b klo 9", "Käynti: […] klo 9"),
    ("Asuu Niittytie 12 B, 33470 Ylöjärvi.", "Asuu […]."),
    ("Soita 0401234567!", "Soita […]!"),
    ("Soita +358 40 123 4567 illalla", "Soita […] illalla"),
    ("(040) 123-4567", "([…]"),
    ("Edunvalvoja 050 7654321, tytär 0400-987 654", "Edunvalvoja […], tytär […]"),
    ("Niittytie 1 on muualla", "Niittytie 1 on muualla"),
    ("Huone 12, tapaaminen 12.1.2026 13.00", "Huone 12, tapaaminen 12.1.2026 13.00"),
    ("", ""),
  ])
  func `free text tells nothing either`(text: String, shown: String) throws {
    let whereabouts = try #require(Whereabouts(hiddenFor: Self.record()))
    #expect(whereabouts.hidden(in: text) == shown)
  }
}

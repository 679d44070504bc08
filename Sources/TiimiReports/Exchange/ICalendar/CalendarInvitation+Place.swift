import TiimiDomain

/// Whether the place of a meeting may stand in an invitation that travels by ordinary mail.
public enum InvitedPlace: Hashable, Sendable {
  /// The place says nothing of the client.
  case told
  /// The place would tell of the client; the recipient asks the organiser.
  case withheld

  /// Withheld under a protection order, where nothing may say where the client will be, and when the
  /// place has the client's name, address or telephone in it, as for a meeting at home.
  public init(_ place: String?, client: ClientDetails?) {
    guard let client, let place else {
      self = .told
      return
    }
    let street = client.address.map { String($0.prefix { $0 != "," }) }
    let words = [street, client.phone, client.familyName, client.givenNames].compactMap(\.self)
    let mentions = words.contains { !$0.isEmpty && place.folded.contains($0.folded) }
    self = client.hasProtectionOrder || mentions ? .withheld : .told
  }
}

extension CalendarInvitation {
  /// LOCATION, and the remote address as URL and as CONFERENCE (RFC 7986).
  var whereabouts: [ICalendarComponent.Property] {
    let link = venue.link.flatMap(Self.uri)
    let conference = link.map {
      ICalendarComponent.Property(
        "CONFERENCE",
        $0,
        [
          .init("VALUE", "URI"), .init("FEATURE", "VIDEO"),
          .init("LABEL", Self.connection(language)),
        ]
      )
    }
    return [.text("LOCATION", location), link.map { .init("URL", $0) }, conference]
      .compactMap(\.self)
  }

  /// What the recipient has to know, and nothing of the client.
  var description: String {
    let lines =
      invitation.isCancellation
      ? [Self.cancelled(language)]
      : [
        Self.invited(language),
        venue.link.map { Self.remotely(language, ["link": $0]) },
        venue.phone.map { Self.fallback(language, ["phone": $0]) },
        place == .withheld && venue.place != nil ? Self.ask(language) : nil,
      ].compactMap(\.self)
    return (lines + [Self.nothingElse(language)]).joined(separator: "\n")
  }

  private var location: String {
    let told: String? =
      switch (venue.place, place) {
      case (let words?, .told): words
      case (_?, .withheld): Self.agreedPlace(language)
      case (nil, _): nil
      }
    return told ?? Self.connection(language)
  }

  /// The address as a URI, or nil for words such as a conference number.
  private static func uri(_ link: String) -> String? {
    let isWeb = link.hasPrefix("https://") || link.hasPrefix("http://")
    return isWeb && link.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? link : nil
  }

  private static let connection = Phrase(
    fi: "Etäyhteys",
    sv: "Distansförbindelse",
    en: "Remote connection"
  )
  private static let agreedPlace = Phrase(
    fi: "Sovittu paikka",
    sv: "Avtalad plats",
    en: "The agreed place"
  )
  private static let invited = Phrase(
    fi: "Sinut kutsutaan tiimitapaamiseen.",
    sv: "Du kallas till ett teammöte.",
    en: "You are invited to a team meeting."
  )
  private static let remotely = Phrase(
    fi: "Osallistu etänä: {link}",
    sv: "Delta på distans: {link}",
    en: "Take part remotely: {link}"
  )
  private static let fallback = Phrase(
    fi: "Jos yhteys ei toimi, soita: {phone}",
    sv: "Om förbindelsen inte fungerar, ring: {phone}",
    en: "If the connection fails, ring: {phone}"
  )
  private static let ask = Phrase(
    fi: "Kysy paikka kutsujalta.",
    sv: "Fråga den som kallar om platsen.",
    en: "Ask the organiser for the place."
  )
  private static let cancelled = Phrase(
    fi: "Tiimitapaaminen on peruttu.",
    sv: "Teammötet är inställt.",
    en: "The team meeting is cancelled."
  )
  private static let nothingElse = Phrase(
    fi: "Tietosuojan vuoksi tässä ei kerrota muuta.",
    sv: "Av dataskyddsskäl berättas inget annat här.",
    en: "For reasons of data protection nothing else is told here."
  )
}

extension String {
  /// The text in small letters and with single spaces, for comparing.
  fileprivate var folded: String {
    lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

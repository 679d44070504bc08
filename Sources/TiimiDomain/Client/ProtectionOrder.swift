extension ClientDetails {
  /// The details without address, municipality and telephones.
  fileprivate var withoutWhereabouts: ClientDetails {
    var details = self
    details.phone = nil
    details.address = nil
    details.municipality = nil
    details.representative = representative.map {
      Representative(name: $0.name, ground: $0.ground, phone: nil)
    }
    return details
  }

  /// The details as they may be shown: under a protection order (turvakielto) without whereabouts.
  public var shown: ClientDetails { hasProtectionOrder ? withoutWhereabouts : self }
}

extension ClientRecord {
  /// The record as it may be shown.
  ///
  /// Under a protection order it has no address, no municipality and no telephone, not even those
  /// of the representative and of close persons, who may live with the client.
  public var shown: ClientRecord {
    guard let details, details.hasProtectionOrder else { return self }
    return replacing(
      details: details.shown,
      closePersons: closePersons.map {
        ClosePerson(number: $0.number, name: $0.name, relation: $0.relation, phone: nil)
      }
    )
  }
}

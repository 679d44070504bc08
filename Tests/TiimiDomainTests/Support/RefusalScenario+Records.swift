import TiimiDomain

extension RefusalScenario {
  static let records = [
    RefusalScenario(.personAlreadyAdded) {
      var record = ClientRecord(id: Cast.client)
      try record.tell(.add(.sample))
      return record.refusal(of: .add(.sample))
    },
    RefusalScenario(.personUnknown) {
      ClientRecord(id: Cast.client).refusal(of: .change(.sample))
    },
    RefusalScenario(.codeNotFictive) {
      var details = ClientDetails.sample
      details.code = .personal(try PersonalIdentityCode("131052-308T"))
      return ClientRecord(id: Cast.client).refusal(of: .add(details))
    },
    RefusalScenario(.municipalityCodeWrong) {
      var details = ClientDetails.sample
      details.municipality = "98"
      return ClientRecord(id: Cast.client).refusal(of: .add(details))
    },
    RefusalScenario(.languageCodeWrong) {
      var details = ClientDetails.sample
      details.language = "Finnish"
      return ClientRecord(id: Cast.client).refusal(of: .add(details))
    },
    RefusalScenario(.noSuchClosePerson) {
      var record = ClientRecord(id: Cast.client)
      try record.tell(.add(.sample))
      return record.refusal(of: .removeClosePerson(number: 1, reason: "Moved"))
    },
    RefusalScenario(.loginWrong) {
      var details = StaffDetails.sample
      details.login = "Liisa"
      return StaffRecord(id: Cast.nurse).refusal(of: .add(details))
    },
    RefusalScenario(.unitCodeWrong) {
      UnitRecord(id: Cast.unit).refusal(of: .add(UnitDetails(code: "y", name: "Ylöjärvi")))
    },
    RefusalScenario(.unitCodeFixed) {
      var record = UnitRecord(id: Cast.unit)
      try record.tell(.add(.sample))
      return record.refusal(of: .change(UnitDetails(code: "TRE", name: "Tampere")))
    },
    RefusalScenario(.linkedToItself) {
      LinkRecord(id: Cast.link).refusal(of: .link(Cast.client, Cast.client, reason: "x"))
    },
    RefusalScenario(.alreadyLinked) {
      var link = LinkRecord(id: Cast.link)
      try link.tell(.link(Cast.client, Cast.otherClient, reason: "x"))
      return link.refusal(of: .link(Cast.client, Cast.otherClient, reason: "x"))
    },
    RefusalScenario(.linkCodesDiffer) {
      let records = try [(Cast.client, "010594Y9032"), (Cast.otherClient, "150543-9127")].map {
        var record = ClientRecord(id: $0)
        var details = ClientDetails.sample
        details.code = .personal(try PersonalIdentityCode($1))
        try record.tell(.add(details))
        return record
      }
      return LinkRecord(id: Cast.link)
        .refusal(of: .link(Cast.client, Cast.otherClient, reason: "x"), among: records)
    },
    RefusalScenario(.notLinked) {
      LinkRecord(id: Cast.link).refusal(of: .unlink(reason: "x"))
    },
    RefusalScenario(.emailWrong) {
      var details = StaffDetails.sample
      details.email = "liisa at sote.example"
      return StaffRecord(id: Cast.nurse).refusal(of: .add(details))
    },
    RefusalScenario(.phoneNumberWrong) {
      var details = StaffDetails.sample
      details.phone = "vaihde"
      return StaffRecord(id: Cast.nurse).refusal(of: .add(details))
    },
  ]
}

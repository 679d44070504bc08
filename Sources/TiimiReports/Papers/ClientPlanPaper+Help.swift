import TiimiDomain

extension ClientPlanPaper {
  /// The one person to call.
  var contact: Page.Section? {
    guard let worker = source.ownWorker else {
      return source.section(
        Self.contactHeading,
        isKey: true,
        [
          source.paragraph(Self.noWorker), source.rows([(Self.unit, source.unitName(of: nil))]),
          source.telephone(of: nil),
        ]
      )
    }
    let language = source.language
    let profession = source.names.professions[worker]?.title(language)
    let place = [profession, source.unitName(of: worker)].compactMap { $0 }
    return source.section(
      Self.contactHeading,
      isKey: true,
      [
        source.paragraph(
          Self.isOwnWorker,
          ["who": source.names.name(of: worker, language)],
          role: .emphasis
        ),
        place.isEmpty ? nil : .paragraph(Page.Line(place.joined(separator: ", "))),
        source.telephone(of: worker),
      ]
    )
  }

  /// What to do when something agreed does not happen.
  var trouble: Page.Section? {
    let first = source.ownWorker == nil ? Self.callUnit : Self.callWorker
    return source.section(
      Self.troubleHeading,
      [source.list([source(first), source(Self.askMeeting), source(Self.complain)])]
    )
  }

  /// The shared understanding, with who agrees and who does not.
  var understanding: Page.Section? {
    guard let latest = source.file.understandings.last else { return nil }
    let agreeing = latest.agreeing.map(name)
    let disagreements = latest.disagreeing.map {
      source(Self.disagrees, ["who": name($0.participant), "about": $0.about.withoutStop])
    }
    return source.section(
      disagreements.isEmpty ? Self.agreedHeading : Self.bothHeading,
      [
        .paragraph(Page.Line(latest.words)),
        source.list(
          (agreeing.isEmpty
            ? [] : [source(Self.agree, ["who": source.language.list(agreeing)])])
            + disagreements
        ),
      ]
    )
  }

  /// What the client has permitted, and that it can be taken back.
  var rights: Page.Section? {
    let valid = source.file.permissions.filter { $0.isValid(on: source.today) }
    return source.section(
      Self.rightsHeading,
      [
        valid.isEmpty ? nil : source.paragraph(Self.permitted),
        source.list(valid.map(permission)),
        source.paragraph(Self.withdraw), source.paragraph(Self.noHarm),
      ]
    )
  }

  private func permission(_ permission: Permission) -> String {
    let terms = permission.terms
    return source(
      Self.permission,
      [
        "recipients": source.language.list(terms.recipients),
        "items": source.language.list(terms.items),
        "until": terms.until.map { DateText.day($0, source.language) },
      ]
    )
  }

  private func name(_ who: Participant) -> String {
    who == .client ? Self.you(source.language) : source.narrator.name(who)
  }
}

extension ClientPlanPaper {
  private static let you = Phrase(fi: "sinä", sv: "du", en: "you")
  private static let contactHeading = Phrase(
    fi: "Kenelle soitan",
    sv: "Vem jag ringer",
    en: "Whom I call"
  )
  private static let isOwnWorker = Phrase(
    fi: "{who} on omatyöntekijäsi.",
    sv: "{who} är din egen kontaktperson.",
    en: "{who} is your own worker."
  )
  private static let unit = Phrase(fi: "paikka", sv: "plats", en: "place")
  private static let noWorker = Phrase(
    fi: "Sinulla ei ole vielä omatyöntekijää. Ota yhteyttä tänne:",
    sv: "Du har ännu ingen egen kontaktperson. Ta kontakt hit:",
    en: "You do not have an own worker yet. Get in touch here:"
  )
  private static let troubleHeading = Phrase(
    fi: "Jos jokin ei toteudu",
    sv: "Om något inte blir av",
    en: "If something does not happen"
  )
  private static let callWorker = Phrase(
    fi: "Soita ensin omatyöntekijällesi. Hän selvittää asian kanssasi.",
    sv: "Ring först din egen kontaktperson, som reder ut saken med dig.",
    en: "First call your own worker, who will sort it out with you."
  )
  private static let callUnit = Phrase(
    fi: "Soita ensin yllä olevaan numeroon. Asia selvitetään kanssasi.",
    sv: "Ring först numret ovan. Saken reds ut med dig.",
    en: "First call the number above. It will be sorted out with you."
  )
  private static let askMeeting = Phrase(
    fi: "Voit pyytää uutta tapaamista milloin tahansa.",
    sv: "Du kan när som helst be om ett nytt möte.",
    en: "You can ask for a new meeting at any time."
  )
  private static let complain = Phrase(
    fi: """
      Jos se ei auta, voit tehdä muistutuksen. Sosiaaliasiavastaava ja potilasasiavastaava \
      neuvovat sinua.
      """,
    sv: """
      Om det inte hjälper kan du göra en anmärkning. Socialombudsmannen och patientombudsmannen \
      ger dig råd.
      """,
    en: """
      If that does not help, you can make a formal complaint. The social ombudsman and the patient \
      ombudsman advise you.
      """
  )
  private static let agreedHeading = Phrase(
    fi: "Mistä olemme samaa mieltä",
    sv: "Vad vi är överens om",
    en: "What we agree on"
  )
  private static let bothHeading = Phrase(
    fi: "Mistä olemme samaa mieltä ja mistä eri mieltä",
    sv: "Vad vi är överens om och inte överens om",
    en: "What we agree on and what we do not"
  )
  private static let agree = Phrase(
    fi: "Samaa mieltä: {who}.",
    sv: "Av samma åsikt: {who}.",
    en: "Agreeing: {who}."
  )
  private static let disagrees = Phrase(
    fi: "{who} on eri mieltä. Hänen kantansa: {about}.",
    sv: "{who} är av annan åsikt: {about}.",
    en: "{who} sees it differently: {about}."
  )
  private static let rightsHeading = Phrase(
    fi: "Saat muuttaa mieltäsi",
    sv: "Du får ändra dig",
    en: "You may change your mind"
  )
  private static let permitted = Phrase(
    fi: "Olet antanut luvan kertoa sinusta:",
    sv: "Du har gett lov att berätta om dig:",
    en: "You have allowed this to be told about you:"
  )
  private static let permission = Phrase(
    fi: "{recipients}: {items}[ ({until} asti)].",
    sv: "{recipients}: {items}[ (till {until})].",
    en: "{recipients}: {items}[ (until {until})]."
  )
  private static let withdraw = Phrase(
    fi: """
      Voit perua luvan tai suostumuksen milloin tahansa. Kerro siitä työntekijälle. Syytä ei \
      tarvitse sanoa.
      """,
    sv: """
      Du kan när som helst återkalla ett tillstånd eller ett samtycke. Säg det till en arbetstagare. \
      Du behöver inte säga varför.
      """,
    en: """
      You can take back a permission or a consent at any time. Tell a worker. You need not say why.
      """
  )
  private static let noHarm = Phrase(
    fi: "Jos sanot ei, saat silti kaikki palvelut, joihin sinulla on lain mukaan oikeus.",
    sv: "Om du säger nej får du ändå all service som du har rätt till enligt lag.",
    en: "If you say no, you still get every service that you have a right to by law."
  )
}

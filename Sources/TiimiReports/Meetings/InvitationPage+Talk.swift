import TiimiDomain

extension InvitationPage {
  /// What is talked about: the client's own topics, then those of the others.
  var topics: Page.Section? {
    let agenda = file.agenda(of: meeting.number)
    let own = agenda.filter { $0.raisedBy == .client }
    let others = agenda.filter { $0.raisedBy != .client }
    let first =
      own.isEmpty
      ? [paragraph(Self.noTopicsYet)]
      : [paragraph(Self.ownFirst), .list(own.map { Page.Cell($0.title) }), paragraph(Self.addMore)]
    let then: [Page.Block] =
      others.isEmpty ? [] : [paragraph(Self.othersThen), .list(others.map(topic))]
    return Page.Section(heading: say(Self.topicsTitle), blocks: first + then)
  }

  private func topic(_ topic: Topic) -> Page.Cell {
    let raiser = say(Self.raised, ["who": narrator.name(topic.raisedBy)])
    return Page.Cell(lines: [Page.Line(topic.title), Page.Line(raiser, .quiet)])
  }

  /// What the client may do.
  var choices: Page.Section? {
    Page.Section(
      heading: say(Self.choicesTitle),
      blocks: [
        .list(
          [Self.bring, Self.sayNo, Self.otherTime, Self.interpreter].map { Page.Cell(say($0)) }
        )
      ]
    )
  }

  /// Whom to ask: the worker with the telephone on record, otherwise the unit.
  var contacts: Page.Section {
    let names = narrator.names
    let phone = names.phones[contact].map { say(Self.phone, ["phone": $0]) }
    let unit = phone == nil ? file.unit.map { names.name(of: $0, language) } : nil
    let lines = [
      Page.Line(named(.staff(contact)), .emphasis), phone.map { Page.Line($0, .emphasis) },
      unit.map { Page.Line($0) },
    ]
    return Page.Section(
      heading: say(Self.contactTitle),
      blocks: [paragraph(Self.askFreely), .list([Page.Cell(lines: lines.compactMap(\.self))])]
    )
  }
}

extension InvitationPage {
  private static let topicsTitle = Phrase(
    fi: "Mistä puhutaan",
    sv: "Vad vi talar om",
    en: "What we talk about"
  )
  private static let ownFirst = Phrase(
    fi: "Ensin puhutaan siitä, mitä sinä olet tuonut esiin:",
    sv: "Först talar vi om det som du har tagit upp:",
    en: "First we talk about what you have brought up:"
  )
  private static let addMore = Phrase(
    fi: "Voit lisätä aiheita. Kerro niistä ennen tapaamista tai tapaamisessa.",
    sv: "Du kan lägga till ämnen. Berätta om dem före mötet eller på mötet.",
    en: "You can add topics. Tell us before the meeting or in it."
  )
  private static let noTopicsYet = Phrase(
    fi: """
      Ensin puhutaan siitä, mikä on sinulle tärkeää. Voit kertoa aiheesi ennen tapaamista tai \
      tapaamisessa.
      """,
    sv: """
      Först talar vi om det som är viktigt för dig. Du kan berätta om dina ämnen före mötet eller \
      på mötet.
      """,
    en: """
      First we talk about what matters to you. You can tell us your topics before the meeting or \
      in it.
      """
  )
  private static let othersThen = Phrase(
    fi: "Sitten puhutaan näistä:",
    sv: "Sedan talar vi om detta:",
    en: "Then we talk about these:"
  )
  private static let raised = Phrase(
    fi: "Asian otti esiin {who}.",
    sv: "Ämnet togs upp av {who}.",
    en: "Brought up by {who}."
  )
  private static let choicesTitle = Phrase(
    fi: "Sinä päätät",
    sv: "Du bestämmer",
    en: "You decide"
  )
  private static let bring = Phrase(
    fi: "Voit ottaa mukaan läheisen tai jonkun, joka tukee sinua.",
    sv: "Du kan ta med en närstående eller någon som stöder dig.",
    en: "You can bring somebody close to you or somebody who supports you."
  )
  private static let sayNo = Phrase(
    fi: "Voit sanoa, että et halua tulla. Sinun ei tarvitse kertoa syytä.",
    sv: "Du kan säga att du inte vill komma. Du behöver inte berätta varför.",
    en: "You can say that you do not want to come. You need not say why."
  )
  private static let otherTime = Phrase(
    fi: "Voit pyytää toista aikaa tai paikkaa.",
    sv: "Du kan be om en annan tid eller plats.",
    en: "You can ask for another time or place."
  )
  private static let interpreter = Phrase(
    fi: "Kerro etukäteen, jos tarvitset tulkin tai muuta apua osallistumiseen.",
    sv: "Berätta på förhand om du behöver en tolk eller annan hjälp för att delta.",
    en: "Tell us beforehand if you need an interpreter or other help to take part."
  )
  private static let contactTitle = Phrase(
    fi: "Keneltä voit kysyä",
    sv: "Vem du kan fråga",
    en: "Whom you can ask"
  )
  private static let askFreely = Phrase(
    fi: "Ota yhteyttä, jos haluat kysyä, perua tai muuttaa jotakin.",
    sv: "Ta kontakt om du vill fråga, avboka eller ändra något.",
    en: "Get in touch if you want to ask, cancel or change something."
  )
  private static let phone = Phrase(
    fi: "Puhelin {phone}",
    sv: "Telefon {phone}",
    en: "Telephone {phone}"
  )
}

import TiimiDomain

/// The paper about a proposed team that the client takes home: what it is, who, why, what else could
/// be done, what is recorded, and room for an answer.
public struct InvitationPaper {
  private let source: PaperSource
  private let information: Information

  /// Makes the page from what the client was told; print it with `HTMLPaper.LetterSize.large`.
  public static func make(_ source: PaperSource, _ information: Information) -> Page {
    let paper = InvitationPaper(source: source, information: information)
    return Page(
      title: source(title),
      language: source.language,
      sections: [
        paper.beginning, paper.proposal, paper.records, paper.rights, paper.contact, paper.answer,
      ].compactMap { $0 }
    )
  }

  private var beginning: Page.Section? {
    Page.Section(
      heading: nil,
      blocks: [
        source.names.clientName.map { .paragraph(Page.Line($0, .emphasis)) },
        source.paragraph(Self.whatItIs),
      ].compactMap { $0 }
    )
  }

  private var proposal: Page.Section? {
    source.section(
      Self.proposalHeading,
      [
        source.rows([
          (Self.what, information.what), (Self.who, information.who), (Self.why, information.why),
          (Self.alternatives, information.alternatives),
        ])
      ]
    )
  }

  private var records: Page.Section? {
    source.section(
      Self.recordsHeading,
      [source.list([source(Self.recorded), source(Self.seen), source(Self.log)])]
    )
  }

  private var rights: Page.Section? {
    source.section(
      Self.rightsHeading,
      [source.list([source(Self.choose), source(Self.change), source(Self.noHarm)])]
    )
  }

  private var contact: Page.Section? {
    source.section(
      Self.contactHeading,
      [
        source.rows([
          (Self.name, source.printedBy), (Self.unit, source.unitName(of: nil)),
        ]), source.telephone(of: nil),
      ]
    )
  }

  private var answer: Page.Section? {
    source.section(
      Self.answerHeading,
      isKey: true,
      [
        .choices([
          Page.Cell(source(Self.yes)), Page.Cell(source(Self.no)), Page.Cell(source(Self.later)),
        ]),
        .blanks([source(Self.ownWords), source(Self.signature), source(Self.day)]),
      ]
    )
  }
}

extension InvitationPaper {
  private static let title = Phrase(
    fi: "Minun tiimini – ehdotus sinulle",
    sv: "Mitt team – ett förslag till dig",
    en: "My Team – a proposal to you"
  )
  private static let whatItIs = Phrase(
    fi: """
      Minun tiimini kokoaa yhteen ne ihmiset, joiden apua tarvitset. Sinä päätät, keitä tiimiin \
      kutsutaan. Tiimi sopii kanssasi, kuka tekee mitä ja milloin. Kukaan ei sovi asioistasi ilman \
      sinua.
      """,
    sv: """
      Mitt team samlar de människor vars hjälp du behöver. Du bestämmer vilka som bjuds in. Teamet \
      kommer överens med dig om vem som gör vad och när. Ingen kommer överens om dina saker utan \
      dig.
      """,
    en: """
      My Team brings together the people whose help you need. You decide who is invited. The team \
      agrees with you who does what and when. Nobody makes agreements about you without you.
      """
  )
  private static let proposalHeading = Phrase(
    fi: "Mitä sinulle ehdotetaan",
    sv: "Vad vi föreslår",
    en: "What is proposed to you"
  )
  private static let what = Phrase(fi: "mitä", sv: "vad", en: "what")
  private static let who = Phrase(
    fi: "ketkä tulisivat mukaan",
    sv: "vilka skulle delta",
    en: "who would take part"
  )
  private static let why = Phrase(fi: "miksi", sv: "varför", en: "why")
  private static let alternatives = Phrase(
    fi: "mitä muuta voi tehdä",
    sv: "vad annat man kan göra",
    en: "what else can be done"
  )
  private static let recordsHeading = Phrase(
    fi: "Mitä kirjataan ja kuka sen näkee",
    sv: "Vad som antecknas och vem som ser det",
    en: "What is recorded and who sees it"
  )
  private static let recorded = Phrase(
    fi: "Kirjaamme, mitä sinä sanot, mitä tarvitset ja mitä sovimme.",
    sv: "Vi antecknar vad du säger, vad du behöver och vad vi kommer överens om.",
    en: "We record what you say, what you need and what we agree."
  )
  private static let seen = Phrase(
    fi: """
      Sen näkevät ne, jotka hoitavat asiaasi tässä yksikössä ja tiimissäsi. Muille kerrotaan vain \
      se, mihin annat luvan tai mihin laki velvoittaa.
      """,
    sv: """
      Det ser de som sköter ditt ärende vid den här enheten och i ditt team. Andra får veta bara \
      det som du ger lov till eller som lagen kräver.
      """,
    en: """
      Those who work on your matter in this unit and in your team see it. Others are told only \
      what you allow or what the law demands.
      """
  )
  private static let log = Phrase(
    fi: "Jokaisesta katsomisesta jää merkintä. Voit pyytää nähdä, kuka tietojasi on katsonut.",
    sv:
      "Varje gång någon tittar antecknas det. Du kan be att få se vem som har sett dina uppgifter.",
    en: "Every look is noted down. You can ask to see who has looked at your data."
  )
  private static let rightsHeading = Phrase(
    fi: "Sinä päätät",
    sv: "Du bestämmer",
    en: "You decide"
  )
  private static let choose = Phrase(
    fi: "Saat vastata kyllä, ei tai myöhemmin. Saat miettiä rauhassa.",
    sv: "Du får svara ja, nej eller senare. Du får tänka i lugn och ro.",
    en: "You may answer yes, no or later. Take the time you need."
  )
  private static let change = Phrase(
    fi: "Saat muuttaa mieltäsi milloin tahansa. Siihen riittää, että sanot sen.",
    sv: "Du får ändra dig när som helst. Det räcker att du säger det.",
    en: "You may change your mind at any time. It is enough to say so."
  )
  private static let noHarm = Phrase(
    fi: """
      Jos vastaat ei, saat silti kaikki palvelut, joihin sinulla on lain mukaan oikeus. Palvelujen \
      tarpeesi arvioidaan myös silloin.
      """,
    sv: """
      Om du svarar nej får du ändå all service som du har rätt till enligt lag. Ditt servicebehov \
      bedöms också då.
      """,
    en: """
      If you answer no, you still get every service that you have a right to by law. Your need of \
      services is assessed all the same.
      """
  )
  private static let contactHeading = Phrase(
    fi: "Keneltä voit kysyä",
    sv: "Vem du kan fråga",
    en: "Whom you can ask"
  )
  private static let name = Phrase(fi: "nimi", sv: "namn", en: "name")
  private static let unit = Phrase(fi: "paikka", sv: "plats", en: "place")
  private static let answerHeading = Phrase(fi: "Vastauksesi", sv: "Ditt svar", en: "Your answer")
  private static let yes = Phrase(
    fi: "Kyllä, haluan tiimin.",
    sv: "Ja, jag vill ha ett team.",
    en: "Yes, I want a team."
  )
  private static let no = Phrase(
    fi: "Ei, en halua tiimiä.",
    sv: "Nej, jag vill inte ha ett team.",
    en: "No, I do not want a team."
  )
  private static let later = Phrase(
    fi: "En tiedä vielä. Kysykää minulta myöhemmin.",
    sv: "Jag vet inte ännu. Fråga mig senare.",
    en: "I do not know yet. Ask me later."
  )
  private static let ownWords = Phrase(
    fi: "mitä haluan sanoa",
    sv: "vad jag vill säga",
    en: "what I want to say"
  )
  private static let signature = Phrase(fi: "allekirjoitus", sv: "underskrift", en: "signature")
  private static let day = Phrase(fi: "päivä", sv: "datum", en: "date")
}

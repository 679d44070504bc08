import TiimiDomain

/// The minutes of a meeting (muistio) as one reader may see them.
///
/// The client and the staff of the case see everything. Anybody else sees when and where the meeting
/// was, who was there, their own topics and their own responsibilities, and the rest only as far as
/// the client's permissions go; the paper says what is left out and why.
public struct MinutesPage {
  let file: CaseFile
  let meeting: Meeting
  let minutes: Minutes?
  let standing: CaseFile
  let disclosure: Disclosure
  let reader: Participant?
  let narrator: Narrator

  /// Makes the page.
  ///
  /// - Parameters:
  ///   - file: The case, as it stood when the version was closed.
  ///   - meeting: The meeting, held.
  ///   - minutes: The closed version, or nil for a draft.
  ///   - standing: The case from which responsibilities and what comes next are told: as it stands
  ///     now for the latest version, otherwise as it stood then.
  ///   - disclosure: What the reader may be told.
  ///   - reader: Who reads, when it is somebody who takes part.
  ///   - names: The names that may be told.
  ///   - language: The language of the page.
  /// - Returns: The page.
  public static func make(
    _ file: CaseFile,
    meeting: Meeting,
    minutes: Minutes?,
    standing: CaseFile,
    disclosure: Disclosure,
    reader: Participant?,
    names: Names,
    language: Language
  ) -> Page {
    MinutesPage(
      file: file,
      meeting: meeting,
      minutes: minutes,
      standing: standing,
      disclosure: disclosure,
      reader: reader,
      narrator: Narrator(of: file, names: names, language: language)
    ).page
  }

  private var page: Page {
    Page(
      title: narrator(
        Self.title,
        [
          "number": meeting.number.description,
          "case": seesMinutes ? file.opening?.caseNumber : nil,
        ]
      ),
      language: narrator.language,
      sections: [basics, leftOut, people, topics, text, promises, next].compactMap(\.self)
    )
  }

  var seesMinutes: Bool { disclosure.covers(.minutes) }

  func section(_ heading: Phrase, _ blocks: [Page.Block]) -> Page.Section? {
    blocks.isEmpty ? nil : Page.Section(heading: narrator(heading), blocks: blocks)
  }

  private var basics: Page.Section {
    Page.Section(
      heading: nil,
      blocks: [.rows(MeetingFacts(meeting, narrator).rows), .paragraph(versionLine)]
        + (workersOnly.map { [.paragraph($0)] } ?? [])
    )
  }

  /// Which version this is, or that the minutes are still written.
  private var versionLine: Page.Line {
    guard let minutes else { return Page.Line(narrator(Self.draft), .warning) }
    let words = narrator(
      Self.closed,
      [
        "version": String(minutes.version),
        "day": DateText.day(minutes.closed, narrator.language),
      ]
    )
    let isLatest = meeting.minutes.last?.version == minutes.version
    if meeting.minutesAreOpen, isLatest {
      return Page.Line(words + " " + narrator(Self.reopened), .warning)
    }
    return Page.Line(isLatest ? words : words + " " + narrator(Self.replaced), .normal)
  }

  private var workersOnly: Page.Line? {
    guard seesMinutes, let reason = meeting.workersOnlyReason else { return nil }
    return Page.Line(narrator(Self.withoutClient, ["reason": reason]), .warning)
  }

  /// What this reader is not told, and why.
  private var leftOut: Page.Section? {
    let parts = [DisclosedPart.minutes, .responsibilities, .followUp].filter {
      !disclosure.covers($0)
    }
    if parts.isEmpty { return nil }
    let names = narrator.language.list(parts.map { $0.label(narrator.language) })
    return Page.Section(
      heading: narrator(Self.leftOutTitle),
      blocks: [
        .paragraph(Page.Line(narrator(Self.leftOutReason, ["parts": names]), .warning)),
        .paragraph(Page.Line(narrator(Self.leftOutRest))),
      ]
    )
  }
}

extension MinutesPage {
  private static let title = Phrase(
    fi: "Tapaamisen {number} muistio[, asia {case}]",
    sv: "Promemoria över möte {number}[, ärende {case}]",
    en: "Minutes of meeting {number}[, case {case}]"
  )
  private static let draft = Phrase(
    fi: "Luonnos: muistiota ei ole vielä vahvistettu.",
    sv: "Utkast: promemorian är inte fastställd ännu.",
    en: "Draft: the minutes are not closed yet."
  )
  private static let closed = Phrase(
    fi: "Versio {version}, vahvistettu {day}.",
    sv: "Version {version}, fastställd {day}.",
    en: "Version {version}, closed on {day}."
  )
  private static let reopened = Phrase(
    fi: "Muistio on avattu uudelleen, ja uusi versio on kesken.",
    sv: "Promemorian har öppnats på nytt, och en ny version är på gång.",
    en: "The minutes have been opened again, and a new version is being written."
  )
  private static let replaced = Phrase(
    fi: "Uudempi versio on korvannut tämän.",
    sv: "En nyare version har ersatt den här.",
    en: "A newer version has replaced this one."
  )
  private static let withoutClient = Phrase(
    fi: "Pidettiin ilman asiakasta, koska: {reason}",
    sv: "Hölls utan klienten, eftersom: {reason}",
    en: "Held without the client, because: {reason}"
  )
  private static let leftOutTitle = Phrase(
    fi: "osa on jätetty pois",
    sv: "en del är utelämnad",
    en: "a part is left out"
  )
  private static let leftOutReason = Phrase(
    fi: "Asiakas ei ole antanut lupaa kertoa sinulle näistä: {parts}.",
    sv: "Klienten har inte gett tillstånd att berätta för dig om: {parts}.",
    en: "The client has given no permission to tell you of these: {parts}."
  )
  private static let leftOutRest = Phrase(
    fi: "Näet tapaamisen ajan ja paikan, osallistujat sekä omat aiheesi ja omat vastuusi.",
    sv: "Du ser mötets tid och plats, deltagarna samt dina egna ämnen och ansvar.",
    en: "You see the time and place, who was there, and your own topics and responsibilities."
  )
}

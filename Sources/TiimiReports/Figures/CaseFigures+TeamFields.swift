import TiimiDomain
import TiimiRules

extension CaseFigures {
  static let teamFields: [FigureField] = [
    FigureField(
      "members",
      .number,
      Phrase(
        fi: "kuinka moni on ollut tiimin jäsen",
        sv: "hur många som varit medlemmar i teamet",
        en: "how many have been members of the team"
      )
    ) { figures, _ in FEELValue(count: figures.members.count { $0.accepted != nil }) },
    FigureField(
      "meetings held",
      .number,
      Phrase(
        fi: "kuinka monta tapaamista on pidetty",
        sv: "hur många möten som hållits",
        en: "how many meetings were held"
      )
    ) { figures, _ in FEELValue(count: figures.heldMeetings.count) },
    FigureField(
      "meetings with client",
      .number,
      Phrase(
        fi: "kuinka monessa pidetyssä tapaamisessa asiakas oli paikalla",
        sv: "på hur många hållna möten klienten var med",
        en: "at how many of them the client was present"
      )
    ) { figures, _ in FEELValue(count: figures.heldMeetings.count { $0.clientPresent == true }) },
    FigureField(
      "meetings with close person",
      .number,
      Phrase(
        fi: "kuinka monessa pidetyssä tapaamisessa läheinen oli paikalla",
        sv: "på hur många hållna möten en närstående var med",
        en: "at how many of them a close person was present"
      )
    ) { figures, _ in FEELValue(count: figures.heldMeetings.count { $0.closePersons > 0 }) },
    FigureField(
      "close persons wanted",
      .number,
      Phrase(
        fi: "kuinka monta läheistä asiakas toivoi mukaan",
        sv: "hur många närstående klienten ville ha med",
        en: "how many close persons the client wanted"
      )
    ) { figures, _ in FEELValue(count: figures.episodes.last?.wantedClosePersons ?? 0) },
    FigureField(
      "first meeting day",
      .day,
      Phrase(
        fi: "ensimmäisen pidetyn tapaamisen päivä",
        sv: "dagen för det första hållna mötet",
        en: "the day of the first meeting that was held"
      )
    ) { figures, _ in FEELValue(civilDay: figures.first(\.firstMeeting)) },
  ]
}

import TiimiDomain

extension Narrator {
  func sentence(_ entry: TeamEntry) -> Sentence {
    switch entry {
    case .proposed(let number, let who, let capacity, let need, let reason):
      proposed(number, who, capacity, need, reason)
    case .approved(let number):
      Sentence(Self.approved, ["number": number.description, "who": name(number)])
    case .declinedByClient(let number, let words):
      Sentence(
        Self.declinedByClient,
        ["number": number.description, "who": name(number), "words": words.map(quote)]
      )
    case .accepted(let number, let from, let until):
      Sentence(
        Self.accepted,
        [
          "number": number.description, "who": name(number),
          "period": DateText.period(from: from, until: until, language),
        ]
      )
    case .declined(let number, let reason):
      Sentence(
        Self.declined,
        ["number": number.description, "who": name(number), "reason": reason]
      )
    case .ended(let number, let day, let reason, let fates): ended(number, day, reason, fates)
    case .ownWorkerNamed(let naming): ownWorker(naming)
    case .noOwnWorker(let ground):
      Sentence(Self.noOwnWorker, ["ground": ground])
    case .convenerNamed(let number):
      Sentence(Self.convenerNamed, ["number": number.description, "who": name(number)])
    }
  }

  private func proposed(
    _ number: ItemNumber<Member>,
    _ who: Participant,
    _ capacity: Capacity,
    _ need: ItemNumber<Need>,
    _ reason: String
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Tiimiin ehdotettiin jäsen {number}: {who}, {capacity}. Perusteena tuen tarve {need}: \
          {reason}.
          """,
        sv: """
          Till teamet föreslogs medlem {number}: {who}, {capacity}. På grund av stödbehov {need}: \
          {reason}.
          """,
        en: """
          Member {number} was proposed to the team: {who}, {capacity}. Because of need {need}: \
          {reason}.
          """
      ),
      [
        "number": number.description, "who": name(who), "capacity": capacity.label(language),
        "need": need.description, "reason": reason,
      ]
    )
  }

  private func ended(
    _ number: ItemNumber<Member>,
    _ day: Day,
    _ reason: String,
    _ fates: [ResponsibilityDisposal]
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: "Jäsenen {number} jäsenyys päättyi {day}: {who}. Syy: {reason}.[ Vastuut: {fates}.]",
        sv: "Medlem {number} lämnade teamet {day}: {who}. Orsak: {reason}.[ Ansvar: {fates}.]",
        en:
          "Member {number} left the team {day}: {who}. Reason: {reason}.[ Responsibilities: {fates}.]"
      ),
      [
        "number": number.description, "day": self.day(day), "who": name(number), "reason": reason,
        "fates": self.fates(fates),
      ]
    )
  }

  private func ownWorker(_ naming: OwnWorkerNaming) -> Sentence {
    let special = Phrase(
      fi: "Asiakas tarvitsee erityistä tukea.",
      sv: "Klienten behöver särskilt stöd.",
      en: "The client is in need of special support."
    )
    return Sentence(
      Phrase(
        fi: """
          Omatyöntekijäksi nimettiin {who}.[ Työpari: {coWorker}.][ {special}]\
          [ Perustelu terveydenhuollon ammattihenkilön nimeämiselle: {ground}.]
          """,
        sv: """
          Till egen kontaktperson utsågs {who}.[ Arbetspar: {coWorker}.][ {special}]\
          [ Motivering för en yrkesutbildad person inom hälso- och sjukvården: {ground}.]
          """,
        en: """
          {who} was named own worker.[ Co-worker: {coWorker}.][ {special}]\
          [ Ground for naming a health professional: {ground}.]
          """
      ),
      [
        "who": name(naming.staff), "coWorker": naming.coWorker.map { name($0) },
        "special": naming.specialSupport ? special(language) : nil, "ground": naming.healthGround,
      ]
    )
  }
}

extension Narrator {
  private static let approved = Phrase(
    fi: "Asiakas hyväksyi ehdotetun jäsenen {number}: {who}.",
    sv: "Klienten godkände den föreslagna medlemmen {number}: {who}.",
    en: "The client approved proposed member {number}: {who}."
  )
  private static let declinedByClient = Phrase(
    fi: "Asiakas ei halunnut tiimiinsä ehdotettua jäsentä {number}: {who}.[ {words}.]",
    sv: "Klienten ville inte ha den föreslagna medlemmen {number}: {who}.[ {words}.]",
    en: "The client did not want proposed member {number}: {who}.[ {words}.]"
  )
  private static let accepted = Phrase(
    fi: "Jäsen {number} lupautui tiimiin: {who}. Jäsenyys {period}.",
    sv: "Medlem {number} lovade vara med i teamet: {who}. Medlemskap {period}.",
    en: "Member {number} agreed to join the team: {who}. Membership {period}."
  )
  private static let declined = Phrase(
    fi: "Ehdotettu jäsen {number} kieltäytyi: {who}. Syy: {reason}.",
    sv: "Den föreslagna medlemmen {number} tackade nej: {who}. Orsak: {reason}.",
    en: "Proposed member {number} declined: {who}. Reason: {reason}."
  )
  private static let noOwnWorker = Phrase(
    fi: "Omatyöntekijää ei nimetty. Peruste: {ground}.",
    sv: "Ingen egen kontaktperson utsågs. Grund: {ground}.",
    en: "No own worker was named. Ground: {ground}."
  )
  private static let convenerNamed = Phrase(
    fi: "Koollekutsujaksi nimettiin jäsen {number}: {who}.",
    sv: "Medlem {number} utsågs till sammankallande: {who}.",
    en: "Member {number} was named convener: {who}."
  )
}

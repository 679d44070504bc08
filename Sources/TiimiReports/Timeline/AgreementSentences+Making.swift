import TiimiDomain

extension Narrator {
  func goal(
    _ number: ItemNumber<Goal>,
    _ need: ItemNumber<Need>,
    _ words: String,
    _ scale: GoalScale?,
    _ weight: Int
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Tavoite {number} asetettiin: {words}. Vastaa tuen tarpeeseen {need}.\
          [ Odotettu tulos: {expected}.][ Painoarvo: {weight}.]
          """,
        sv: """
          Mål {number} sattes: {words}. Svarar mot stödbehov {need}.\
          [ Förväntat resultat: {expected}.][ Vikt: {weight}.]
          """,
        en: """
          Goal {number} was set: {words}. It answers need {need}.\
          [ Expected outcome: {expected}.][ Weight: {weight}.]
          """
      ),
      [
        "number": number.description, "need": need.description, "words": quote(words),
        "expected": scale.flatMap { $0.steps.count == 5 ? $0.steps[2] : nil },
        "weight": weight == 1 ? nil : String(weight),
      ]
    )
  }

  func rated(_ rating: GoalRating) -> Sentence {
    let atStart = Phrase(
      fi: "Tavoitteen {number} lähtötilanne, {viewpoint}: {rating}.[ {words}.]",
      sv: "Utgångsläge för mål {number}, {viewpoint}: {rating}.[ {words}.]",
      en: "Where goal {number} starts from, {viewpoint}: {rating}.[ {words}.]"
    )
    let atFollowUp = Phrase(
      fi: "Tavoitteen {number} arvio seurannassa {followUp}, {viewpoint}: {rating}.[ {words}.]",
      sv: "Bedömning av mål {number} vid uppföljning {followUp}, {viewpoint}: {rating}.[ {words}.]",
      en: "Rating of goal {number} in follow-up {followUp}, {viewpoint}: {rating}.[ {words}.]"
    )
    return Sentence(
      rating.followUp == nil ? atStart : atFollowUp,
      [
        "number": rating.goal.description, "followUp": rating.followUp?.description,
        "viewpoint": rating.viewpoint.label(language), "rating": signed(rating.rating),
        "words": rating.words.map(quote),
      ]
    )
  }

  func agreed(
    _ number: ItemNumber<Responsibility>,
    _ what: String,
    _ holder: Accountable,
    _ due: Day,
    _ basis: ResponsibilityBasis
  ) -> Sentence {
    Sentence(
      Phrase(
        fi: """
          Vastuu {number} sovittiin: {what}. Vastuuhenkilö: {holder}. Määräpäivä: {due}. \
          Perustana {basis}.
          """,
        sv: """
          Ansvar {number} avtalades: {what}. Ansvarsperson: {holder}. Sista dag: {due}. \
          Grundar sig på {basis}.
          """,
        en: """
          Responsibility {number} was agreed: {what}. Holder: {holder}. Due: {due}. \
          It rests on {basis}.
          """
      ),
      [
        "number": number.description, "what": quote(what), "holder": name(holder),
        "due": day(due), "basis": basis.label(language),
      ]
    )
  }

  /// A rating with its sign: `−2`, `0`, `+1`.
  func signed(_ rating: Int) -> String {
    switch rating {
    case ..<0: "−\(-rating)"
    case 0: "0"
    default: "+\(rating)"
    }
  }
}

import TiimiDomain

extension RefusalText {
  static let receiverNotInTeam = RefusalText(
    problem: Phrase(
      fi: "Vastuiden saaja ei kuulu tämän asiakkaan tiimiin.",
      sv: "Den som ska överta ansvaren hör inte till den här klientens team.",
      en: "Whoever is to take the responsibilities over is not in this client's team."
    ),
    remedy: Phrase(
      fi: """
        Ehdota häntä tiimiin komennolla tiimi team propose; asiakas päättää. Omatyöntekijän voi \
        vaihtaa ilman vastuita valitsimella --what own-worker.
        """,
      sv: """
        Föreslå personen till teamet med tiimi team propose; klienten bestämmer. Den egna \
        kontaktpersonen kan bytas utan ansvaren med --what own-worker.
        """,
      en: """
        Propose them to the team with tiimi team propose; the client decides. The own worker can \
        be changed without the responsibilities with --what own-worker.
        """
    )
  )
  static let openItemsLeft = RefusalText(
    problem: Phrase(
      fi: """
        Asiassa on vielä tehtävää.[ Avoimia vastuita: {responsibilities}.][ Sovittuja \
        tapaamisia: {meetings}.][ Suunniteltuja seurantoja: {followUps}.]
        """,
      sv: """
        Det finns ännu att göra i ärendet.[ Öppna ansvar: {responsibilities}.][ Avtalade möten: \
        {meetings}.][ Planerade uppföljningar: {followUps}.]
        """,
      en: """
        There is still something to do in the case.[ Open responsibilities: \
        {responsibilities}.][ Called meetings: {meetings}.][ Planned follow-ups: {followUps}.]
        """
    ),
    remedy: Phrase(
      fi: "Hoida ne ensin, tai peru ne päättämisen yhteydessä valitsimella --cancel-open.",
      sv: "Sköt dem först, eller återkalla dem i samband med avslutandet med --cancel-open.",
      en: "See to them first, or let the closing cancel them with --cancel-open."
    )
  )
}

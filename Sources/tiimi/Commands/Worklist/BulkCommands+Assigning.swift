import MinunTiimini
import TiimiDomain
import TiimiReports

extension Command {
  static let bulkAssign = Command.onCases(
    "bulk assign",
    summary: Phrase(
      fi: "Nimeä omatyöntekijä tai siirrä lähtevän työntekijän työt toiselle",
      sv: "Utse en egen kontaktperson eller för över en avgående arbetstagares arbete",
      en: "Name the own worker, or hand a leaving worker's work over"
    ),
    details: Phrase(
      fi: """
        Pelkkä --to nimeää omatyöntekijän. Kun myös --from annetaan, saaja tulee lähtevän tilalle \
        omatyöntekijäksi ja saa hänen avoimet vastuunsa ja koollekutsumisen niissä asioissa, joiden \
        tiimiin saaja kuuluu; ilman muuta rajausta mukana ovat kaikki lähtevän avoimet asiat. \
        Saajan on itse hyväksyttävä vastuut.
        """,
      sv: """
        Enbart --to utser den egna kontaktpersonen. När också --from anges blir mottagaren egen \
        kontaktperson i stället för den som slutar och får dennes öppna ansvar och rollen som \
        sammankallande i de ärenden vars team mottagaren hör till; utan annan avgränsning omfattas \
        alla öppna ärenden som den avgående arbetar i. Mottagaren ska själv godkänna ansvaren.
        """,
      en: """
        With --to alone it names the own worker. With --from too, the receiver takes the leaving \
        worker's place as own worker and gets their open responsibilities and the convening of the \
        team in the cases whose team the receiver is in; without other limits these are all the \
        open cases that the leaving worker works in. The receiver still has to accept the \
        responsibilities.
        """
    ),
    options: assigningOptions,
    examples: [
      Example(
        "tiimi bulk assign --to leena.malli --cases asiat.txt --dry-run",
        Phrase(
          fi: "kokeile nimetä omatyöntekijä luettelon asioihin",
          sv: "prova att utse en egen kontaktperson i listans ärenden",
          en: "try naming the own worker in the cases of a list"
        )
      ),
      Example(
        "tiimi bulk assign --from maija.malli --to leena.malli --reason \"Maija lähtee\"",
        Phrase(
          fi: "siirrä lähtevän työntekijän työt",
          sv: "för över en avgående arbetstagares arbete",
          en: "hand over the work of somebody who leaves"
        )
      ),
    ],
    usual: { call, session in
      try call.arguments.text("from").map { CaseFilter(staff: try session.staffMember($0).id) }
    },
    build: { call, session in
      let receiver = try session.staffMember(try call.arguments.requiredText("to")).id
      guard let leaver = call.arguments.text("from") else {
        return .nameOwnWorker(try call.naming(of: receiver))
      }
      return .handOver(try call.handOver(from: try session.staffMember(leaver).id, to: receiver))
    }
  )

  private static let assigningOptions = [
    Option(
      "to",
      .reference(.staff),
      summary: Phrase(fi: "kuka saa työt", sv: "vem som får arbetet", en: "who gets the work"),
      isRequired: true
    ),
    Option(
      "from",
      .reference(.staff),
      summary: Phrase(fi: "kuka lähtee", sv: "vem som slutar", en: "who leaves")
    ),
    Option(
      "what",
      .choice([
        Choice(
          "all",
          Phrase(
            fi: "omatyöntekijyys ja vastuut",
            sv: "uppdraget som egen kontaktperson och ansvaren",
            en: "being the own worker, and the responsibilities"
          )
        ),
        Choice(
          "own-worker",
          Phrase(
            fi: "vain omatyöntekijyys",
            sv: "bara uppdraget som egen kontaktperson",
            en: "being the own worker only"
          )
        ),
        Choice(
          "responsibilities",
          Phrase(fi: "vain vastuut", sv: "bara ansvaren", en: "the responsibilities only")
        ),
      ]),
      summary: Phrase(
        fi: "mitä lähtevältä siirretään",
        sv: "vad som förs över från den som slutar",
        en: "what is handed over from the one who leaves"
      ),
      standard: Phrase(fi: "all", sv: "all", en: "all")
    ),
    .text(
      "reason",
      Phrase(
        fi: "syy; pakollinen, kun --from annetaan",
        sv: "orsaken; obligatorisk när --from anges",
        en: "the reason; required with --from"
      )
    ),
    Option(
      flag: "special-support",
      summary: Phrase(
        fi: "asiakkaat tarvitsevat erityistä tukea",
        sv: "klienterna behöver särskilt stöd",
        en: "the clients need special support"
      )
    ),
    .text(
      "ground",
      Phrase(
        fi: "miksi terveydenhuollon ammattihenkilö on perusteltu",
        sv: "varför en yrkesutbildad person inom hälso- och sjukvården är motiverad",
        en: "why a health care professional is justified"
      )
    ),
  ]
}

extension Invocation {
  fileprivate func naming(of staff: StaffID) throws -> OwnWorkerNaming {
    for name in ["what", "reason"] where arguments.isGiven(name) {
      throw arguments.missing("from")
    }
    return OwnWorkerNaming(
      staff: staff,
      coWorker: nil,
      specialSupport: arguments.flag("special-support"),
      healthGround: arguments.text("ground")
    )
  }

  fileprivate func handOver(from: StaffID, to: StaffID) throws -> BulkAction.HandOver {
    try arguments.refuse("special-support", with: "--from")
    guard from != to else { throw arguments.wrong(.notWith("--from"), "to") }
    guard let reason = arguments.text("reason") else { throw arguments.missing("reason") }
    let parts: Set<BulkAction.HandOver.Part> =
      switch arguments.text("what") {
      case "own-worker": [.ownWork]
      case "responsibilities": [.responsibilities]
      default: [.ownWork, .responsibilities]
      }
    return BulkAction.HandOver(
      from: from,
      to: to,
      reason: reason,
      parts: parts,
      healthGround: arguments.text("ground")
    )
  }
}

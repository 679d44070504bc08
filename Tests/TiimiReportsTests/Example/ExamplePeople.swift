import TiimiDomain
import TiimiReports

/// The made-up people and units of the example.
struct ExamplePeople {
  let client: ClientID
  let noora: StaffID
  let liisa: StaffID
  let pekka: StaffID
  let juha: StaffID
  let ylojarvi: UnitID
  let tampere: UnitID

  init() {
    var source = IdentifierSource(randomness: SeededRandomness(seed: 5))
    let moment = Moment(milliseconds: 1_000)
    client = source.next(at: moment)
    noora = source.next(at: moment)
    liisa = source.next(at: moment)
    pekka = source.next(at: moment)
    juha = source.next(at: moment)
    ylojarvi = source.next(at: moment)
    tampere = source.next(at: moment)
  }

  let daughter = Participant.closePerson(1)
  let kela = Participant.outside(name: "Kaisa Kallio", organisation: "Kela")
  let neighbour = Participant.outside(name: "Kerttu Koski", organisation: "naapuri")
  let volunteer = Participant.outside(name: "Ville Virta", organisation: "Ystävätoiminta ry")

  var professionals: [StaffID: Professional] {
    [
      noora: professional(noora, .nurse, .health),
      liisa: professional(liisa, .socialWorker, .social),
      pekka: professional(pekka, .physiotherapist, .health),
      juha: professional(juha, .physician, .health),
    ]
  }

  /// Every name, as somebody sees them who may know the client.
  var names: Names {
    Names(
      staff: [
        noora: "Noora Niemi", liisa: "Liisa Lahti", pekka: "Pekka Puro", juha: "Juha Joki",
      ],
      professions: professionals.mapValues(\.profession),
      units: [ylojarvi: "Ylöjärven sote-keskus", tampere: "Koilliskeskus, Tampere"],
      clientName: "Aino Esimerkki",
      closePersons: [1: .init(name: "Sari Esimerkki", relation: "tytär")]
    )
  }

  /// The names for those who may not know the client.
  var namesWithoutIdentity: Names {
    var names = names
    names.clientName = nil
    names.closePersons = [:]
    return names
  }

  private func professional(
    _ staff: StaffID,
    _ profession: Profession,
    _ sector: Sector
  ) -> Professional {
    Professional(staff: staff, profession: profession, sector: sector, isPublicServant: true)
  }
}

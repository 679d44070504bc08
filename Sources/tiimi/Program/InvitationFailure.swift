import TiimiDomain

/// Why no invitations were written.
enum InvitationFailure: PhrasedRefusal {
  /// No folder was named for the calendar files.
  case folderNotNamed
  /// The folder is not there and cannot be made.
  case folderUnusable
  /// A calendar file was asked for the client.
  case clientHasPaper

  var number: Int {
    switch self {
    case .folderNotNamed: 960
    case .folderUnusable: 961
    case .clientHasPaper: 962
    }
  }

  var kind: RefusalKind {
    switch self {
    case .folderNotNamed, .clientHasPaper: .usage
    case .folderUnusable: .failed
    }
  }

  var field: String? {
    switch self {
    case .folderNotNamed, .folderUnusable: "to"
    case .clientHasPaper: "recipient"
    }
  }

  var phrase: Phrase {
    switch self {
    case .folderNotNamed:
      Phrase(
        fi: """
          Kerro kansio, johon kalenteritiedostot tehdään: --to KANSIO. Asiakkaan oman kutsun saa \
          valitsimella --for client.
          """,
        sv: """
          Ange mappen för kalenderfilerna: --to MAPP. Klientens egen kallelse fås med --for client.
          """,
        en: """
          Name the folder for the calendar files: --to FOLDER. The client's own invitation comes \
          with --for client.
          """
      )
    case .folderUnusable:
      Phrase(
        fi: "Kansiota ei ole eikä sitä voi tehdä. Tarkista polku ja oikeudet.",
        sv: "Mappen finns inte och kan inte göras. Kontrollera sökvägen och rättigheterna.",
        en: "The folder is not there and cannot be made. Check the path and the permissions."
      )
    case .clientHasPaper:
      Phrase(
        fi: """
          Asiakas saa selkeän kutsun eikä kalenteritiedostoa. Jätä --recipient pois ja anna \
          --for client.
          """,
        sv: """
          Klienten får en tydlig kallelse och ingen kalenderfil. Lämna bort --recipient och ange \
          --for client.
          """,
        en: """
          The client gets a plain invitation and no calendar file. Leave --recipient out and give \
          --for client.
          """
      )
    }
  }
}

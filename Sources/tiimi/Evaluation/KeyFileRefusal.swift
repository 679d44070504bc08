import TiimiDomain

/// Why a new key was not written where it was asked for.
enum KeyFileRefusal: PhrasedRefusal {
  /// There is a file of that name, and a key is never written over.
  case taken
  /// It would lie in the register's own folder.
  case besideRegister

  var number: Int {
    switch self {
    case .taken: 958
    case .besideRegister: 959
    }
  }

  var kind: RefusalKind { .refused }

  var field: String? { "out" }

  var phrase: Phrase {
    switch self {
    case .taken:
      Phrase(
        fi: """
          Samanniminen tiedosto on jo olemassa, eikä avainta kirjoiteta minkään päälle. Anna \
          toinen nimi.
          """,
        sv: """
          Det finns redan en fil med det namnet, och en nyckel skrivs aldrig över något. Ange ett \
          annat namn.
          """,
        en: "There is a file of that name, and a key is never written over one. Give another name."
      )
    case .besideRegister:
      Phrase(
        fi: """
          Avainta ei tallenneta rekisterin kansioon: kumpikaan ei saa kulkeutua toisen mukana. \
          Valitse kansio, jota ei varmuuskopioida rekisterin kanssa.
          """,
        sv: """
          Nyckeln sparas inte i registrets mapp: den ena får inte följa med den andra. Välj en \
          mapp som inte säkerhetskopieras med registret.
          """,
        en: """
          The key is not kept in the register's folder: neither may travel with the other. Choose \
          a folder that is not backed up together with the register.
          """
      )
    }
  }
}

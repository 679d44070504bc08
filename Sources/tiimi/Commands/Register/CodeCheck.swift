import TiimiDomain
import TiimiEncoding
import TiimiReports

/// What checking a personal identity code found, never the code itself.
enum CodeCheck {
  /// The code is good.
  case valid(PersonalIdentityCode)
  /// The code will not do.
  case flawed(PersonalIdentityCode.Flaw)

  /// Checks a text.
  init(_ text: String) {
    do {
      self = .valid(try PersonalIdentityCode(text))
    } catch {
      self = .flawed(error)
    }
  }

  /// The finding for machines and people; exit code 1 when the code is flawed.
  var output: Output {
    switch self {
    case .valid(let code):
      Output(json: Self.json(of: code)) { Self.blocks(of: code, $0) }
    case .flawed(let flaw):
      Output(json: Self.json(of: flaw), exitCode: .refused) { style in
        [.paragraph(style(flaw.phrase), role: .bad)]
      }
    }
  }

  private static func json(of code: PersonalIdentityCode) -> JSON {
    [
      "valid": true,
      "birthDay": .string(code.birthDay.iso),
      "sex": .string(code.sex.rawValue),
      "fictive": .bool(code.isFictive),
      "reason": nil,
    ]
  }

  private static func json(of flaw: PersonalIdentityCode.Flaw) -> JSON {
    ["valid": false, "birthDay": nil, "sex": nil, "fictive": nil, "reason": .string(flaw.rawValue)]
  }

  private static func blocks(of code: PersonalIdentityCode, _ style: TextStyle) -> [Block] {
    let birth = Phrase(fi: "syntymäpäivä", sv: "födelsedag", en: "day of birth")
    let sex = Phrase(fi: "sukupuoli", sv: "kön", en: "sex")
    let origin = Phrase(fi: "tunnus", sv: "beteckning", en: "code")
    return [
      .pairs([
        .init(style(birth), style(code.birthDay)),
        .init(style(sex), style(code.sex.label)),
        .init(style(origin), style(code.isFictive ? Self.fictive : Self.ordinary)),
      ])
    ]
  }

  private static let fictive = Phrase(
    fi: "oikein muodostettu, keinotekoinen tai tilapäinen (yksilönumero 900–999)",
    sv: "rätt bildad, konstgjord eller tillfällig (individnummer 900–999)",
    en: "well formed, artificial or temporary (individual number 900–999)"
  )

  private static let ordinary = Phrase(
    fi: "oikein muodostettu",
    sv: "rätt bildad",
    en: "well formed"
  )
}

extension PersonalIdentityCode.Flaw {
  /// What is wrong with the code, one sentence.
  var phrase: Phrase {
    switch self {
    case .length:
      Phrase(
        fi: "Henkilötunnuksessa on 11 merkkiä.",
        sv: "En personbeteckning har 11 tecken.",
        en: "A personal identity code has 11 characters."
      )
    case .characters:
      Phrase(
        fi: "Tunnuksessa on väärä merkki kohdassa, johon kuuluu numero tai tarkistusmerkki.",
        sv: "Det finns ett fel tecken där det borde stå en siffra eller ett kontrolltecken.",
        en: "There is a wrong character where a digit or the check character belongs."
      )
    case .separator:
      Phrase(
        fi: "Seitsemäs merkki ei ole mikään vuosisadan välimerkeistä.",
        sv: "Det sjunde tecknet är inte något av skiljetecknen för ett århundrade.",
        en: "The seventh character is not one of the signs for a century."
      )
    case .birthDay:
      Phrase(
        fi: "Tunnuksen alussa oleva syntymäpäivä ei ole mahdollinen.",
        sv: "Födelsedagen i början av beteckningen är inte möjlig.",
        en: "The day of birth at the beginning does not exist."
      )
    case .individualNumber:
      Phrase(
        fi: "Yksilönumeroita 000 ja 001 ei ole käytössä.",
        sv: "Individnumren 000 och 001 används inte.",
        en: "The individual numbers 000 and 001 are not in use."
      )
    case .checkCharacter:
      Phrase(
        fi: "Tarkistusmerkki ei täsmää. Jokin merkeistä on väärin.",
        sv: "Kontrolltecknet stämmer inte. Något av tecknen är fel.",
        en: "The check character does not match. One of the characters is wrong."
      )
    }
  }
}

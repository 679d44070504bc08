import TiimiDomain

extension InvitationPage {
  static let title = Phrase(
    fi: "Kutsu oman tiimisi tapaamiseen",
    sv: "Kallelse till ditt teams möte",
    en: "Invitation to a meeting of your team"
  )
  static let cancelledTitle = Phrase(
    fi: "Tapaaminen on peruttu",
    sv: "Mötet är inställt",
    en: "The meeting is cancelled"
  )
  static let welcome = Phrase(
    fi: "Hei! Sinut kutsutaan oman tiimisi tapaamiseen. Tapaaminen on sinua varten.",
    sv: "Hej! Du kallas till ditt eget teams möte. Mötet är till för dig.",
    en: "Hello! You are invited to a meeting of your own team. The meeting is for you."
  )
  static let changed = Phrase(
    fi: "Aika tai paikka on muuttunut. Tämä kutsu on voimassa, aiempi ei.",
    sv: "Tiden eller platsen har ändrats. Den här kallelsen gäller, inte den tidigare.",
    en: "The time or the place has changed. This invitation holds, the earlier one does not."
  )
  static let doNotCome = Phrase(
    fi: "Hei! Oman tiimisi tapaaminen on peruttu. Sinun ei tarvitse tulla.",
    sv: "Hej! Ditt teams möte är inställt. Du behöver inte komma.",
    en: "Hello! The meeting of your team is cancelled. You need not come."
  )
  static let newTime = Phrase(
    fi: "Saat uuden kutsun, kun uusi aika on sovittu.",
    sv: "Du får en ny kallelse när en ny tid har avtalats.",
    en: "You will get a new invitation when a new time has been agreed."
  )
  static let whenName = Phrase(fi: "Milloin", sv: "När", en: "When")
  static let whereName = Phrase(fi: "Missä", sv: "Var", en: "Where")
  static let remoteName = Phrase(fi: "Etänä", sv: "På distans", en: "Remotely")
  static let fallbackName = Phrase(
    fi: "Jos yhteys ei toimi",
    sv: "Om förbindelsen inte fungerar",
    en: "If the connection fails"
  )
  static let eitherWay = Phrase(
    fi: "Voit tulla paikalle tai osallistua puhelimella tai tietokoneella.",
    sv: "Du kan komma på plats eller delta med telefon eller dator.",
    en: "You can come to the place, or take part with a telephone or a computer."
  )
  static let onlyRemote = Phrase(
    fi: "Osallistut puhelimella tai tietokoneella. Sinun ei tarvitse matkustaa.",
    sv: "Du deltar med telefon eller dator. Du behöver inte resa.",
    en: "You take part with a telephone or a computer. You need not travel."
  )
  static let open = Phrase(
    fi: "Avaa tämä osoite: {link}",
    sv: "Öppna den här adressen: {link}",
    en: "Open this address: {link}"
  )
  static let ring = Phrase(fi: "Soita: {phone}", sv: "Ring: {phone}", en: "Ring: {phone}")
  static let peopleTitle = Phrase(
    fi: "Keitä tulee ja miksi",
    sv: "Vem som kommer och varför",
    en: "Who comes and why"
  )
  static let because = Phrase(fi: "Miksi: {reason}", sv: "Varför: {reason}", en: "Why: {reason}")
  static let approved = Phrase(
    fi: "Olet itse hyväksynyt nämä ihmiset tiimiisi.",
    sv: "Du har själv godkänt de här personerna i ditt team.",
    en: "You have approved these people to your team yourself."
  )
}

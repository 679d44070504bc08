import TiimiDomain

/// What people say in the practice population.
enum PracticeTexts {
  static let worries = [
    "Neljäs päivystyskäynti kuukauden sisällä, eikä kukaan ole kysynyt, miten kotona pärjätään.",
    "Lääkkeet ovat menneet sekaisin ja ruoka jää syömättä.",
    "Yksinäisyys painaa, ja laskut ovat jääneet maksamatta.",
    "Kaatuillut kotona kaksi kertaa, pelkää lähteä ulos.",
    "Puoliso on väsynyt hoitamaan, eikä apua ole pyydetty.",
    "Asioi monessa paikassa, mutta kukaan ei tunne kokonaisuutta.",
  ]
  static let views = [
    "Haluan asua kotona ja käydä itse kaupassa.",
    "En jaksa enää soittaa joka paikkaan erikseen.",
    "Tahdon, että joku kertoo, kuka hoitaa mitäkin.",
    "Olen huolissani rahasta ja nukun huonosti.",
  ]
  static let closeViews = [
    "Äiti ei pärjää yksin enää pitkään.",
    "Toivon, että joku soittaa minulle, jos jotakin tapahtuu.",
    "Isä on parempi kotona kuin laitoksessa.",
  ]
  static let strengths = [
    "Hyvä huumorintaju ja vanhat naapurit.", "Käsityötaito.", "Luja tahto asua kotona.",
    "Lapset käyvät viikoittain.",
  ]
  static let needs: [(area: NeedArea, words: String, goal: String)] = [
    (.dailyLife, "Ruoka ja peseytyminen jäävät väliin.", "Saan joka päivä lämpimän aterian."),
    (.housing, "Portaat ovat liian jyrkät.", "Pääsen ulos ilman pelkoa."),
    (.finances, "Laskut jäävät maksamatta.", "Tiedän, mihin rahani riittävät."),
    (.inclusion, "Päivät ovat hiljaisia.", "Näen ihmisiä kerran viikossa."),
    (.healthAndAgeing, "Lääkitys on epäselvä.", "Ymmärrän, mitä lääkkeitä syön."),
    (.functioning, "Kävely on epävarmaa.", "Kävelen kauppaan ja takaisin."),
    (.closePersons, "Puoliso on uupunut.", "Puolisoni saa levätä."),
  ]
  static let promises = [
    "Soittaa apteekkiin ja tilaa annosjakelun", "Varaa ajan muistihoitajalle",
    "Hakee asunnon muutostöihin avustusta", "Käy kotikäynnillä ja arvioi apuvälineet",
    "Selvittää maksusuunnitelman laskuille", "Kutsuu mukaan lähitorin kerhoon",
    "Keskustelee omaishoidon vapaista", "Tarkistaa lääkelistan",
  ]
  static let outcomes = [
    "Hoidettu, asiakas tietää asiasta.", "Tehty sovitusti.", "Onnistui toisella yrityksellä.",
  ]
  static let topics = [
    "Miten pärjään kotona?", "Lääkkeet", "Raha-asiat", "Kuka soittaa kenelle?", "Liikkuminen",
  ]
  static let experiences = [
    "Nyt tiedän, kenelle soittaa.", "Asiat ovat edenneet, mutta hitaasti.",
    "En ole enää yksin tämän kanssa.", "Odotan vielä kotikäyntiä.",
  ]
}

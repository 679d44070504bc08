import TiimiDomain

extension Checklist {
  /// Items 1, 2 and 12–15: how the services around the client hold together.
  ///
  /// Items 1 and 13–15 point at no single need. They lead to area 9 of 1301/2014 section 11, other
  /// needs related to functioning, so that the assessment has a place where to start.
  static let coordinationItems = [
    ChecklistItem(
      1,
      "simultaneousServices",
      areas: [9],
      name: Phrase(
        fi: "Monta palvelua yhtä aikaa",
        sv: "Flera tjänster samtidigt",
        en: "Several services at once"
      ),
      question: Phrase(
        fi: """
          Onko asiakkaalla ollut vähintään kolme palvelua tai hoitokontaktia viimeisen puolen \
          vuoden aikana?
          """,
        sv: "Har klienten haft minst tre tjänster eller vårdkontakter under det senaste halvåret?",
        en: "Has the client had at least three services or care contacts in the past six months?"
      ),
      rationale: Phrase(
        fi: """
          Kun auttajia on monta, kukaan ei helposti vastaa kokonaisuudesta, ellei palveluja \
          soviteta yhteen.
          """,
        sv:
          "När hjälparna är många blir helheten lätt ingens ansvar, om ingen samordnar tjänsterna.",
        en:
          "When many people help, the whole is easily left to nobody unless someone coordinates it."
      )
    ),
    ChecklistItem(
      2,
      "unplannedVisits",
      areas: [6, 8],
      name: Phrase(
        fi: "Toistuvat äkilliset käynnit",
        sv: "Upprepade oplanerade besök",
        en: "Repeated unplanned visits"
      ),
      question: Phrase(
        fi: """
          Onko asiakkaalla ollut vähintään kolme ennalta suunnittelematonta käyntiä, esimerkiksi \
          päivystyksessä, viimeisen puolen vuoden aikana?
          """,
        sv: """
          Har klienten gjort minst tre oplanerade besök, till exempel på jouren, under det senaste \
          halvåret?
          """,
        en: """
          Has the client made at least three unplanned visits, such as emergency visits, in the \
          past six months?
          """
      ),
      rationale: Phrase(
        fi: """
          Toistuvat äkilliset käynnit voivat kertoa, etteivät nykyiset palvelut vastaa \
          tarpeeseen.
          """,
        sv: "Upprepade oplanerade besök kan tyda på att tjänsterna inte motsvarar behovet.",
        en: "Repeated unplanned visits may mean that the present services do not meet the need."
      )
    ),
    ChecklistItem(
      12,
      "medicationLoad",
      areas: [8],
      name: Phrase(fi: "Monta lääkettä", sv: "Många läkemedel", en: "Many medicines"),
      question: Phrase(
        fi: "Onko asiakkaalla käytössä vähintään kymmenen lääkettä?",
        sv: "Använder klienten minst tio läkemedel?",
        en: "Does the client use at least ten medicines?"
      ),
      rationale: Phrase(
        fi: """
          Runsas lääkitys liittyy usein moneen sairauteen, ja kokonaisuuden tarkistaminen vaatii \
          yhteistyötä.
          """,
        sv: """
          Många läkemedel hänger ofta ihop med flera sjukdomar, och det krävs samarbete för att \
          se över helheten.
          """,
        en: """
          Many medicines often go with several illnesses, and reviewing the whole takes \
          cooperation.
          """
      )
    ),
    ChecklistItem(
      13,
      "whomToContact",
      areas: [9],
      name: Phrase(
        fi: "Keneen ottaa yhteyttä",
        sv: "Vem man kan kontakta",
        en: "Whom to contact"
      ),
      question: Phrase(
        fi: "Sanooko asiakas, ettei hän tiedä, keneen ottaa yhteyttä asioissaan?",
        sv: "Säger klienten att hen inte vet vem hen ska kontakta i sina ärenden?",
        en: "Does the client say that they do not know whom to contact about their matters?"
      ),
      rationale: Phrase(
        fi: "Asiakkaan oma kokemus hajallaan olevista palveluista on riittävä syy pysähtyä.",
        sv: "Klientens egen upplevelse av splittrade tjänster är skäl nog att stanna upp.",
        en: "The client's own experience of scattered services is reason enough to stop and look."
      )
    ),
    ChecklistItem(
      14,
      "noNamedWorker",
      areas: [9],
      name: Phrase(
        fi: "Ei nimettyä työntekijää",
        sv: "Ingen utsedd kontaktperson",
        en: "No named worker"
      ),
      question: Phrase(
        fi: """
          Puuttuuko asiakkaalta nimetty omatyöntekijä tai yhteyshenkilö, vaikka hänellä on \
          palveluja vähintään kahdelta toimialalta?
          """,
        sv: """
          Saknar klienten en egen kontaktperson eller annan utsedd person, fast klienten har \
          tjänster från minst två sektorer?
          """,
        en: """
          Is the client without a named own worker or contact person although they have services \
          from at least two sectors?
          """
      ),
      rationale: Phrase(
        fi: "Ilman nimettyä työntekijää kukaan ei vastaa siitä, että palvelut toimivat yhdessä.",
        sv: "Utan en utsedd person är det ingen som ser till att tjänsterna fungerar tillsammans.",
        en: "Without a named person nobody sees to it that the services work together."
      )
    ),
    ChecklistItem(
      15,
      "workerWorry",
      areas: [9],
      name: Phrase(
        fi: "Työntekijän huoli",
        sv: "Arbetstagarens oro",
        en: "The worker's worry"
      ),
      question: Phrase(
        fi: """
          Onko sinulla tai jollakin muulla työntekijällä huoli asiakkaan tilanteesta \
          kokonaisuutena?
          """,
        sv: "Är du eller någon annan arbetstagare orolig för klientens situation som helhet?",
        en: "Are you or is another worker worried about the client's situation as a whole?"
      ),
      rationale: Phrase(
        fi: """
          Ammattilaisen huoli on havainto, joka kannattaa ottaa puheeksi, vaikka sille ei vielä \
          olisi nimeä.
          """,
        sv: """
          En yrkesutbildad persons oro är en iakttagelse som är värd att ta upp, även om den \
          ännu saknar namn.
          """,
        en: "A professional's worry is an observation worth raising even before it has a name."
      )
    ),
  ]
}

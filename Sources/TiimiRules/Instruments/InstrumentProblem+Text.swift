import TiimiDomain

extension InstrumentProblem {
  /// What it says to people.
  var text: Phrase { Self.texts[self] ?? Phrase(fi: rawValue, sv: rawValue, en: rawValue) }

  private static let texts: [InstrumentProblem: Phrase] =
    formTexts.merging(answerTexts) { first, _ in first }
    .merging(resultTexts) { first, _ in first }

  private static let formTexts: [InstrumentProblem: Phrase] = [
    .statusMissing: Phrase(
      fi: "Tila (status) puuttuu.",
      sv: "Statusen (status) saknas.",
      en: "The status is missing."
    ),
    .linkIdMissing: Phrase(
      fi: "Kohdalla ei ole tunnusta (linkId), joten siihen ei voi vastata.",
      sv: "Punkten saknar beteckning (linkId) och kan inte besvaras.",
      en: "The item has no linkId, so it cannot be answered."
    ),
    .typeUnknown: Phrase(
      fi: "Kohdan tyyppi puuttuu tai on tuntematon; kohtaa ei pisteytetä.",
      sv: "Punktens typ saknas eller är okänd; punkten poängsätts inte.",
      en: "The type of the item is missing or unknown; the item is not scored."
    ),
    .partUnreadable: Phrase(
      fi: "Tätä osaa ei voi lukea, ja se on ohitettu.",
      sv: "Denna del kan inte läsas och har förbigåtts.",
      en: "This part cannot be read and was passed over."
    ),
    .valueSetElsewhere: Phrase(
      fi: "Vastausvaihtoehdot ovat muualla, joten koodeja ei voi tarkistaa.",
      sv: "Svarsalternativen finns någon annanstans, så koderna kan inte kontrolleras.",
      en: "The answer options are elsewhere, so codes cannot be checked."
    ),
    .weightConflict: Phrase(
      fi:
        "Samalla vaihtoehdolla on eri paikoissa eri pistemäärä; lomakkeen ensimmäinen jää voimaan.",
      sv: """
        Samma alternativ har olika poäng på olika ställen; formulärets första poäng gäller.
        """,
      en: "One option has different weights in different places; the form’s first one holds."
    ),
    .weightUnreadable: Phrase(
      fi: "Vaihtoehdon pistemäärää ei voi lukea.",
      sv: "Alternativets poäng kan inte läsas.",
      en: "The weight of the option cannot be read."
    ),
    .behaviourMissing: Phrase(
      fi: "Ehtoja on monta, mutta enableBehavior puuttuu; yksikin täyttyvä ehto riittää.",
      sv: "Villkoren är flera, men enableBehavior saknas; det räcker att ett villkor uppfylls.",
      en: "There are several conditions but no enableBehavior; any one of them is enough."
    ),
    .conditionUnreadable: Phrase(
      fi: "Näyttämisen ehtoa ei voi lukea, eikä se näin ollen täyty.",
      sv: "Villkoret för att visa punkten kan inte läsas och uppfylls därför inte.",
      en: "The condition for showing the item cannot be read, so it is not met."
    ),
    .questionUnknown: Phrase(
      fi: "Ehto viittaa kohtaan, jota lomakkeessa ei ole.",
      sv: "Villkoret hänvisar till en punkt som inte finns i formuläret.",
      en: "The condition refers to an item that the form does not have."
    ),
    .conditionCircular: Phrase(
      fi: "Ehdot viittaavat toisiinsa kehässä; kohta katsotaan piilotetuksi.",
      sv: "Villkoren hänvisar till varandra i en cirkel; punkten anses dold.",
      en: "The conditions refer to each other in a circle; the item counts as not shown."
    ),
    .totalAmbiguous: Phrase(
      fi: "Lomakkeessa on monta laskettua summaa, eikä ole selvää, mikä on kokonaispistemäärä.",
      sv: "Formuläret har flera beräknade summor, och det är oklart vilken som är totalpoängen.",
      en: "The form has several computed totals, and it is not clear which is the total score."
    ),
    .noWeights: Phrase(
      fi: "Lomakkeessa ei ole pistemääriä, joten sitä ei voi pisteyttää.",
      sv: "Formuläret har inga poäng, så det kan inte poängsättas.",
      en: "The form has no weights, so it cannot be scored."
    ),
  ]

  private static let answerTexts: [InstrumentProblem: Phrase] = [
    .numberAsString: Phrase(
      fi: "Luku on kirjoitettu tekstinä; se on luettu lukuna.",
      sv: "Talet har skrivits som text; det har lästs som ett tal.",
      en: "The number is written as text; it was read as a number."
    ),
    .otherQuestionnaire: Phrase(
      fi: "Vastaukset viittaavat toiseen lomakkeeseen.",
      sv: "Svaren hänvisar till ett annat formulär.",
      en: "The answers refer to another questionnaire."
    ),
    .matchedByCode: Phrase(
      fi: "Kohta löytyi koodin eikä tunnuksen perusteella.",
      sv: "Punkten hittades med koden, inte med beteckningen.",
      en: "The item was found by its code, not by its linkId."
    ),
    .unknownItem: Phrase(
      fi: "Lomakkeessa ei ole tällaista kohtaa; vastausta ei lasketa.",
      sv: "Formuläret har ingen sådan punkt; svaret räknas inte.",
      en: "The form has no such item; the answer does not count."
    ),
    .unknownCode: Phrase(
      fi: "Vastaus ei ole mikään kohdan vaihtoehdoista.",
      sv: "Svaret är inget av punktens alternativ.",
      en: "The answer is none of the item’s options."
    ),
    .answeredTwice: Phrase(
      fi: "Kohtaan on monta vastausta, vaikka siihen kuuluu yksi. Kohtaa ei pisteytetä.",
      sv: "Punkten har flera svar fast den ska ha ett. Punkten poängsätts inte.",
      en: "The item has several answers but takes one. It is not scored."
    ),
    .wrongKind: Phrase(
      fi: "Vastaus on väärää lajia.",
      sv: "Svaret är av fel slag.",
      en: "The answer is of the wrong kind."
    ),
    .outOfRange: Phrase(
      fi: "Vastauksen pistemäärä ei ole kohdan sallittu arvo.",
      sv: "Svarets poäng är inte ett tillåtet värde för punkten.",
      en: "The points of the answer are not a value that the item allows."
    ),
    .ambiguousNumber: Phrase(
      fi: "Luku voi tarkoittaa koodia tai pistemäärää. Anna koodi tekstinä.",
      sv: "Talet kan betyda en kod eller en poäng. Ange koden som text.",
      en: "The number may mean a code or a weight. Give the code as text."
    ),
    .weightMissing: Phrase(
      fi: "Vastauksen vaihtoehdolla ei ole pistemäärää.",
      sv: "Svarsalternativet har ingen poäng.",
      en: "The option answered has no weight."
    ),
    .weightOfAnswer: Phrase(
      fi: "Pistemäärä on otettu vastauksesta, koska lomakkeessa sitä ei ole.",
      sv: "Poängen har tagits från svaret, eftersom formuläret saknar den.",
      en: "The weight was taken from the answer, as the form has none."
    ),
    .hiddenAnswered: Phrase(
      fi: "Piilotettuun kohtaan on vastattu; vastausta ei lasketa.",
      sv: "En dold punkt har besvarats; svaret räknas inte.",
      en: "A hidden item is answered; the answer does not count."
    ),
    .disabledAnswered: Phrase(
      fi: "Kohtaan on vastattu, vaikka sitä ei kuulunut näyttää; vastausta ei lasketa.",
      sv: "Punkten har besvarats fast den inte skulle visas; svaret räknas inte.",
      en: "The item is answered although it was not to be shown; the answer does not count."
    ),
    .bothAlternatives: Phrase(
      fi: "Vaihtoehtoisista kohdista on vastattu useampaan; vain yksi lasketaan.",
      sv: "Fler än en av de alternativa punkterna har besvarats; bara en räknas.",
      en: "More than one of the alternative items is answered; only one counts."
    ),
    .weightCount: Phrase(
      fi: "Painoja on annettava yhtä monta kuin tavoitteita, ja niiden on oltava positiivisia.",
      sv: "Vikterna ska vara lika många som målen och positiva.",
      en: "There must be as many weights as goals, and they must be positive."
    ),
  ]

  private static let resultTexts: [InstrumentProblem: Phrase] = [
    .totalDiffers: Phrase(
      fi: "Lomakkeen ilmoittama summa poikkeaa vastauksista lasketusta.",
      sv: "Summan som formuläret uppger avviker från den som räknats av svaren.",
      en: "The total that the form states differs from the one computed from the answers."
    ),
    .totalIsRaw: Phrase(
      fi: "Ilmoitettu summa on raakapistemäärä ennen kertomista.",
      sv: "Den uppgivna summan är råpoängen före multiplikationen.",
      en: "The stated total is the raw sum before it is multiplied."
    ),
    .totalNotChecked: Phrase(
      fi: "Ilmoitettua summaa ei voi tarkistaa, koska pistemäärää ei voi laskea.",
      sv: "Den uppgivna summan kan inte kontrolleras, eftersom poängen inte kan räknas ut.",
      en: "The stated total cannot be checked, as there is no score."
    ),
    .scoreOutOfRange: Phrase(
      fi: "Tulos ei ole mittarin asteikolla.",
      sv: "Resultatet ligger utanför mätinstrumentets skala.",
      en: "The result is outside the instrument’s range."
    ),
    .ageNeeded: Phrase(
      fi: "Raja-arvo riippuu iästä, jota ei annettu; luokkaa ei voi kertoa.",
      sv: "Gränsvärdet beror på åldern, som inte angavs; klassen kan inte anges.",
      en: "The cut-off depends on age, which was not given; no band can be told."
    ),
    .ageNotCovered: Phrase(
      fi: "Raja-arvot eivät koske tämänikäistä; luokkaa ei voi kertoa.",
      sv: "Gränsvärdena gäller inte för denna ålder; klassen kan inte anges.",
      en: "The cut-offs do not cover this age; no band can be told."
    ),
    .ageDiffers: Phrase(
      fi: "Vastattu ikäryhmä poikkeaa annetusta iästä; vastaus jää voimaan.",
      sv: "Den besvarade åldersgruppen avviker från den angivna åldern; svaret gäller.",
      en: "The age group answered differs from the age given; the answer holds."
    ),
    .bandOpen: Phrase(
      fi: "En tiedä -vastaukset voivat muuttaa luokkaa, joten sitä ei voi vielä kertoa.",
      sv: "Vet inte-svaren kan ändra klassen, så den kan inte anges ännu.",
      en: "Answers of “don’t know” could change the band, so it cannot be told yet."
    ),
    .bandDiffers: Phrase(
      fi: "Annettu luokka poikkeaa pisteiden mukaisesta; annettu luokka jää voimaan.",
      sv: "Den angivna klassen avviker från poängens klass; den angivna klassen gäller.",
      en: "The band given differs from that of the score; the band given holds."
    ),
    .alertUnseen: Phrase(
      fi:
        "Pisteistä ei näe, vaatiiko tämän kohdan vastaus toimia samana päivänä. Katso lomakkeesta.",
      sv: "Poängen visar inte om svaret på punkten kräver åtgärder samma dag. Se formuläret.",
      en: "The score does not show whether this item calls for action the same day. See the form."
    ),
    .bandsOverlap: Phrase(
      fi: "Luokat menevät päällekkäin.",
      sv: "Klasserna överlappar varandra.",
      en: "Bands overlap."
    ),
    .bandsGap: Phrase(
      fi: "Luokkien väliin jää pistemääriä, joilla ei ole luokkaa.",
      sv: "Mellan klasserna finns poäng som inte hör till någon klass.",
      en: "There are scores between the bands that belong to none."
    ),
    .bandsOutside: Phrase(
      fi: "Luokka ulottuu asteikon ulkopuolelle tai on nurin päin.",
      sv: "Klassen går utanför skalan eller är omvänd.",
      en: "A band reaches outside the range or is reversed."
    ),
    .itemMissing: Phrase(
      fi: "Lomakkeessa ei ole kohtaa, jonka pisteytys nimeää.",
      sv: "Formuläret saknar en punkt som poängsättningen nämner.",
      en: "The form lacks an item that the scoring names."
    ),
    .textMissing: Phrase(
      fi: "Kohdan teksti puuttuu tekstipaketista.",
      sv: "Punktens text saknas i textpaketet.",
      en: "The text of the item is missing from the text pack."
    ),
  ]
}

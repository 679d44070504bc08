#!/usr/bin/env bash
# Plays the story of a fictive client in Ylöjärvi on a practice register, with commentary.
# Usage: demo.sh TIIMI REGISTER   (TIIMI_LANG fi, sv or en; Finnish by default)
set -euo pipefail

tiimi=$1
export TIIMI_REGISTER=$2
export TIIMI_LANG=${TIIMI_LANG:-fi}
export TIIMI_AS=

bold='' dim='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' dim=$'\e[2m' plain=$'\e[0m'; fi

# say FI SV EN: a piece of commentary in the reader's language.
say() {
  local text=$1
  case $TIIMI_LANG in sv) text=$2 ;; en) text=$3 ;; esac
  printf '\n%s%s%s\n' "$bold" "$text" "$plain" | fold -s -w 90
}

# on WHO TIME: the next commands are given by WHO at TIME.
on() { export TIIMI_AS=$1 TIIMI_NOW=$2; }

# t WORDS…: shows a command and runs it.
t() {
  local word line=''
  for word in "$@"; do
    case $word in *[[:space:]]* | *'='*) line+=" \"$word\"" ;; *) line+=" $word" ;; esac
  done
  printf '%s$ tiimi%s%s\n' "$dim" "$line" "$plain"
  "$tiimi" "$@"
}

here=$(cd "$(dirname "$0")" && pwd)

say "Minun tiimini – yhden ihmisen matka tiimin läpi. Kaikki ihmiset ovat keksittyjä." \
  "Mitt team – en människas väg genom teamet. Alla personer är påhittade." \
  "My Team – one person's way through the team. Everybody is made up."
export TIIMI_NOW=2025-12-01T08:00
t init --practice --login ohjaaja --name "Ohjaaja Ojala"
on ohjaaja 2025-12-01T08:10
"$tiimi" apply "$here/people.json" --quiet

say "18.12.2025. Kerttu, 82, on neljättä kertaa päivystyksessä kuukauden sisällä. Vastaanoton hoitaja Tiina pysähtyy hänen kohdalleen." \
  "18.12.2025. Kerttu, 82, är på jouren för fjärde gången på en månad. Skötaren Tiina stannar upp." \
  "18 Dec 2025. Kerttu, 82, is at the emergency for the fourth time in a month. Nurse Tiina stops to ask."
on tiina.hoitaja 2025-12-18T09:30
t case open 150543-9127 --unit YLO --source professionalWorry \
  --worry "Neljäs päivystyskäynti kuukaudessa, eikä kukaan ole kysynyt, miten kotona pärjätään."
c=YLO-2025-1
t screen record $c --answers "$here/screening.json"

say "Miksi tiimiä ehdotetaan? Sääntö, sen ehdot ja mistä tiedot tulevat." \
  "Varför föreslås ett team? Regeln, dess villkor och varifrån uppgifterna kommer." \
  "Why is a team proposed? The rule, its conditions, and where the facts come from."
t explain $c --rule MT-RECOMMENDATION
t assess contact $c --day 2025-12-18 --from client
t deadline count --rule SHL36-START-7WD --from 2025-12-18
t case decide $c --decision team

say "Kertulle kerrotaan, mitä tiimi on ja mitä muuta voisi tehdä. Hän sanoo kyllä." \
  "Man berättar för Kerttu vad teamet är och vad man annars kunde göra. Hon säger ja." \
  "Kerttu is told what the team is and what else could be done. She says yes."
t invite inform $c --what "Oma tiimi, joka kokoontuu sinun asioittesi äärelle." \
  --who "Sinä, tyttäresi jos haluat, ja ne ammattilaiset, jotka hyväksyt." \
  --why "Apua on monessa paikassa, mutta kukaan ei johda kokonaisuutta." \
  --alternatives "Palvelut voivat jatkua erikseen kuten nyt. Voit myös miettiä rauhassa."
t invite answer $c --answer yes --words "No jos kerran samalla kertaa selviää, niin tulkoot."
t permission give $c --kind plan --for "Yhteinen suunnitelma" \
  --recipient "tiimin jäsenet" --item "yhteinen suunnitelma"
t permission give $c --kind disclosure --for "Arjen tuen järjestäminen" \
  --recipient "kotihoito" --recipient "fysioterapia" --item "palvelutarpeen arvio" --item "lääkelista"

say "Arviointi alkaa 29.12., ennen lakisääteistä päivää 2.1.2026. Ensin kuullaan Kerttua." \
  "Bedömningen börjar 29.12, före den lagstadgade dagen 2.1.2026. Först hörs Kerttu." \
  "The assessment starts on 29 Dec, before the statutory 2 Jan 2026. Kerttu speaks first."
on sari.sosiaali 2025-12-29T10:00
t assess start $c
t assess view $c --of client --words "Minä tahdon asua kotona. Yöllä pelottaa, mutta en lähde mihinkään laitokseen."
t assess view $c --of close:1 --words "Äiti ei pärjää enää yksin. Toivoisin, että hän muuttaisi palvelutaloon."
t assess need $c --area 1 --nature longTerm --words "Ruoka jää laittamatta ja lääkkeet menevät sekaisin." --importance 8
t assess need $c --area 9 --nature longTerm --words "Kaatuu öisin vessamatkalla." --importance 10
t assess strength $c --words "Sitkeä, ja naapurin Elsa käy joka päivä." --by close:1
t assess network $c --who close:1 --relation tytär --closeness 1 --support "käy viikonloppuisin" --wanted
t assess understanding $c --words "Koti on Kertun paikka niin kauan kuin yöt saadaan turvallisiksi." \
  --agree client --agree sari.sosiaali --disagree "close:1: muuttaminen palvelutaloon"
t assess own-worker-need $c --needed yes --words "Arvioitu yhdessä: yksi ihminen, jolle soittaa."

say "Tiimi kootaan Kertun toiveiden mukaan. Yhden ehdotetun hän torjuu, ja yksi kutsuttu ei pääse." \
  "Teamet samlas enligt Kerttus önskemål. En föreslagen avböjer hon, och en inbjuden kan inte komma." \
  "The team is gathered as Kerttu wishes. She turns one proposal down, and one invited cannot come."
on sari.sosiaali 2025-12-30T09:00
t team propose $c --who close:1 --capacity closePerson --need 1 --reason "Kerttu haluaa tyttärensä mukaan."
t team propose $c --who tiina.hoitaja --capacity professional --need 2 --reason "Tunnisti tilanteen ja tuntee päivystyskäynnit."
t team propose $c --who sari.sosiaali --capacity professional --need 1 --reason "Palvelujen kokonaisuus."
t team propose $c --who antti.laakari --capacity professional --need 2 --reason "Lääkityksen tarkistus kaatumisten takia."
t team propose $c --who paula.fysio --capacity professional --need 2 --reason "Tasapaino ja apuvälineet."
t team propose $c --who kimmo.kotihoito --capacity professional --need 1 --reason "Ateriat ja lääkkeet arjessa."
t team propose $c --who leena.psykologi --capacity professional --need 2 --reason "Yöllinen pelko."
t team propose $c --who "Outi Esimerkki / Kela" --capacity otherSector --need 1 --reason "Hoitotuen hakeminen."
for m in 1 2 3 4 5 6 8; do t team approve $c $m; done
t team turn-down $c 7 --words "Juttelen mieluummin Elsan kanssa."
for m in 1 2 3 4 5 6; do t team accept $c $m; done
t team decline $c 8 --reason "Ei pääse tapaamisiin, neuvoo puhelimessa."
t team own-worker $c --staff sari.sosiaali
t team convener $c 3
t assess complete $c --summary "Tarvitsee tukea aterioihin, lääkkeisiin ja öihin." \
  --preconditions "Asiakkuuden edellytykset täyttyvät."

say "Yhdistelmätapaaminen 14.1.2026: Kerttu ja Tiina paikalla, lääkäri etänä. Kertun oma aihe on ensimmäinen." \
  "Hybridmöte 14.1.2026: Kerttu och Tiina på plats, läkaren på distans. Kerttus eget ämne kommer först." \
  "A hybrid meeting on 14 Jan 2026: Kerttu and Tiina in the room, the physician remote. Her topic comes first."
on sari.sosiaali 2026-01-05T09:00
t meeting call $c --starts 2026-01-14T13:00 --ends 2026-01-14T14:00 --mode hybrid \
  --place "Sote-keskus, huone 2" --link https://kokous.example/kerttu
t meeting topic $c 1 --title "Lääkkeet" --by tiina.hoitaja
t meeting topic $c 1 --title "Miten uskallan nukkua yöni?" --by client
t meeting agenda $c 1

say "Kutsut: kalenteriin ilman asiakkaan tietoja, Kertulle selkokielellä." \
  "Kallelserna: till kalendern utan klientens uppgifter, till Kerttu på klarspråk." \
  "The invitations: to calendars without a word of the client, to Kerttu in plain language."
papers=${TIIMI_REGISTER%.tiimi}-papers
mkdir -p "$papers"
t meeting invite $c 1 --to "$papers"
t meeting invite $c 1 --for client
on sari.sosiaali 2026-01-14T14:10
t meeting hold $c 1 --present client --present close:1 --present tiina.hoitaja --present sari.sosiaali \
  --present paula.fysio --remote antti.laakari --excused "kimmo.kotihoito: työvuoro" --left "close:1: 13.45"
t meeting settle $c 2 --decided "Yövalo, turvapuhelin ja kävelyteline kokeiluun."
t meeting settle $c 1 --decided "Lääkelista tarkistetaan ja siirrytään annosjakeluun."

say "Neljä vastuuta. Jokaisella on yksi vastuuhenkilö ja määräpäivä; yksi siirtyy toiselle." \
  "Fyra ansvar. Vart och ett har en ansvarsperson och en dag; ett flyttas till en annan." \
  "Four responsibilities. Each has one accountable person and a day; one is handed over."
t goal set $c --need 2 --words "Nukun yöni kotona pelkäämättä." \
  --step "Kaatuu joka viikko" --step "Kaatuu joka kuukausi" --step "Ei kaadu, valvoo pelosta" \
  --step "Nukkuu useimmat yöt" --step "Nukkuu joka yön"
for view in client implementer worker; do t goal rate $c 1 --viewpoint $view --rating -2; done
t responsibility agree $c --what "Tarkistaa lääkelistan" --holder 4 --due 2026-01-21 --topic 1
t responsibility agree $c --what "Tilaa turvapuhelimen" --holder 6 --due 2026-01-30 --topic 2
t responsibility agree $c --what "Tuo kävelytelineen ja käy harjoittelemassa" --holder 5 --due 2026-01-28 --goal 1
t responsibility agree $c --what "Soittaa sunnuntaisin, miten viikko meni" --holder 1 --due 2026-04-12 --need 1
for r in 1 3 4; do t responsibility accept $c $r; done
t responsibility hand-over $c 2 --to 3 --reason "Kotihoidossa ei ole tilausoikeutta."
t responsibility accept $c 2
t meeting close-minutes $c 1 --text "Sovittiin yön turvasta ja lääkkeistä. Neljä vastuuta, omatyöntekijä Sari."
on antti.laakari 2026-01-20T15:00
t responsibility done $c 1 --outcome "Kaksi unilääkettä lopetettu, annosjakelu alkaa 1.2."
on paula.fysio 2026-01-27T12:00
t responsibility done $c 3 --outcome "Teline käytössä, kotikäynti tehty."

say "Tämän Sari näkee, kun avaa työpäivänsä 2.2.2026: yksi lupaus on myöhässä." \
  "Det här ser Sari när hon börjar sin dag 2.2.2026: ett löfte är försenat." \
  "This is what Sari sees when she opens her day on 2 Feb 2026: one promise is late."
on sari.sosiaali 2026-02-02T08:00
t today
t responsibility done $c 2 --outcome "Turvapuhelin asennettu 2.2., kokeiltu yhdessä."

say "Mitä tiimistä ja suunnitelmasta vielä puuttuu? Jokaisen puutteen korjaa yksi komento." \
  "Vad saknas ännu i teamet och planen? Varje brist åtgärdas med ett kommando." \
  "What is still missing from the team and the plan? One command mends each gap."
t gaps $c

say "Suunnitelma Kertun sanoin: yksitoista kohtaa, joista yhtä ei voi vielä täyttää." \
  "Planen med Kerttus ord: elva punkter, av vilka en ännu inte kan fyllas i." \
  "The plan in Kerttu's words: eleven items, one of which cannot be filled in yet."
on sari.sosiaali 2026-02-03T10:00
t plan write $c 1 --text "Kerttu: yöt pelottavat. Työntekijät: ateriat, lääkkeet ja yön turva."
t plan write $c 2 --text "Turvapuhelin, annosjakelu, kotihoidon käynti aamuisin, kävelyteline."
t plan write $c 3 --obstacle "Arvioidaan, kun annosjakelun vaikutus nähdään."
t plan write $c 4 --text "Sari soittaa joka toinen viikko ja käy kerran kuussa."
t plan write $c 5 --text "Sitkeys, naapurin Elsa, tytär."
t plan write $c 6 --text "Nukun yöni kotona pelkäämättä."
t plan write $c 7 --text "Ainakin kevään ajan."
t plan write $c 8 --text "Sari johtaa, Antti lääkkeet, Paula liikkuminen, kotihoito aamut, tytär sunnuntait."
t plan write $c 9 --text "Seuranta 15.4., tavoite arvioidaan kolmesta näkökulmasta."
t plan write $c 10 --text "Portaat ja pimeä eteinen vaikeuttavat; valo on korjattu."
t plan write $c 11 --text "Sama hoitaja aamuisin, ei vaihtuvia."
t plan agree $c --client-view "Näin on hyvä. Minun sanani ovat siinä."
t followup schedule $c 2026-04-15

say "Kertun oma paperi: omat sanat ensin, kuka tekee mitä, ja kenelle soittaa." \
  "Kerttus eget papper: de egna orden först, vem som gör vad och vem man ringer." \
  "Kerttu's own paper: her own words first, who does what, and whom to call."
t plan print $c --for client --to "$papers/plan.html"
t case summary $c

say "Seuranta 15.4.: Kerttu, toteuttaja ja työntekijä arvioivat samaa tavoitetta, kukin omin silmin." \
  "Uppföljning 15.4: Kerttu, den som utför och arbetstagaren bedömer samma mål, var och en för sig." \
  "Follow-up on 15 April: Kerttu, the implementer and the worker rate the same goal, each for themselves."
on sari.sosiaali 2026-04-15T11:00
t goal rate $c 1 --viewpoint client --rating 1 --followup 1 --words "Nukun, kun nappi on ranteessa."
t goal rate $c 1 --viewpoint implementer --rating 0 --followup 1
t goal rate $c 1 --viewpoint worker --rating 1 --followup 1
t followup hold $c 1 --experience "Ensimmäistä kertaa tiedän, kenelle soittaa." --closing
t case checklist $c

say "Asia päätetään 30.4. Auki jäänyt vastuu peruuntuu ja jää näkyviin." \
  "Ärendet avslutas 30.4. Ansvaret som var öppet upphävs och förblir synligt." \
  "The case is closed on 30 April. The open responsibility is cancelled, and stays visible."
on sari.sosiaali 2026-04-30T13:00
t case close $c --reason goalsMet --summary "Kerttu nukkuu kotonaan ja tietää, kuka auttaa." \
  --next "Lähitorin palveluneuvonta, arkisin 9–15"

say "Viisi kuukautta myöhemmin tytär soittaa. Asia avataan: tiimi palaa ehdotettuna ja juuri tuo vastuu avoimena." \
  "Fem månader senare ringer dottern. Ärendet öppnas: teamet återkommer som föreslaget och just det ansvaret som öppet." \
  "Five months later the daughter calls. The case is reopened: the team is back as proposed, and just that promise is open."
on sari.sosiaali 2026-10-01T09:00
t case reopen $c --reason "Tytär soitti: äiti on kaatunut uudelleen."
t case show $c
t check

say "Arvioijan työpöydällä: kolmesataa keksittyä asiaa, ja luvut, joita voi kysellä." \
  "På utvärderarens bord: trehundra påhittade ärenden, och siffror som tål frågor." \
  "On the evaluator's desk: three hundred made-up cases, and figures that bear questions."
story=$TIIMI_REGISTER
export TIIMI_REGISTER="${story%.tiimi}-arvio.tiimi"
on ohjaaja 2026-10-01T12:00
t init --practice --login ohjaaja --name "Ohjaaja Ojala"
t practice --cases 300 --seed 7
t metrics run M02 M05 M08 M17 --from 1.1.2025 --to 31.12.2025
t metrics run M04 --by unit
t metrics report --from 1.1.2025 --to 31.12.2025 --to "$papers/arvio.html"
t conformance --from 1.1.2025 --to 31.12.2025 --graph "$papers/kulku.svg" --quiet

say "Ulos lähtee vain pseudonyymejä: avain on muualla kuin rekisteri, ja lokiin jää, kenelle ja mitä." \
  "Ut går bara pseudonymer: nyckeln finns på annat håll än registret, och i loggen står vem som fick vad." \
  "Only pseudonyms leave: the key lies apart from the register, and the log keeps who was given what."
t key new --out "$papers/tutkimus.key"
t export events --format xes --key "$papers/tutkimus.key" --study demo --for "Arvioija" --out "$papers/tapahtumat.xes"
t export tables --key "$papers/tutkimus.key" --study demo --for "Arvioija" --out "$papers/taulut"
t export verify "$papers/taulut/manifest.json"
export TIIMI_REGISTER=$story

say "Rekisteri on tässä: $TIIMI_REGISTER" "Registret finns här: $TIIMI_REGISTER" \
  "The register is here: $TIIMI_REGISTER"
say "Kokeile seuraavaksi (TIIMI_REGISTER=$TIIMI_REGISTER TIIMI_AS=sari.sosiaali):" \
  "Pröva härnäst (TIIMI_REGISTER=$TIIMI_REGISTER TIIMI_AS=sari.sosiaali):" \
  "Try next (TIIMI_REGISTER=$TIIMI_REGISTER TIIMI_AS=sari.sosiaali):"
printf '  %s access-report Kerttu\n' "$tiimi"
printf '  %s case timeline %s\n  %s explain %s\n  %s today --within 30\n  %s rules list\n' \
  "$tiimi" "$c" "$tiimi" "$c" "$tiimi" "$tiimi"

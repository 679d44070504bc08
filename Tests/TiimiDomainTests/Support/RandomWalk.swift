import TiimiDomain

/// Commands drawn by chance, most of them possible, some of them nonsense.
struct RandomWalk {
  private var randomness: SeededRandomness

  init(seed: UInt64) {
    randomness = SeededRandomness(seed: seed)
  }

  /// The next command for the story as it stands.
  mutating func command(for story: Story) -> CaseCommand {
    switch number(in: 0...13) {
    case 0: anyRow(for: story)
    case 1: .mark(story.file.version - number(in: 0...6))
    case 2: early(story)
    case 3, 4: assessment(story)
    case 5, 6: team(story)
    case 7, 8: meeting(story)
    case 9, 10: agreement(story)
    case 11: plan(story)
    case 12: fact(story)
    default: ending(story)
    }
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    .random(in: range, using: &randomness)
  }

  mutating func pick<Choice>(_ choices: Choice...) -> Choice {
    choices[number(in: 0...choices.count - 1)]
  }

  private mutating func item<Item>() -> ItemNumber<Item> {
    ItemNumber(pick(1, 1, 1, 2, 2, 3, 4, 0, .min))
  }

  private mutating func words() -> String {
    pick("Yes", "No", "Perhaps", "Mornings", "Evenings", " ")
  }

  private mutating func day(_ story: Story) -> Day {
    story.today.adding(days: pick(0, 0, 0, -1, 1, 7, 30, -10))
  }

  private mutating func someone() -> Participant {
    pick(
      .client,
      .client,
      Cast.daughter,
      .staff(Cast.nurse),
      .staff(Cast.socialWorker),
      .staff(Cast.counsellor),
      Cast.benefitOfficer
    )
  }

  private mutating func holder() -> Accountable {
    pick(.client, .member(item()), .member(1), .member(2))
  }

  private mutating func anyRow(for story: Story) -> CaseCommand {
    CommandRow.all[number(in: 0...CommandRow.all.count - 1)].command(story)
  }

  private mutating func fates(_ story: Story, of holder: Accountable?) -> [ResponsibilityDisposal] {
    let open = story.file.openResponsibilities.filter { holder == nil || $0.holder == holder }
    return open.map {
      ResponsibilityDisposal(
        $0.number,
        pick(.keep, .unassign, .cancel(reason: words()), .handOver(to: self.holder()))
      )
    }
  }

  private mutating func early(_ story: Story) -> CaseCommand {
    pick(
      .openCase,
      .screen(.proposeTeam),
      .decide(.proposeTeam, words()),
      .inform,
      .answer(.yes),
      .answer(.yes),
      .answer(.no),
      .answer(.later(until: day(story))),
      .permit(.sharedPlanConsent, from: day(story)),
      .withdraw(item())
    )
  }

  private mutating func assessment(_ story: Story) -> CaseCommand {
    pick(
      .assessment(.recordContact(day: day(story), from: .client, grounds: [.age])),
      .assessment(.recordInitiation(day: day(story), reason: words())),
      .assessment(.start(day: day(story))),
      .view(of: someone(), words()),
      .view(of: .client, words()),
      .assessment(.recordObstacle(reason: words())),
      .need(.dailyLife, words(), importance: number(in: -1...11)),
      .assessment(.recordStrength(words: words(), namedBy: someone())),
      .ownWorkerNeed,
      .complete(assessmentOn: day(story))
    )
  }

  private mutating func team(_ story: Story) -> CaseCommand {
    let member: ItemNumber<Member> = item()
    return pick(
      .propose(someone(), for: item()),
      .approve(member),
      .accept(member, from: day(story), until: pick(nil, day(story))),
      .team(.declineForClient(member, words: words())),
      .team(.decline(member, reason: words())),
      .team(
        .end(
          member,
          day: day(story),
          reason: words(),
          fates: fates(story, of: .member(member))
        )
      ),
      .team(.nameConvener(member))
    )
  }

  private mutating func meeting(_ story: Story) -> CaseCommand {
    let meeting: ItemNumber<Meeting> = item()
    return pick(
      .call(.room(words(), onDay: number(in: 0...40))),
      .meeting(.move(meeting, to: .room(onDay: number(in: 0...9)), reason: words())),
      .meeting(.cancel(meeting, reason: words())),
      .raise(words(), by: someone(), in: meeting),
      .hold(meeting),
      .hold(meeting),
      .settle(item(), .decided(words())),
      .settle(item(), .postponed(reason: words())),
      .closeMinutes(meeting),
      .reopenMinutes(meeting)
    )
  }

  private mutating func agreement(_ story: Story) -> CaseCommand {
    let number: ItemNumber<Responsibility> = item()
    return pick(
      .setGoal(words(), need: item()),
      .rate(item(), pick(.client, .worker), self.number(in: -3...3), followUp: pick(nil, item())),
      .agree(words(), holder: holder(), due: day(story)),
      .agreement(
        .agree(what: words(), holder: holder(), due: day(story), basis: .topic(item()))
      ),
      .agreement(.accept(number)),
      .agreement(.decline(number, reason: words())),
      .handOver(number, to: holder()),
      .done(number, on: day(story)),
      .agreement(.reschedule(number, due: day(story), reason: words())),
      .cancel(number)
    )
  }

  private mutating func plan(_ story: Story) -> CaseCommand {
    pick(
      .write(pick(.goals, .duration), words()),
      .agreePlan,
      .agreePlan,
      .revisePlan,
      .followUp(.schedule(day(story))),
      .holdFollowUp(item(), on: day(story), next: pick(.closing, .followUp(day(story))))
    )
  }

  private mutating func fact(_ story: Story) -> CaseCommand {
    pick(
      .record(pick("decision enforced on", "rai used", " "), .text(words())),
      .record("rai used", .yesNo(pick(true, false))),
      .override(agreed: day(story), because: words()),
      .recordScore(pick(nil, "4", "-0.5"), by: someone())
    )
  }

  private mutating func ending(_ story: Story) -> CaseCommand {
    pick(
      .close(pick(.goalsMet, .moved)),
      .reopen,
      .reopen,
      .closing(
        .requestTransfer(
          to: pick(Cast.unit, Cast.otherUnit),
          reason: words(),
          fates: fates(story, of: nil)
        )
      ),
      .closing(.acceptTransfer),
      .closing(.rejectTransfer(reason: words())),
      .closing(.revokeTransfer(reason: words()))
    )
  }
}

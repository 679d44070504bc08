import TiimiDomain
import TiimiReports
import TiimiStore

extension Session {
  /// Computes metrics over the register, one case in memory at a time, through disclosure control.
  ///
  /// The whole run leaves one row in the access log. Results whose groups are too small come back
  /// hidden; there is no way around that from here.
  /// - Parameters:
  ///   - request: Which metrics, of which days, in which groups.
  ///   - counterpart: Another period or two units to compare with; nil for nothing.
  ///   - hasCharts: Whether run charts by month are made too.
  ///   - asOf: Only what had been recorded by the end of this day; nil for everything until now.
  ///   - ledger: What has been published before, so that these figures do not give it away.
  ///   - progress: Told how many of how many cases are done.
  /// - Returns: The report.
  /// - Throws: `EvaluationRefusal` for a period that ends before it starts, `CentreRefusal.unitUnknown`
  ///   for a unit of a comparison that does not exist, `DisclosureRefusal` for a threshold below
  ///   three, `AccessRefusal.noRole` for somebody without a role, `AccessRefusal.administratorsOnly`
  ///   for a threshold below five, and `StoreFailure`.
  public func metrics(
    _ request: MetricRequest,
    comparedWith counterpart: MetricCounterpart? = nil,
    hasCharts: Bool = false,
    asOf: Day? = nil,
    after ledger: PublicationLedger = PublicationLedger(),
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> MetricReport {
    let order = MetricStudyOrder(request, comparedWith: counterpart, hasCharts: hasCharts)
    let studies = try studies([order], asOf: asOf, progress: progress)
    return try reports(of: studies, after: ledger)[0]
  }

  /// Matches the lines of a list with the clients of the register, in memory and without a trace of them.
  ///
  /// - Parameter lines: A personal identity code, a temporary code or a client's identifier on each;
  ///   empty lines are passed over.
  /// - Returns: Those of the register, and how many the register does not know.
  /// - Throws: `MetricRefusal.eligibleLineWrong` with the number of a line that is none of these.
  public func eligible(_ lines: [String]) throws -> EligibleList {
    try centre.register.read { reader in
      let persons = LinkedPersons(try reader.linkedPairs())
      var people: Set<ClientID> = []
      var unknown: Set<String> = []
      for (place, line) in lines.enumerated() {
        let text = line.filter { !$0.isWhitespace }
        if text.isEmpty { continue }
        if let found = try reader.client(named: text) {
          people.insert(persons.person(of: found))
        } else if (try? PersonalIdentityCode(text.uppercased())) != nil || ClientID(text) != nil {
          unknown.insert(text.uppercased())
        } else {
          throw MetricRefusal.eligibleLineWrong(line: place + 1)
        }
      }
      return EligibleList(people: people, unknown: unknown.count)
    }
  }
}

extension Reading {
  /// The client of a code or an identifier, never of a name.
  fileprivate func client(named text: String) throws -> ClientID? {
    if let id = ClientID(text) { return try client(id) == nil ? nil : id }
    return try client(code: text.uppercased()) ?? client(code: text)
  }
}

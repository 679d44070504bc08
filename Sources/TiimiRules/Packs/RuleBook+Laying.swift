import TiimiDomain

extension RuleBook {
  /// The same rules with one more file of rules over them.
  ///
  /// A file whose identifier a pack already has takes that pack's place; any other is laid over all.
  /// Parameters that `setting` has changed are as they were before.
  ///
  /// - Throws: `PackFault` with the place in the file; the rules stay as they are.
  public func laying(_ bytes: [UInt8]) throws(PackFault) -> RuleBook {
    let written = try RulePack(bytes, catalogue: FactCatalogue.standard, identifying: packs)
    guard let place = packs.firstIndex(where: { $0.id == written.id }) else {
      return try RuleBook(packs + [written])
    }
    var packs = packs
    packs[place] = written
    return try RuleBook(packs)
  }

  /// What packs have changed in the rules of an identifier, in order.
  public func changes(of rule: String) -> [RuleChange] {
    changes.filter { $0.rule == rule }
  }

  /// Every version of a rule, also those that are switched off or replaced.
  public func everyVersion(of id: String) -> [Rule] {
    versions(of: id) + switchedOff.filter { $0.id == id }
  }
}

extension RulePack {
  /// Reads a pack with the facts of the packs it will lie over: all but the one of its own name.
  fileprivate init(
    _ bytes: [UInt8],
    catalogue: FactCatalogue,
    identifying packs: [RulePack]
  ) throws(PackFault) {
    let id = try RulePack.identifier(of: bytes)
    let before = packs.prefix { $0.id != id }
    try self.init(bytes, catalogue: catalogue.adding(before.flatMap(\.facts)))
  }
}

extension Rule {
  /// The facts that the rule names, in the order of their first use.
  public func facts(in catalogue: FactCatalogue) -> [Fact] {
    var seen: Set<String> = []
    return variables.compactMap { name in
      seen.insert(name).inserted ? catalogue[name] : nil
    }
  }
}

import TiimiDomain

extension RuleBook {
  /// The identifiers of the packs that come with the library, in order.
  public static let embeddedPacks = ["fi-statute", "fi-content", "minun-tiimini"]

  /// The rules that come with the library.
  ///
  /// - Throws: `PackFault` if one of the embedded files is faulty, which a test rules out.
  public static func embedded() throws(PackFault) -> RuleBook {
    try parsed.get()
  }

  /// Read once, and only by those who ask for it.
  private static let parsed = Result { () throws(PackFault) in
    try reading(embeddedPacks.compactMap { EmbeddedFile.named("packs/\($0).json")?.bytes })
  }

  /// Reads files of packs, each with the facts of those before it.
  ///
  /// - Throws: `PackFault` of the first faulty file.
  public static func reading(
    _ files: [[UInt8]],
    over base: RuleBook? = nil
  ) throws(PackFault) -> RuleBook {
    var packs = base?.packs ?? []
    var catalogue = base?.catalogue ?? .standard
    for bytes in files {
      let pack = try RulePack(bytes, catalogue: catalogue)
      catalogue = catalogue.adding(pack.facts)
      packs.append(pack)
    }
    return try RuleBook(packs)
  }
}

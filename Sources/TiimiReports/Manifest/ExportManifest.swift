import TiimiDomain
import TiimiEncoding

/// What was exported, how, from what, and the hash of every file: `manifest.json` of an export.
///
/// It is written last, so that an export with a manifest is whole. It holds no personal data.
public struct ExportManifest: Hashable, Sendable {
  /// The name of the format.
  public static let format = "minun-tiimini-export"
  /// The version of the format that this program writes and reads.
  public static let formatVersion = 1
  /// The name of the manifest inside a folder.
  public static let fileName = "manifest.json"

  /// Which export it is, such as `tables` or `events-csv`.
  public var export: String
  /// The version of the program that made it.
  public var program: String
  /// When it was made.
  public var made: Moment
  /// For whom it was made.
  public var recipient: String
  /// The register: its kind and the head of its journal.
  public var register: RegisterHeader
  /// Which cases were chosen.
  public var selection: ManifestSelection
  /// How persons and dates left.
  public var privacy: ManifestPrivacy
  /// The language of the texts in it.
  public var language: Language
  /// What else was set, by name.
  public var settings: [ManifestSetting]
  /// How much it holds in all.
  public var totals: ManifestTotals
  /// How many rows, events or objects of each type, in groups such as `tables`.
  public var counts: [ManifestCounts]
  /// The files, each with its hash.
  public var files: [ManifestFile]

  /// Makes a manifest; counts and files may be filled in as they become known.
  public init(
    export: String,
    program: String,
    made: Moment,
    recipient: String,
    register: RegisterHeader,
    selection: ManifestSelection,
    privacy: ManifestPrivacy,
    language: Language,
    settings: [ManifestSetting] = [],
    totals: ManifestTotals = ManifestTotals(),
    counts: [ManifestCounts] = [],
    files: [ManifestFile] = []
  ) {
    self.export = export
    self.program = program
    self.made = made
    self.recipient = recipient
    self.register = register
    self.selection = selection
    self.privacy = privacy
    self.language = language
    self.settings = settings
    self.totals = totals
    self.counts = counts
    self.files = files
  }

  /// The name of the manifest of an export that is one file.
  public static func path(beside file: String) -> String { file + "." + fileName }
}

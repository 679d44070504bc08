internal import CSQLite
import TiimiDomain

/// What can go wrong with a register file; never with a word of what is stored in it.
public enum StoreFailure: CodedRefusal, Hashable {
  /// The file is not a register: another program's, a folder, or empty.
  case notARegister
  /// The register was written by a newer program.
  case newerRegister(version: Int, known: Int)
  /// The register is cut short or damaged.
  case damaged
  /// There is no room left; nothing was written.
  case diskFull
  /// The register, its folder or the way it was opened does not allow writing.
  case readOnly
  /// Somebody else has been writing for longer than the patience lasted.
  case busy
  /// The file cannot be opened.
  case cannotOpen
  /// The file to be made is there already.
  case alreadyExists
  /// An entry does not continue the chain of hashes.
  case chainBroken(position: Int)
  /// Somebody else has added to the stream since it was read.
  case staleVersion(stream: String, expected: Int, actual: Int)
  /// The identifier of the entry is in the journal already.
  case duplicateEntry(id: String)
  /// There is no such file.
  case noSuchFile
  /// The register was written by an older program and was opened for reading only.
  case olderRegister(version: Int, known: Int)
  /// The copy made does not equal its original.
  case copyDiffers
  /// SQLite or the machine failed; the code is SQLite's primary result code.
  case machineFailure(code: Int)

  /// The numbers of all failures of the store, in order.
  public static let allNumbers = Array(801...814) + [819]

  /// The stable number of the failure.
  public var number: Int {
    switch self {
    case .notARegister: 801
    case .newerRegister: 802
    case .damaged: 803
    case .diskFull: 804
    case .readOnly: 805
    case .busy: 806
    case .cannotOpen: 807
    case .alreadyExists: 808
    case .chainBroken: 809
    case .staleVersion: 810
    case .duplicateEntry: 811
    case .noSuchFile: 812
    case .olderRegister: 813
    case .copyDiffers: 814
    case .machineFailure: 819
    }
  }

  /// What kind of failure it is.
  public var kind: RefusalKind {
    switch self {
    case .busy, .staleVersion: .conflict
    case .alreadyExists, .duplicateEntry: .refused
    case .noSuchFile: .notFound
    default: .failed
    }
  }

  /// Versions, positions, identifiers and result codes.
  public var facts: [String: String] {
    switch self {
    case .newerRegister(let version, let known), .olderRegister(let version, let known):
      ["version": "\(version)", "known": "\(known)"]
    case .chainBroken(let position): ["position": "\(position)"]
    case .staleVersion(let stream, let expected, let actual):
      ["stream": stream, "expected": "\(expected)", "actual": "\(actual)"]
    case .duplicateEntry(let id): ["entry": id]
    case .machineFailure(let code): ["code": "\(code)"]
    default: [:]
    }
  }
}

extension StoreFailure {
  /// The primary result code for a constraint that was not met.
  static let constraintCode = Int(SQLITE_CONSTRAINT)

  /// What a result code of SQLite means; its message is left out, as it may quote what was stored.
  init(code: Int32) {
    let primary = code & 0xFF
    self =
      switch primary {
      case SQLITE_NOTADB: .notARegister
      case SQLITE_CORRUPT: .damaged
      case SQLITE_FULL: .diskFull
      case SQLITE_READONLY: .readOnly
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_CANTOPEN: .cannotOpen
      default: .machineFailure(code: Int(primary))
      }
  }
}

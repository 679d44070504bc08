import TiimiDomain
import TiimiStore

extension Session {
  /// Copies the register to a new file while others go on using it, and checks the copy.
  ///
  /// - Throws: `AccessRefusal.administratorsOnly`, or `StoreFailure` when the name is taken.
  @discardableResult
  public func backUp(
    to path: String,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> RegisterHead {
    try AccessPolicy.require(.keepRegister, of: actor)
    try log(.export, subject: "register", detail: "backup")
    return RegisterHead(try centre.register.backUp(to: path, progress: progress))
  }
}

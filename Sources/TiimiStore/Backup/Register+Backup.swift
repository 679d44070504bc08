extension Register {
  /// Copies the register to a new file while others go on using it.
  ///
  /// The copy is checked, and appears under its name only when it was found whole.
  ///
  /// - Parameters:
  ///   - path: The name of the copy, which must be free.
  ///   - progress: Told how many pages of how many are done.
  /// - Returns: The head of the copied journal, worth keeping elsewhere.
  /// - Throws: ``StoreFailure``, among others when the name is taken or the disk is full.
  @discardableResult
  public func backUp(
    to path: String,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> JournalHead {
    let file = try UnfinishedFile(becoming: path)
    let target = try Connection(path: file.temporaryPath, access: .readWrite)
    let head = try read { reader in
      let head = try reader.head()
      try connection.copy(to: target, progress: progress)
      return head
    }
    let copy = Reader(connection: target)
    guard try copy.head() == head, try copy.damages().isEmpty else {
      throw StoreFailure.copyDiffers
    }
    target.close()
    try file.finish()
    return head
  }
}

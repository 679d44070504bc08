internal import CSQLite

extension Connection {
  private static let pagesAtOnce: Int32 = 256

  /// Copies the database page by page over another one; the progress is told in pages.
  ///
  /// With a read transaction open, the copy is of its moment whatever others write meanwhile.
  func copy(to target: Connection, progress: (_ done: Int, _ total: Int) -> Void) throws {
    guard let copying = sqlite3_backup_init(target.handle, "main", handle, "main") else {
      throw StoreFailure(code: sqlite3_extended_errcode(target.handle))
    }
    var code = SQLITE_OK
    while code == SQLITE_OK {
      code = sqlite3_backup_step(copying, Self.pagesAtOnce)
      let total = Int(sqlite3_backup_pagecount(copying))
      progress(total - Int(sqlite3_backup_remaining(copying)), total)
    }
    let finished = sqlite3_backup_finish(copying)
    if code != SQLITE_DONE { throw StoreFailure(code: code) }
    if finished != SQLITE_OK { throw StoreFailure(code: finished) }
  }
}

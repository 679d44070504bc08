/// What can be read inside a transaction; projections extend it with their own questions.
package protocol Reading {
  /// The database, with the transaction open.
  var connection: Connection { get }
}

/// The handle of a read transaction; not to be kept after it.
package struct Reader: Reading {
  package let connection: Connection
}

/// The handle of a write transaction, which can also read; not to be kept after it.
package struct Writer: Reading {
  package let connection: Connection
}

import Glibc
import TiimiEncoding

/// SHA-256 on a thread of its own, so that a file's next portions are made while the last are hashed.
///
/// Portions are taken several at a time, for waking a thread costs more than hashing one. When many
/// wait, whoever brings the next waits, too. Used from one thread.
final class HashingThread {
  private static let enough = 8
  private static let most = 32

  private var hash = SHA256()
  private var portions: [[UInt8]] = []
  private var isEnding = false
  private var thread: pthread_t?
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  /// Starts the thread; where there can be none, portions are hashed as they come.
  init() {
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
    var made = pthread_t()
    let place = Unmanaged.passUnretained(self).toOpaque()
    let code = pthread_create(
      &made,
      nil,
      { place in
        if let place { Unmanaged<HashingThread>.fromOpaque(place).takeUnretainedValue().work() }
        return nil
      },
      place
    )
    if code == 0 { thread = made }
  }

  deinit {
    end()
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Hands a portion over.
  func update(_ bytes: [UInt8]) {
    guard thread != nil else { return hash.update(bytes) }
    pthread_mutex_lock(lock)
    while portions.count >= Self.most { pthread_cond_wait(change, lock) }
    portions.append(bytes)
    if portions.count == Self.enough { pthread_cond_signal(change) }
    pthread_mutex_unlock(lock)
  }

  /// Waits for the last portions and tells the hash as lower-case hexadecimal digits.
  func finishHex() -> String {
    end()
    return hash.finishHex()
  }

  private func end() {
    guard let thread else { return }
    pthread_mutex_lock(lock)
    isEnding = true
    pthread_cond_signal(change)
    pthread_mutex_unlock(lock)
    pthread_join(thread, nil)
    self.thread = nil
  }

  private func work() {
    while true {
      let taken = next()
      if taken.isEmpty { return }
      for bytes in taken { hash.update(bytes) }
    }
  }

  /// The next portions; none once there will be no more.
  private func next() -> [[UInt8]] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while portions.count < Self.enough, !isEnding { pthread_cond_wait(change, lock) }
    defer {
      portions = []
      pthread_cond_signal(change)
    }
    return portions
  }
}

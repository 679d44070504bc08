import Testing
import TiimiEncoding

@Suite struct SHA256Tests {
  private static let long896 =
    "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
    + "lmnopqrsmnopqrstnopqrstu"

  /// The examples published by NIST for FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (Self.long896, "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
  ])
  func `published examples hash as published`(text: String, digest: String) {
    #expect(SHA256.hex(of: [UInt8](text.utf8)) == digest)
  }

  @Test func `a million letters hash as published`() {
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hex(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)) == digest)
  }

  /// Lengths on both sides of every padding boundary; digests by Python's hashlib.
  @Test(arguments: [
    (1, "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"),
    (55, "eb2c86e932179f4ba13fe8715a26124b77d6bad290b9b4c1cc140cf633300c19"),
    (56, "a5fc6e203a4c2b657d0d153885932414b2ffc6a93f0f8bf8b3183315e5a7212c"),
    (63, "94e419fabac7f930810f9636354042f8c1426d2f834d4ab65c93dc1e69326b13"),
    (64, "a0fab1377f49a759b57f63318262ebe89fabfc990e8e93ceac2984561482b9d4"),
    (65, "74b128f30cf83de43ddf4aafc40c7b50a7443d3c73a89a7cfca17e15e43d51ab"),
    (119, "68297a9eb141ce16bbc0847da1c0c48e2858704feaa13993bde29f87a198a6e1"),
    (120, "392add47fbaa8197a874ebe770a947a26dd6f2becce5f64688cc4d18c9da93bd"),
    (127, "7bdbefa63b6989e6a15abad9d52c0770bce07182a535b9a1b3d4c0e38c8b0856"),
    (128, "70ae1c5307f5250d5cb9e40742ba9613fcdf9b8d9eb6dd393330443b2d5effbd"),
  ])
  func `lengths around block borders hash right`(length: Int, digest: String) {
    #expect(SHA256.hex(of: [UInt8](repeating: UInt8(ascii: "b"), count: length)) == digest)
  }

  @Test(arguments: [1, 3, 55, 63, 64, 65, 127, 200])
  func `pieces hash like the whole`(piece: Int) {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: piece) {
      hash.update([UInt8](bytes[start..<min(start + piece, bytes.count)]))
    }
    #expect(hash.finishHex() == SHA256.hex(of: bytes))
  }

  @Test func `text hashes as its bytes`() {
    var hash = SHA256()
    hash.update("Äiti ")
    hash.update("ja isä")
    #expect(hash.finishHex() == SHA256.hex(of: [UInt8]("Äiti ja isä".utf8)))
  }
}

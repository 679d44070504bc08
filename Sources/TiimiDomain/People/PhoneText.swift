/// What counts as a telephone number: 3–20 digits with spaces, hyphens, brackets and a plus.
enum PhoneText {
  static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.count { (48...57).contains($0) }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || " -()+".utf8.contains($0) }
    return isPlain && (3...20).contains(digits) && text.utf8.count <= 40
  }
}

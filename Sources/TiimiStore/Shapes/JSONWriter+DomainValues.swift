import TiimiDomain
import TiimiEncoding

/// Writing the domain's small values as fields; nil leaves the field out.
extension JSONWriter {
  mutating func field(_ key: StaticString, _ day: Day?) {
    field(key, day?.iso)
  }

  mutating func field(_ key: StaticString, _ time: WallTime?) {
    field(key, time?.iso)
  }

  mutating func field<Subject>(_ key: StaticString, _ identifier: Identifier<Subject>?) {
    field(key, identifier?.text)
  }

  mutating func field<Item>(_ key: StaticString, _ number: ItemNumber<Item>?) {
    field(key, number?.value)
  }

  mutating func field<Item>(_ key: StaticString, _ numbers: [ItemNumber<Item>]) {
    array(key, numbers) { number, writer in writer.value(number.value) }
  }

  mutating func field(_ key: StaticString, _ choice: (some RawRepresentable<String>)?) {
    field(key, choice?.rawValue)
  }

  mutating func field(_ key: StaticString, _ choices: [some RawRepresentable<String>]) {
    array(key, choices) { choice, writer in writer.value(choice.rawValue) }
  }
}

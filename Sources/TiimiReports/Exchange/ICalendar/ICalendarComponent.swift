/// A component of an iCalendar stream, such as a VEVENT, with its properties and inner components.
package struct ICalendarComponent: Hashable, Sendable {
  /// A property: a name, parameters and a value that is encoded already.
  package struct Property: Hashable, Sendable {
    let name: String
    let parameters: [Parameter]
    let value: String

    /// Makes a property whose value stands as it is: a number, a time, a word or a URI.
    package init(_ name: String, _ value: String, _ parameters: [Parameter] = []) {
      self.name = name
      self.parameters = parameters
      self.value = value
    }

    /// Makes a property of type TEXT.
    package static func text(_ name: String, _ text: String) -> Property {
      Property(name, ICalendarText.escaped(text))
    }

    /// The whole line, before it is folded.
    package var line: String {
      let parameters = parameters.map { ";\($0.name)=\(ICalendarText.parameter($0.value))" }
      return name + parameters.joined() + ":" + value
    }
  }

  /// A parameter of a property.
  package struct Parameter: Hashable, Sendable {
    let name: String
    let value: String

    /// Makes a parameter; the value is quoted and cleaned when it is written.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  let name: String
  let properties: [Property]
  let components: [ICalendarComponent]

  /// Makes a component.
  package init(
    _ name: String,
    _ properties: [Property],
    components: [ICalendarComponent] = []
  ) {
    self.name = name
    self.properties = properties
    self.components = components
  }

  /// The component as text: CRLF after every line, none longer than 75 octets.
  package var text: String {
    lines.flatMap(ICalendarFolding.folded).map { $0 + "\r\n" }.joined()
  }

  private var lines: [String] {
    ["BEGIN:" + name] + properties.map(\.line) + components.flatMap(\.lines) + ["END:" + name]
  }
}

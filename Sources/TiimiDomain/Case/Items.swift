/// The items of one kind in a case, in the order of their numbers.
///
/// A number is used once: an item taken out as a mistake leaves its number unused.
public struct Items<Item: CaseItem>: Sendable, Equatable {
  private var items: [Item] = []
  private var highest = 0

  /// The number the next item gets.
  public var next: ItemNumber<Item> { ItemNumber(highest + 1) }

  /// The item with the given number, or nil when the case has none.
  public subscript(number: ItemNumber<Item>) -> Item? {
    place(of: number).map { items[$0] }
  }

  mutating func add(_ item: Item) {
    highest = Swift.max(highest, item.number.value)
    items.append(item)
  }

  mutating func reserve(_ number: ItemNumber<Item>) {
    highest = Swift.max(highest, number.value)
  }

  mutating func change(_ number: ItemNumber<Item>, _ body: (inout Item) -> Void) {
    if let place = place(of: number) { body(&items[place]) }
  }

  mutating func changeAll(_ body: (inout Item) -> Void) {
    for place in items.indices { body(&items[place]) }
  }

  private func place(of number: ItemNumber<Item>) -> Int? {
    guard number.value >= 1 else { return nil }
    let guess = number.value - 1
    if items.indices.contains(guess), items[guess].number == number { return guess }
    return items.firstIndex { $0.number == number }
  }
}

extension Items: RandomAccessCollection {
  /// A position among the items; never a number, so that `needs[1]` means need number 1.
  public struct Position: Comparable, Sendable {
    fileprivate let place: Int

    /// Whether the first position comes before the second.
    public static func < (first: Position, second: Position) -> Bool {
      first.place < second.place
    }
  }

  /// The first position.
  public var startIndex: Position { Position(place: items.startIndex) }

  /// The position after the last.
  public var endIndex: Position { Position(place: items.endIndex) }

  /// The item at a position.
  public subscript(position: Position) -> Item { items[position.place] }

  /// The position that many places further on, or back when negative.
  public func index(_ position: Position, offsetBy distance: Int) -> Position {
    Position(place: position.place + distance)
  }

  /// How many places it is from the first position to the second.
  public func distance(from start: Position, to end: Position) -> Int {
    end.place - start.place
  }

  /// The next position.
  public func index(after position: Position) -> Position { index(position, offsetBy: 1) }

  /// The position before.
  public func index(before position: Position) -> Position { index(position, offsetBy: -1) }
}

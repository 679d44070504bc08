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
    let guess = number.value - 1
    if items.indices.contains(guess), items[guess].number == number { return guess }
    return items.firstIndex { $0.number == number }
  }
}

extension Items: RandomAccessCollection {
  /// The first position.
  public var startIndex: Int { items.startIndex }
  /// The position after the last.
  public var endIndex: Int { items.endIndex }
  /// The item at a position; positions are not numbers.
  public subscript(position: Int) -> Item { items[position] }
}

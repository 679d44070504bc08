/// For many cells, the first few different persons behind each: enough to tell small from not small.
package struct PersonSets: Sendable {
  private let limit: Int
  private var persons: [Int] = []
  private var counts: [UInt8] = []

  /// Makes empty cells; a cell counts persons up to the limit.
  package init(limit: Int, cells: Int = 0) {
    self.limit = min(max(1, limit), 255)
    extend(to: cells)
  }

  /// How many different persons a cell has, the limit at most.
  package subscript(cell: Int) -> Int { Int(counts[cell]) }

  /// The persons of a cell, the first ones up to the limit.
  package func people(in cell: Int) -> [Int] {
    Array(persons[cell * limit..<cell * limit + Int(counts[cell])])
  }

  /// Makes room for so many cells.
  package mutating func extend(to cells: Int) {
    guard cells > counts.count else { return }
    persons.append(contentsOf: repeatElement(0, count: (cells - counts.count) * limit))
    counts.append(contentsOf: repeatElement(0, count: cells - counts.count))
  }

  /// Counts a person in a cell.
  package mutating func add(_ person: Int, to cell: Int) {
    let count = Int(counts[cell])
    if count == limit { return }
    let start = cell * limit
    for index in start..<start + count where persons[index] == person { return }
    persons[start + count] = person
    counts[cell] += 1
  }

  /// The same cells of a square grid in a larger grid.
  func regridded(from size: Int, to larger: Int) -> PersonSets {
    var grid = PersonSets(limit: limit, cells: larger * larger)
    for from in 0..<size {
      for to in 0..<size {
        let (old, new) = (from * size + to, from * larger + to)
        grid.counts[new] = counts[old]
        for index in 0..<limit {
          grid.persons[new * limit + index] = persons[old * limit + index]
        }
      }
    }
    return grid
  }
}

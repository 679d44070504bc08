/// Every figure that is or was shown, those that follow from them, and how they hang together.
///
/// An equation says that its figures, times their coefficients, add up to nought.
struct FigureWeb {
  /// A figure and what a reader may know of it.
  struct Figure {
    let key: FigureKey
    /// The true number; nil while it is not known.
    var truth: Int?
    /// How many persons are behind it; nil when it only follows from others.
    var persons: Int?
    /// Whether it stands in a table that is to leave now.
    var isCurrent = false
    /// Whether it is the total of a table that is cut, which is missed more than any of its cells.
    var isTotal = false
    /// Whether it was shown in an earlier publication.
    var isPublished = false
    /// Whether it is not shown, now or earlier.
    var isHidden = false
    /// Whether it must not be worked out though it stands in no table.
    var isSensitive = false
    /// Whether its true number is not known here: an earlier publication hid it.
    var isUncertain = false

    /// Whether a reader has it before them.
    var isKnown: Bool { isPublished || isCurrent && !isHidden }
    /// Whether it must not be worked out.
    var isProtected: Bool { !isKnown && (isHidden || isSensitive) }
    /// Whether hiding it now is possible and of use.
    var isHideable: Bool { isCurrent && !isHidden && !isPublished }
    /// The least number that a reader must reckon with; below nought only where records contradict
    /// each other.
    var least: Int { min(0, truth ?? 0) }
  }

  let settings: DisclosureSettings
  var figures: [Figure] = []
  private(set) var equations: [[Int: Int]] = []
  /// The equations of each figure.
  private(set) var equationsOf: [[Int]] = []
  private var places: [FigureKey: Int] = [:]
  private var seen: Set<[Int: Int]> = []

  init(settings: DisclosureSettings) {
    self.settings = settings
  }

  /// The place of a figure, which is made when it is not there.
  mutating func place(of key: FigureKey) -> Int {
    if let found = places[key] { return found }
    figures.append(Figure(key: key))
    equationsOf.append([])
    places[key] = figures.count - 1
    return figures.count - 1
  }

  func existing(_ key: FigureKey) -> Int? { places[key] }

  /// Says that the parts add up to the whole.
  mutating func whole(_ whole: Int, equals parts: [Int]) {
    var equation: [Int: Int] = [whole: -1]
    for part in parts { equation[part, default: 0] += 1 }
    equation = equation.filter { $0.value != 0 }
    guard equation.count > 1, seen.insert(equation).inserted else { return }
    for figure in equation.keys { equationsOf[figure].append(equations.count) }
    equations.append(equation)
  }
}

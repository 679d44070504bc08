import TiimiDomain

/// The part of a network map that somebody stands in; each has a shape and a name of its own.
enum NetworkCircle: Int, CaseIterable, Labelled {
  case close, health, social, others

  /// The name of the part.
  var label: Phrase {
    switch self {
    case .close: Phrase(fi: "läheiset", sv: "närstående", en: "close persons")
    case .health: Phrase(fi: "terveydenhuolto", sv: "hälso- och sjukvård", en: "health care")
    case .social: Phrase(fi: "sosiaalihuolto", sv: "socialvård", en: "social welfare")
    case .others: Phrase(fi: "muut", sv: "andra", en: "others")
    }
  }

  private var paint: Drawing.Paint {
    switch self {
    case .close: Drawing.Paint(line: "#8a4b00", fill: "#fdf0dc", width: 3)
    case .health: Drawing.Paint(line: "#14532d", fill: "#e3f1e7")
    case .social: Drawing.Paint(line: "#0b3d6b", fill: "#e2edf8")
    case .others: Drawing.Paint(line: "#4c2a73", fill: "#f1ecf7")
    }
  }

  /// Draws the shape: rounded for the close, plain for health care, doubled for social welfare, with
  /// its corners cut for others; dashed for those who are not in the team.
  func draw(_ frame: Frame, isDashed: Bool, in drawing: inout Drawing) {
    var paint = paint
    paint.isDashed = isDashed
    switch self {
    case .close: drawing.box(frame, radius: min(frame.height / 2, 24), paint)
    case .health: drawing.box(frame, paint)
    case .social:
      drawing.box(frame, radius: 6, paint)
      if frame.height > 30 {
        drawing.box(
          frame.inset(by: 4),
          radius: 4,
          Drawing.Paint(line: paint.line, fill: "none", width: 1)
        )
      }
    case .others: drawing.polygon(corners(of: frame, cut: min(frame.height / 3, 14)), paint)
    }
  }

  private func corners(of frame: Frame, cut: Int) -> [(x: Int, y: Int)] {
    let (right, bottom) = (frame.x + frame.width, frame.y + frame.height)
    return [
      (frame.x + cut, frame.y), (right - cut, frame.y), (right, frame.y + cut),
      (right, bottom - cut), (right - cut, bottom), (frame.x + cut, bottom),
      (frame.x, bottom - cut), (frame.x, frame.y + cut),
    ]
  }
}

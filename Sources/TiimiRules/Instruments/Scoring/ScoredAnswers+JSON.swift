import TiimiDomain
import TiimiEncoding

extension ScoredAnswers {
  /// The result as one object; texts are in the given language.
  public func json(_ language: Language) -> JSON {
    [
      "instrument": .string(instrument),
      "version": .string(version),
      "complete": .bool(isComplete),
      "score": score?.json ?? .null,
      "band": band.map { $0.json(language) } ?? .null,
      "stated": stated?.json ?? .null,
      "findings": .array(findings.map { $0.json(language) }),
      "answered": JSON(answered),
      "items": JSON(items),
      "missing": .array(missing.map { .string($0) }),
      "alerts": .array(alerts.map { $0.json(language) }),
      "licence": JSON(level?.rawValue),
      "raw": raw?.json ?? .null,
      "points": .array(points.map(\.json)),
      "switches": .object(choices.map { JSON.Member($0.id, .string($0.value)) }),
      "cautions": .array(cautions.map { .string($0(language)) }),
      "unverified": .array(unverified.map { .string($0(language)) }),
    ]
  }
}

extension InstrumentFinding {
  /// The finding as one object.
  public func json(_ language: Language) -> JSON {
    let facts = facts.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value)) }
    return .object(
      [
        JSON.Member("code", .string(code)),
        JSON.Member("severity", .string(severity.rawValue)),
        JSON.Member("place", .string(place)),
        JSON.Member("text", .string(text(language))),
      ] + facts.filter { !["code", "place", "text"].contains($0.key) }
    )
  }
}

extension ScoreBand {
  /// The band as one object.
  public func json(_ language: Language) -> JSON {
    [
      "code": .string(code),
      "name": .string(name(language)),
      "low": range.low.json,
      "high": range.high.json,
      "positive": .bool(isPositive),
      "source": .string(source.text),
      "unverified": .bool(source.isUnverified),
    ]
  }
}

extension InstrumentAlert {
  /// The alert as one object.
  public func json(_ language: Language) -> JSON {
    [
      "code": .string(code),
      "item": .string(linkId),
      "text": .string(text(language)),
      "source": .string(source.text),
      "unverified": .bool(source.isUnverified),
    ]
  }
}

extension ScoredAnswers.Points {
  fileprivate var json: JSON {
    [
      "linkId": .string(linkId),
      "points": points.json,
      "code": JSON(code),
      "norm": norm?.json ?? .null,
    ]
  }
}

/// The value of an expression with the values of its parts: why it came out as it did.
///
/// Parts are the operands of operators, conditions, arguments and the names in them, each evaluated
/// even where the result did not depend on it; not the inside of a loop, a filter or a function, of
/// which the value of the whole and what it goes through are shown. Constants are left out.
public struct FEELTrace: Hashable, Sendable {
  /// The part of the text, as written.
  public let text: String
  /// The dotted path if the part is a name or a path, such as `client.age`; else nil.
  public let path: String?
  /// Its value.
  public let value: FEELValue
  /// The parts of the part.
  public let parts: [FEELTrace]

  /// Makes a trace of its parts.
  public init(text: String, path: String? = nil, value: FEELValue, parts: [FEELTrace]) {
    self.text = text
    self.path = path
    self.value = value
    self.parts = parts
  }
}

extension FEELPlan {
  /// The value of the part and of those in it; once a limit is met, null.
  func trace(_ frame: inout FEELFrame) -> FEELTrace {
    if let decisive { return joined(decisive, &frame) }
    let value = value(&frame)
    return FEELTrace(text: text, path: path, value: value, parts: traces(&frame))
  }

  /// The value of `and` and `or` by those of their parts, which then need not be found twice.
  private func joined(_ decisive: Bool, _ frame: inout FEELFrame) -> FEELTrace {
    var traces: [FEELTrace] = []
    let neutral = !decisive
    var truth: Bool? = neutral
    for part in parts {
      let value = part.isConstant ? part.truth(&frame) : part.shown(in: &traces, &frame).truth
      if truth != decisive, value != neutral { truth = value }
    }
    let value = frame.run.isBroken ? .null : FEELValue(truth: truth)
    return FEELTrace(text: text, path: path, value: value, parts: traces)
  }

  /// The value of the part, whose trace joins the others.
  private func shown(in traces: inout [FEELTrace], _ frame: inout FEELFrame) -> FEELValue {
    let trace = trace(&frame)
    traces.append(trace)
    return trace.value
  }

  private func value(_ frame: inout FEELFrame) -> FEELValue {
    frame.run.isBroken ? .null : code(&frame)
  }

  /// The traces of the parts that are no constants.
  private func traces(_ frame: inout FEELFrame) -> [FEELTrace] {
    var traces: [FEELTrace] = []
    for part in parts where !part.isConstant { traces.append(part.trace(&frame)) }
    return traces
  }
}

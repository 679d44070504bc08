import Glibc
import Testing
import TiimiRules

/// Expressions that ask for too much.
struct LimitTests {
  private func fault(_ text: String) -> FEELFault? {
    #expect(throws: FEELFault.self) { try FEELExpression(parsing: text, names: FEELNames(["a"])) }
  }

  private func evaluation(
    _ text: String,
    _ limits: FEELLimits = .standard
  ) throws -> FEELEvaluation {
    try FEELExpression(parsing: text, names: FEELNames([]), limits: limits)
      .evaluation(in: FEELContext())
  }

  @Test func `a text of more than a million bytes is not read`() {
    let fault = fault(String(repeating: "1+", count: 600_000) + "1")
    #expect(fault?.cause == .tooLong(limit: 1_000_000))
    #expect(fault?.number == 522)
  }

  @Test func `a text of nearly a million bytes is read`() throws {
    let text = String(repeating: "a", count: 999_000)
    #expect(try evaluation("\"\(text)\"").value == .string(text))
  }

  @Test(arguments: [
    "(", "[", "{a:", "-", "not(", "if ", "function(x) ", "a[", "a in (", "1 + (", "1 ** (",
    "true or true and 1 = 1 + 1 * 1 ** (", "for i in ", "some i in ", "a between ", "]", "(< ",
    "a instance of list<list<", "a.b(c: ",
  ])
  func `ten thousand levels are refused`(opening: String) {
    let number = fault(String(repeating: opening, count: 10_000))?.number
    #expect(number == 522 || number == 521)
  }

  @Test(arguments: [".a", "[1]", "(1)", " = 1", " instance of Any"])
  func `ten thousand continuations are refused`(continuation: String) {
    #expect(fault("a" + String(repeating: continuation, count: 10_000))?.number == 522)
  }

  @Test(arguments: [" and true", " or false", " + 1", " * 1", " ** 1"])
  func `long chains are no nesting`(link: String) throws {
    let text = "1" + String(repeating: link, count: 10_000)
    #expect(try !evaluation(text).isCutShort)
  }

  @Test(arguments: [
    "for i in 1..1000000000 return i", "for i in 1..1000000, j in 1..1000000 return 1",
    "some i in 1..1000000000 satisfies i < 0",
    "every i in 1..1000000000000000000000 satisfies i > 0",
    "[1, 2][some i in 1..1000000000 satisfies i < 0]",
    "for i in 0..100 return if i = 0 then \"aaaaaaaaaa\" else partial[-1] + partial[-1]",
    "for i in 1..1000000 return partial", "for i in 1..1000000 return [partial[-1]]",
    "for i in 1..100 return [partial[-1], partial[-1]]",
    "(function(x) x(x))(function(x) x(x))",
    "(function(f, n) f(f, n + 1))(function(f, n) [f(f, n + 1), f(f, n + 1)], 0)",
    "for d in @\"0001-01-01\"..@\"999999999-12-31\" return d",
  ])
  func `what would never end is cut short`(text: String) throws {
    let evaluation = try evaluation(text, FEELLimits(steps: 200_000, size: 50_000))
    #expect(evaluation.isCutShort)
    #expect(evaluation.value == .null)
  }

  @Test func `a thousand million iterations end soon with the usual limits`() throws {
    #expect(try evaluation("for i in 1..1000000000 return i").isCutShort)
  }

  @Test func `sharing does not hide how great a value is`() throws {
    let doubled = (1...60).map { ", a\($0): [a\($0 - 1), a\($0 - 1)]" }.joined()
    #expect(try evaluation("{a0: [1]\(doubled)}").isCutShort)
  }

  @Test func `the limits can be set`() throws {
    let few = FEELLimits(steps: 100)
    #expect(try evaluation("for i in 1..1000 return i", few).isCutShort)
    #expect(try !evaluation("for i in 1..10 return i", few).isCutShort)
  }

  @Test func `the deepest nesting fits a small stack`() throws {
    let depth = FEELLimits.standard.depth
    let texts = ["(": ")", "[": "]", "-": "", "if true then ": " else 1", "not(": ")"].map {
      String(repeating: $0, count: depth - 2) + "1" + String(repeating: $1, count: depth - 2)
    }
    let recursion = "(function(f, n) f(f, n))(function(f, n) 1 + (2 * [f(f, n)][1]), 0)"
    let mixed = String(repeating: "true or true and 1 = 1 + 1 * 1 ** (", count: depth - 1)
    let all = texts + [recursion, mixed + "1" + String(repeating: ")", count: depth - 1)]
    #expect(onSmallStack(all) == all.count)
  }

  /// Parses, prints, traces and evaluates the texts on a thread with 512 KiB; answers how many.
  private func onSmallStack(_ texts: [String]) -> Int {
    final class Work {
      let texts: [String]
      var done = 0
      init(_ texts: [String]) { self.texts = texts }
    }
    let work = Work(texts)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 * 1_024)
    var thread = pthread_t()
    let pointer = Unmanaged.passRetained(work).toOpaque()
    pthread_create(
      &thread,
      &attributes,
      { pointer in
        guard let pointer else { return nil }
        let work = Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
        for text in work.texts {
          let expression = try? FEELExpression(parsing: text, names: FEELNames([]))
          _ = expression?.plainText
          _ = expression?.trace(in: FEELContext())
          work.done += 1
        }
        return nil
      },
      pointer
    )
    pthread_join(thread, nil)
    return work.done
  }
}

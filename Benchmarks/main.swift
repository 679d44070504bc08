import Glibc

do {
  let words = Array(CommandLine.arguments.dropFirst())
  if try PeakMemory.tell(words) { exit(0) }
  exit(try BenchCall(words).run() ? 0 : 1)
} catch {
  Progress.tell("\(error)")
  exit(2)
}

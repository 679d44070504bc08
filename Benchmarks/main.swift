import Glibc

do {
  let call = try BenchCall(Array(CommandLine.arguments.dropFirst()))
  exit(try call.run() ? 0 : 1)
} catch {
  Progress.tell("\(error)")
  exit(2)
}

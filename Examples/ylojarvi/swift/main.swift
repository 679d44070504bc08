import Glibc
import MinunTiimini

// The story of demo.sh as a Swift program: the same library, without the command line.
// Usage: ylojarvi-story REGISTER   (the file is made; it must not exist)

guard CommandLine.arguments.count == 2 else {
  print("usage: ylojarvi-story REGISTER")
  exit(2)
}

do {
  let story = try YlojarviStory(register: CommandLine.arguments[1])
  try story.tell()
} catch let refusal as any CodedRefusal {
  print(refusal.code, refusal.field ?? "")
  exit(1)
}

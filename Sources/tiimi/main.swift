import Glibc

signal(SIGPIPE, SIG_IGN)
let environment = Environment.ofProcess()
let program = Program(
  table: { .all },
  terminal: SystemTerminal(environment: environment),
  environment: environment
)
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)

import MinunTiimini
import Testing
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

/// The object-centric forms: what refers to what, and that both tell the same.
@Suite struct ObjectEventTests {
  private static func world(cases: Int = 20) throws -> PracticeWorld {
    let world = try PracticeWorld()
    try PracticePopulation(cases: cases, seed: 5).fill(world.session)
    return world
  }

  @Test func `every event has its case, its client and its writer, and all objects are told`()
    throws
  {
    let log = try ObjectLog(of: Self.world().session)
    #expect(Set(log.objects.keys).count == log.objectCount)
    for event in log.events {
      let types = event.relations.map { log.objects[$0.object]?.type }
      #expect(!types.contains(nil))
      #expect(types.contains("case") && types.contains("client") && types.contains("staff"))
      #expect(Set(event.relations.map(\.object)).count == event.relations.count)
    }
  }

  @Test func `every tie between objects leads to an object that is told`() throws {
    let log = try ObjectLog(of: Self.world().session)
    let unknown = log.objects.values.flatMap(\.relations).filter { log.objects[$0.object] == nil }
    #expect(unknown == [])
    let goals = log.objects.values.filter { $0.type == "goal" }
    #expect(!goals.isEmpty)
    #expect(goals.allSatisfy { $0.relations.map(\.qualifier).contains("for need") })
  }

  @Test func `the manifest counts the objects, events and ties of the log`() throws {
    let world = try Self.world()
    let log = try ObjectLog(of: world.session)
    let told = try EventExport(.ocelJSON, of: world.session).manifest
    let counts = Dictionary(told.counts.map { ($0.name, $0.counts) }) { first, _ in first }
    let types = Dictionary(grouping: log.objects.values, by: \.type).mapValues(\.count)
    #expect(counts["objectTypes"]?.reduce(into: [:]) { $0[$1.type] = $1.number } == types)
    #expect(told.totals.rows == log.events.count)
    let ties = counts["relations"]?.map(\.number)
    #expect(ties == [log.eventTies, log.objectTies, log.changes])
  }

  @Test func `the events are those of the flat log`() throws {
    let world = try Self.world()
    let log = try ObjectLog(of: world.session)
    let flat = try EventExport(.csv, of: world.session)
    #expect(log.events.map(\.id) == flat.rows.map { String($0[1]) })
    #expect(log.events.map(\.time) == flat.rows.map { String($0[4]) })
  }

  @Test func `the tables hold what the JSON holds`() throws {
    let world = try Self.world()
    let log = try ObjectLog(of: world.session)
    let path = world.folder + "/log.sqlite"
    let names = try EventExport.names()
    let order = EvaluatorExport("events-ocel-sqlite", for: "Testi", as: .pseudonyms(names))
    try world.session.export(order, program: "0") { source, manifest in
      manifest.take(try source.writeObjectEvents(intoTablesAt: path, names: names))
    } publish: { _ in
    }
    let tables = try Connection(path: path, access: .readOnly)
    func count(_ table: String) throws -> Int? {
      try tables.number("SELECT count(*) FROM \(table)")
    }
    #expect(try count("event") == log.events.count)
    #expect(try count("object") == log.objectCount)
    #expect(try count("event_object") == log.eventTies)
    #expect(try count("object_object") == log.objectTies)
    #expect(try count("pragma_foreign_key_check") == 0)
    tables.close()
    SmallFile.remove(path)
  }

  @Test func `a responsibility tells its days and stages over time`() throws {
    let log = try ObjectLog(of: Self.world(cases: 60).session)
    let done = try #require(
      log.objects.values.filter { $0.type == "responsibility" }
        .first { $0.values["stage"]?.last == "done" }
    )
    #expect(done.values["stage"]?.first == "agreed")
    #expect(done.values["due"]?.first?.hasSuffix("T00:00:00.000+03:00") != nil)
    #expect(done.relations.map(\.qualifier).contains("held by"))
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// One set of compiler settings for every room of the house.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "minun-tiimini",
  products: [
    .library(name: "MinunTiimini", targets: ["MinunTiimini"]),
    .executable(name: "tiimi", targets: ["tiimi"]),
  ],
  dependencies: [],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "TiimiDomain", swiftSettings: settings),
    .target(name: "TiimiEncoding", swiftSettings: settings),
    .target(name: "CRuleData", exclude: ["instruments", "packs", "process"]),
    .target(
      name: "TiimiRules",
      dependencies: ["CRuleData", "TiimiDomain", "TiimiEncoding"],
      swiftSettings: settings
    ),
    .target(
      name: "TiimiStore",
      dependencies: ["CSQLite", "TiimiDomain", "TiimiEncoding"],
      swiftSettings: settings
    ),
    .target(
      name: "TiimiReports",
      dependencies: ["TiimiDomain", "TiimiEncoding", "TiimiRules"],
      swiftSettings: settings
    ),
    .target(
      name: "MinunTiimini",
      dependencies: ["TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiStore", "TiimiReports"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "tiimi",
      dependencies: ["MinunTiimini", "TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiReports"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "ylojarvi-story",
      dependencies: ["MinunTiimini"],
      path: "Examples/ylojarvi/swift",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "tiimi-bench",
      dependencies: ["MinunTiimini", "TiimiDomain", "TiimiRules", "TiimiStore", "CSQLite"],
      path: "Benchmarks",
      exclude: ["metrics.sql"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "tiimi-fuzz",
      dependencies: ["TiimiRules", "TiimiDomain"],
      path: "Fuzzing",
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiDomainTests",
      dependencies: ["TiimiDomain"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiEncodingTests",
      dependencies: ["TiimiEncoding"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiRulesTests",
      dependencies: ["TiimiRules", "TiimiDomain", "TiimiEncoding", "tiimi-fuzz"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiStoreTests",
      dependencies: ["TiimiStore", "TiimiDomain", "TiimiEncoding", "CSQLite"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiReportsTests",
      dependencies: ["TiimiReports", "TiimiDomain", "TiimiRules", "TiimiEncoding"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "MinunTiiminiTests",
      dependencies: [
        "MinunTiimini", "TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiStore",
        "TiimiReports",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "TiimiProgramTests",
      dependencies: [
        "tiimi", "MinunTiimini", "TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiReports",
      ],
      swiftSettings: settings
    ),
    .testTarget(name: "HouseTests", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

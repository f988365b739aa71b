// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product never sees what it is compared with.
let package = Package(
  name: "TemplatesBenchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "menpai", path: "../.."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .executableTarget(
      name: "TemplatesBenchmark",
      dependencies: [
        .product(name: "MenpaiTemplates", package: "menpai"),
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)

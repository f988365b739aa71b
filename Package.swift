// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "menpai",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "menpai", targets: ["menpai"]),
    // For Benchmarks/Templates, a package of its own.
    .library(name: "MenpaiTemplates", targets: ["Diagnostics", "Templates"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMarkdown", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz", providers: [.apt(["libharfbuzz-dev"])]),
    .systemLibrary(name: "CFontconfig", pkgConfig: "fontconfig", providers: [.apt(["libfontconfig-dev"])]),
    .systemLibrary(name: "CLineBreak", pkgConfig: "libunibreak", providers: [.apt(["libunibreak-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CQRCode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),

    // Data walks one way: a target imports only targets above it.
    .target(name: "Bytes", swiftSettings: strict),
    .target(name: "Diagnostics", dependencies: ["Bytes"], swiftSettings: strict),
    // The one way to read and to write a file outside the public site.
    .target(name: "Files", dependencies: ["Diagnostics"], swiftSettings: strict),
    .target(name: "Workers", swiftSettings: strict),
    // Bar charts as SVG in a page; they know no domain.
    .target(name: "Charts", dependencies: ["Bytes"], swiftSettings: strict),
    .target(
      name: "Records",
      dependencies: ["Bytes", "Charts", "Diagnostics", "Files", "Workers", "CYAML", "CMarkdown"],
      swiftSettings: strict),
    // A field declared once: reading, constraints, JSON Schema, templates, reference; it knows no domain.
    .target(name: "Schema", dependencies: ["Bytes", "Diagnostics", "Records"], swiftSettings: strict),
    .target(
      name: "Programme", dependencies: ["Bytes", "Diagnostics", "Workers", "Records", "Schema"],
      swiftSettings: strict),
    .target(name: "Templates", dependencies: ["Bytes", "Diagnostics"], swiftSettings: strict),
    // What is drawn on paper; it knows no domain.
    .target(
      name: "Printing",
      dependencies: [
        "Bytes", "CDeflate", "CFontconfig", "CHarfBuzz", "CLineBreak", "CQRCode", "Diagnostics", "Files",
        "Workers", "Records", "Schema", "Templates",
      ], swiftSettings: strict),
    // How Chinese characters are read, embedded by C23's #embed.
    .target(name: "CPinyin", exclude: ["readings.bin"]),
    .target(
      name: "Pages",
      dependencies: [
        "Bytes", "Charts", "CPinyin", "Diagnostics", "Workers", "Records", "Programme", "Templates",
      ],
      swiftSettings: strict),
    // Loads libvips when a picture has to be made; nothing of it is needed to build.
    .target(name: "CVips"),
    .target(name: "CFlush"),
    // The default theme and a new site's content, embedded by C23's #embed.
    .target(name: "CDefaultTheme"),
    .target(
      name: "Theming",
      dependencies: [
        "Bytes", "CDefaultTheme", "Diagnostics", "Files", "Records", "Schema", "Templates", "Printing",
        "Pages",
      ],
      swiftSettings: strict),
    .target(
      name: "Publishing",
      dependencies: [
        "Bytes", "CFlush", "CVips", "Diagnostics", "Files", "Workers", "Records", "Schema", "Programme",
        "Templates",
        "Printing", "Pages", "Theming",
      ], swiftSettings: strict),
    // The layout of the association's own report, embedded by C23's #embed.
    .target(name: "CReviewTheme", exclude: ["review.css", "review.mustache"]),
    // Opens what is internal, for the association alone: nothing that makes a site imports it.
    .target(
      name: "Review",
      dependencies: ["Bytes", "CReviewTheme", "Diagnostics", "Workers", "Programme", "Templates"],
      swiftSettings: strict),
    // What must hold before the first line of Swift runs, and when memory runs out.
    .target(name: "CProcess"),
    .executableTarget(
      name: "menpai",
      dependencies: [
        "Bytes", "CProcess", "CYAML", "CMarkdown", "Diagnostics", "Files", "Workers", "Records", "Programme",
        "Templates",
        "Printing", "Pages", "Theming", "Publishing", "Review",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // A made-up city of any size, and the tool that measures Menpai on it.
    .target(name: "SyntheticCity", swiftSettings: strict),
    .executableTarget(
      name: "menpai-bench",
      dependencies: [
        "Workers", "Records", "Programme", "Publishing", "SyntheticCity",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Diagnostics", "Files"], swiftSettings: strict),
    .testTarget(name: "WorkersTests", dependencies: ["Workers"], swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Diagnostics", "Pages", "Theming"], swiftSettings: strict),
    .testTarget(
      name: "RecordsTests", dependencies: ["Diagnostics", "Files", "Workers", "Records"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgrammeTests", dependencies: ["Diagnostics", "Workers", "Records", "Schema", "Programme"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"], exclude: ["mustache-spec"],
      swiftSettings: strict),
    .testTarget(
      name: "PrintingTests", dependencies: ["Diagnostics", "Files", "Records", "Templates", "Printing"],
      swiftSettings: strict),
    .testTarget(
      name: "PagesTests",
      dependencies: ["CPinyin", "Charts", "Diagnostics", "Programme", "Templates", "Pages", "Theming"],
      swiftSettings: strict),
    .testTarget(
      name: "ThemingTests",
      dependencies: [
        "Diagnostics", "Files", "Records", "Programme", "Printing", "Templates", "Pages", "Theming",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "CVips", "Diagnostics", "Printing", "Records", "Programme", "Publishing", "SyntheticCity",
        "Templates",
        "Theming", "Workers",
      ],
      exclude: ["Pictures/Samples"], swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["menpai", "menpai-bench"], swiftSettings: strict),
    .testTarget(
      name: "SitesTests",
      dependencies: [
        "Diagnostics", "Records", "Programme", "Templates", "Pages", "Theming", "Publishing", "Review",
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)

// The tests' own build: what they test is optimized as what is published is, and asserts as in a debug build.
if Context.environment["MENPAI_OPTIMIZED"] != nil {
  for target in package.targets where target.type != .test {
    target.swiftSettings? += [.unsafeFlags(["-O", "-assert-config", "Debug"])]
  }
}
